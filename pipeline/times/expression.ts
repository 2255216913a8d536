import {
  agoWords,
  aheadWords,
  futureHeads,
  halfHour,
  lapseHeads,
  longAgoWords,
  longAheadWords,
  pastHeads,
  presentEnds,
  sinceLength,
  surplusOfLength,
  withinWords,
} from '../lexicon/moments.ts'
import { pairedSteps } from '../lexicon/relative.ts'
import {
  afterTails,
  beforeTails,
  betweenJoins,
  betweenTails,
  sinceAfterTails,
  sinceHeads,
  sinceTails,
  untilHeads,
  untilTails,
} from '../lexicon/times.ts'
import { isDigit } from '../numbers/chars.ts'
import { unitAt } from '../numbers/units.ts'
import { flags, words } from '../numbers/words.ts'
import { compile } from '../text/match.ts'
import { readBareHour } from './clock.ts'
import { readLength } from './length.ts'
import { readLunarEnd } from './month.ts'
import { past, readPlain } from './numbers.ts'
import { readPoint, stepEnd, type Taste } from './point.ts'
import { readRepeated } from './repeated.ts'
import type { Part, ReadParts, Said, TimeExpression } from './types.ts'
import { rangeMark } from './year.ts'

const ago = flags(agoWords)
const longAgo = flags(longAgoWords)
const ahead = flags(aheadWords)
const longAhead = flags(longAheadWords)
const sinceThen = flags(sinceLength)
const within = flags(withinWords)
const pastHead = flags(pastHeads)
const futureHead = flags(futureHeads)
const lapse = flags(lapseHeads)
const present = flags(presentEnds)
const more = flags(surplusOfLength)
const sinceHead = flags(sinceHeads)
const untilHead = flags(untilHeads)
const sinceTail = flags(sinceTails)
const beforeTail = flags(beforeTails)
const untilTail = flags(untilTails)
const afterTail = flags(afterTails)
const sinceAfterTail = flags(sinceAfterTails)
const joins = flags(betweenJoins)
const between = flags(betweenTails)

const made = (start: number, end: number, said: Said, from = start, to = end): TimeExpression => ({
  start,
  end,
  said,
  marked: { start: from, end: to },
})

/** What stands before a mark of range without its word: the hour of 9~12点, the year of 1985到89年. */
function readBareStart(text: string, i: number, taste: Taste): { end: number; part: Part; to: ReadParts } | null {
  const hour = taste.printed ? null : readBareHour(text, i)
  const year = readPlain(text, i)
  const bare = year?.size === 4 ? year.end : hour?.end
  const mark = bare === undefined ? -1 : rangeMark(text, past(text, bare))
  const to = mark < 0 ? null : readPoint(text, past(text, mark), taste)
  const head = to?.parts[0]
  if (!to || !head) return null
  if (head.is === 'clock' && hour) return { end: to.end, part: hour.clock, to }
  if (head.is !== 'years' || year?.size !== 4) return null
  const value = Number(year.exact)
  const part: Part = { is: 'years', first: value, last: value, grain: 'year', short: false }
  return { end: to.end, part, to }
}

/** 2018 without its word, where a query may name a year so. */
function readBareYear(text: string, i: number, taste: Taste): ReadParts | null {
  const year = taste.loose && !isDigit(text, i - 1) ? readPlain(text, i) : null
  const value = Number(year?.exact)
  if (year?.size !== 4 || year.form !== 'arabic' || value < FIRST_BARE_YEAR || value > LAST_BARE_YEAR) return null
  const next = text[year.end] ?? ' '
  if (unitAt(text, past(text, year.end)) || /[\p{Script=Latin}\d.．:：%]/u.test(next)) return null
  return { end: year.end, parts: [{ is: 'years', first: value, last: value, grain: 'year', short: false }] }
}
const FIRST_BARE_YEAR = 1500
const LAST_BARE_YEAR = 2100

/** A time or a range of two from `i` on, or null. The words around it (从, 之间) are not read. */
export function readSpan(text: string, i: number, taste: Taste): { end: number; said: Said; tail: number } | null {
  const bare = readBareStart(text, i, taste)
  if (bare) return { end: bare.end, said: { is: 'range', from: [bare.part], to: bare.to.parts }, tail: bare.end }
  const from = readPoint(text, i, taste) ?? readBareYear(text, i, taste)
  if (!from) return null
  const inner = from.parts.some(p => p.is === 'clock') ? null : readBareStart(text, from.end, taste)
  if (inner?.part.is === 'clock')
    return {
      end: inner.end,
      said: { is: 'range', from: [...from.parts, inner.part], to: inner.to.parts },
      tail: inner.end,
    }
  const at = past(text, from.end)
  const mark = rangeMark(text, at)
  const join = mark < 0 && !taste.printed ? joins.at(text, at) : null
  const to = past(text, join?.end ?? mark)
  const second =
    mark < 0 && !join
      ? null
      : (readPoint(text, to, taste) ?? readLunarEnd(text, to, from.parts) ?? readBareYear(text, to, taste))
  const close = second ? between.at(text, past(text, second.end)) : null
  if (!second || (join && !close) || !follows(from.parts, second.parts))
    return { end: from.end, said: { is: 'time', parts: from.parts }, tail: from.end }
  const said: Said = { is: 'range', from: from.parts, to: second.parts }
  return { end: second.end, said, tail: close?.end ?? second.end }
}

/** A year alone is no beginning of a range that ends in a month without a year. */
const follows = (from: readonly Part[], to: readonly Part[]): boolean =>
  !(from.length === 1 && from[0]!.is === 'years' && to[0]!.is !== 'years' && to[0]!.is !== 'step')

/** A range with one word: 1至9月. */
const spans = (said: Said): boolean => {
  const last = said.is === 'time' ? said.parts[said.parts.length - 1]! : null
  if (last?.is === 'months') return last.grain === 'month' && last.last > last.first
  return (
    (last?.is === 'days' && !last.named && last.last > last.first) ||
    (last?.is === 'years' && last.grain === 'year' && last.last > last.first)
  )
}

const open = (parts: readonly Part[], side: 'before' | 'after', includes: boolean): Said => ({
  is: 'open',
  parts,
  side,
  includes,
})

/** 截至2018年, 自6月起, 2018年以前, 今年以来, 从2001年至今. */
function readOpen(text: string, i: number, taste: Taste): TimeExpression | null {
  const until = untilHead.at(text, i)
  const since = until ? null : sinceHead.at(text, i)
  const start = past(text, (until ?? since)?.end ?? i)
  const found = readSpan(text, start, taste)
  if (!found) return null
  const { said, end } = found
  if (said.is === 'range' || spans(said))
    return made(start, end, said, since ? i : start, untilTail.at(text, found.tail)?.end ?? found.tail)
  if (said.is !== 'time') return null
  const at = past(text, end)
  const tails: readonly (readonly [ReturnType<typeof flags>, 'before' | 'after', boolean])[] = [
    [sinceAfterTail, 'after', true],
    [untilTail, 'before', true],
    [sinceTail, 'after', true],
    [beforeTail, 'before', false],
    [afterTail, 'after', false],
  ]
  for (const [tail, side, includes] of tails) {
    const mark = tail.at(text, at)
    if (mark) return made(start, end, open(said.parts, side, includes), since || until ? i : start, mark.end)
  }
  const mark = rangeMark(text, at)
  const today = mark < 0 ? null : present.at(text, mark)
  if (today) return made(start, end, open(said.parts, 'after', true), since ? i : start, today.end)
  if (until) return made(start, end, open(said.parts, 'before', true), i, end)
  if (since && since.end > i + 1) return made(start, end, open(said.parts, 'after', true), i, end)
  return made(start, end, said)
}

/** 三年前, 两周以后, 60日内, 三年来; the length alone where `dateLike` is no date. */
function readFromNow(text: string, i: number): TimeExpression | null {
  const found = readLength(text, i)
  if (!found) return null
  const { end, length } = found
  const at = more.at(text, end)?.end ?? end
  const said = (tail: { end: number } | null, make: Said): TimeExpression | null => tail && made(i, tail.end, make)
  const fromNow =
    said(longAgo.at(text, at), { is: 'away', length, by: -1, strict: true }) ??
    said(longAhead.at(text, at), { is: 'away', length, by: 1, strict: true }) ??
    said(sinceThen.at(text, at), { is: 'over', length, by: -1 }) ??
    said(within.at(text, at), { is: 'within', length }) ??
    said(ago.at(text, at), { is: 'away', length, by: -1, strict: false }) ??
    said(ahead.at(text, at), { is: 'away', length, by: 1, strict: false })
  if (fromNow) return found.dateLike && found.length[0]!.unit === 'month' ? null : fromNow
  return found.dateLike && found.length[0]!.unit === 'month' ? null : made(i, end, { is: 'length', length })
}

/** 过去三年, 未来7天, 再过半小时. */
function readHeaded(text: string, i: number): TimeExpression | null {
  const back = pastHead.at(text, i)
  const forth = back ? null : futureHead.at(text, i)
  const passing = back || forth ? null : lapse.at(text, i)
  const head = back ?? forth ?? passing
  // 上半年 is a part of the year
  if (head && head.end === i + 1 && text[head.end] === halfHour) return null
  const found = head && readLength(text, past(text, head.end))
  if (!found || stepEnd(text, i) >= found.end) return null
  const { length } = found
  const end = within.at(text, found.end)?.end ?? sinceThen.at(text, found.end)?.end ?? found.end
  return made(i, end, passing ? { is: 'away', length, by: 1, strict: true } : { is: 'over', length, by: back ? -1 : 1 })
}

const pairs = compile(
  pairedSteps.flatMap(([unit, from, to, list]) =>
    words(list).map(word => {
      const step = (by: number): readonly Part[] => [{ is: 'step', unit, by }]
      return [word, { is: 'range', from: step(from), to: step(to) } as Said] as const
    }),
  ),
)

/** 今明两年: neighbours counted from now. */
function readPaired(text: string, i: number): TimeExpression | null {
  const found = pairs.at(text, i)
  return found && made(i, found.end, found.entry)
}

/** The expression of time that begins at `i` and reaches furthest, or null. */
export function readExpression(text: string, i: number, taste: Taste): TimeExpression | null {
  const found = [
    readRepeated(text, i, taste),
    readHeaded(text, i),
    readPaired(text, i),
    readOpen(text, i, taste),
    readFromNow(text, i),
  ]
  return found.reduce((best, next) => (next && next.marked.end > (best?.marked.end ?? -1) ? next : best), null)
}
