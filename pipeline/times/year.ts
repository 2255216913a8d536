import { branches, firstOfCycle, stems } from '../lexicon/lunar.ts'
import { openBrackets } from '../lexicon/orders.ts'
import {
  dateSeparators,
  foundingWords,
  lateEdges,
  rangeMarks,
  reignEnds,
  seasonWords,
  sharedSeasons,
  shortYearEvents,
  shortYearTails,
  shortYearVeto,
  yearWords,
} from '../lexicon/times.ts'
import { stroked } from '../lexicon/units.ts'
import { isDigit } from '../numbers/chars.ts'
import type { Numeral } from '../numbers/numeral.ts'
import { flags } from '../numbers/words.ts'
import { readEdge } from './day.ts'
import { past, readPlain } from './numbers.ts'
import type { Part, ReadParts } from './types.ts'

/** 年 and its like. */
export const year = flags(yearWords)
const marks = flags(rangeMarks)

/** End of a mark of range at `i`, or -1. */
export const rangeMark = (text: string, i: number): number => marks.at(text, i)?.end ?? -1

/** Years by number as a part of a time. */
export const years = (first: number, last: number, grain: 'year' | 'decade' | 'century', short = false): Part => ({
  is: 'years',
  first,
  last,
  grain,
  short,
})

/** 甲辰年: a year of the cycle of sixty. */
export function readCycle(text: string, i: number): ReadParts | null {
  const stem = stems.indexOf(text[i] ?? ' ')
  const branch = stem < 0 ? -1 : branches.indexOf(text[i + 1] ?? ' ')
  const mark = branch < 0 ? null : year.at(text, i + 2)
  if (!mark || stem % 2 !== branch % 2) return null
  const place = Array.from({ length: 60 }, (_, k) => k).find(k => k % 10 === stem && k % 12 === branch)!
  return { end: mark.end, parts: [{ is: 'cycle', year: place }] }
}

/** The year that begins a cycle, for the resolver. */
export const cycleStart = firstOfCycle

const YEARS_OF_A_CENTURY = 100
const isFour = (value: number): boolean => value >= 1000 && value < 3000

/** 两千零四年八月: a year in words has something finer behind it. */
function readSpokenYear(
  text: string,
  end: number,
  value: number,
  finer: (text: string, i: number) => boolean,
): ReadParts | null {
  const word = isFour(value) ? year.at(text, past(text, end)) : null
  return word && finer(text, word.end) ? { end: word.end, parts: [years(value, value, 'year')] } : null
}

/** 2015/16年度, 二○二三/二四年度: the season or fiscal year that two years share. */
function readSeason(text: string, i: number, first: number, short = false): ReadParts | null {
  const mark = text[i] === stroked ? i + 1 : rangeMark(text, i)
  const last = mark < 0 ? null : readPlain(text, mark)
  const close = last && (text[i] === stroked && !short ? seasons : shared).at(text, last.end)
  const next = (first + 1) % YEARS_OF_A_CENTURY
  if (!close || Number(last.exact) % YEARS_OF_A_CENTURY !== next) return null
  return { end: close.end, parts: [years(first, first + 1, 'year', short)] }
}
const seasons = flags(seasonWords)
const shared = flags(sharedSeasons)

/** 92年奥运会, 84年洛杉矶奥运会, 19年底: what makes a year of two digits. */
const isOfEvent = (text: string, i: number): boolean =>
  !lengthTails.at(text, i) &&
  ((lateEdges.includes(text[i] ?? ' ') && readEdge(text, i) !== null) ||
    yearEnds.at(text, i) !== null ||
    yearEvents.all(text, i, Math.min(text.length, i + EVENT_REACH)).length > 0)
const lengthTails = flags(shortYearVeto)
const yearEnds = flags(shortYearTails)
const yearEvents = flags(shortYearEvents)
const EVENT_REACH = 7

/** 始建于907年, 开平元年（907年）: a word or a year of a reign before three digits makes them a year. */
const isFounding = (text: string, i: number): boolean =>
  founding.before(text, i) !== null ||
  (openBrackets.includes(text[i - 1] ?? ' ') && reignEnds.includes(text[i - 2] ?? ' '))
const founding = flags(foundingWords)

function readOldYear(text: string, end: number, value: number): ReadParts | null {
  const word = year.at(text, past(text, end))
  return word && !lengthTails.at(text, word.end) ? { end: word.end, parts: [years(value, value, 'year')] } : null
}

const FIRST_YEAR = 1911
const MOST_YEARS = 149

/** 104年8月5日, 一一三年度: three digits behind which something finer stands are years of the Republic. */
const isRepublican = ({ size, end, exact }: Numeral, i: number): boolean =>
  size === 3 && end - i === 3 && exact.startsWith('1') && Number(exact) <= MOST_YEARS

function readRepublican(
  text: string,
  numeral: Numeral,
  value: number,
  finer: (text: string, i: number) => boolean,
): ReadParts | null {
  const word = year.at(text, past(text, numeral.end))
  const dated = word !== null && (finer(text, word.end) || word.literal.length > 1)
  return dated ? { end: word.end, parts: [years(FIRST_YEAR + value, FIRST_YEAR + value, 'year')] } : null
}

/**
 * 2024年, 二〇二四年, 2021—2025年, 97年. Two digits are a year where a zero leads (08年), where Han digits stand one by one
 * (九七年) or where `finer` says that something finer follows (24年6月).
 */
export function readYear(text: string, i: number, finer: (text: string, i: number) => boolean): ReadParts | null {
  const numeral = readPlain(text, i)
  const value = Number(numeral?.exact)
  if (!numeral) return null
  if (numeral.form === 'han' && !numeral.positional) return readSpokenYear(text, numeral.end, value, finer)
  const four = numeral.size === 4 && numeral.end - i === 4 && isFour(value)
  const two = numeral.size === 2 && numeral.end - i === 2
  if (numeral.size === 3 && numeral.end - i === 3 && isFounding(text, i)) return readOldYear(text, numeral.end, value)
  if (isRepublican(numeral, i)) return readRepublican(text, numeral, value, finer)
  if (!four && !two) return null
  const word = year.at(text, past(text, numeral.end))
  if (word) {
    if (four) return { end: word.end, parts: [years(value, value, 'year')] }
    const printed =
      numeral.exact.startsWith('0') || (numeral.form === 'han' && numeral.high === null) || isOfEvent(text, word.end)
    return printed || finer(text, word.end) ? { end: word.end, parts: [years(value, value, 'year', true)] } : null
  }
  const season = readSeason(text, numeral.end, value, !four)
  if (season) return season
  const join = four ? rangeMark(text, past(text, numeral.end)) : -1
  const last = join < 0 ? null : readPlain(text, past(text, join))
  const close = last && year.at(text, past(text, last.end))
  if (!last || !close || (last.size !== 4 && last.size !== 2) || last.high !== null) return null
  const until = Number(last.exact) + (last.size === 2 ? value - (value % YEARS_OF_A_CENTURY) : 0)
  return until > value ? { end: close.end, parts: [years(value, until, 'year')] } : null
}

/** Digits at `i`, at least `least` and at most `most` of them. */
function digitsAt(text: string, i: number, least: number, most: number): { end: number; value: number } | null {
  let end = i
  while (isDigit(text, end)) end++
  return end - i >= least && end - i <= most ? { end, value: Number(text.slice(i, end).normalize('NFKC')) } : null
}

const isMark = (mark: string | undefined): boolean => mark !== undefined && dateSeparators.includes(mark)

/** 2024-06-30, 2024.6.30, 2024/6/30; with `loose` also 2024-06, 10/1/2017, 2/15. */
export function readNumericDate(text: string, i: number, loose: boolean): ReadParts | null {
  if (!isDigit(text, i) || isDigit(text, i - 1)) return null
  const y = digitsAt(text, i, 4, 4)
  if (!y) return loose ? readSlashed(text, i) : null
  if (
    (!isMark(text[y.end]) && !(loose && /^ \d{1,2} \d{1,2}(?!\d)/.test(text.slice(y.end, y.end + 7)))) ||
    y.value < 1000 ||
    y.value > 2999
  )
    return null
  const m = digitsAt(text, y.end + 1, 1, 2)
  if (!m || m.value < 1 || m.value > 12) return null
  const yearMonth: Part[] = [
    years(y.value, y.value, 'year'),
    { is: 'months', first: m.value, last: m.value, grain: 'month' },
  ]
  const d = isMark(text[m.end]) || text[m.end] === ' ' ? digitsAt(text, m.end + 1, 1, 2) : null
  if (d && d.value >= 1 && d.value <= 31)
    return { end: d.end, parts: [...yearMonth, { is: 'days', first: d.value, last: d.value }] }
  return loose && !isDigit(text, m.end) ? { end: m.end, parts: yearMonth } : null
}

/** 27-7-3: a year of two digits before month and day. */
function readShortDate(text: string, y: { value: number }, m: { end: number; value: number }): ReadParts | null {
  const d = text[m.end] === '-' ? digitsAt(text, m.end + 1, 1, 2) : null
  if (!d || m.value > 12 || d.value < 1 || d.value > 31) return null
  const parts: Part[] = [
    years(y.value, y.value, 'year', true),
    { is: 'months', first: m.value, last: m.value, grain: 'month' },
    { is: 'days', first: d.value, last: d.value },
  ]
  return { end: d.end, parts }
}

/** 10/1/2017, 10/31/74, 2/15. */
function readSlashed(text: string, i: number): ReadParts | null {
  const a = digitsAt(text, i, 1, 2)
  const mark = a && text[a.end]
  if (!a || !mark || !isMark(mark)) return null
  const b = digitsAt(text, a.end + 1, 1, 2)
  if (!b || a.value < 1 || b.value < 1 || a.value > 31 || b.value > 31 || (a.value > 12 && b.value > 12)) return null
  const c = text[b.end] === mark ? (digitsAt(text, b.end + 1, 4, 4) ?? digitsAt(text, b.end + 1, 2, 2)) : null
  if (!c && mark !== '/') return mark === '-' ? readShortDate(text, a, b) : null
  if (mark !== '/' && c!.end - b.end - 1 !== 4) return mark === '-' ? readShortDate(text, a, b) : null
  const value = c === null ? null : c.end - b.end - 1 === 4 ? c.value : c.value + (c.value > 50 ? 1900 : 2000)
  return { end: (c ?? b).end, parts: [{ is: 'slashed', first: a.value, second: b.value, year: value }] }
}
