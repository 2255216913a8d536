import { digitOf, isDigit, skipSpaces } from './chars.ts'

/** Arabic digits from `i`: 1,234.50, `2 .7`; the ends of the literal and its plain form. */
export function readArabic(text: string, i: number): { end: number; exact: string; size: number } {
  let at = i
  while (isDigit(text, at)) at++
  let exact = plain(text, i, at)
  const groups = at - i <= 3
  while (groups) {
    // 233,333，333: a clause comma groups only wide digits and numbers already grouped
    const wide = text[at] === '，' && (text.charCodeAt(i) >= 0xff10 || exact.length < at - i)
    if (text[at] !== ',' && !wide) break
    let group = at + 1
    while (isDigit(text, group)) group++
    if (group - at !== 4) break
    exact += plain(text, at + 1, group)
    at = group
  }
  const size = exact.length
  const point = skipSpaces(text, at)
  const c = text[point]
  if ((c === '.' || c === '．' || (c === '·' && point === at)) && isDigit(text, point + 1)) {
    let end = point + 1
    while (isDigit(text, end)) end++
    return { end, exact: `${exact}.${plain(text, point + 1, end)}`, size }
  }
  return { end: at, exact, size }
}

/** Digits of a run, half or full width, in half width. */
export function plain(text: string, start: number, end: number): string {
  let half = true
  for (let i = start; i < end; i++) half &&= text.charCodeAt(i) < 0x80
  if (half) return text.slice(start, end)
  let out = ''
  for (let i = start; i < end; i++) out += digitOf[text.charCodeAt(i)]
  return out
}
