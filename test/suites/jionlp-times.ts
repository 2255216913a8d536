import { type Custom, newspaper } from '../../pipeline/times/custom.ts'
import {
  add,
  around,
  DAY,
  dateOf,
  HOUR,
  MINUTE,
  monthsOf,
  oneDay,
  SECOND,
  type Stretch,
  stretch,
  weekday,
} from '../../pipeline/times/gregorian.ts'
import { readTimes } from '../../pipeline/times/read.ts'
import { isAbsolute, resolveParts } from '../../pipeline/times/resolve.ts'
import type { Length, Part, Said, Unit } from '../../pipeline/times/types.ts'
import { pick } from './pick.ts'

/** A string, the moment it is said, and the first and last second of what it means. */
export interface TimeCase {
  readonly input: string
  readonly ref?: null | string | { readonly partial: readonly number[] | Readonly<Record<string, number>> | null }
  readonly expected?: { readonly type: string; readonly time: unknown } | null
}

const FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
const GRAINS: readonly Unit[] = ['year', 'month', 'day', 'hour', 'minute', 'second']

/** The moment of reference: its first instant, and the first behind the finest field that is known of it. */
function moment(ref: TimeCase['ref']): Stretch {
  if (!ref || (typeof ref !== 'string' && !ref.partial)) return moment('2021-06-14T00:00:00')
  if (typeof ref === 'string') return stretch(Date.parse(`${ref}Z`), Date.parse(`${ref}Z`) + SECOND, 'second')
  const known = ref.partial as Partial<Record<string | number, number>>
  const values = FIELDS.map((name, i) => known[i] ?? known[name] ?? -1)
  const field = (i: number, least: number) => (values[i]! < 0 ? least : values[i]!)
  const start = Date.UTC(field(0, 2021), field(1, 1) - 1, field(2, 1), field(3, 0), field(4, 0), field(5, 0))
  const unit = GRAINS[values.filter(v => v >= 0).length - 1]!
  return stretch(start, around(start, unit, 0).end, 'second')
}

/** The list of times to come is asked with one moment of its own; the flag itself is not in the file. */
const TO_COME = '2021-09-01T15:15:32'

const hours: Readonly<Record<string, readonly [number, number]>> = {
  'small hours': [0, 5],
  'after midnight': [2, 5],
  midnight: [0, 1],
  dawn: [4, 7],
  'early morning': [5, 8],
  morning: [6, 10],
  forenoon: [7, 12],
  noon: [12, 14],
  'early afternoon': [13, 15],
  afternoon: [13, 18],
  dusk: [13, 18],
  evening: [18, 24],
  'late evening': [20, 24],
  night: [20, 24],
  'deep night': [23, 24],
  daytime: [6, 19],
}
const EDGES = {
  year: { start: [1, 2], middle: [4, 9], end: [11, 12] },
  month: { start: [1, 5], middle: [10, 20], end: [25, 31] },
} as const

/** Their words of time: 年底 is two months, 月底 six days, weeks begin with the first Monday, 周末 is Sunday. */
const custom: Custom = {
  ...newspaper,
  year: (digits, now) => {
    const century = now - (now % 100)
    return century === 2000 && digits > (now % 100) + 10 ? 1900 + digits : century + digits
  },
  decade: tens => tens + (tens > 20 ? 1900 : 2000),
  edge: (edge, within) => {
    if (edge === 'first half' || edge === 'second half') return newspaper.edge(edge, within)
    const { year, month } = dateOf(within.start)
    if (within.grain === 'year') return monthsOf(year, EDGES.year[edge][0], EDGES.year[edge][1], 'month')
    if (within.grain === 'quarter')
      return edge === 'end' ? monthsOf(year, month + 2, month + 2, 'month') : newspaper.edge(edge, within)
    if (within.grain !== 'month') return newspaper.edge(edge, within)
    const [first, last] = EDGES.month[edge]
    return stretch(within.start + (first - 1) * DAY, Math.min(within.start + last * DAY, within.end), 'day')
  },
  part: name => hours[name] ?? null,
  week: (n, { start }) => {
    const first = start + ((7 - weekday(start)) % 7) * DAY
    return stretch(first + (n - 1) * 7 * DAY, first + n * 7 * DAY, 'week')
  },
  eveOfYear: 'lunar',
  weekend: [6, 1],
}

/** Centuries begin with their round year there. */
const theirs = (parts: readonly Part[]): readonly Part[] =>
  parts.map(p => (p.is === 'years' && p.grain === 'century' ? { ...p, first: p.first - 1, last: p.last - 1 } : p))

type Span = readonly [start: number, end: number]
const OPEN = Number.POSITIVE_INFINITY
/** First and last second. */
const seconds = ({ start, end }: Stretch): Span => [start, end > start ? end - SECOND : end]

const resolved = (parts: readonly Part[], now: number, future: boolean): Stretch | null => {
  const same = resolveParts(theirs(parts), now, custom)
  if (!future || !same || isAbsolute(parts) || same.start >= now) return same
  const clock = parts[0]!.is === 'part' || parts[0]!.is === 'clock'
  return clock ? resolveParts(theirs(parts), now, custom, 1) : pick(theirs(parts), now, custom, 'future')
}

/** Days of a unit when it is counted from now: years have 365 of them, months 30.417. */
const DAYS: Readonly<Partial<Record<Unit, number>>> = { year: 365, quarter: 91.25, month: 30.417, week: 7, day: 1 }
const away = (now: number, length: Length, by: number): number =>
  length.reduce(
    (at, { unit, count }) => (DAYS[unit] ? at + by * count * DAYS[unit] * DAY : add(at, unit, by * count)),
    now,
  )
const minuteOf = (ms: number): number => ms - (ms % MINUTE)
/** The grain of what is so far away: whole units of the calendar, a month for broken years. */
function unitAround(ms: number, { unit, count }: Length[number]): Stretch {
  if (unit === 'year' && Number.isInteger(count)) return around(ms, 'year', 0)
  if (unit === 'year' || unit === 'month' || unit === 'quarter') return around(ms, 'month', 0)
  if (unit === 'week') return around(ms, 'week', 0)
  return Number.isInteger(count) ? oneDay(ms) : around(ms, 'hour', 0)
}
const isClock = (unit: Unit): boolean => unit === 'hour' || unit === 'minute' || unit === 'second'
const STEP: Readonly<Partial<Record<Unit, number>>> = { hour: HOUR, minute: MINUTE, second: SECOND }

/** 三年前, 一个半小时后, 两天以前. */
function ofAway({ length, by, strict }: Extract<Said, { is: 'away' }>, now: number, quarter: boolean): Span {
  const first = length[0]!
  if (first.unit === 'year' && first.high !== null) {
    const years = by > 0 ? [first.count, first.high] : [-first.high, -first.count]
    return [around(now, 'year', years[0]!).start, around(now, 'year', years[1]!).end - SECOND]
  }
  const at =
    Number.isInteger(first.count) && first.unit === 'year' ? add(now, 'year', by * first.count) : away(now, length, by)
  if (isClock(first.unit)) {
    const hour = first.unit === 'hour'
    if (strict) return by > 0 ? [at, OPEN] : [-OPEN, hour ? minuteOf(at) + MINUTE - SECOND : at]
    const step = (quarter ? 15 : first.count === 0.5 ? 0.5 : 1) * STEP[first.unit]!
    if (by < 0) return [hour ? minuteOf(at - step) : at - step, at]
    return [at, hour ? minuteOf(at + step) + MINUTE - SECOND : at + step]
  }
  const unit = seconds(unitAround(at, first))
  return !strict || first.unit === 'week' ? unit : by > 0 ? [unit[0], OPEN] : [-OPEN, unit[1]]
}

/** 过去三年, 未来7天, 三个多月以来. */
function ofOver({ length, by }: Extract<Said, { is: 'over' }>, now: Stretch, since: boolean): Span {
  const first = length[0]!
  const at = away(now.start, length, by)
  const known = now.end - SECOND
  const coarse = first.unit === 'year' || first.unit === 'month'
  if (since) return [isClock(first.unit) ? at : unitAround(at, first).start, known]
  if (first.unit === 'week')
    return by < 0 ? [around(at, 'week', 0).start, known] : [now.start, around(at, 'week', 0).end - SECOND]
  if (by < 0) return [coarse ? oneDay(at).start : at, known]
  return [now.start, coarse ? oneDay(at).end - SECOND : first.unit === 'hour' ? at + (known - now.start) : at]
}

function ofWithin(length: Length, now: number): Span {
  const first = length[0]!
  const at = away(now, length, 1)
  if (first.unit === 'hour') return [now, minuteOf(at) + MINUTE - SECOND]
  return [
    now,
    isClock(first.unit)
      ? at
      : unitAround(at, first.unit === 'workday' ? { ...first, unit: 'day' } : first).end - SECOND,
  ]
}

/** The end of a range from what its beginning names; an hour ends with its stroke. */
function ofRange({ from, to }: Extract<Said, { is: 'range' }>, now: number): Span | null {
  const start = resolved(from, now, false)
  const part = from.find(p => p.is === 'part')
  const parts = part && to[0]!.is === 'clock' ? [part, ...to] : to
  const head = to[0]!
  const relative = head.is === 'step' && head.unit === 'day' && !from.some(p => p.is === 'step')
  const seen = start && (isAbsolute(to) && !relative ? now : start.start)
  const end = seen === null ? null : resolved(parts, seen, false)
  if (!start || !end) return null
  const last = end.grain === 'hour' ? end.start : seconds(end)[1]
  return [start.start, last < start.start && end.grain === 'month' ? add(end.end, 'year', 1) - SECOND : last]
}

function ofOpen({ parts, side }: Extract<Said, { is: 'open' }>, now: number): Span | null {
  const point = resolved(parts, now, false)
  if (!point) return null
  const [start, end] = seconds(point)
  if (side === 'after') return [start, start < now ? now : OPEN]
  return [end > now ? now : -OPEN, end]
}

const shown = (ms: number): string =>
  Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 19).replace('T', ' ') : ms < 0 ? '-inf' : 'inf'

const LENGTHS: Readonly<Partial<Record<Unit, readonly [name: string, times: number]>>> = {
  year: ['year', 1],
  quarter: ['month', 3],
  month: ['month', 1],
  week: ['day', 7],
  workday: ['workday', 1],
  day: ['day', 1],
  hour: ['hour', 1],
  minute: ['minute', 1],
  second: ['second', 1],
}
/** A length as they print it; half a year of a cycle stays a half. */
const asFields = (length: Length, end: 'count' | 'high' = 'count'): Record<string, number> =>
  Object.fromEntries(
    length.map(piece => [LENGTHS[piece.unit]![0], (piece[end] ?? piece.count) * LENGTHS[piece.unit]![1]]),
  )
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function isLength(length: Length, text: string, time: unknown): boolean {
  if (text.endsWith('以上')) return same(time, [asFields(length), { infinite: true }])
  const range = length.some(piece => piece.high !== null)
  return same(time, range ? [asFields(length), asFields(length, 'high')] : asFields(length))
}

interface Cycle {
  readonly delta: Record<string, number>
  readonly point: { readonly time: readonly [string, string] } | null
}

/** A repeated time: its cycle, and the first time of it from now on. */
function isCycle({ every, at }: Extract<Said, { is: 'repeated' }>, now: number, time: Cycle): boolean {
  const cycle = every.unit === 'workday' ? ({ ...every, unit: 'day' } as const) : every
  if (!same(asFields([cycle]), time.delta)) return false
  const point = at.length > 0 ? resolved(at, now, false) : null
  if (!time.point || !point) return time.point === null && at.length === 0
  return seconds(point).every((ms, i) => shown(ms) === time.point!.time[i])
}

/** The span that the one expression of a string means, or null. */
export function meaning(input: string, ref: TimeCase['ref']): { said: Said; span: Span | null } | null {
  const [e, ...more] = readTimes(input, { printed: false, loose: true })
  if (!e || more.length > 0) return null
  const now = moment(ref)
  const words = input.slice(e.marked.start, e.marked.end)
  const { said } = e
  const span = (): Span | null => {
    switch (said.is) {
      case 'time': {
        const found = resolved(said.parts, now.start, ref === TO_COME)
        return found && seconds(found)
      }
      case 'range':
        return ofRange(said, now.start)
      case 'open':
        return ofOpen(said, now.start)
      case 'away':
        return ofAway(said, now.start, words.includes('刻'))
      case 'over':
        return ofOver(said, now, words.endsWith('来'))
      case 'within':
        return ofWithin(said.length, now.start)
      default:
        return null
    }
  }
  return { said, span: span() }
}

/** JioNLP time parser: first and last second, or the fields of a length, or the cycle of a repeated time. */
export function parseTime({ input, ref, expected }: TimeCase): boolean {
  const found = expected ? meaning(input, ref) : null
  if (!found || !expected) return false
  const { said, span } = found
  if (expected.type === 'time_delta') return said.is === 'length' && isLength(said.length, input, expected.time)
  if (expected.type === 'time_period')
    return said.is === 'repeated' && isCycle(said, moment(ref).start, expected.time as Cycle)
  return span?.every((ms, i) => shown(ms) === (expected.time as readonly string[])[i]) ?? false
}

/** For the list of failures. */
export function explainTime({ input, ref, expected }: TimeCase): string {
  const found = meaning(input, ref)
  return `${input} ${JSON.stringify(ref)} asked ${JSON.stringify(expected?.time)} found ${found?.span?.map(shown)} ${JSON.stringify(found?.said)}`
}

export interface ExtractCase {
  readonly input: string
  readonly expected: readonly { readonly offset: readonly [number, number] }[]
}

/** JioNLP time extractor: the spans of all times of a text, lengths left out. */
export function extractTimes({ input, expected }: ExtractCase): boolean {
  const found = readTimes(input, { printed: false, loose: true }).filter(e => e.said.is !== 'length')
  return (
    found.length === expected.length &&
    expected.every(({ offset }, i) => offset[0] === found[i]!.marked.start && offset[1] === found[i]!.marked.end)
  )
}
