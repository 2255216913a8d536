import { firstLunarDay, firstLunarYear, lunarYears, solarTerms } from '../lexicon/lunar.ts'
import { DAY, dayStart, oneDay, type Stretch, stretch } from './gregorian.ts'

const table = lunarYears.split(' ').map(word => Number.parseInt(word, 16))
const LEAP_LONG = 0x10000
const SHORT = 29

/** Days of a lunar month, and of the leap month behind it. */
const monthDays = (word: number, month: number): number => SHORT + ((word >> (16 - month)) & 1)
const leapOf = (word: number): number => word & 0xf
const leapDays = (word: number): number => (leapOf(word) === 0 ? 0 : SHORT + ((word & LEAP_LONG) > 0 ? 1 : 0))
const yearDays = (word: number): number => {
  let days = leapDays(word)
  for (let month = 1; month <= 12; month++) days += monthDays(word, month)
  return days
}

/** The first day of each lunar year of the table. */
const newYears: number[] = [Date.parse(firstLunarDay)]
for (const word of table) newYears.push(newYears[newYears.length - 1]! + yearDays(word) * DAY)

/**
 * Days of a lunar date: a whole month where `day` is null, its last day where it is 0. Null outside the table (1900 to
 * 2100), in a month that is no leap month, or past the month's end.
 */
export function lunarDays(year: number, month: number, leap: boolean, day: number | null): Stretch | null {
  const word = table[year - firstLunarYear]
  if (word === undefined || month < 1 || month > 12 || (leap && leapOf(word) !== month)) return null
  let start = newYears[year - firstLunarYear]!
  for (let m = 1; m < month; m++) start += (monthDays(word, m) + (leapOf(word) === m ? leapDays(word) : 0)) * DAY
  if (leap) start += monthDays(word, month) * DAY
  const length = leap ? leapDays(word) : monthDays(word, month)
  if (day === null) return stretch(start, start + length * DAY, 'month')
  const at = day === 0 ? length : day
  return at > length ? null : oneDay(start + (at - 1) * DAY)
}

/** The lunar year that a day lies in, or null outside the table. */
export function lunarYearOf(ms: number): number | null {
  const k = newYears.findIndex(start => start > ms)
  return k < 1 ? null : firstLunarYear + k - 1
}

const FIRST = dayStart(2000, 1, 1)

/** The day of a solar term (0 is 小寒, in January) of a year, in China; null outside 1900 to 2100. */
export function termDay(year: number, term: number): Stretch | null {
  if (year < firstLunarYear || year >= firstLunarYear + table.length) return null
  const [, day, length] = solarTerms[term]!
  return oneDay(FIRST + Math.floor(day + length * (year - 2000)) * DAY)
}

const SEASON = 6

/** A season: from the day of the term that begins it to the day before the next one's. */
export function seasonOf(year: number, firstTerm: number): Stretch | null {
  const first = termDay(year, firstTerm)
  const over = firstTerm + SEASON >= solarTerms.length
  const next = termDay(over ? year + 1 : year, (firstTerm + SEASON) % solarTerms.length)
  return first && next && stretch(first.start, next.start, 'season')
}
