import { readMoment } from '../../pipeline/mentions/moments.ts'
import { readMentions } from '../../pipeline/mentions/read.ts'

/** A string, the moment it is said, and the first and last second of what it means. */
export interface TimeCase {
  readonly input: string
  readonly ref?: null | string | { readonly partial: readonly number[] | Readonly<Record<string, number>> | null }
  readonly expected?: { readonly type: string; readonly time: readonly [string, string] | unknown }
}

const NAMES = ['year', 'month', 'day', 'hour', 'minute', 'second']

/** Moments of which only some fields are known (-1 where not) begin the unknown ones at their first. */
function momentOf(ref: TimeCase['ref']): string {
  if (!ref || (typeof ref !== 'string' && !ref.partial)) return '2021-06-14T00:00:00'
  if (typeof ref === 'string') return ref
  const field = (i: number, least: number) => {
    const known = ref.partial as Partial<Record<string | number, number>>
    const value = known[i] ?? known[NAMES[i]!]
    return String(value === undefined || value < 0 ? least : value).padStart(i === 0 ? 4 : 2, '0')
  }
  return `${field(0, 2021)}-${field(1, 1)}-${field(2, 1)}T${field(3, 0)}:${field(4, 0)}:${field(5, 0)}`
}

const fields: Readonly<Record<string, string>> = {
  a: 'year',
  mo: 'month',
  d: 'day',
  h: 'hour',
  min: 'minute',
  s: 'second',
}

/** A length of time: one duration with the unit and the value expected there; a week is seven days. */
function isLength(input: string, time: Readonly<Record<string, number>>): boolean {
  const [m, ...rest] = readMentions(input)
  if (!m || rest.length > 0 || m.kind !== 'duration' || m.value === null) return false
  const [field, value] = m.unit === 'wk' ? ['day', m.value * 7] : [fields[m.unit ?? ''], m.value]
  return Object.keys(time).length === 1 && field !== undefined && time[field] === value
}

/**
 * JioNLP time parser: the first and last day of an expression of time, or a length. Neighbours without a gap are one
 * expression there (今年前三季度). Clock times, festivals and the lunar calendar are finer than we read: they fail.
 */
export function parseTime({ input, ref, expected }: TimeCase): boolean {
  // repeated times (每周工作日9点) are kept unparsed in the file; we read none
  if (!expected) return false
  if (!Array.isArray(expected.time))
    return expected.type === 'time_delta' && isLength(input, expected.time as Record<string, number>)
  const [from, to] = expected.time as [string, string]
  const moment = readMoment(input, momentOf(ref))
  const shown = (ms: number) =>
    !Number.isFinite(ms) ? '-inf' : new Date(ms).toISOString().slice(0, 19).replace('T', ' ')
  return moment !== null && shown(moment.start) === from && shown(moment.end) === to
}
