import type { Custom } from '../../pipeline/times/custom.ts'
import { newspaper } from '../../pipeline/times/custom.ts'
import { add, DAY, type Stretch } from '../../pipeline/times/gregorian.ts'
import { readTimes } from '../../pipeline/times/read.ts'
import { isAbsolute, resolveParts } from '../../pipeline/times/resolve.ts'
import type { Clock, Length, Part, Said, TimeExpression } from '../../pipeline/times/types.ts'
import { throughSqueeze } from './adapter.ts'
import { type Bias, pick } from './pick.ts'

export interface DateTimeCase {
  readonly spec: string
  readonly input: string
  readonly ref?: string
  readonly expected: readonly {
    readonly start: number
    readonly end: number
    readonly type: string
    readonly resolution?: { readonly values?: readonly Readonly<Record<string, string>>[] }
  }[]
}

const hours: Readonly<Record<string, readonly [number, number]>> = {
  'small hours': [8, 12],
  'after midnight': [8, 12],
  'early morning': [8, 12],
  morning: [8, 12],
  forenoon: [8, 12],
  noon: [11, 13],
  'early afternoon': [12, 16],
  afternoon: [12, 16],
  dusk: [12, 16],
  evening: [16, 20],
  'late evening': [16, 20],
  night: [20, 24],
  'deep night': [20, 24],
  midnight: [20, 24],
}

/** Their words of time: lunar dates as printed, months for seasons, the day before the month. */
const custom: Custom = {
  ...newspaper,
  part: name => hours[name] ?? null,
  lunar: 'as printed',
  season: 'months',
  slashed: 'day first',
}

type Value = Readonly<Record<string, string>>
const date = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
const time = (ms: number): string => new Date(ms).toISOString().slice(11, 19)
const dateTime = (ms: number): string => `${date(ms)} ${time(ms)}`

/** Whether the parts name a day or more, a clock time, a part of the day. */
const shape = (parts: readonly Part[]) => ({
  clock: parts.some(p => p.is === 'clock' || p.is === 'now'),
  part: parts.some(p => p.is === 'part'),
  day: parts.some(p => p.is !== 'clock' && p.is !== 'part'),
})

/** An hour without am, pm or a part of the day is one of two. */
function halves(parts: readonly Part[]): (readonly Part[])[] {
  const clock = parts.find((p): p is Clock => p.is === 'clock')
  if (!clock || clock.half || clock.hour > 12 || clock.hour === 0 || parts.some(p => p.is === 'part')) return [parts]
  const later = { ...clock, hour: clock.hour === 12 ? 0 : clock.hour + 12 }
  return [parts, parts.map(p => (p === clock ? later : p))]
}

/** Times that name no year, month or week are the last and the next one; parts of the running year or week are this one's. */
function biases(parts: readonly Part[]): readonly Bias[] {
  const head = parts[0]!
  const running =
    (head.is === 'months' && head.grain !== 'month') ||
    (head.is === 'days' && head.first !== head.last) ||
    head.is === 'halfWeek' ||
    head.is === 'weekend' ||
    head.is === 'few' ||
    parts.some(p => p.is === 'nthWeekday') ||
    head.is === 'part' ||
    head.is === 'clock' ||
    head.is === 'edge' ||
    head.is === 'season'
  return isAbsolute(parts) || running ? ['same'] : ['past', 'future']
}

/** All stretches that parts may mean; a month counts from the first day of this one. */
function stretches(parts: readonly Part[], now: number): Stretch[] {
  const month = parts.length === 1 && parts[0]!.is === 'months'
  const from = month ? now - (new Date(now).getUTCDate() - 1) * DAY : now
  return biases(parts).flatMap(bias => {
    const found = halves(parts).map(each => pick(each, from, custom, bias))
    return found.filter(s => s !== null)
  })
}

const kindOf = (parts: readonly Part[], found: Stretch | undefined): string => {
  const { clock, part, day } = shape(parts)
  if (parts[0]!.is === 'now') return 'datetime'
  if (clock) return day ? 'datetime' : 'time'
  if (part) return day ? 'datetimerange' : 'timerange'
  return found && found.end - found.start > DAY ? 'daterange' : 'date'
}

const show = (type: string, ms: number): string =>
  type.startsWith('datetime') ? dateTime(ms) : type.startsWith('time') ? time(ms) : date(ms)

function ofTime(parts: readonly Part[], now: number): { type: string; values: Value[] } {
  const found = stretches(parts, now)
  const type = kindOf(parts, found[0])
  if (found.length === 0) return { type, values: [{ type, value: 'not resolved' }] }
  const range = type.endsWith('range')
  return {
    type,
    values: found.map(s =>
      range ? { type, start: show(type, s.start), end: show(type, s.end) } : { type, value: show(type, s.start) },
    ),
  }
}

const PART_OF_CLOCK = new Set(['part', 'clock'])

/** The end of a range from the day, month or part of the day that its beginning names. */
function endOf(from: readonly Part[], to: readonly Part[], start: Stretch, now: number): Stretch | null {
  const head = to[0]!
  const part = from.find(p => p.is === 'part')
  const parts = part && head.is === 'clock' ? [part, ...to] : to
  if (isAbsolute(to)) return resolveParts(parts, now, custom)
  const same = resolveParts(parts, start.start, custom)
  return same && same.start < start.start && !PART_OF_CLOCK.has(head.is)
    ? resolveParts(parts, start.start, custom, 1)
    : same
}

function ofRange(from: readonly Part[], to: readonly Part[], now: number): { type: string; values: Value[] } {
  const [a, b] = [shape(from), shape(to)]
  const clock = a.clock || b.clock || a.part || b.part
  const type = !clock ? 'daterange' : a.day || b.day ? 'datetimerange' : 'timerange'
  const months = from.every(p => p.is === 'months') && to.every(p => p.is === 'months')
  const starts = (months ? (['same'] as const) : biases(from)).flatMap(bias => {
    const each = halves(from).length > 1 && halves(to).length > 1 && !a.day ? halves(from) : [from]
    return each.map((parts, k) => ({ parts, end: halves(to)[k] ?? to, start: pick(parts, now, custom, bias) }))
  })
  const values = starts.flatMap(({ parts, end, start }) => {
    const stop = start && endOf(parts, end, start, now)
    return start && stop ? [{ type, start: show(type, start.start), end: show(type, stop.start) }] : []
  })
  return { type, values }
}

function ofOpen(said: Extract<Said, { is: 'open' }>, now: number, until: boolean): { type: string; values: Value[] } {
  const found = stretches(said.parts, now)
  const point = kindOf(said.parts, found[0])
  const type = point.endsWith('range') ? point : `${point}range`
  const values = found.map(s => {
    if (said.side === 'before')
      return { type, Mod: said.includes && !until ? 'until' : 'before', end: show(type, s.start) }
    if (said.includes) return { type, Mod: 'since', start: show(type, s.start) }
    return { type, Mod: 'after', start: show(type, point === 'daterange' ? s.end : s.start) }
  })
  return { type, values }
}

/** A range with one word (1至9月) as its two ends, as they read it; null of a single time. */
function unfold(parts: readonly Part[]): readonly [from: readonly Part[], to: readonly Part[]] | null {
  const last = parts[parts.length - 1]!
  const named =
    (last.is === 'days' && !last.named) ||
    (last.is === 'months' && last.grain === 'month') ||
    (last.is === 'years' && last.grain === 'year')
  if (!named || last.first === last.last || last.last === 0) return null
  const head = parts.slice(0, -1)
  return [[...head, { ...last, last: last.first }], [{ ...last, first: last.last }]]
}

const UNIT_SECONDS: Readonly<Record<string, number>> = {
  year: 31_536_000,
  quarter: 7_776_000,
  month: 2_592_000,
  week: 604_800,
  workday: 86_400,
  day: 86_400,
  hour: 3600,
  minute: 60,
  second: 1,
}
const FINE = new Set(['hour', 'minute', 'second'])
const isFine = (length: Length): boolean => length.some(piece => FINE.has(piece.unit))
const away = (now: number, length: Length, by: number): number =>
  length.reduce((at, { unit, count }) => add(at, unit, by * count), now)

function ofLength(length: Length): { type: string; values: Value[] } {
  const seconds = length.reduce((sum, { unit, count }) => sum + UNIT_SECONDS[unit]! * count, 0)
  return { type: 'duration', values: [{ type: 'duration', value: String(seconds) }] }
}

/** 还剩8天 is a length that is left there, 还剩3小时 a stretch from now on. */
const REST = /^还剩\s*/
const isRest = ({ said, marked }: TimeExpression, text: string): boolean =>
  said.is === 'over' && REST.test(text.slice(marked.start)) && !said.length.every(piece => FINE.has(piece.unit))

function meaning(e: TimeExpression, text: string, now: number): { type: string; values: Value[] } {
  const { said } = e
  switch (said.is) {
    case 'time': {
      const ends = unfold(said.parts)
      return ends ? ofRange(ends[0], ends[1], now) : ofTime(said.parts, now)
    }
    case 'range':
      return ofRange(said.from, said.to, now)
    case 'open':
      return ofOpen(said, now, e.marked.start < e.start && !/^[自从]/.test(text.slice(e.marked.start, e.start)))
    case 'length':
    case 'within':
      return ofLength(said.length)
    case 'away': {
      const at = away(now, said.length, said.by)
      const type = isFine(said.length) ? 'datetime' : 'date'
      return { type, values: [{ type, value: show(type, at) }] }
    }
    case 'over': {
      if (isRest(e, text)) return ofLength(said.length)
      const type = isFine(said.length) ? 'datetimerange' : 'daterange'
      const [start, end] = [now, away(now, said.length, said.by)].sort((x, y) => x - y) as [number, number]
      return { type, values: [{ type, start: show(type, start), end: show(type, end) }] }
    }
    case 'repeated':
      return { type: 'set', values: [{ type: 'set', value: 'not resolved' }] }
  }
}

/** Their prefixes of approximation, part of the span of a clock time. */
const ABOUT =
  /(?:大[约概]|差不多|可能|也许|约|不超过|不多[于过]|最[多长少]|少于|[超短长多]过|几乎要|将近|差点|快要|接近|至少|起码|超出|不到)$/

/** 从 and 自 stay outside where the other end of an open time is marked; a word of approximation is inside a clock time. */
function theirSpan(e: TimeExpression, text: string): { start: number; end: number } {
  const { said, marked } = e
  if (said.is === 'open' && said.side === 'after' && marked.start === e.start - 1 && marked.end > e.end)
    return { start: e.start, end: marked.end }
  if (isRest(e, text)) return { start: marked.start + REST.exec(text.slice(marked.start))![0].length, end: marked.end }
  const about =
    (said.is === 'time' || said.is === 'open') && PART_OF_CLOCK.has(said.parts[0]!.is)
      ? ABOUT.exec(text.slice(0, marked.start))
      : null
  return { start: about ? about.index : marked.start, end: marked.end }
}

/** DateTimeModel: spans, types and all values of all expressions of a text. */
export function dateTimes(text: string, ref: string): { start: number; end: number; type: string; values: Value[] }[] {
  const now = Date.parse(`${ref.slice(0, 19)}Z`)
  return throughSqueeze(text, squeezed =>
    readTimes(squeezed, { printed: false, loose: true }).map(e => ({
      ...theirSpan(e, squeezed),
      ...meaning(e, squeezed, now),
    })),
  )
}

const LEFT_OUT = new Set(['timex', 'sourceEntity', 'isLunar'])
const canonical = (values: readonly Value[]): string =>
  [
    ...new Set(
      values.map(v =>
        Object.keys(v)
          .filter(key => !LEFT_OUT.has(key))
          .sort()
          .map(key => `${key}=${v[key]}`)
          .join(' '),
      ),
    ),
  ]
    .sort()
    .join('; ')

/** Every expression with its span, its type and all its values, and no other. */
export function dateTimeModel({ input, ref, expected }: DateTimeCase): boolean {
  const found = dateTimes(input, ref ?? '2016-11-07T00:00:00')
  return (
    found.length === expected.length &&
    expected.every((e, i) => {
      const f = found[i]!
      return (
        f.start === e.start &&
        f.end === e.end &&
        e.type === `datetimeV2.${f.type}` &&
        canonical(f.values) === canonical(e.resolution?.values ?? [])
      )
    })
  )
}

/** For the list of failures: what was found and what was asked. */
export const explainDateTime = ({ input, ref, expected }: DateTimeCase): string =>
  [
    `${input} (${ref})`,
    ...dateTimes(input, ref ?? '2016-11-07T00:00:00').map(
      f => `   found ${f.start}-${f.end} ${f.type} ${canonical(f.values)}`,
    ),
    ...expected.map(e => `   asked ${e.start}-${e.end} ${e.type} ${canonical(e.resolution?.values ?? [])}`),
  ].join('\n')
