import {
  century,
  counterWord,
  dayWord,
  dayWords,
  decade,
  leadingWords,
  linkWord,
  monthEnd,
  monthTail as monthSuffix,
  monthWord,
  quarterWords,
  rangeMarks,
  tenDays,
  yearEnd,
  yearOnlyParts,
  yearParts,
  yearStart,
  yearWords,
} from '../lexicon/times.ts'
import { compile, type Matcher } from '../text/match.ts'
import { ARABIC, classAt, HAN, isDigit, ORDINAL, POWER, skipSpaces, TENS } from './chars.ts'
import { type Numeral, readNumeral } from './numeral.ts'
import { unitAt } from './units.ts'
import { flags, words } from './words.ts'

/** Days of the calendar as printed: from the first to the last; 0 as a last day is the end of the month. */
export interface Calendar {
  readonly start: number
  readonly end: number
  /** Printed year, or null; `lastYear` differs where the expression spans years. */
  readonly year: number | null
  readonly lastYear: number | null
  /** Null of a bare day (12日). */
  readonly month: number | null
  readonly day: number
  readonly lastMonth: number | null
  readonly lastDay: number
  readonly grain: 'day' | 'month' | 'quarter' | 'year' | 'era'
  /** The expression names its last day (年末) or one day. */
  readonly instant: boolean
}

const parts = (list: readonly (readonly [string, number, number])[]): Matcher<readonly [number, number]> =>
  compile(new Map(list.flatMap(([forms, from, to]) => words(forms).map(word => [word, [from, to] as const] as const))))

const year = flags(yearWords)
const anyPart = parts(yearParts)
const partAfterYear = parts(yearOnlyParts)
const endOfMonth = flags(monthEnd)
const endOfYear = flags(yearEnd)
const startOfYear = flags(yearStart)
const third = parts(tenDays)
const quarter = flags(quarterWords)
export const rangeMark = flags(rangeMarks)

interface Days {
  readonly end: number
  readonly month: number | null
  readonly day: number
  readonly lastMonth: number | null
  readonly lastDay: number
  readonly grain: Calendar['grain']
  readonly instant: boolean
}

const wholeMonths = (end: number, month: number, lastMonth: number, grain: Calendar['grain']): Days => ({
  end,
  month,
  day: 1,
  lastMonth,
  lastDay: 0,
  grain,
  instant: false,
})
const oneDay = (end: number, month: number | null, day: number): Days => ({
  end,
  month,
  day,
  lastMonth: month,
  lastDay: day,
  grain: 'day',
  instant: true,
})
const lastDayOf = (end: number, month: number): Days => ({ ...oneDay(end, month, 0), grain: 'month' })

/** A plain whole number at `i` between `low` and `high`, or null. */
function whole(text: string, i: number, low: number, high: number): { end: number; value: number } | null {
  const c = classAt(text, i)
  if (c !== ARABIC && c !== HAN && c !== TENS && c !== POWER) return null
  const numeral = readNumeral(text, i)
  if (!numeral || numeral.mult > 0 || numeral.vague || numeral.high !== null || numeral.surplus >= 0) return null
  const value = Number(numeral.exact)
  return Number.isInteger(value) && value >= low && value <= high ? { end: numeral.end, value } : null
}

/** A year at `i` with its word: 2024年, 二〇二四年, 24年 only before a month. */
function readYear(text: string, i: number, numeral: Numeral): { end: number; year: number } | null {
  if (numeral.mult > 0 || numeral.surplus >= 0 || numeral.exact.includes('.')) return null
  const mark = year.at(text, skipSpaces(text, numeral.end, 1))
  if (!mark) return null
  const value = Number(numeral.exact)
  const four = numeral.size === 4 && (numeral.form === 'arabic' || numeral.positional) && value >= 1000 && value < 3000
  if (four && numeral.end - i === 4) return { end: mark.end, year: value }
  const two = numeral.size === 2 && (numeral.form === 'arabic' || numeral.positional) && numeral.end - i === 2
  if (!two || numeral.high !== null) return null
  const month = whole(text, mark.end, 1, 12)
  const zero = numeral.exact.startsWith('0')
  if (!zero && !(month && text[month.end] === monthWord)) return null
  return { end: mark.end, year: value + (value > 50 ? 1900 : 2000) }
}

/** Month, day, quarter or part of the year at `i`; `dated` where a year stands before it. */
function readDays(text: string, i: number, dated: boolean): Days | null {
  const part = (dated ? partAfterYear : anyPart).at(text, i)
  if (part)
    return wholeMonths(part.end, part.entry[0], part.entry[1], part.entry[1] - part.entry[0] > 6 ? 'year' : 'quarter')
  if (dated) {
    const last = endOfYear.at(text, i)
    if (last) return { ...lastDayOf(last.end, 12), grain: 'year' }
    const first = startOfYear.at(text, i)
    if (first) return { ...oneDay(first.end, 1, 1), grain: 'year' }
  }
  const leading = leadingWords.includes(text[i] ?? ' ')
  const from = leading || classAt(text, i) === ORDINAL ? i + 1 : i
  const n = whole(text, from, 1, 31)
  if (!n) return null
  const unit = skipSpaces(text, n.end, 1)
  if (leading) return readLeading(text, unit, n.value)
  const q = quarter.at(text, unit)
  if (q && n.value <= 4) return readQuarter(text, q.end, n.value, n.value)
  if (from > i) return null
  const mark = rangeMark.at(text, unit)
  const second = mark ? whole(text, skipSpaces(text, mark.end, 1), n.value + 1, 31) : null
  if (second) {
    const after = skipSpaces(text, second.end, 1)
    const q2 = quarter.at(text, after)
    if (q2 && second.value <= 4) return readQuarter(text, q2.end, n.value, second.value)
    if (text[after] === monthWord && second.value <= 12) return monthTail(text, after + 1, n.value, second.value)
    return null
  }
  if (text[unit] !== monthWord || n.value > 12) return null
  return monthTail(text, unit + 1, n.value, n.value)
}

/** 前三季度, 前10个月: from January on. */
function readLeading(text: string, i: number, count: number): Days | null {
  const q = quarter.at(text, text[i] === counterWord ? i + 1 : i)
  if (q && count <= 4) return wholeMonths(q.end, 1, count * 3, 'quarter')
  const month = text[i] === counterWord ? i + 1 : i
  return text[month] === monthWord && count <= 12 ? wholeMonths(month + 1, 1, count, 'month') : null
}

function readQuarter(text: string, end: number, first: number, last: number): Days {
  const close = endOfMonth.at(text, end)
  if (close && first === last) return { ...lastDayOf(close.end, last * 3), grain: 'quarter' }
  return wholeMonths(end, first * 3 - 2, last * 3, 'quarter')
}

/** After 6月: 份, 末, 上旬, 27日. */
function monthTail(text: string, i: number, first: number, last: number): Days {
  const at = text[i] === monthSuffix ? i + 1 : i
  const close = endOfMonth.at(text, at)
  if (close) return lastDayOf(close.end, last)
  if (first !== last) return wholeMonths(at, first, last, 'month')
  const ten = third.at(text, at)
  if (ten) {
    const [day, lastDay] = ten.entry
    return { end: ten.end, month: last, day, lastMonth: last, lastDay, grain: 'day', instant: false }
  }
  const from = skipSpaces(text, at, 1)
  const day = whole(text, from, 1, 31)
  const mark = day ? skipSpaces(text, day.end, 1) : -1
  if (day && dayWords.includes(text[mark] ?? ' ')) return oneDay(mark + 1, last, day.value)
  const range = day ? rangeMark.at(text, day.end) : null
  const until = range && day ? whole(text, range.end, day.value + 1, 31) : null
  if (day && until && dayWords.includes(text[until.end] ?? ' '))
    return { ...oneDay(until.end + 1, last, day.value), lastDay: until.value, instant: false }
  return wholeMonths(at, last, last, 'month')
}

/** 2024-06-30, 2024.6.30, 2024/6/30. */
function readNumericDate(text: string, i: number): Calendar | null {
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
function readEra(text: string, i: number, numeral: Numeral): Calendar | null {
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
function readYears(text: string, i: number, numeral: Numeral): Calendar | null {
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

/** One calendar expression without a range: from a year down, or a month, quarter or half-year. */
function readOne(text: string, i: number, numeral: Numeral | null): Calendar | null {
  if (numeral) {
    const fixed = readNumericDate(text, i) ?? readEra(text, i, numeral) ?? readYears(text, i, numeral)
    if (fixed) return fixed
    const y = readYear(text, i, numeral)
    if (y) {
      const at = skipSpaces(text, text[y.end] === linkWord ? y.end + 1 : y.end, 1)
      const days = readDays(text, at, true)
      if (days) return { start: i, year: y.year, lastYear: y.year, ...days }
      return { start: i, year: y.year, lastYear: y.year, ...wholeMonths(y.end, 1, 12, 'year') }
    }
  }
  const days = readDays(text, i, false)
  return days && { start: i, year: null, lastYear: null, ...days }
}

/** A bare day at `i`: the end of a range of days (至29日). */
function readDay(text: string, i: number): Days | null {
  const n = whole(text, i, 1, 31)
  return n && dayWords.includes(text[n.end] ?? ' ') ? oneDay(n.end + 1, null, n.value) : null
}

/**
 * The calendar expression that begins at `i`, a range as one (6月27日至7月29日), or null.
 * `numeral` is the numeral at `i`, null where a word begins it (上半年, 前三季度).
 */
export function readCalendar(text: string, i: number, numeral: Numeral | null): Calendar | null {
  const first = readOne(text, i, numeral)
  if (!first || first.grain === 'era') return first
  const mark = rangeMark.at(text, skipSpaces(text, first.end, 1))
  if (!mark) return first
  const at = skipSpaces(text, mark.end, 1)
  const day = first.grain === 'day' ? readDay(text, at) : null
  if (day) return { ...first, end: day.end, lastDay: day.lastDay, instant: false }
  const c = classAt(text, at)
  const second = c === 0 ? null : readOne(text, at, c === ORDINAL ? null : readNumeral(text, at))
  if (!second || second.grain === 'era' || (second.year === null && first.grain === 'year')) return first
  return {
    ...first,
    end: second.end,
    lastYear: second.lastYear ?? first.year,
    lastMonth: second.lastMonth,
    lastDay: second.lastDay,
    grain: second.grain,
    instant: false,
  }
}

/** A bare day 12日 as a calendar expression. */
export function readBareDay(text: string, i: number): Calendar | null {
  const n = whole(text, i, 1, 31)
  if (!n || text[n.end] !== dayWord || (unitAt(text, n.end)?.end ?? 0) > n.end + 1) return null
  const mark = rangeMark.at(text, n.end + 1)
  const until = mark ? readDay(text, mark.end) : null
  const days = oneDay(n.end + 1, null, n.value)
  if (until)
    return { start: i, year: null, lastYear: null, ...days, end: until.end, lastDay: until.day, instant: false }
  return { start: i, year: null, lastYear: null, ...days }
}
