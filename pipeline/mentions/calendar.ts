import { leapMark, lunarDayHead, lunarMarks, lunarMonths, newYearHead } from '../lexicon/lunar.ts'
import { pairDigits } from '../lexicon/numerals.ts'
import { clauseStops, closeBrackets, openBrackets } from '../lexicon/orders.ts'
import { beforeChrist, firstYearMark, reigns, sharedReigns, shortBeforeChrist } from '../lexicon/reigns.ts'
import {
  dayWord,
  durationHeads,
  durationTails,
  joints,
  loneDayHeads,
  loneDayTails,
  loneLunarHeads,
  relativeCenturies,
  rowHeads,
  shortDurationTails,
  yearLengthHeads,
  yearWord,
} from '../lexicon/times.ts'
import { isDigit } from '../numbers/chars.ts'
import { unitAt } from '../numbers/units.ts'
import { flags } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { readEra, readReign } from '../times/era.ts'
import { readSpan } from '../times/expression.ts'
import { whole } from '../times/numbers.ts'
import type { Part } from '../times/types.ts'
import { rangeMark } from '../times/year.ts'
import { type Item, item } from './item.ts'
import { isQualifiedAt, qualifierBefore } from './qualify.ts'

/** Only what is printed with numerals, no finer than a day. */
const PRINTED = { printed: true, loose: false }
const eras = flags([...reigns.map(([list]) => list), sharedReigns, beforeChrist, shortBeforeChrist].join(' '))
const before = flags(`${beforeChrist} ${shortBeforeChrist}`)
const lunar = flags([lunarMarks, newYearHead, ...lunarMonths.map(([, list]) => list)].join(' '))
/** 上世纪 stands before its decade, outside the expression. */
const centuries = flags(relativeCenturies.map(([list]) => list).join(' '))
const lengths = flags(durationTails)
const yearHeads = flags(yearLengthHeads)
const lengthHeads = flags(durationHeads)
const inRow = flags(rowHeads)
const shortLengths = flags(shortDurationTails)
const dayHeads = flags(loneDayHeads)
const dayTails = flags(loneDayTails)
/** 初八 alone at the head of a clause or behind a word of time; the first three are school years but in lists of days (初一到初七). */
function isLunarDay(text: string, i: number): boolean {
  if (
    text[i - 1] !== lunarDayHead ||
    !(i < 2 || clauseStops.includes(text[i - 2]!) || isOneOf(text, i - 2, loneLunarHeads))
  )
    return false
  const number = whole(text, i, 1, 10)
  if (!number) return false
  const mark = Math.max(rangeMark(text, number.end), joints.includes(text[number.end] ?? '\n') ? number.end + 1 : -1)
  return number.value > SCHOOL_YEARS || isOneOf(text, number.end, dayWord) || (mark > 0 && text[mark] === lunarDayHead)
}
const SCHOOL_YEARS = 3

/** Where an expression with its numeral at `i` begins: a reign (康熙二十年), 农历 or a lunar month (正月初八) stands before it. */
function headOf(text: string, i: number): number {
  const first = text[i - 2] === firstYearMark && text[i - 1] === yearWord
  const era = eras.before(text, first ? i - 2 : i)
  if (era && (readReign(text, era.start) ?? readEra(text, era.start))) return era.start
  const leap = text[i - 1] === leapMark ? i - 1 : i
  const month = lunar.before(text, text[leap - 1] === lunarDayHead ? leap - 1 : leap)
  if (month) return lunar.before(text, month.start)?.start ?? month.start
  return isLunarDay(text, i) ? i - 1 : leap
}

type Grain = 'day' | 'month' | 'quarter' | 'year' | 'era'

/** 2023年年度 is 2023年. */
const isWholeYear = (part: Part): boolean =>
  part.is === 'months' && part.grain !== 'month' && part.first === 1 && part.last === 12

/** The finest unit that a time names. */
function grainOf(parts: readonly Part[]): Grain {
  const last = parts[parts.length - 1]!
  switch (last.is) {
    case 'someYear':
      return 'year'
    case 'years':
      return last.grain === 'year' ? 'year' : 'era'
    case 'months':
      return isWholeYear(last) ? 'year' : last.grain === 'month' ? 'month' : 'quarter'
    case 'few':
      return last.unit === 'quarter' || last.unit === 'month' ? last.unit : 'day'
    case 'nth':
      return last.unit === 'month' || last.unit === 'quarter' ? last.unit : 'day'
    case 'edge':
      return parts.length > 1 ? grainOf(parts.slice(0, -1)) : 'day'
    case 'lunar':
      return last.day === null ? 'month' : 'day'
    default:
      return 'day'
  }
}

/** Whether a time is one day, the edge of a period, or a single year: a date, not a period. */
function isDate(parts: readonly Part[]): boolean {
  const last = parts[parts.length - 1]!
  switch (last.is) {
    case 'someYear':
      return true
    case 'years':
      return last.grain === 'year' && last.first === last.last
    case 'months':
      return isWholeYear(last)
    case 'days':
      return last.first === last.last
    case 'edge':
      return last.edge !== 'middle' && grainOf(parts) !== 'era'
    case 'lunar':
      return last.day !== null
    case 'nth':
      return last.unit === 'day'
    case 'nthWeekday':
      return true
    default:
      return false
  }
}

/** A word of length before a number of days; a qualifying one not inside another word (北约6日). */
const isLengthHead = (text: string, i: number): boolean =>
  lengthHeads.before(text, i) !== null || isQualifiedAt(text, i)

/** A number of days, no day of the month: 10日内, 不少于7日, 12日元. */
function isCounted(text: string, start: number, parts: readonly Part[], end: number): boolean {
  const [only, ...more] = parts
  if (
    only?.is === 'months' &&
    only.grain !== 'half' &&
    only.first === (only.grain === 'month' ? only.last : only.last - 2) &&
    more.length === 0
  )
    return inRow.before(text, start) !== null || isLonger(text, end)
  if (only?.is === 'years' && more.length === 0) return yearHeads.before(text, qualifierBefore(text, start)) !== null
  if (only?.is !== 'days' || more.length > 0 || only.named) return false
  if (lengths.at(text, end) || isLengthHead(text, start) || isLonger(text, end)) return true
  if (isDigit(text, start) || only.first >= LEAST_LONE_DAY) return false
  if (pairDigits.includes(text[start]!) || shortLengths.at(text, end)) return true
  return only.first === 1 && only.last === 1 && !dayHeads.before(text, start) && !dayTails.at(text, end)
}
/** Days below the eleventh in Chinese digits are lengths of time as well: 三日后, 一日三餐. */
const LEAST_LONE_DAY = 11
const isLonger = (text: string, end: number): boolean => (unitAt(text, end - 1)?.end ?? 0) > end

/**
 * The calendar expression whose first numeral or word stands at `i`, a range as one (6月27日至7月29日), or null. Its norm is
 * left to the pass that knows the year.
 */
export function readCalendar(text: string, i: number): Item | null {
  const century = centuries.before(text, i)
  const start = century ? i : headOf(text, i)
  const found = readSpan(text, century ? century.start : start, PRINTED)
  if (!found || found.end <= i || (found.said.is !== 'time' && found.said.is !== 'range')) return null
  const { said, end } = found
  const parts = said.is === 'time' ? said.parts : said.to
  const first = said.is === 'time' ? said.parts : said.from
  if (parts[0]!.is === first[0]!.is && isCounted(text, start, first, end)) return null
  const made = item(start, end, said.is === 'time' && isDate(parts) ? 'date' : 'period', `calendar-${grainOf(parts)}`)
  made.time = said
  return made
}

/** A year of three or four digits at `i`, with its word or not. */
function bareYear(text: string, i: number): { end: number; value: number } | null {
  const found = isDigit(text, i) ? whole(text, i, FIRST_YEAR, LAST_YEAR) : null
  if (!found || found.end - i < 3) return null
  return isOneOf(text, found.end, yearWord) ? { ...found, end: found.end + 1 } : found
}

/** （1889—1968）, （701年—762年）, （1970—）: the years of a life in brackets; （1775） alone behind a year of a reign; （前202）. */
export function readYears(text: string, start: number, last: Item | undefined): Item | null {
  const era = before.before(text, start)
  const from = era?.start ?? start
  const first = openBrackets.includes(text[from - 1] ?? ' ') ? bareYear(text, start) : null
  // （前100） are the first hundred.
  if (!first || (era?.literal === shortBeforeChrist && first.value % 50 === 0)) return null
  const mark = rangeMark(text, first.end)
  const second = mark < 0 ? null : bareYear(text, before.at(text, mark)?.end ?? mark)
  const end = second?.end ?? (mark < 0 ? first.end : mark)
  if (!closeBrackets.includes(text[end] ?? ' ')) return null
  const value = (year: number): number => (era ? 1 - year : year)
  if (second && value(second.value) <= value(first.value)) return null
  if (mark < 0 && !era && !(last && last.end === start - 1 && isReignYear(last))) return null
  const made = item(from, second ? second.end : first.end, second ? 'period' : 'date', 'calendar-year')
  made.time = {
    is: 'time',
    parts: [
      {
        is: 'years',
        first: value(first.value),
        last: value(second?.value ?? first.value),
        grain: 'year',
        short: false,
      },
    ],
  }
  return made
}

/** Whether an item is a year of a reign. */
const isReignYear = ({ time }: Item): boolean => {
  const head = time?.is === 'time' ? time.parts[0]! : null
  return head?.is === 'someYear' || (head?.is === 'years' && head.reign !== undefined)
}
const FIRST_YEAR = 100
const LAST_YEAR = 2100
