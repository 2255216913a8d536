import { classOf, SPACE, VOID } from './characters.ts'
import { commonShare, looksUtf8, wideEncoding } from './detect.ts'
import { InputError } from './errors.ts'
import { byteWidths } from './offsets.ts'

export interface Decoded {
  /** The text without a byte-order mark. */
  readonly text: string
  /** WHATWG label. */
  readonly encoding: string
  readonly evidence: string
  /** Length of the byte-order mark in bytes. */
  readonly bomBytes: number
}

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
]

/** The commonest characters are at least this share of the Han characters of real text; in a wrong encoding, far less. */
const COMMON_SHARE = 0.08
/** Fewer Han characters than this share of all printed ones is no Chinese text. */
const HAN_SHARE = 0.15

/**
 * The decoded text of a file, the encoding found and why. `common` are the commonest characters of Chinese text, which
 * tell GB18030 from Big5. Throws `InputError` for bytes that are no Chinese text.
 */
export function decode(bytes: Uint8Array, file: string, common: string): Decoded {
  if (!bytes.length) throw new InputError(file, '', 'the file is empty', 'remove it or put the page text in it')
  const decoded = decodeMarked(bytes, file) ?? decodeUnmarked(bytes, file, common)
  checkChinese(decoded.text, file)
  return decoded
}

function decodeMarked(bytes: Uint8Array, file: string): Decoded | null {
  const mark = MARKS.find(([, head]) => head.every((byte, i) => bytes[i] === byte))
  if (!mark) return null
  const [encoding, head] = mark
  const text = tryDecode(bytes.subarray(head.length), encoding)
  if (text === null) throw undecodable(bytes, encoding, file, 'as its byte-order mark says')
  return { text, encoding, evidence: 'byte-order mark', bomBytes: head.length }
}

function decodeUnmarked(bytes: Uint8Array, file: string, common: string): Decoded {
  const wide = wideEncoding(bytes)
  if (wide) {
    const text = tryDecode(bytes, wide)
    if (text === null) throw undecodable(bytes, wide, file, 'as its zero bytes suggest')
    return { text, encoding: wide, evidence: 'zero bytes in every other place', bomBytes: 0 }
  }
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', evidence: 'valid utf-8', bomBytes: 0 }
  if (looksUtf8(bytes)) throw undecodable(bytes, 'utf-8', file, 'as the rest of it is')
  return decodeLegacy(bytes, file, common)
}

/** GB18030 (which holds GBK and GB2312) or Big5, whichever gives the more common characters. */
function decodeLegacy(bytes: Uint8Array, file: string, common: string): Decoded {
  const valid = ['gb18030', 'big5'].flatMap(encoding => {
    const text = tryDecode(bytes, encoding)
    return text === null ? [] : [{ encoding, text, share: commonShare(text, common) }]
  })
  const [best, other] = valid.sort((a, b) => b.share - a.share)
  if (!best) throw undecodable(bytes, 'gb18030', file, 'nor the file as UTF-8, UTF-16 or Big5')
  if (best.share < COMMON_SHARE)
    throw new InputError(
      file,
      '',
      'its bytes are no Chinese text in UTF-8, UTF-16, GB18030 or Big5',
      'save the page as UTF-8 text',
    )
  // 0x80 and private characters have two forms, so that their bytes cannot be counted back.
  if (byteWidths(best.text, best.encoding).at(-1) !== bytes.length)
    throw undecodable(bytes, best.encoding, file, 'without loss')
  const than = other ? `as ${other.encoding} ${percent(other.share)}` : 'valid in no other'
  const evidence = `${percent(best.share)} of its Han characters are common ones; ${than}`
  return { text: best.text, encoding: best.encoding, evidence, bomBytes: 0 }
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The error that names the first byte that does not decode, found by halving. */
function undecodable(bytes: Uint8Array, encoding: string, file: string, why: string): InputError {
  let good = 0
  for (let bad = bytes.length + 1; bad - good > 1; ) {
    const middle = (good + bad) >> 1
    if (decodesSoFar(bytes.subarray(0, middle), encoding)) good = middle
    else bad = middle
  }
  let line = 1
  for (let i = 0; i < good; i++) if (bytes[i] === 10) line++
  const place = `line ${line}, byte ${good}`
  const fault =
    good < bytes.length
      ? `the byte 0x${bytes[good]!.toString(16).padStart(2, '0')} cannot be read as ${encoding} ${why}`
      : `the file ends inside a character of ${encoding}`
  return new InputError(file, place, fault, 'save the file as UTF-8 text or mend that byte')
}

/** Whether the bytes decode; an unfinished last character is no fault. */
function decodesSoFar(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function checkChinese(text: string, file: string): void {
  const size = Math.min(text.length, 200_000)
  let han = 0
  let printed = 0
  let control = 0
  for (let i = 0; i < size; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x3400 && unit <= 0x9fff) han++
    if (!(classOf(unit) & (SPACE | VOID))) printed++
    if (unit < 9 || (unit > 13 && unit < 0x20)) control++
  }
  if (control * 20 > size)
    throw new InputError(
      file,
      '',
      'the file is not text',
      'give the page as a text file, not as a PDF, picture or archive',
    )
  if (!printed)
    throw new InputError(file, '', 'the file holds only white space', 'remove it or put the page text in it')
  if (han < printed * HAN_SHARE)
    throw new InputError(
      file,
      '',
      `only ${percent(han / printed)} of its characters are Chinese`,
      'banmian reads Chinese newspaper pages; leave this file out',
    )
}
