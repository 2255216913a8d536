import type { Grain, Unit } from './types.ts'

/** A stretch of an unzoned clock in milliseconds; the end is the first instant behind it. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly grain: Grain
}

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** The instant a day of the proleptic Gregorian calendar begins; month from 1, any month and day number rolls over. */
export function dayStart(year: number, month: number, day: number): number {
  // Days from civil (H. Hinnant, chrono-compatible low-level date algorithms): the year begins in March.
  const months = year * 12 + month - 3
  const y = Math.floor(months / 12)
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  const days = y * 365 + leaps + Math.floor(((months - y * 12) * 153 + 2) / 5) + day - 1
  return (days - EPOCH) * DAY
}
/** Days from the first of March of the year 0 to 1970. */
const EPOCH = 719_468

/** Year, month (1 to 12), day of an instant. */
export function dateOf(ms: number): { year: number; month: number; day: number } {
  const date = new Date(ms)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Days of a month of the Gregorian calendar. */
export const daysIn = (year: number, month: number): number =>
  Math.round((dayStart(year, month + 1, 1) - dayStart(year, month, 1)) / DAY)

export const stretch = (start: number, end: number, grain: Grain): Stretch => ({ start, end, grain })

/** Whole months from the first to the last of a year. */
export const monthsOf = (year: number, first: number, last: number, grain: Grain): Stretch =>
  stretch(dayStart(year, first, 1), dayStart(year, last + 1, 1), grain)

export const yearsOf = (first: number, last: number, grain: Grain): Stretch =>
  stretch(dayStart(first, 1, 1), dayStart(last + 1, 1, 1), grain)

export const oneDay = (ms: number): Stretch => {
  const start = ms - (((ms % DAY) + DAY) % DAY)
  return stretch(start, start + DAY, 'day')
}

/** Day of the week of an instant, Monday 0. */
export const weekday = (ms: number): number => (((Math.floor(ms / DAY) + 3) % 7) + 7) % 7

/** Monday of the week around an instant. */
export const weekStart = (ms: number): number => oneDay(ms).start - weekday(ms) * DAY

const MONTHS: Readonly<Partial<Record<Unit, number>>> = { century: 1200, year: 12, quarter: 3, month: 1 }
const LENGTHS: Readonly<Partial<Record<Unit, number>>> = {
  week: 7 * DAY,
  day: DAY,
  hour: HOUR,
  minute: MINUTE,
  second: SECOND,
}

/** `count` months from an instant, its time of day kept; a day that the month lacks becomes its last. */
export function addMonths(ms: number, count: number): number {
  const { year, month, day } = dateOf(ms)
  const months = year * 12 + month - 1 + count
  const [y, m] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
  return dayStart(y, m, Math.min(day, daysIn(y, m))) + (((ms % DAY) + DAY) % DAY)
}

/** The instant `count` working days on; Saturdays and Sundays are none. */
function addWorkdays(ms: number, count: number): number {
  let at = ms
  for (let left = Math.abs(count); left > 0; ) {
    at += Math.sign(count) * DAY
    if (weekday(at) < 5) left--
  }
  return at
}

/** The instant `count` units from `ms`; a fraction of a year, a quarter or a month counts in months, then in days. */
export function add(ms: number, unit: Unit, count: number): number {
  if (unit === 'workday') return addWorkdays(ms, Math.round(count))
  const months = MONTHS[unit]
  if (months === undefined) return ms + count * LENGTHS[unit]!
  const whole = Math.trunc(count * months)
  return addMonths(ms, whole) + Math.round((count * months - whole) * 30) * DAY
}

/** The whole unit that lies `by` steps from the one around `ms`. */
export function around(ms: number, unit: Unit, by: number): Stretch {
  const { year, month } = dateOf(ms)
  if (unit === 'century') {
    const first = Math.floor((year - 1) / 100 + by) * 100 + 1
    return yearsOf(first, first + 99, 'century')
  }
  if (unit === 'year') return yearsOf(year + by, year + by, 'year')
  if (unit === 'quarter') {
    const first = month - ((month - 1) % 3) + by * 3
    return monthsOf(year, first, first + 2, 'quarter')
  }
  if (unit === 'month') return monthsOf(year, month + by, month + by, 'month')
  if (unit === 'week') return stretch(weekStart(ms) + by * 7 * DAY, weekStart(ms) + (by + 1) * 7 * DAY, 'week')
  if (unit === 'workday' || unit === 'day') return oneDay(add(ms, unit, by))
  const length = LENGTHS[unit]!
  const start = ms - (((ms % length) + length) % length) + by * length
  return stretch(start, start + length, unit)
}
