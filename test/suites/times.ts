import { readMentions } from '../../pipeline/mentions/read.ts'
import { readTimes } from '../../pipeline/mentions/times.ts'

/** A string, the moment it is said, and the first and last second of what it means. */
export interface TimeCase {
  readonly input: string
  readonly ref?: null | string | Readonly<Record<string, number>>
  readonly expected?: { readonly type: string; readonly time: readonly [string, string] | unknown }
}

/** Moments of which only some fields are known begin the unknown ones at one. */
function dayOf(ref: TimeCase['ref']): string {
  if (ref == null) return '2021-06-14'
  if (typeof ref === 'string') return ref.slice(0, 10)
  const pad = (value: number | undefined) => String(value ?? 1).padStart(2, '0')
  return `${String(ref.year ?? 2021).padStart(4, '0')}-${pad(ref.month)}-${pad(ref.day)}`
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
  const found = readTimes(input, { reference: dayOf(ref) })
  const joined = found.every((t, i) => i === 0 || t.start - found[i - 1]!.end <= 1)
  const last = found[found.length - 1]
  if (!joined || !last?.norm) return false
  const [start, end = start] = last.norm.split('/') as [string, string?]
  return `${start} 00:00:00` === from && `${end} 23:59:59` === to
}
