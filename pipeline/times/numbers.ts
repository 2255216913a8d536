import { ARABIC, classAt, HAN, POWER, skipSpaces, TENS, UNNAMED } from '../numbers/chars.ts'
import { type Numeral, readNumeral } from '../numbers/numeral.ts'

/** Whether a numeral may begin at `i`. */
export const mayCount = (text: string, i: number): boolean => {
  const c = classAt(text, i)
  return c === ARABIC || c === HAN || c === TENS || c === POWER || c === UNNAMED
}

/** A numeral without magnitude, surplus or fraction at `i`, or null. */
export function readPlain(text: string, i: number): Numeral | null {
  if (!mayCount(text, i)) return null
  const numeral = readNumeral(text, i)
  if (!numeral || numeral.mult > 0 || numeral.vague || numeral.surplus >= 0) return null
  return numeral.exact.includes('.') ? null : numeral
}

/** A single whole number between `low` and `high` at `i`, spaces before its word skipped, or null. */
export function whole(text: string, i: number, low: number, high: number): { end: number; value: number } | null {
  const numeral = readPlain(text, i)
  if (!numeral || (numeral.high !== null && numeral.size < 3)) return null
  const value = Number(numeral.exact)
  return value >= low && value <= high ? { end: numeral.end, value } : null
}

/** Up to two spaces that a typesetter left before `i`'s word. */
export const past = (text: string, i: number): number => skipSpaces(text, i, 2)

/** Numbers with one word: 1至9月, 27—29日: first, last and where the last ends; one number has first = last. */
export function readPair(
  text: string,
  i: number,
  low: number,
  high: number,
  mark: (text: string, i: number) => number,
): { end: number; first: number; last: number } | null {
  const first = whole(text, i, low, high)
  if (!first) return null
  const join = mark(text, past(text, first.end))
  const last = join < 0 ? null : whole(text, past(text, join), first.value + 1, high)
  return last
    ? { end: last.end, first: first.value, last: last.value }
    : { end: first.end, first: first.value, last: first.value }
}
