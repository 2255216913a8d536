import type { IndicatorSort } from '../lexicon/indicators.ts'
import { overlaps, type Span } from '../text/span.ts'
import { comparisonsIn } from './compare.ts'
import type { Cue } from './cues.ts'
import type { Part } from './deal.ts'
import { type Printed, phrase } from './phrase.ts'
import type { Predicate } from './predicate.ts'
import type { Said, Timed } from './statement.ts'
import { isStock, lastDay, monthsOf, type Period } from './time.ts'
import type { Comparison, MeasureType } from './types.ts'
import { type Reference, resolve, type Time } from './wordtimes.ts'

/** A printed time with its days; 截至 before it makes it a moment. Null where its norm is no calendar time. */
export function timed(block: Printed, time: Time, cues: readonly Cue[], reference: Reference): Timed | null {
  const period = resolve(block.text, time, reference)
  if (!period) return null
  const asOf = cues.findLast(c => c.end === time.start && c.roles.asOf)
  return { period, words: phrase(block, ...(asOf ? [asOf, time] : [time])), asOf: !!asOf }
}

/** The times of a lead that say when, not what is compared with and not what a source is called. */
export function ownTimes(part: Part, source: Span | null): Time[] {
  const { against, whole } = part.predicate
  const moves = part.predicate.change || part.predicate.comparative
  const bases = moves ? comparisonsIn(part.lead.cues) : []
  const not = [against, whole, source, ...bases].filter((s): s is Span => !!s)
  return part.lead.times.filter(time => !not.some(span => overlaps(span, time)))
}

const MONTHS_OF_A_YEAR = 12

/** Codes of changes since the end of last year, which span the year so far. */
const sinceYearStart = (comparison: Comparison | null): boolean =>
  comparison === 'vs_year_start' || comparison === 'vs_prev_year_end'

/** Where a change over several years starts (由…) or arrives (…到): the first or the last of them. */
function endOfRange(period: Period, predicate: Predicate): Period {
  if (monthsOf(period) <= MONTHS_OF_A_YEAR || (!predicate.origin && !predicate.arrives)) return period
  const year = (predicate.arrives ? period.end : period.start).slice(0, 4)
  return { start: `${year}-01-01`, end: `${year}-12-31` }
}

/**
 * The days a statement speaks of. A stock is measured on the last day; a change since the start of the year spans it;
 * a change stated without a comparison happened over the whole period.
 */
export function statementTime(
  from: Timed,
  implied: boolean,
  measure: MeasureType,
  comparison: Comparison | null,
  sort: IndicatorSort | null,
  order: 1 | 2,
  predicate: Predicate,
): Said<Period> {
  const { asOf, words } = from
  const period = endOfRange(from.period, predicate)
  const say = (value: Period, rule: string): Said<Period> => ({ value, words, implied, rule })
  const end = period.end
  if (sinceYearStart(comparison) && order === 1 && (measure === 'change_abs' || measure === 'growth_rate'))
    return say({ start: `${end.slice(0, 4)}-01-01`, end }, 'since the start of the year')
  if (measure === 'change_abs' && !asOf && (order === 2 || !comparison)) return say(period, 'change over the period')
  if (asOf) return say(lastDay(period), 'as of the last day')
  return isStock(sort) ? say(lastDay(period), 'a stock is measured on the last day') : say(period, 'as printed')
}
