/** Character pairs of a text with how often they stand in it; punctuation and Latin case are left out. */
export type Profile = ReadonlyMap<string, number>

/** Letters, digits and ideographs; not punctuation. */
function isWord(unit: string): boolean {
  const code = unit.codePointAt(0)!
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code < 0x80 ? /\w/.test(unit) : code > 0x3400 && code < 0x4e00) ||
    code > 0x20000
  )
}

/** The profile of a text: its characters and pairs of neighbouring characters. Linear. */
export function profile(text: string): Profile {
  const counts = new Map<string, number>()
  let before = ''
  for (const unit of text) {
    if (!isWord(unit)) {
      before = ''
      continue
    }
    if (before) counts.set(before + unit, (counts.get(before + unit) ?? 0) + 1)
    before = unit
  }
  return counts
}

/** Share of the smaller profile's pairs that the other has too, 0 to 1. */
export function likeness(a: Profile, b: Profile, weight: (pair: string) => number = () => 1): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let common = 0
  let all = 0
  for (const pair of small.keys()) {
    const w = weight(pair)
    all += w
    if (large.has(pair)) common += w
  }
  return all === 0 ? 0 : common / all
}

/** Share of a profile's pairs that another one has too, 0 to 1. */
export function coverage(own: Profile, other: Profile): number {
  let common = 0
  for (const pair of own.keys()) if (other.has(pair)) common++
  return own.size === 0 ? 0 : common / own.size
}
