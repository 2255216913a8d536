import type { IndicatorSort } from '../lexicon/indicators.ts'
import type { Comparison } from './types.ts'

/** A span of days, ISO 8601, both ends included. */
export interface Period {
  readonly start: string
  readonly end: string
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const pad = (n: number): string => String(n).padStart(2, '0')

/** Days of a month, 1 to 12, of a Gregorian year. */
const daysIn = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

const endOf = (year: number, month: number): string => `${year}-${pad(month)}-${pad(daysIn(year, month))}`

/** The days a `norm` covers (`2024`, `2024-06`, `2024-06-30`, `start/end`); null where it is not a time. */
export function periodOf(norm: string | null): Period | null {
  if (!norm) return null
  const [from, to = from] = norm.split('/') as [string, string?]
  const first = bounds(from)
  const last = bounds(to)
  return first && last ? { start: first.start, end: last.end } : null
}

function bounds(text: string): Period | null {
  if (DAY.test(text)) return { start: text, end: text }
  const month = /^(\d{4})-(\d{2})$/.exec(text)
  if (month) return { start: `${text}-01`, end: endOf(Number(month[1]), Number(month[2])) }
  return /^\d{4}$/.test(text) ? { start: `${text}-01-01`, end: `${text}-12-31` } : null
}

/** ISO 8601: one day, or `start/end`. */
export const isoOf = (period: Period): string =>
  period.start === period.end ? period.start : `${period.start}/${period.end}`

/** The last day of a period as a period: when a stock is measured. */
export const lastDay = (period: Period): Period => ({ start: period.end, end: period.end })

const year = (day: string): number => Number(day.slice(0, 4))
const month = (day: string): number => Number(day.slice(5, 7))
const isMonthEnd = (day: string): boolean => day === endOf(year(day), month(day))

/** A month away from a day, kept at the month's end where the day is one. */
function shiftMonths(day: string, by: number): string {
  const index = year(day) * 12 + month(day) - 1 + by
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  return isMonthEnd(day) ? endOf(y, m) : `${y}-${pad(m)}-${pad(Math.min(Number(day.slice(8)), daysIn(y, m)))}`
}

/** The same period a number of years before. */
export const yearsBefore = (period: Period, years: number): Period => ({
  start: shiftMonths(period.start, -12 * years),
  end: shiftMonths(period.end, -12 * years),
})

/** The day after. */
export function dayAfter(day: string): string {
  const d = Number(day.slice(8))
  if (d < daysIn(year(day), month(day))) return `${day.slice(0, 8)}${pad(d + 1)}`
  const next = year(day) * 12 + month(day)
  return `${Math.floor(next / 12)}-${pad((next % 12) + 1)}-01`
}

/** The end of the year before the one a day lies in. */
export const yearEndBefore = (day: string): string => `${year(day) - 1}-12-31`

/** Months a period covers, or 0 for a single day. */
export function monthsOf(period: Period): number {
  if (period.start === period.end) return 0
  return (year(period.end) - year(period.start)) * 12 + month(period.end) - month(period.start) + 1
}

/** SDMX CL_FREQ code of a period: A, S, Q, M, D; a stock has the frequency of the last day's grain. Null where none fits. */
export function freqOf(period: Period): string | null {
  const months = monthsOf(period)
  if (months === 0) return isMonthEnd(period.end) ? 'M' : 'D'
  if (!isMonthEnd(period.end) || !period.start.endsWith('-01')) return null
  return { 1: 'M', 3: 'Q', 6: 'S', 12: 'A' }[months] ?? null
}

/** Whether an indicator of this sort is measured at a moment. */
export const isStock = (sort: IndicatorSort | null): boolean => sort === 'stock' || sort === 'stock_rate'

/** What a printed date that is compared with (比2023年末) is to the statement's own time; null where no code fits. */
export function comparisonOf(base: Period, own: Period | null): Comparison | null {
  if (!own) return null
  if (base.end === yearEndBefore(own.end) && base.start === base.end) return 'vs_prev_year_end'
  const before = yearsBefore(own, 1)
  if (monthsOf(base) === 12 && year(base.end) === year(own.end) - 1) return 'yoy'
  if (base.start === before.start && base.end === before.end) return 'vs_same_period'
  if (monthsOf(base) !== monthsOf(own)) return null
  if (base.end === shiftMonths(own.end, -12)) return 'vs_same_period'
  if (base.end === shiftMonths(own.end, -1)) return 'mom'
  if (base.end === shiftMonths(own.end, -3)) return 'qoq'
  return null
}
