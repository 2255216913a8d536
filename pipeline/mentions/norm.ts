import type { Calendar } from './calendar.ts'

/** Where an expression without a year gets it from. */
export interface Reference {
  /** ISO day of the issue, or null. */
  readonly issueDate: string | null
  /** Year of the last expression that printed one, or null. */
  year: number | null
  /** Month of the last expression that printed one, or null. */
  month: number | null
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')
/** ISO 8601 day; month 1 to 12. */
export const isoDay = (y: number, m: number, d: number): string => `${pad(y, 4)}-${pad(m)}-${pad(d)}`
/** Days of a month of the Gregorian calendar. */
export const daysIn = (y: number, m: number): number =>
  m === 2
    ? (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
      ? 29
      : 28
    : m === 4 || m === 6 || m === 9 || m === 11
      ? 30
      : 31

/** The year of an expression that prints none: the issue's, or the year before where the month lies ahead of it. */
export function impliedYear(month: number, reference: Reference, offset: number | null): number | null {
  if (!reference.issueDate) return offset === null || offset === 0 ? reference.year : null
  const issueYear = Number(reference.issueDate.slice(0, 4))
  if (offset !== null) return issueYear + offset
  return month > Number(reference.issueDate.slice(5, 7)) ? issueYear - 1 : issueYear
}

/**
 * ISO 8601 of a calendar expression: a day, or `start/end` with both ends included; null where its year or month is not known.
 * `offset` is what 去年 or 今年 before it says, null without such a word.
 */
export function normOf(calendar: Calendar, reference: Reference, offset: number | null): string | null {
  let { month, lastMonth } = calendar
  if (month === null) {
    month = calendar.year === null && reference.issueDate ? Number(reference.issueDate.slice(5, 7)) : reference.month
    if (
      month !== null &&
      reference.issueDate &&
      !reference.month &&
      calendar.day > Number(reference.issueDate.slice(8, 10))
    )
      month -= 1
    lastMonth = month
    if (month === null || month === 0) return null
  }
  const year = calendar.year ?? impliedYear(month, reference, offset)
  if (year === null) return null
  const lastYear = calendar.lastYear ?? (lastMonth! < month ? year + 1 : year)
  const last = calendar.lastDay || daysIn(lastYear, lastMonth!)
  const first = calendar.day || daysIn(year, month)
  if (first > daysIn(year, month) || last > daysIn(lastYear, lastMonth!)) return null
  const end = isoDay(lastYear, lastMonth!, last)
  return calendar.instant ? end : `${isoDay(year, month, first)}/${end}`
}

/** Year, month and day of an ISO day. */
export const partsOf = (day: string): { year: number; month: number; day: number } => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
})

const DAY = 86_400_000

/** The ISO day `count` days after `day`. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day.slice(0, 10)) + count * DAY).toISOString().slice(0, 10)

/** The ISO day `count` months after `day`; the end of a month stays one (02-29 − 12 months = 02-28). */
export function addMonths(day: string, count: number): string {
  const { year, month, day: date } = partsOf(day)
  const months = year * 12 + month - 1 + count
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1]
  const last = date === daysIn(year, month)
  return isoDay(y, m, last ? daysIn(y, m) : Math.min(date, daysIn(y, m)))
}
