import { century, decade } from '../lexicon/times.ts'
import { isDigit, skipSpaces } from '../numbers/chars.ts'
import type { Numeral } from '../numbers/numeral.ts'
import type { Calendar } from './calendar.ts'
import { oneDay, rangeMark, whole, wholeMonths, year } from './days.ts'

/** 2024-06-30, 2024.6.30, 2024/6/30. */
export function readNumericDate(text: string, i: number): Calendar | null {
  const y = digitsAt(text, i, 4, 4)
  const mark = y ? text[y.end] : undefined
  if (!y || !mark || !'-./．－'.includes(mark) || y.value < 1900 || y.value > 2100) return null
  const m = digitsAt(text, y.end + 1, 1, 2)
  if (!m || text[m.end] !== mark) return null
  const d = digitsAt(text, m.end + 1, 1, 2)
  if (!d || m.value < 1 || m.value > 12 || d.value < 1 || d.value > 31) return null
  return { start: i, year: y.value, lastYear: y.value, ...oneDay(d.end, m.value, d.value) }
}

function digitsAt(text: string, i: number, least: number, most: number): { end: number; value: number } | null {
  let end = i
  while (isDigit(text, end)) end++
  return end - i >= least && end - i <= most ? { end, value: Number(text.slice(i, end).normalize('NFKC')) } : null
}

/** Decades and centuries: 20世纪90年代, 90年代, 21世纪, 1990年代. */
export function readEra(text: string, i: number, numeral: Numeral): Calendar | null {
  const span = (end: number, first: number, last: number): Calendar => ({
    start: i,
    year: first,
    lastYear: last,
    ...wholeMonths(end, 1, 12, 'era'),
  })
  const value = Number(numeral.exact)
  if (numeral.mult > 0 || numeral.high !== null) return null
  const at = skipSpaces(text, numeral.end, 1)
  if (text.startsWith(decade, at) && value % 10 === 0) {
    if (value >= 1000) return span(at + 2, value, value + 9)
    if (value >= 10 && value < 100) return span(at + 2, 1900 + value, 1909 + value)
  }
  if (!text.startsWith(century, at) || value < 1 || value > 30) return null
  const ten = whole(text, at + 2, 10, 90)
  const base = (value - 1) * 100
  if (ten && text.startsWith(decade, ten.end)) return span(ten.end + 2, base + ten.value, base + ten.value + 9)
  return span(at + 2, base + 1, base + 100)
}

/** A year range with one word: 2021—2025年, 2021-25年. */
export function readYears(text: string, i: number, numeral: Numeral): Calendar | null {
  if (numeral.form !== 'arabic' || numeral.size !== 4 || numeral.mult > 0 || numeral.exact.includes('.')) return null
  const mark = rangeMark.at(text, skipSpaces(text, numeral.end, 1))
  const last = mark ? whole(text, skipSpaces(text, mark.end, 1), 1, 2999) : null
  const word = last ? year.at(text, last.end) : null
  if (!last || !word) return null
  const first = Number(numeral.exact)
  const until = last.value < 100 ? Math.floor(first / 100) * 100 + last.value : last.value
  if (first < 1000 || until <= first) return null
  return { start: i, year: first, lastYear: until, ...wholeMonths(word.end, 1, 12, 'year') }
}
