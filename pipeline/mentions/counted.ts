import {
  agoWords,
  aheadWords,
  countedUnits,
  futureHeads,
  halfHour,
  pastHeads,
  withinWords,
} from '../lexicon/moments.ts'
import { counterWord, monthWord, yearWords } from '../lexicon/times.ts'
import { classAt } from '../numbers/chars.ts'
import { readNumeral } from '../numbers/numeral.ts'
import { flags, words } from '../numbers/words.ts'
import { compile } from '../text/match.ts'
import { addMonths, isoDay } from './norm.ts'
import { DAY, days, type Grain, HOUR, iso, MINUTE, type Moment, type Read, SECOND } from './stretch.ts'
import { resolveRelative } from './times.ts'

type Counted = (typeof countedUnits)[number][0]

export const units = compile(countedUnits.flatMap(([unit, list]) => words(list).map(word => [word, unit] as const)))

const ago = flags(agoWords)

const ahead = flags(aheadWords)

const past = flags(pastHeads)

const future = flags(futureHeads)

const inLength = flags(withinWords)

/** The whole unit `by` steps from the one around `ref`; hours and finer are counted from the second. */
function stepped(ref: number, unit: Counted, by: number): Moment {
  const fine = unit === 'hour' ? HOUR : unit === 'minute' ? MINUTE : unit === 'second' ? SECOND : 0
  if (fine > 0) return { start: ref + by * fine, end: ref + by * fine, grain: 'second' }
  const norm = resolveRelative(
    { unit: unit as 'year' | 'month' | 'week' | 'day' | 'quarter', by, edge: null },
    iso(ref),
  )
  const [from, to = from] = norm.split('/') as [string, string?]
  return days(from, to, unit as Grain)
}

/** The instant `count` units away, time of day kept. */
function away(ref: number, unit: Counted, count: number): number {
  if (unit === 'hour') return ref + count * HOUR
  if (unit === 'minute') return ref + count * MINUTE
  if (unit === 'second') return ref + count * SECOND
  if (unit === 'day' || unit === 'week') return ref + count * (unit === 'week' ? 7 : 1) * DAY
  const months = unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1
  return Date.parse(addMonths(iso(ref), Math.round(count * months))) + (ref % DAY)
}

interface Length {
  readonly count: number
  readonly unit: { readonly end: number; readonly literal: string; readonly entry: Counted }
}

/** A counted length: 三年, 半小时, 一年半; half a year is six months, half an hour thirty minutes. */
function readLength(text: string, i: number): Length | null {
  const only = text[i] === halfHour
  const numeral = !only && classAt(text, i) > 0 && classAt(text, i) <= 4 ? readNumeral(text, i) : null
  if (!only && (!numeral || numeral.high !== null || numeral.positional)) return null
  const inside = numeral !== null && text[numeral.end] === counterWord && text[numeral.end + 1] === halfHour
  const found = units.at(text, only ? i + 1 : inside ? numeral.end + 2 : numeral!.end)
  if (!found) return null
  const behind = !only && text[found.end] === halfHour
  const whole = numeral ? Number(`${numeral.exact}e${numeral.mult}`) : 0
  const count = whole + (only || inside || behind ? 0.5 : 0)
  const end = behind ? found.end + 1 : found.end
  if (Number.isInteger(count)) return { count, unit: { ...found, end } }
  if (found.entry === 'year') return { count: count * 12, unit: { end, literal: found.literal, entry: 'month' } }
  if (found.entry === 'hour') return { count: count * 60, unit: { end, literal: found.literal, entry: 'minute' } }
  if (found.entry === 'minute') return { count: count * 60, unit: { end, literal: found.literal, entry: 'second' } }
  return found.entry === 'day' ? { count: count * 24, unit: { end, literal: found.literal, entry: 'hour' } } : null
}

/** 九七年一季度: a year of two digits with something after it. */
export function readShortYear(text: string, i: number): Read | null {
  const c = classAt(text, i)
  const numeral = c === 1 || c === 2 ? readNumeral(text, i) : null
  if (numeral?.size !== 2 || numeral.end - i !== 2 || !words(yearWords).includes(text[numeral.end] ?? '')) return null
  const next = numeral.end + 1
  if (next >= text.length || (ago.at(text, next) ?? ahead.at(text, next))?.end === text.length) return null
  const value = Number(numeral.exact)
  const year = value + (value > 50 ? 1900 : 2000)
  return { end: next, moment: days(isoDay(year, 1, 1), isoDay(year, 12, 31), 'year') }
}

/** 三年前, 两周后, 过去十年, 60日内: counted from the reference; null where no such words stand at `i`. */
export function readCounted(text: string, i: number, ref: number): Read | null {
  const before = past.at(text, i)
  const head = before ?? future.at(text, i)
  const at = head ? head.end : i
  const length = readLength(text, at)
  if (!length) return null
  const { count, unit } = length
  // 上半年 is a part of the year
  if (head && text[head.end] === halfHour) return null
  const inner = inLength.at(text, unit.end)
  if (head) {
    const start = before ? away(ref, unit.entry, -count) : ref
    return {
      end: inner?.end ?? unit.end,
      moment: { start, end: before ? ref : away(ref, unit.entry, count), grain: 'second' },
    }
  }
  const dated = unit.literal === monthWord || (unit.entry === 'year' && count > MOST_YEARS)
  if (dated) return null
  if (inner)
    return {
      end: inner.end,
      moment: { start: ref, end: dayEnd(away(ref, unit.entry, count), unit.entry), grain: 'second' },
    }
  const back = ago.at(text, unit.end)
  const forth = back ? null : ahead.at(text, unit.end)
  const tail = back ?? forth
  if (!tail) return null
  const moment = stepped(ref, unit.entry, back ? -count : count)
  return {
    end: tail.end,
    moment: back && tail.literal.length > 1 ? { ...moment, start: Number.NEGATIVE_INFINITY } : moment,
  }
}

/** Beyond so many years a number is a date. */
const MOST_YEARS = 500

const dayEnd = (ms: number, unit: Counted): number => (unit === 'day' ? Date.parse(iso(ms)) + DAY - SECOND : ms)
