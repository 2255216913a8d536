import { type Custom, newspaper } from '../times/custom.ts'
import { DAY, dayStart, type Stretch } from '../times/gregorian.ts'
import { isAbsolute, resolveParts } from '../times/resolve.ts'
import { isoDay, type RelativeTime } from '../times/spoken.ts'
import type { Part, Said } from '../times/types.ts'

/** A month as it was resolved. */
export interface YearMonth {
  readonly year: number
  readonly month: number
}

/** Where an expression without a year gets it from. */
export interface Reference {
  /** ISO day of the issue, or null. */
  readonly issueDate: string | null
  /** Year of the last expression that printed one, or null. */
  year: number | null
  /** Year and month of the last day that printed its month, or null; and of the last month. */
  day: YearMonth | null
  month: YearMonth | null
  /** What the text told of last, a year alone by its first month. */
  told: YearMonth | null
  /** The last bare day, where it lies ahead of the issue: the days that follow it in a row do too. */
  lone: (YearMonth & { readonly day: number }) | null
  /** Year that a date of this sentence printed, or null. */
  sentenceYear: number | null
  /** Whether it was printed with a month. */
  ofDay: boolean
  /** Whether anything so far was dated from the issue. */
  ofNow: boolean
  /** Whether that month or day lies ahead of the issue. */
  ahead: boolean
  /** Years of two digits and three count from the Republic. */
  readonly republican: boolean
  /** Years by the month and day that they were printed with. */
  readonly days: Map<number, number>
}

/** The word before an expression; `ofText`: it counts from what the text spoke of (同年), not from the issue; `ofBase`: it is compared with. */
export interface Lead {
  readonly time: RelativeTime
  readonly ofText: boolean
  readonly ofBase: boolean
}

const republican: Custom = { ...newspaper, year: digits => FIRST_REPUBLICAN + digits }
const FIRST_REPUBLICAN = 1911
const customOf = (reference: Reference): Custom => (reference.republican ? republican : newspaper)

/** The word before an expression as its first part, or null where it is no step (年初, 同期). */
const leadPart = (lead: Lead | null): Extract<Part, { is: 'step' }> | null =>
  lead && lead.time.edge === null ? { is: 'step', unit: lead.time.unit, by: lead.time.by } : null

/** The first day of the month that the text spoke of. */
const spokenOf = ({ told, year }: Reference): number | null =>
  told ? dayStart(told.year, told.month, 1) : year === null ? null : dayStart(year, 1, 1)

/** So far ahead of the issue no day is announced without a word that says so. */
const SOON = 92 * DAY
/** A day so short before the issue is not of the next year, whatever its clause says. */
const LATELY = 10 * DAY

/** What a clause says of its time as seen from the issue; `open` where it may lie ahead. */
export type Tense = 'past' | 'future' | 'open' | null

/** Of the same day in several years or months the one that the tense asks for, else the one that ends nearest to the issue. */
function nearest(parts: readonly Part[], issue: number, tense: () => Tense): Stretch | null {
  const near = [-1, 0, 1].map(k => resolveParts(parts, issue, newspaper, k)).filter(s => s !== null)
  const far = (s: Stretch): number => Math.abs(s.end - issue)
  const best = near.reduce<Stretch | null>(
    (best, next) => (best === null || far(next) <= far(best) ? next : best),
    null,
  )
  if (best === null) return null
  const asked = tense()
  const unannounced = asked === null && parts.some(part => part.is === 'days') && best.start > issue + SOON
  const past = unannounced || (asked === 'past' && best.start > issue)
  if (past) return near.findLast(s => s.start <= issue) ?? best
  return asked === 'future' && best.end <= issue - LATELY ? (near.find(s => s.start > issue) ?? best) : best
}

/** A bare day lies in the month of the last printed day, else where it is nearest to the issue; ahead only where the clause allows. */
function loneDay(
  parts: readonly Part[],
  issue: number | null,
  reference: Reference,
  tense: () => Tense,
): Stretch | null {
  const { year, month } = reference.day ?? (issue === null ? reference.month : null) ?? { year: null, month: null }
  if (month !== null) return resolveParts(parts, dayStart(year, month, 1), newspaper)
  if (issue === null) return null
  const { lone } = reference
  if (lone && parts[0]!.is === 'days' && parts[0]!.first > lone.day)
    return resolveParts(parts, dayStart(lone.year, lone.month, 1), newspaper)
  const near = nearest(parts, issue, () => 'open')
  if (!near || near.start <= issue || tense() !== null) return near
  return (
    [0, -1, -2].map(k => resolveParts(parts, issue, newspaper, k)).find(s => s !== null && s.start <= issue) ?? near
  )
}

/** The year that the same month and day was printed with before, or null. */
function printedBefore(parts: readonly Part[], { days }: Reference): number | null {
  const [month, day] = parts
  if (month?.is !== 'months' || day?.is !== 'days' || day.first !== day.last) return null
  return days.get(month.first * MONTH_KEY + day.first) ?? null
}
/** A month and day in one number. */
export const MONTH_KEY = 100

const NEAR = 31 * DAY

/** One time that prints no year of its own. */
function implied(parts: readonly Part[], reference: Reference, lead: Lead | null, tense: () => Tense): Stretch | null {
  const issue = reference.issueDate === null ? null : Date.parse(reference.issueDate)
  const step = leadPart(lead)
  if (step) {
    const spoken = lead!.ofText ? spokenOf(reference) : null
    const from = spoken ?? issue ?? (reference.year === null ? null : dayStart(reference.year, 1, 1))
    return from === null ? null : resolveParts([step, ...parts], from, newspaper)
  }
  if (parts[0]!.is === 'weekday') return null
  if (parts[0]!.is === 'days') return loneDay(parts, issue, reference, tense)
  const year = printedBefore(parts, reference) ?? reference.sentenceYear ?? (issue === null ? reference.year : null)
  if (year !== null) {
    // 任期至2026年8月止，4月28日通过: what lies ahead in the sentence does not move what is near the issue.
    const near = reference.ahead && issue !== null ? nearest(parts, issue, tense) : null
    if (near && Math.abs(near.start - issue!) <= NEAR) return near
    return resolveParts(parts, dayStart(year, 1, 1), newspaper)
  }
  return issue === null ? null : nearest(parts, issue, tense)
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
const sideOf = (parts: readonly Part[], reference: Reference, lead: Lead | null, tense: () => Tense): Stretch | null =>
  isOfLunarYear(parts)
    ? null
    : isAbsolute(parts)
      ? resolveParts(parts, centuryOf(reference), customOf(reference))
      : implied(parts, reference, lead, tense)

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
export function daysOf(said: Said, reference: Reference, lead: Lead | null, tense: () => Tense): Stretch | null {
  if (said.is === 'time') return sideOf(said.parts, reference, lead, tense)
  if (said.is !== 'range') return null
  const { from, to } = said
  if (!isAbsolute(from) && isAbsolute(to) && !leadPart(lead)) {
    const end = resolveParts(to, 0, newspaper)
    const start =
      end && [0, -1].map(k => resolveParts(from, end.start, newspaper, k)).find(s => s && s.start <= end.start)
    return start && end ? { start: start.start, end: end.end, grain: end.grain } : null
  }
  const start = sideOf(from, reference, lead, tense)
  const end = start && endOf(to, start)
  return start && end && end.end > start.start ? { start: start.start, end: end.end, grain: end.grain } : null
}

/** ISO 8601: a day, or `start/end` with both ends included. */
export const isoOf = ({ start, end }: Stretch): string =>
  end - start <= DAY ? isoDay(start) : `${isoDay(start)}/${isoDay(end - DAY)}`
