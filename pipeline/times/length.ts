import {
  countedUnits,
  fusedNumbers,
  halfHour,
  lengthJoins,
  nightsOfDays,
  oneAndAHalf,
  quartersOfAnHour,
} from '../lexicon/moments.ts'
import { fractionMarks, pairDigits } from '../lexicon/numerals.ts'
import { counterWord, dayWord, monthWord, rangeMarks } from '../lexicon/times.ts'
import { toNumber } from '../numbers/decimal.ts'
import { readNumeral } from '../numbers/numeral.ts'
import { flags, words } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { compile } from '../text/match.ts'
import { mayCount, past } from './numbers.ts'
import type { Length, Piece, Unit } from './types.ts'

const units = compile(countedUnits.flatMap(([unit, list]) => words(list).map(word => [word, unit] as const)))
/** 百分之二 is no hundred minutes. */
const divisions = flags(fractionMarks.join(' '))
const quarter = flags(quartersOfAnHour)
const fused = compile(fusedNumbers)
const joins = flags(lengthJoins)
const marks = flags(rangeMarks)
const nights = flags(nightsOfDays)
const halfMore = flags(oneAndAHalf)

interface Count {
  readonly end: number
  readonly count: number
  readonly high: number | null
  /** The numeral only counts and never names: 两, 仨, 几, 半. */
  readonly counted: boolean
}

/** A number of units: 三, 十几 (its ends), 两三, 仨. */
function readCount(text: string, i: number): Count | null {
  const three = fused.at(text, i)
  if (three) return { end: three.end, count: Number(three.entry), high: null, counted: true }
  const numeral = mayCount(text, i) ? readNumeral(text, i) : null
  if (!numeral) return null
  if (numeral.positional) {
    if (numeral.high === null) return null
    return { end: numeral.end, count: Number(numeral.exact[0]), high: Number(numeral.high), counted: true }
  }
  const high = numeral.high === null ? null : toNumber(numeral.high, numeral.mult)
  const counted = numeral.vague || isOneOf(text, i, pairDigits)
  return { end: numeral.end, count: toNumber(numeral.exact, numeral.mult), high, counted }
}

/** Beyond so many years a number is a date. */
const MOST_YEARS = 999

interface Read {
  readonly end: number
  readonly piece: Piece
  /** The unit is 月 or 日, which also name a date. */
  readonly dateLike: boolean
}

const half = (read: Read | null, more: number): Read | null =>
  read && { ...read, piece: { ...read.piece, count: read.piece.count + more } }

/** The unit at `i` with 半, 多 or the nights behind it. */
function withUnit(text: string, i: number, { count, high, counted }: Omit<Count, 'end'>): Read | null {
  const at = past(text, i)
  const fifteen = quarter.at(text, at)
  if (fifteen) return { end: fifteen.end, piece: { count: count * 15, high, unit: 'minute' }, dateLike: false }
  const found = units.at(text, at)
  if (!found || divisions.at(text, at) || (found.entry === 'year' && count > MOST_YEARS)) return null
  const dateLike = !counted && (found.literal === monthWord || found.literal === dayWord)
  const read: Read = { end: found.end, piece: { count, high, unit: found.entry }, dateLike }
  if (text[found.end] === halfHour && found.entry !== 'month') {
    const again = units.at(text, found.end + 1)
    // 一分半钟: the unit goes on behind the half
    const end = again?.entry === found.entry ? again.end : halfMore.at(text, found.end)?.end
    return half({ ...read, end: end ?? found.end + 1 }, 0.5)
  }
  const night = found.entry === 'day' ? readCount(text, found.end) : null
  const word = night?.count === count ? nights.at(text, night.end) : null
  return word ? { ...read, end: word.end } : read
}

/** One piece: 半年, 一个半小时, 三年半, 13—18天. */
function readPiece(text: string, i: number): Read | null {
  if (text[i] === halfHour) return half(withUnit(text, i + 1, { count: 0, high: null, counted: true }), 0.5)
  const first = readCount(text, i)
  if (!first) return null
  const counter = isOneOf(text, first.end, counterWord) && text[first.end + 1] === halfHour
  if (counter) return half(withUnit(text, first.end + 2, first), 0.5)
  const single = withUnit(text, first.end, first)
  const mark = marks.at(text, past(text, single ? single.end : first.end))
  const last = mark && first.high === null ? readCount(text, past(text, mark.end)) : null
  if (!last || last.count <= first.count) return single
  const both = withUnit(text, last.end, { count: first.count, high: last.count, counted: false })
  return both && (!single || single.piece.unit === both.piece.unit) ? both : single
}

const ORDER: readonly Unit[] = ['year', 'quarter', 'month', 'week', 'workday', 'day', 'hour', 'minute', 'second']

/** A length that was read; `dateLike` where its only unit also names a date (90日, 两月). */
export interface ReadLength {
  readonly end: number
  readonly length: Length
  readonly dateLike: boolean
}

/** A length of time at `i`: 三年, 一个半小时, 8天20小时, 两年零三个月, 十几天; null where none stands. */
export function readLength(text: string, i: number): ReadLength | null {
  const first = readPiece(text, i)
  if (!first) return null
  const pieces = [first.piece]
  let end = first.end
  for (;;) {
    const join = joins.at(text, end)
    const next = readPiece(text, past(text, join ? join.end : end))
    const last = pieces[pieces.length - 1]!
    if (!next || next.dateLike || ORDER.indexOf(next.piece.unit) <= ORDER.indexOf(last.unit)) break
    pieces.push(next.piece)
    end = next.end
  }
  return { end, length: pieces, dateLike: first.dateLike && pieces.length === 1 }
}
