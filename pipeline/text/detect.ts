/** Zero bytes are at least this share of UTF-16 text: its line ends and digits. */
const ZERO_SHARE = 0.005

/** UTF-16 without a mark: line ends and ASCII digits leave zero bytes on one side only. */
export function wideEncoding(bytes: Uint8Array): string | null {
  const zeros = [0, 0]
  const size = Math.min(bytes.length, 65536)
  for (let i = 0; i < size; i++) if (bytes[i] === 0) zeros[i % 2]!++
  const [even, odd] = zeros as [number, number]
  if (bytes.length % 2 || even + odd < size * ZERO_SHARE || Math.min(even, odd) * 4 > Math.max(even, odd)) return null
  return even > odd ? 'utf-16be' : 'utf-16le'
}

/** Whether most bytes above ASCII stand in well-formed UTF-8 sequences of three. */
export function looksUtf8(bytes: Uint8Array): boolean {
  let good = 0
  let high = 0
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue
    high++
    const tail = (k: number): boolean => (bytes[i + k]! & 0xc0) === 0x80
    if ((bytes[i]! & 0xf0) === 0xe0 && tail(1) && tail(2)) {
      good += 3
      high += 2
      i += 2
    }
  }
  return good > high * 0.8
}

/** Share of a text's Han characters that are among the common ones. */
export function commonShare(text: string, common: string): number {
  const known = new Set(common)
  let han = 0
  let found = 0
  for (const character of text.slice(0, 100_000)) {
    const code = character.codePointAt(0)!
    if (code < 0x3400 || (code > 0x9fff && code < 0x20000)) continue
    han++
    if (known.has(character)) found++
  }
  return han ? found / han : 0
}
