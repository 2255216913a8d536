import { readTimes } from '../../pipeline/mentions/times.ts'

/** A string, the moment it is said, and the first and last second of what it means. */
export interface TimeCase {
  readonly input: string
  readonly ref: string | Readonly<Record<string, number>>
  readonly expected: { readonly type: string; readonly time: readonly [string, string] | unknown }
}

/** JioNLP time parser: one expression of time, its first and last day. Clock times are finer than a day and are not read. */
export function parseTime({ input, ref, expected }: TimeCase): boolean {
  if (typeof ref !== 'string' || !Array.isArray(expected.time)) return false
  const [from, to] = expected.time as [string, string]
  const found = readTimes(input, { reference: ref.slice(0, 10) })
  if (found.length !== 1 || !found[0]!.norm || typeof from !== 'string' || typeof to !== 'string') return false
  const [start, end = start] = found[0]!.norm.split('/') as [string, string?]
  return `${start} 00:00:00` === from && `${end} 23:59:59` === to
}
