import { nowWords, periodEnds, undated } from '../lexicon/timewords.ts'
import { readMentions } from '../mentions/read.ts'
import type { Mention } from '../mentions/types.ts'
import { compile } from '../text/match.ts'
import { mergeTimes, readSpokenTimes, resolveSpoken, type SpokenTime } from '../times/spoken.ts'
import { isoOf, lastDay, monthsOf, type Period, periodOf, yearsBefore } from './time.ts'

/** A printed time: a calendar mention, a word without a numeral (今年, 上年末), or a word that names no day (目前). */
export interface Time extends SpokenTime {
  readonly undated: boolean
  /** 报告期末: the end of the period the text speaks of. */
  readonly periodEnd: boolean
}

/** What times without a year count from; null where the page does not say. */
export interface Reference {
  /** ISO day of the issue, or the last day of the year in the article's title. */
  readonly issue: string | null
  /** The period the text spoke of last. */
  readonly text: Period | null
}

const nows = compile(nowWords.map(word => [word, true] as const))
const ends = compile(periodEnds.map(word => [word, true] as const))
const nowhere = compile(undated.map(word => [word, true] as const))

/** The times of a text: its calendar mentions and time words, in order, not overlapping. Linear in the text. */
export function readTimes(text: string, calendar: readonly Mention[]): Time[] {
  const printed = calendar.map(({ start, end, norm, rule }) => ({ start, end, relative: null, norm, rule }))
  const none = nowhere.all(text).map(({ start, end }) => ({ start, end, relative: null, norm: null, rule: 'undated' }))
  const named = mergeTimes(printed, readSpokenTimes(text))
  const closing = ends
    .all(text)
    .map(({ start, end }) => ({ start, end, relative: null, norm: null, rule: 'period end' }))
  return mergeTimes(mergeTimes(named, none), closing).map(time => ({
    ...time,
    undated: time.rule === 'undated',
    periodEnd: time.rule === 'period end',
  }))
}

/**
 * A span without a printed year that would end after the issue lies in the year before (一季度 in January); a month of the
 * issue and a printed year stay.
 */
function notAhead(text: string, time: Time, period: Period | null, issue: string | null): Period | null {
  if (!period || !issue || period.end <= issue || monthsOf(period) < MONTHS_OF_A_QUARTER) return period
  const [alone] = readMentions(text.slice(time.start, time.end), {})
  return alone?.norm ? period : yearsBefore(period, 1)
}

const MONTHS_OF_A_QUARTER = 3

/** Whether a time word looks back to the year before the issue: 去年. */
export const looksBack = (text: string, time: Time): boolean =>
  time.relative?.unit === 'year' && time.relative.by === -1 && nows.at(text, time.start) !== null

/** The days a time covers, or null where its year is not known or it names none (目前). */
export function resolve(text: string, time: Time, { issue, text: spoken }: Reference): Period | null {
  if (time.norm) return notAhead(text, time, periodOf(time.norm), issue)
  if (time.undated) return null
  if (time.periodEnd) return spoken && lastDay(spoken)
  const now = !isPassing(time) && nows.at(text, time.start) !== null
  const reference = (now ? (issue ?? spoken?.end) : spoken ? isoOf(spoken) : issue) ?? null
  if (reference === null) return null
  if (time.relative) {
    const period = periodOf(resolveSpoken(time.relative, reference))
    return period && !now && !spoken && issue && period.end > issue ? yearsBefore(period, 1) : period
  }
  const year = reference.slice(-10, -6)
  const [again] = readMentions(text.slice(time.start, time.end), { issueDate: `${year}-12-31` })
  return periodOf(again?.norm ?? null)
}

/** Whether a time repeats the statement's own period in another year (上年同期): it dates one number only. */
export const isPassing = (time: Time): boolean => time.relative?.edge === 'same'
