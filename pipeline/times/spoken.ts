import { relativeTimes } from '../lexicon/relative.ts'
import { words } from '../numbers/words.ts'
import { compile } from '../text/match.ts'
import type { Span } from '../text/span.ts'
import { addMonths, around, DAY } from './gregorian.ts'

/** A word of time relative to a reference: 上年末 is the end of the year one before. */
export interface RelativeTime {
  readonly unit: 'year' | 'quarter' | 'month' | 'week' | 'day'
  /** Steps of `unit` from the one that holds the reference. */
  readonly by: number
  /** `same`: the reference's own period in that year; `since`: from the start on to the reference. */
  readonly edge: 'start' | 'end' | 'same' | 'since' | null
}

/** A time in a text: a printed calendar expression, or a word without a numeral and what it says. */
export interface SpokenTime extends Span {
  readonly relative: RelativeTime | null
  /** ISO 8601 day or `start/end`, ends included; null where the text alone does not give it. */
  readonly norm: string | null
  readonly rule: string
}

const relatives = compile(
  new Map(
    relativeTimes.flatMap(([unit, by, edge, list]) =>
      words(list).map(word => [word, { unit, by, edge } as RelativeTime]),
    ),
  ),
)

/** The words of time without a numeral in a text (今年, 上年末, 去年同期), in order. Linear. */
export const readSpokenTimes = (text: string): SpokenTime[] =>
  relatives.all(text).map(m => ({ start: m.start, end: m.end, relative: m.entry, norm: null, rule: 'relative-word' }))

/** The relative word that ends at `i`, or null. */
export const spokenBefore = (text: string, i: number) => relatives.before(text, i)

/** ISO 8601 day of an instant. */
export const isoDay = (ms: number): string => {
  const iso = new Date(ms).toISOString()
  return iso.slice(0, iso.indexOf('T'))
}

/** The same day so many months away; the end of a month stays one. */
function monthsAway(day: string, months: number): string {
  const ms = Date.parse(day)
  const last = new Date(ms + DAY).getUTCDate() === 1
  return isoDay(last ? addMonths(ms + DAY, months) - DAY : addMonths(ms, months))
}

/**
 * What a relative word means as seen from `reference`, an ISO day or `start/end` (its last day counts; 同期 keeps both):
 * an ISO day or `start/end`. 年初 is the first day, 年末 the last.
 */
export function resolveSpoken({ unit, by, edge }: RelativeTime, reference: string): string {
  const [from, to = from] = reference.split('/') as [string, string?]
  if (edge === 'same') {
    const [start, end] = [monthsAway(from, by * 12), monthsAway(to, by * 12)]
    return reference.includes('/') ? `${start}/${end}` : start
  }
  const whole = around(Date.parse(to.slice(0, 10)), unit, by)
  const [start, end] = [isoDay(whole.start), isoDay(whole.end - DAY)]
  if (edge === 'start') return start
  if (edge === 'end') return end
  if (edge === 'since') return `${start}/${to}`
  return start === end ? start : `${start}/${end}`
}

/** Both lists in order; a word inside a printed expression (2024年末) is left out. */
export function mergeTimes(printed: readonly SpokenTime[], spoken: readonly SpokenTime[]): SpokenTime[] {
  const found: SpokenTime[] = []
  let k = 0
  for (const word of spoken) {
    while (k < printed.length && printed[k]!.end <= word.start) found.push(printed[k++]!)
    const next = printed[k]
    if (!next || word.end <= next.start) found.push(word)
  }
  return [...found, ...printed.slice(k)]
}
