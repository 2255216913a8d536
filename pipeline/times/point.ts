import { hourSteps, nowWords } from '../lexicon/moments.ts'
import { comma } from '../lexicon/orders.ts'
import { relativeTimes } from '../lexicon/relative.ts'
import { partJoins, weekendHeads, weekendTail } from '../lexicon/times.ts'
import { flags, words } from '../numbers/words.ts'
import { compile } from '../text/match.ts'
import { readClock, readDayPart } from './clock.ts'
import { readEdge, readInside, readNamed, readWeekday } from './day.ts'
import { readEra, readReign } from './era.ts'
import { readDays, readLunar, readMonths, readPartOfYear, readQuarters } from './month.ts'
import { past } from './numbers.ts'
import type { Part, ReadParts } from './types.ts'
import { readCycle, readNumericDate, readYear } from './year.ts'

/** How fine a part is: a time goes from coarse to fine. */
const DEPTH = {
  century: 0,
  decade: 1,
  year: 2,
  half: 3,
  month: 4,
  edge: 5,
  week: 5,
  day: 6,
  remark: 7,
  part: 8,
  clock: 9,
} as const

/** How fine a time is that ends in a unit: what may follow it is finer. */
export const depthOfUnit = {
  century: DEPTH.century,
  year: DEPTH.year,
  quarter: DEPTH.half,
  month: DEPTH.month,
  week: DEPTH.week,
  workday: DEPTH.day,
  day: DEPTH.day,
  hour: DEPTH.clock,
  minute: DEPTH.clock,
  second: DEPTH.clock,
} as const

function depthOf(part: Part): number {
  switch (part.is) {
    case 'years':
      return DEPTH[part.grain]
    case 'cycle':
    case 'someYear':
      return DEPTH.year
    case 'months':
      return part.grain === 'month' ? DEPTH.month : DEPTH.half
    case 'step':
    case 'few':
    case 'nth':
      return depthOfUnit[part.unit]
    case 'season':
      return DEPTH.half
    case 'edge':
    case 'weekend':
    case 'halfWeek':
      return part.is === 'edge' ? DEPTH.edge : DEPTH.day
    case 'part':
      return DEPTH.part
    case 'clock':
    case 'now':
      return DEPTH.clock
    case 'weekday':
      return DEPTH.day
    default:
      return DEPTH.day
  }
}

const steps = compile(
  new Map(
    relativeTimes.flatMap(([unit, by, edge, list]) =>
      edge === 'since'
        ? []
        : words(list).map(word => {
            const step: Part = { is: 'step', unit, by, ...(edge === 'same' ? { same: true } : {}) }
            const edged = (edge === 'start' || edge === 'end') && unit !== 'week' && unit !== 'day'
            return [word, (edged ? [step, { is: 'edge', edge, unit }] : [step]) as readonly Part[]] as const
          }),
    ),
  ),
)
/** 上周末: the weekend of a week that is counted from now. */
const weekends = compile(
  new Map(
    relativeTimes
      .filter(([unit]) => unit === 'week')
      .flatMap(([unit, by, , list]) =>
        words(list)
          .filter(word => weekendHeads.includes(word[word.length - 1]!))
          .map(word => [word + weekendTail, [{ is: 'step', unit, by }, { is: 'weekend' }] as readonly Part[]] as const),
      ),
  ),
)
const finerSteps = compile(
  hourSteps.flatMap(([by, list]) =>
    words(list).map(word => [word, [{ is: 'step', unit: 'hour', by }] as readonly Part[]] as const),
  ),
)
const now = flags(nowWords)
const joins = flags(partJoins)

/** What a reader of times may take for one. */
export interface Taste {
  /** Read no finer than a day, and nothing without a numeral behind the first part. */
  readonly printed: boolean
  /** Read forms that only a whole string or a query would hold: 10月22, 2024-06, 二月十五. */
  readonly loose: boolean
}

/** Whether something finer than a year stands at `i`: what makes a year of 24年6月. */
const finer = (text: string, i: number): boolean =>
  readMonths(text, i) !== null || readQuarters(text, i) !== null || readInside(text, i, true, false) !== null

/** End of the word at `i` that steps from now (上周), or -1. */
export const stepEnd = (text: string, i: number): number => steps.at(text, i)?.end ?? -1

/** The words that may begin a time; behind a year only those that stay where they are (去年本月). */
function readHead(text: string, i: number, taste: Taste, inYear: boolean): ReadParts | null {
  if (taste.printed) return null
  if (inYear) {
    const step = steps.at(text, i)
    const head = step?.entry[0]
    return head?.is === 'step' && head.by === 0 && head.unit !== 'year' ? { end: step!.end, parts: step!.entry } : null
  }
  const step = weekends.at(text, i) ?? steps.at(text, i) ?? finerSteps.at(text, i)
  const moment = now.at(text, i)
  if (moment && moment.end > (step?.end ?? 0)) return { end: moment.end, parts: [{ is: 'now' }] }
  return step && { end: step.end, parts: step.entry }
}

/** The part at `i` that is finer than `depth`; the readers stand in order of precedence. */
function readPart(text: string, i: number, depth: number, taste: Taste): ReadParts | null {
  const dated = depth >= 0
  const year = depth === DEPTH.year
  const coarse = dated
    ? year
      ? readHead(text, i, taste, true)
      : null
    : (readHead(text, i, taste, false) ??
      readNumericDate(text, i, taste.loose) ??
      readReign(text, i) ??
      readEra(text, i) ??
      (taste.printed ? null : readCycle(text, i)))
  const middle =
    readLunar(text, i, taste.printed ? (dated ? 'named' : 'plain') : taste.loose ? 'loose' : 'named') ??
    (depth < DEPTH.year ? readYear(text, i, finer) : null) ??
    (depth < DEPTH.half ? (readPartOfYear(text, i, year) ?? readQuarters(text, i, dated || !taste.printed)) : null) ??
    (depth < DEPTH.month ? readMonths(text, i) : null)
  const fine =
    (depth < DEPTH.day
      ? (readInside(text, i, dated, !taste.printed) ??
        readDays(text, i, {
          spoken: dated || !taste.printed,
          dated,
          alone: taste.printed,
          bare: taste.loose && depth === DEPTH.month,
        }))
      : null) ?? (dated && depth < DEPTH.edge ? readEdge(text, i) : null)
  const unprinted = taste.printed
    ? []
    : [
        depth < DEPTH.remark ? readWeekday(text, i, depth === DEPTH.week) : null,
        depth < DEPTH.day ? readNamed(text, i, year) : null,
        depth < DEPTH.part ? readDayPart(text, i, depth >= DEPTH.day) : null,
        depth < DEPTH.clock ? readClockPart(text, i) : null,
      ]
  const found = longest([coarse, middle, fine, ...unprinted])
  return found && (depthOf(found.parts[0]!) > depth || isRemark(found, depth)) ? found : null
}

function readClockPart(text: string, i: number): ReadParts | null {
  const found = readClock(text, i)
  return found && { end: found.end, parts: [found.clock] }
}

/** A weekday behind the day it falls on. */
const isRemark = (found: ReadParts, depth: number): boolean => depth === DEPTH.day && found.parts[0]!.is === 'weekday'

/** The one that reaches furthest; of two alike the first. */
const longest = (found: readonly (ReadParts | null)[]): ReadParts | null =>
  found.reduce((best, next) => (next && next.end > (best?.end ?? -1) ? next : best), null)

/** A year with its century belongs to nothing coarser: 八十年代，1984年. */
const isWhole = (part: Part): boolean => part.is === 'years' && part.grain === 'year' && !part.short

/** One time from `i` on, coarse to fine, as far as its words go; null where none begins. */
export const readPoint = (text: string, i: number, taste: Taste): ReadParts | null => readParts(text, i, taste, -1)

/** The parts from `i` on that are finer than `within`, or null. */
export function readParts(text: string, i: number, taste: Taste, within: number): ReadParts | null {
  let parts: readonly Part[] = []
  let end = -1
  let depth = within
  for (let at = i; ; ) {
    const read = readPart(text, at, depth, taste)
    const loose = read && at > end && end >= 0 && read.parts[0]!.is === 'edge'
    const found = read && parts.length > 0 && (loose || isWhole(read.parts[0]!)) ? null : read
    if (!found) {
      const joint = at === end || (at === i && within >= 0) ? joins.at(text, past(text, at)) : null
      const join = joint?.literal === comma && taste.printed ? null : joint
      const next = join?.end ?? past(text, at)
      if (next === at || parts.length + within < 0) break
      at = next
      continue
    }
    parts = [...parts, ...found.parts]
    depth = depthOf(found.parts[found.parts.length - 1]!)
    end = at = found.end
  }
  return end < 0 ? null : { end, parts }
}
