import { type Custom, newspaper } from '../../pipeline/times/custom.ts'
import { around, DAY, HOUR, oneDay, type Stretch, stretch, weekStart } from '../../pipeline/times/gregorian.ts'
import { readTimes } from '../../pipeline/times/read.ts'
import { isAbsolute, resolveParts } from '../../pipeline/times/resolve.ts'
import type { Clock, Length, Part, Said, Unit } from '../../pipeline/times/types.ts'
import { squeeze } from './adapter.ts'
import { pick } from './pick.ts'

export interface DucklingTime {
  readonly input: string
  readonly expected: {
    readonly form: string
    readonly value?: string
    readonly from?: string
    readonly to?: string
    readonly grain: string
  }
}

const NOW = Date.parse('2013-02-12T04:30:00Z')

const hours: Readonly<Record<string, readonly [number, number]>> = {
  'small hours': [0, 1],
  midnight: [0, 1],
  'early morning': [4, 12],
  morning: [4, 12],
  forenoon: [4, 12],
  noon: [12, 13],
  'early afternoon': [12, 19],
  afternoon: [12, 19],
  dusk: [18, 24],
  evening: [18, 24],
  'late evening': [18, 24],
  night: [18, 24],
  'deep night': [18, 24],
}
const custom: Custom = { ...newspaper, part: name => hours[name] ?? null }

/** The next time the parts come round; an hour without am or pm is the next of the two. */
function next(parts: readonly Part[]): Stretch | null {
  const clock = parts.find((p): p is Clock => p.is === 'clock')
  const open = clock && !clock.half && clock.hour <= 12 && !parts.some(p => p.is === 'part')
  if (open && parts.length === 1) {
    const both = [0, 12].map(more => resolveParts([{ ...clock, hour: (clock.hour % 12) + more }], NOW, custom)!)
    return both.find(s => s.start >= NOW) ?? resolveParts([clock], NOW, custom, 1)
  }
  const head = parts[0]!
  const today = resolveParts(parts, NOW, custom)
  // a weekday is never today's
  if (head.is === 'weekday' && today?.start === oneDay(NOW).start) return resolveParts(parts, NOW, custom, 1)
  if (isAbsolute(parts)) return resolveParts(parts, NOW, custom)
  if (head.is === 'part' || head.is === 'clock') return resolveParts(parts, NOW, custom)
  return pick(parts, head.is === 'months' && parts.length === 1 ? NOW - 11 * DAY : NOW, custom, 'future')
}

/** 上周二 is the last Tuesday, 这周二 the next one from today on, 下周二 the next one after today. */
function weekdayOf(parts: readonly Part[]): readonly Part[] | null {
  const [step, day, ...rest] = parts
  if (step?.is !== 'step' || step.unit !== 'week' || day?.is !== 'weekday' || Math.abs(step.by) > 1) return null
  const this_ = weekStart(NOW) + (day.weekday - 1) * DAY
  const today = oneDay(NOW).start
  const at =
    step.by < 0
      ? this_ < today
        ? this_
        : this_ - 7 * DAY
      : this_ < today || (step.by > 0 && this_ === today)
        ? this_ + 7 * DAY
        : this_
  return [{ is: 'step', unit: 'day', by: Math.round((at - today) / DAY) }, ...rest]
}

/** A weekend lasts from Friday evening to Monday. */
function weekend(parts: readonly Part[]): Stretch | null {
  const last = parts[parts.length - 1]!
  if (last.is !== 'weekend') return null
  const week = parts.length > 1 ? resolveParts(parts.slice(0, -1), NOW, custom)! : around(NOW, 'week', 0)
  return stretch(week.start + 4 * DAY + 18 * HOUR, week.end, 'hour')
}

const COUNTED: Readonly<Partial<Record<Unit, Unit>>> = { workday: 'day' }
/** So many whole units before or behind the running one. */
function cycles(length: Length, by: number): Stretch | null {
  const [piece, ...more] = length
  if (!piece || more.length > 0 || !Number.isInteger(piece.count)) return null
  const unit = COUNTED[piece.unit] ?? piece.unit
  return by < 0
    ? stretch(around(NOW, unit, -piece.count).start, around(NOW, unit, 0).start, 'day')
    : stretch(around(NOW, unit, 1).start, around(NOW, unit, piece.count + 1).start, 'day')
}

function meaning(said: Said): Stretch | null {
  switch (said.is) {
    case 'time':
      return weekend(said.parts) ?? next(weekdayOf(said.parts) ?? said.parts)
    case 'away':
    case 'over':
      return cycles(said.length, said.by)
    default:
      return null
  }
}

/** Their day 00 is the whole month, their month 00 the whole year. */
const stated = (value: string): number => Date.parse(`${value.slice(0, 19).replace(/-00/g, '-01')}Z`)

/** Duckling time: the whole string is one time; its beginning, and the end of an interval. */
export function ducklingTime({ input, expected }: DucklingTime): boolean {
  const text = squeeze(input).text
  const [e, ...more] = readTimes(text, { printed: false, loose: true })
  if (!e || more.length > 0 || e.marked.start > 0 || e.marked.end < text.length) return false
  const found = meaning(e.said)
  if (!found) return false
  if (expected.value !== undefined) return found.start === stated(expected.value)
  return found.start === stated(expected.from!) && found.end === stated(expected.to!)
}

/** For the list of failures. */
export const explainDuckling = ({ input, expected }: DucklingTime): string =>
  `${input} asked ${expected.value ?? `${expected.from}..${expected.to}`} found ${readTimes(squeeze(input).text, {
    printed: false,
    loose: true,
  })
    .map(e => {
      const s = meaning(e.said)
      return `${s ? `${new Date(s.start).toISOString()}..${new Date(s.end).toISOString()}` : null} ${JSON.stringify(e.said)}`
    })
    .join(' | ')}`

export interface DucklingDuration {
  readonly input: string
  readonly expected: { readonly value: number; readonly grain: string }
}

const SECONDS: Readonly<Record<string, number>> = {
  year: 31_104_000,
  quarter: 7_776_000,
  month: 2_592_000,
  week: 604_800,
  workday: 86_400,
  day: 86_400,
  hour: 3600,
  minute: 60,
  second: 1,
}

/** Duckling durations: the whole string is one length; a year has twelve months of thirty days. */
export function ducklingDuration({ input, expected }: DucklingDuration): boolean {
  const text = squeeze(input).text
  const [e, ...more] = readTimes(text, { printed: false, loose: true })
  if (e?.said.is !== 'length' || more.length > 0 || e.start > 0 || e.end < text.length) return false
  const length = e.said.length.reduce((sum, { count, unit }) => sum + count * SECONDS[unit]!, 0)
  return length === expected.value * SECONDS[expected.grain.toLowerCase()]!
}
