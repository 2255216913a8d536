import { relativeTimes } from '../lexicon/relative.ts'
import { words } from '../numbers/words.ts'
import { compile } from '../text/match.ts'
import type { Span } from '../text/span.ts'
import { addDays, addMonths, daysIn, isoDay, partsOf } from './norm.ts'
import { readMentions } from './read.ts'

/** A word of time relative to a reference: 上年末 is the end of the year one before. */
export interface RelativeTime {
  readonly unit: 'year' | 'quarter' | 'month' | 'week' | 'day'
  /** Steps of `unit` from the one that holds the reference. */
  readonly by: number
  /** `same`: the reference's own period in that year; `since`: from the start on to the reference. */
  readonly edge: 'start' | 'end' | 'same' | 'since' | null
}

/** An expression of time in a text, with or without numerals. */
export interface TimeExpression extends Span {
  /** What the word says; null of a printed calendar expression. */
  readonly relative: RelativeTime | null
  /** ISO 8601 day or `start/end`, ends included; null where the text and the reference do not give it. */
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

/** The word of time at `i`, or null. */
export const relativeAt = (text: string, i: number) => relatives.at(text, i)

/** First and last day of the unit of time that lies `by` steps from the one around `reference` (ISO day). */
function unitAround(reference: string, unit: RelativeTime['unit'], by: number): readonly [string, string] {
  const { year, month } = partsOf(reference)
  if (unit === 'day') return [addDays(reference, by), addDays(reference, by)]
  if (unit === 'week') {
    const monday = addDays(reference, by * 7 - weekday(reference))
    return [monday, addDays(monday, 6)]
  }
  const span = unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1
  const first = isoDay(year, month - ((month - 1) % span), 1)
  const start = addMonths(first, by * span)
  const last = partsOf(addMonths(start, span - 1))
  return [start, isoDay(last.year, last.month, daysIn(last.year, last.month))]
}

/** Day of the week, Monday 0, of an ISO day. */
export const weekday = (day: string): number => (Math.round(Date.parse(day) / 86_400_000) + 3) % 7

/**
 * What a relative word means as seen from `reference`, an ISO day or `start/end` (its last day counts; 同期 keeps both):
 * an ISO day or `start/end`. 年初 is the first day, 年末 the last.
 */
export function resolveRelative(relative: RelativeTime, reference: string): string {
  const [from, to = from] = reference.split('/') as [string, string?]
  if (relative.edge === 'same') {
    const [start, end] = [addMonths(from, relative.by * 12), addMonths(to, relative.by * 12)]
    return reference.includes('/') ? `${start}/${end}` : start
  }
  const [start, end] = unitAround(to.slice(0, 10), relative.unit, relative.by)
  if (relative.edge === 'start') return start
  if (relative.edge === 'end') return end
  if (relative.edge === 'since') return `${start}/${to}`
  return start === end ? start : `${start}/${end}`
}

/** The words of time without a numeral in a text, in order; `reference` as in `readTimes`. Linear. */
export const readRelativeTimes = (text: string, reference: string | null = null): TimeExpression[] =>
  relatives.all(text).map(m => ({
    start: m.start,
    end: m.end,
    relative: m.entry,
    norm: reference === null ? null : resolveRelative(m.entry, reference),
    rule: 'relative-word',
  }))

/**
 * Every expression of time in a text, in order, not overlapping: printed calendar expressions (2024年6月末)
 * and words without a numeral (今年, 上年末, 去年同期). `reference` (ISO day, usually of the issue) resolves
 * the words; without one their `norm` is null and `relative` says what they mean. Pure; linear.
 */
export function readTimes(text: string, context: { readonly reference?: string | null } = {}): TimeExpression[] {
  const reference = context.reference ?? null
  const printed: TimeExpression[] = readMentions(text, { issueDate: reference })
    .filter(m => m.kind === 'date' || m.kind === 'period')
    .map(m => ({ start: m.start, end: m.end, relative: null, norm: m.norm, rule: m.rule }))
  return mergeTimes(printed, readRelativeTimes(text, reference))
}

/** Both lists in order; a word inside a printed expression (2024年末) is left out. */
export function mergeTimes(printed: readonly TimeExpression[], spoken: readonly TimeExpression[]): TimeExpression[] {
  const found: TimeExpression[] = []
  let k = 0
  for (const word of spoken) {
    while (k < printed.length && printed[k]!.end <= word.start) found.push(printed[k++]!)
    const next = printed[k]
    if (!next || word.end <= next.start) found.push(word)
  }
  return [...found, ...printed.slice(k)]
}
