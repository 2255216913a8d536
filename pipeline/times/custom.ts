import { DAY, dateOf, dayStart, monthsOf, oneDay, type Stretch, stretch, weekday } from './gregorian.ts'
import type { Edge, Part } from './types.ts'

/** What words of time mean where readers differ. Hours of a part of the day count from midnight, the last is open. */
export interface Custom {
  /** The full year of two printed digits, as seen from a year. */
  readonly year: (digits: number, now: number) => number
  /** The first year of a decade whose century is not printed. */
  readonly decade: (tens: number, now: number) => number
  readonly edge: (edge: Edge, within: Stretch) => Stretch | null
  readonly part: (name: string) => readonly [from: number, to: number] | null
  /** The hour of the day that a clock hour behind a part of the day means; 24 is the midnight that follows. */
  readonly hour: (hour: number, part: Extract<Part, { is: 'part' }>) => number
  /** The nth week of a month or year. */
  readonly week: (n: number, within: Stretch) => Stretch
  /** Whether the last feasts of the lunar year bear the number of the year they end. */
  readonly eveOfYear: 'solar' | 'lunar'
  /** Whether lunar dates become days of the calendar or stay as printed. */
  readonly lunar: 'converted' | 'as printed'
  readonly season: 'terms' | 'months'
  readonly weekend: readonly [firstDay: number, days: number]
  readonly slashed: 'day first' | 'month first'
}

const PIVOT = 30
const AHEAD = 5

/** Two digits are of the last century where they lie beyond the year that they are seen from by more than a plan does. */
const fullYear = (digits: number, now: number): number =>
  digits + (now < 2000 || digits > Math.max((now % 100) + AHEAD, PIVOT) ? 1900 : 2000)

/** Hours of the parts of the day, in the words of the National Meteorological Centre where it has one. */
const hours: Readonly<Record<string, readonly [number, number]>> = {
  'small hours': [0, 5],
  'after midnight': [2, 5],
  midnight: [0, 1],
  dawn: [4, 6],
  'early morning': [5, 8],
  morning: [5, 8],
  forenoon: [8, 11],
  noon: [11, 13],
  'early afternoon': [13, 15],
  afternoon: [13, 17],
  dusk: [17, 20],
  evening: [18, 24],
  'late evening': [20, 24],
  night: [20, 24],
  'deep night': [23, 24],
  daytime: [8, 20],
}

const EVENINGS = new Set(['evening', 'late evening', 'night', 'deep night', 'midnight', 'dusk'])

/** 下午3点 is 15, 晚上12点 is 24, 中午11点 is 11, 半夜1点 is 1. */
export function hourBehind(hour: number, { name, afternoon }: Extract<Part, { is: 'part' }>): number {
  if (hour > 12) return hour
  if (name === 'noon') return hour >= 11 ? hour : hour + 12
  if (EVENINGS.has(name)) return hour >= (name === 'dusk' ? 3 : 5) ? hour + 12 : hour
  if (hour === 12) return name === 'small hours' || name === 'after midnight' ? 0 : 12
  return afternoon ? hour + 12 : hour
}

/** The weeks of a year by ISO 8601, those of a month likewise: the first is the one that has most of its days in it. */
function weekOf(n: number, within: Stretch): Stretch {
  const { year, month } = dateOf(within.start)
  const fourth = dayStart(year, within.grain === 'month' ? month : 1, 4)
  const first = fourth - weekday(fourth) * DAY
  return stretch(first + (n - 1) * 7 * DAY, first + n * 7 * DAY, 'week')
}

const MIDDLES: Readonly<Partial<Record<Stretch['grain'], readonly [from: number, to: number, of: number]>>> = {
  month: [10, 20, 0],
  year: [4, 9, 12],
}

/** Years to the middle. */
const HALVES: Readonly<Partial<Record<Stretch['grain'], number>>> = { century: 50, decade: 5, year: 0 }

/** The first or the last day, a half; of a decade or century a third of its years. */
function edgeOf(edge: Edge, within: Stretch): Stretch | null {
  const { year, month } = dateOf(within.start)
  if (edge === 'first half' || edge === 'second half') {
    const middle = dayStart(year + HALVES[within.grain]!, within.grain === 'year' ? 7 : 1, 1)
    return edge === 'first half' ? stretch(within.start, middle, 'year') : stretch(middle, within.end, 'year')
  }
  if (within.grain === 'decade' || within.grain === 'century') {
    const years = within.grain === 'decade' ? [0, 3, 7, 10] : [0, 30, 70, 100]
    const [from, to] = edge === 'start' ? [0, 1] : edge === 'middle' ? [1, 2] : [2, 3]
    return stretch(dayStart(year + years[from]!, 1, 1), dayStart(year + years[to]!, 1, 1), 'year')
  }
  if (edge === 'start') return oneDay(within.start)
  if (edge === 'end') return oneDay(within.end - DAY)
  const middle = MIDDLES[within.grain]
  if (!middle) return null
  const [from, to, of] = middle
  return of === 12
    ? monthsOf(year, from, to, 'month')
    : stretch(dayStart(year, month, from + 1), dayStart(year, month, to + 1), 'day')
}

/** How the newspapers that we read use the words. */
export const newspaper: Custom = {
  year: fullYear,
  decade: tens => tens + 1900,
  edge: edgeOf,
  part: name => hours[name] ?? null,
  hour: hourBehind,
  week: weekOf,
  eveOfYear: 'solar',
  lunar: 'converted',
  season: 'terms',
  weekend: [5, 2],
  slashed: 'month first',
}
