import {
  counterWord,
  dayWords,
  leadingWords,
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
import { ARABIC, classAt, HAN, ORDINAL, POWER, skipSpaces, TENS } from '../numbers/chars.ts'
import { readNumeral } from '../numbers/numeral.ts'
import { flags, words } from '../numbers/words.ts'
import { compile, type Matcher } from '../text/match.ts'
import type { Calendar } from './calendar.ts'

const parts = (list: readonly (readonly [string, number, number])[]): Matcher<readonly [number, number]> =>
  compile(new Map(list.flatMap(([forms, from, to]) => words(forms).map(word => [word, [from, to] as const] as const))))

const anyPart = parts(yearParts)

const partAfterYear = parts(yearOnlyParts)

const endOfMonth = flags(monthEnd)

/** The word after a year: 2024年. */
export const year = flags(yearWords)
const endOfYear = flags(yearEnd)

const startOfYear = flags(yearStart)

const third = parts(tenDays)

export const quarter = flags(quarterWords)

export const rangeMark = flags(rangeMarks)

export interface Days {
  readonly end: number
  readonly month: number | null
  readonly day: number
  readonly lastMonth: number | null
  readonly lastDay: number
  readonly grain: Calendar['grain']
  readonly instant: boolean
}

export const wholeMonths = (end: number, month: number, lastMonth: number, grain: Calendar['grain']): Days => ({
  end,
  month,
  day: 1,
  lastMonth,
  lastDay: 0,
  grain,
  instant: false,
})

export const oneDay = (end: number, month: number | null, day: number): Days => ({
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
export function whole(text: string, i: number, low: number, high: number): { end: number; value: number } | null {
  const c = classAt(text, i)
  if (c !== ARABIC && c !== HAN && c !== TENS && c !== POWER) return null
  const numeral = readNumeral(text, i)
  if (!numeral || numeral.mult > 0 || numeral.vague || numeral.high !== null || numeral.surplus >= 0) return null
  const value = Number(numeral.exact)
  return Number.isInteger(value) && value >= low && value <= high ? { end: numeral.end, value } : null
}

/** Month, day, quarter or part of the year at `i`; `dated` where a year stands before it. */
export function readDays(text: string, i: number, dated: boolean): Days | null {
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

/** A bare day at `i`: the end of a range of days (至29日). */
export function readDay(text: string, i: number): Days | null {
  const n = whole(text, i, 1, 31)
  return n && dayWords.includes(text[n.end] ?? ' ') ? oneDay(n.end + 1, null, n.value) : null
}
