import { groupTails } from '../lexicon/numerals.ts'
import { classAt, digitOf, isDigit, isHan, POWER, skipSpaces } from './chars.ts'

/** End of a group of three digits behind a blank where a unit or a magnitude closes the number (308 000个, 1 200万), or -1. */
function thousandsAt(text: string, start: number, i: number): number {
  if (i - start > 3 && (i - start + 1) % 4 !== 0) return -1
  if (
    text[i] !== ' ' ||
    !isDigit(text, i + 1) ||
    !isDigit(text, i + 2) ||
    !isDigit(text, i + 3) ||
    isDigit(text, i + 4)
  )
    return -1
  if (start > 0 && (isDigit(text, start - 1) || text[start - 1] === ' ')) return -1
  const end = i + 4
  const more = text[end] === ' ' && thousandsAt(text, start, end) > 0
  const c = classAt(text, end)
  return more || c === POWER || (c === 0 && isHan(text, end) && text[i + 1] === '0') || closes(text, end) ? end : -1
}
const closes = (text: string, i: number): boolean => groupTails.includes(text[i] ?? '\n')

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
  for (let next = thousandsAt(text, i, at); next > 0; next = thousandsAt(text, i, at)) {
    exact += plain(text, at + 1, next)
    at = next
  }
  const size = exact.length
  const point = skipSpaces(text, at)
  const c = text[point]
  if ((c === '.' || c === '．' || c === '\ufe52' || (c === '·' && point === at)) && isDigit(text, point + 1)) {
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
