import { newspaper } from '../times/custom.ts'
import { DAY, dateOf, dayStart, type Stretch } from '../times/gregorian.ts'
import { isAbsolute, resolveParts } from '../times/resolve.ts'
import { isoDay, type RelativeTime } from '../times/spoken.ts'
import type { Part, Said } from '../times/types.ts'

/** Where an expression without a year gets it from. */
export interface Reference {
  /** ISO day of the issue, or null. */
  readonly issueDate: string | null
  /** Year of the last expression that printed one, or null. */
  year: number | null
  /** Month of the last day that printed one, or null; and of the last month. */
  dayMonth: number | null
  month: number | null
}

/** The word before an expression as its first part, or null where it is no step (年初, 同期). */
const leadPart = (lead: RelativeTime | null): Extract<Part, { is: 'step' }> | null =>
  lead && lead.edge === null ? { is: 'step', unit: lead.unit, by: lead.by } : null

/** The first day of the month that the text spoke of. */
const spokenOf = ({ year, dayMonth, month }: Reference): number | null =>
  year === null ? null : dayStart(year, dayMonth ?? month ?? 1, 1)

/** Of the same day in several years or months the one that ends nearest to the issue. */
function nearest(parts: readonly Part[], issue: number): Stretch | null {
  const near = [0, -1, 1].map(k => resolveParts(parts, issue, newspaper, k)).filter(s => s !== null)
  const far = (s: Stretch): number => Math.abs(s.end - issue)
  return near.reduce<Stretch | null>((best, next) => (best === null || far(next) < far(best) ? next : best), null)
}

/** A bare day lies in the month of the last printed day, else where it is nearest to the issue. */
function loneDay(parts: readonly Part[], issue: number | null, reference: Reference): Stretch | null {
  if (reference.dayMonth === null && issue !== null) return nearest(parts, issue)
  const month = reference.dayMonth ?? reference.month
  const year = reference.year ?? (issue === null ? null : dateOf(issue).year)
  return month === null || year === null ? null : resolveParts(parts, dayStart(year, month, 1), newspaper)
}

/** One time that prints no year of its own. */
function implied(parts: readonly Part[], reference: Reference, lead: Part | null): Stretch | null {
  const issue = reference.issueDate === null ? null : Date.parse(reference.issueDate)
  if (lead?.is === 'step') {
    const from = issue ?? (lead.by === 0 ? spokenOf(reference) : null)
    return from === null ? null : resolveParts([lead, ...parts], from, newspaper)
  }
  if (parts[0]!.is === 'weekday') return null
  if (parts[0]!.is === 'days') return loneDay(parts, issue, reference)
  if (issue !== null) return nearest(parts, issue)
  return reference.year === null ? null : resolveParts(parts, dayStart(reference.year, 1, 1), newspaper)
}

/** Since China counts months by the sun. */
const SOLAR_SINCE = 1912

/** 嘉靖三十四年十二月: months of a reign are lunar ones, whose days nothing here can tell. */
const isOfLunarYear = ([year, ...more]: readonly Part[]): boolean =>
  year?.is === 'years' &&
  year.reign !== undefined &&
  year.first < SOLAR_SINCE &&
  more.some(part => part.is === 'months' || part.is === 'days')

/** The time of one side: as printed, or from the words and the text around it. */
const sideOf = (parts: readonly Part[], reference: Reference, lead: Part | null): Stretch | null =>
  isOfLunarYear(parts)
    ? null
    : isAbsolute(parts)
      ? resolveParts(parts, centuryOf(reference), newspaper)
      : implied(parts, reference, lead)

/** What 上世纪 counts from: the issue, or a year of this century. */
const centuryOf = ({ issueDate, year }: Reference): number =>
  issueDate === null ? dayStart(Math.max(year ?? 0, THIS_CENTURY), 1, 1) : Date.parse(issueDate)
const THIS_CENTURY = 2001

/** The end of a range, from what its beginning names; it never lies before it. */
function endOf(to: readonly Part[], start: Stretch): Stretch | null {
  if (isAbsolute(to)) return resolveParts(to, 0, newspaper)
  const same = resolveParts(to, start.start, newspaper)
  return same && same.end <= start.start ? resolveParts(to, start.start, newspaper, 1) : same
}

/** First and last day of an expression, or null where its year or month is not known. */
export function daysOf(said: Said, reference: Reference, spoken: RelativeTime | null): Stretch | null {
  const lead = leadPart(spoken)
  if (said.is === 'time') return sideOf(said.parts, reference, lead)
  if (said.is !== 'range') return null
  const { from, to } = said
  if (!isAbsolute(from) && isAbsolute(to) && !lead) {
    const end = resolveParts(to, 0, newspaper)
    const start =
      end && [0, -1].map(k => resolveParts(from, end.start, newspaper, k)).find(s => s && s.start <= end.start)
    return start && end ? { start: start.start, end: end.end, grain: end.grain } : null
  }
  const start = sideOf(from, reference, lead)
  const end = start && endOf(to, start)
  return start && end && end.end > start.start ? { start: start.start, end: end.end, grain: end.grain } : null
}

/** ISO 8601: a day, or `start/end` with both ends included. */
export const isoOf = ({ start, end }: Stretch): string =>
  end - start <= DAY ? isoDay(start) : `${isoDay(start)}/${isoDay(end - DAY)}`
