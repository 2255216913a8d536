import { dayWord, linkWord, monthWord } from '../lexicon/times.ts'
import { classAt, ORDINAL, skipSpaces } from '../numbers/chars.ts'
import { type Numeral, readNumeral } from '../numbers/numeral.ts'
import { unitAt } from '../numbers/units.ts'
import { oneDay, rangeMark, readDay, readDays, whole, wholeMonths, year } from './days.ts'
import { readEra, readNumericDate, readYears } from './era.ts'

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
