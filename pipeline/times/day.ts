import { easterFeasts, fixedFeasts, lunarFeasts, orthodoxMark, termFeasts, weekdayFeasts } from '../lexicon/feasts.ts'
import { seasons, solarTerms } from '../lexicon/lunar.ts'
import {
  backWords,
  countedDays,
  dayWords,
  edgeAfterAll,
  edges,
  edgeVeto,
  frontWords,
  leadingVeto,
  ordinalCounters,
  spokenBackWords,
  weekdays,
  weekendWords,
  weekHalves,
  weekWords,
} from '../lexicon/times.ts'
import { classAt, isHan, ORDINAL } from '../numbers/chars.ts'
import { unitAt } from '../numbers/units.ts'
import { flags, words } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { compile } from '../text/match.ts'
import { mayCount, past, whole } from './numbers.ts'
import type { Feast, Part, ReadParts, Unit } from './types.ts'

function* feastWords(): Generator<readonly [string, Part]> {
  const each = (list: string, feast: Feast): (readonly [string, Part])[] =>
    words(list).map(word => [word, { is: 'feast', feast }] as const)
  for (const [month, day, list] of fixedFeasts) yield* each(list, { by: 'date', month, day })
  for (const [month, day, list] of lunarFeasts) yield* each(list, { by: 'lunar', month, day })
  for (const [month, nth, weekday, list] of weekdayFeasts) yield* each(list, { by: 'weekday', month, nth, weekday })
  for (const [days, list] of easterFeasts) {
    yield* each(list, { by: 'easter', days, orthodox: false })
    yield* each(
      words(list)
        .map(word => orthodoxMark + word)
        .join(' '),
      { by: 'easter', days, orthodox: true },
    )
  }
  for (const [term, list] of termFeasts) for (const word of words(list)) yield [word, { is: 'term', term }]
  for (const [term, [name]] of solarTerms.entries()) yield [name, { is: 'term', term }]
  for (const [firstTerm, list] of seasons) for (const word of words(list)) yield [word, { is: 'season', firstTerm }]
  for (const word of words(weekendWords)) yield [word, { is: 'weekend' }]
  for (const [list, second] of weekHalves) for (const word of words(list)) yield [word, { is: 'halfWeek', second }]
}
/** A later list does not take a word from an earlier one: 清明 is a solar term and a feast of that day. */
const namedDays = compile(new Map([...feastWords()].reverse()))

/** Days and weeks with a name: 春节, 冬至, 周末, 春季; a season of one character only where `dated`. */
export function readNamed(text: string, i: number, dated: boolean): ReadParts | null {
  const found = namedDays.at(text, i)
  // 三月三日 is no feast
  if (!found || (found.end === i + 1 && !dated) || isOneOf(text, found.end, dayWords)) return null
  return { end: found.end, parts: [found.entry] }
}

const week = flags(weekdays.map(([prefix]) => prefix).join(' '))
const dayOrder = weekdays[0]![1]

/** 周三, 星期天; behind 上周 the character alone (上周三), unless it counts something (上周三家). */
export function readWeekday(text: string, i: number, inWeek: boolean): ReadParts | null {
  const prefix = week.at(text, i)
  const at = prefix ? prefix.end : inWeek && week.before(text, i) ? i : -1
  const index = at < 0 ? -1 : dayOrder.indexOf(text[at] ?? ' ')
  if (index < 0 || mayCount(text, at + 1)) return null
  const unit = unitAt(text, at + 1)
  if (!prefix && unit && unit.entry.kind !== 'other') return null
  return { end: at + 1, parts: [{ is: 'weekday', weekday: Math.min(index, 6) + 1 }] }
}

const edgeWords = compile(
  edges.flatMap(([edge, unit, list]) => words(list).map(word => [word, { is: 'edge', edge, unit } as Part] as const)),
)
/** Words that begin like an edge, and whether they are none. */
const edgeLike = compile([
  ...words(edgeVeto).map(word => [word, true] as const),
  ...words(edgeAfterAll).map(word => [word, false] as const),
])

/** 底, 年末, 初期 after a time; a lone 中 only where no Chinese word goes on. */
export function readEdge(text: string, i: number): ReadParts | null {
  const found = edgeWords.at(text, i)
  if (!found || (found.end === i + 1 && edgeLike.at(text, i)?.entry)) return null
  const { entry } = found
  if (entry.is === 'edge' && entry.edge === 'middle' && found.end === i + 1 && isHan(text, found.end)) return null
  return { end: found.end, parts: [entry] }
}

const fronts = flags(frontWords)
const backs = flags(backWords)
const spokenBacks = flags(spokenBackWords)
const frontVeto = flags(leadingVeto)
const counters = flags(ordinalCounters)
const counted = compile(countedDays.flatMap(([unit, list]) => words(list).map(word => [word, unit] as const)))
const weeks = flags(weekWords)

/** The unit behind a number at `i`, with a counter before it or not. */
function unitAfter(text: string, i: number): { end: number; unit: Unit; counter: boolean } | null {
  const at = past(text, i)
  const counter = counters.at(text, at)
  const found = counted.at(text, counter ? counter.end : at)
  return found && { end: found.end, unit: found.entry, counter: counter !== null }
}

/** 第三个星期日, 第二周, 第十天, 第8个月. */
function readNth(text: string, i: number, n: number): ReadParts | null {
  const at = past(text, i)
  const counter = counters.at(text, at)
  const from = counter ? counter.end : at
  const prefix = weeks.at(text, from)
  const index = prefix ? dayOrder.indexOf(text[prefix.end] ?? ' ') : -1
  if (prefix && index >= 0)
    return { end: prefix.end + 1, parts: [{ is: 'nthWeekday', n, weekday: Math.min(index, 6) + 1 }] }
  const unit = unitAfter(text, i)
  return unit && { end: unit.end, parts: [{ is: 'nth', n, unit: unit.unit }] }
}

/**
 * What is counted inside a longer time: 前三个月, 最后五天, 第二周, 最后一个星期一. `dated` where a time stands before it; without
 * one only the front of the year is counted (前三季度, 前10个月). `spoken` reads 后三月 for the last three.
 */
export function readInside(text: string, i: number, dated: boolean, spoken: boolean): ReadParts | null {
  if (classAt(text, i) === ORDINAL) {
    const n = dated ? whole(text, past(text, i + 1), 1, 400) : null
    return n && readNth(text, n.end, n.value)
  }
  const back = dated ? (backs.at(text, i) ?? (spoken ? spokenBacks.at(text, i) : null)) : null
  const front = back ? null : fronts.at(text, i)
  if (!back && (!front || (!dated && frontVeto.before(text, i + 1)))) return null
  const n = whole(text, past(text, (back ?? front)!.end), 1, 400)
  if (!n) return null
  if (back && n.value === 1) return readNth(text, n.end, -1)
  const unit = unitAfter(text, n.end)
  if (!unit || (!dated && unit.unit !== 'month' && unit.unit !== 'quarter')) return null
  if (!dated && n.value > (unit.unit === 'month' ? 12 : 4)) return null
  return { end: unit.end, parts: [{ is: 'few', count: back ? -n.value : n.value, unit: unit.unit }] }
}
