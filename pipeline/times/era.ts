import { clauseStops, openBrackets } from '../lexicon/orders.ts'
import { beforeChrist, firstYearMark, placeReigns, reigns, sharedReigns, shortBeforeChrist } from '../lexicon/reigns.ts'
import { centuryWord, decadeWord, relativeCenturies } from '../lexicon/times.ts'
import { flags, words } from '../numbers/words.ts'
import { compile, type Match } from '../text/match.ts'
import { past, readPair, readPlain, whole } from './numbers.ts'
import type { Part, ReadParts } from './types.ts'
import { rangeMark, year, years } from './year.ts'

/** A reign by the year that it begins with, null where several bore the name. */
const reignNames = compile([
  ...reigns.flatMap(([list, first]) => words(list).map(word => [word, first as number | null] as const)),
  ...words(sharedReigns).map(word => [word, null] as const),
])
const placeNames = new Set(words(placeReigns.words))
const before = flags([beforeChrist, shortBeforeChrist].join(' '))
const centuries = flags(centuryWord)
const decades = flags(decadeWord)
const spoken = compile(relativeCenturies.flatMap(([list, by]) => words(list).map(word => [word, by] as const)))

const LEAST_SHORT = 100
const MOST_SHORT = 1799

/** Whether 前 alone means before Christ: in brackets, at the end of a range, or with three digits at the head of a clause. */
function isBeforeChrist(text: string, { start, literal }: Match<true>, value: number): boolean {
  if (literal !== shortBeforeChrist) return true
  const last = text[start - 1] ?? '\n'
  if (openBrackets.includes(last) || rangeMark(text, start - 1) === start) return true
  return value >= LEAST_SHORT && value <= MOST_SHORT && (start === 0 || clauseStops.includes(last))
}

/** Whether a name that is also a place's is a reign here: a dynasty stands before it. */
const isReign = (text: string, { start, literal }: Match<number | null>): boolean =>
  !placeNames.has(literal) || placeReigns.dynasties.includes(text[start - 1] ?? '\n')

/** The year of a reign at `i`: 元 or a number. */
const reignYear = (text: string, i: number) =>
  text[i] === firstYearMark ? { end: i + 1, value: 1 } : whole(text, i, 1, 4000)

/** The other end of a range of years: —221年, —前221年, 至四十年. */
function lastYear(text: string, i: number): { end: number; value: number } | null {
  const mark = rangeMark(text, past(text, i))
  const at = mark < 0 ? -1 : (before.at(text, past(text, mark))?.end ?? past(text, mark))
  const last = at < 0 ? null : whole(text, at, 1, 4000)
  const close = last && year.at(text, past(text, last.end))
  return close ? { end: close.end, value: last!.value } : null
}

/** A reign or the era before or after Christ at `i`, or null. */
function eraAt(
  text: string,
  i: number,
): { end: number; first: number | null; back: boolean; bc: Match<true> | null } | null {
  const bc = before.at(text, i)
  if (bc) return { end: bc.end, first: 1, back: true, bc }
  const name = reignNames.at(text, i)
  return name && isReign(text, name) ? { end: name.end, first: name.entry, back: false, bc: null } : null
}

/** 康熙二十年, 康熙二十年至四十年, 民国三年, 公元954—960年, 公元前475—前221年. */
export function readReign(text: string, i: number): ReadParts | null {
  const era = eraAt(text, i)
  const number = era && reignYear(text, past(text, era.end))
  if (!era || !number || (era.bc && !isBeforeChrist(text, era.bc, number.value))) return null
  const mark = year.at(text, past(text, number.end))
  const until = lastYear(text, mark ? mark.end : number.end)
  if (!mark && !until) return null
  const end = until?.end ?? mark!.end
  if (era.first === null) return { end, parts: [{ is: 'someYear' }] }
  const value = (n: number): number => (era.back ? 1 - n : era.first! + n - 1)
  const last = until ? value(until.value) : value(number.value)
  if (last < value(number.value))
    return mark ? { end: mark.end, parts: [reignPart(era.first, value(number.value))] } : null
  return { end, parts: [reignPart(era.first, value(number.value), last)] }
}

const reignPart = (reign: number, first: number, last = first): Part => ({
  ...years(first, last, 'year'),
  ...(reign > 1 ? { reign } : {}),
})

const YEARS_OF_A_CENTURY = 100
const LAST_CENTURY = 30
const DECADE = 10

/** 90年代, 五六十年代, 50—60年代 from `base`, or null. */
function readDecade(text: string, i: number, base: number | null): ReadParts | null {
  const numeral = readPlain(text, i)
  const pair = readPair(text, i, 0, 2990, rangeMark)
  if (!numeral || !pair || numeral.positional !== (numeral.positional && numeral.size === 4)) return null
  const [first, last] = [pair.first, numeral.high === null ? pair.last : Number(numeral.high)]
  const mark = decades.at(text, past(text, pair.end))
  if (!mark || first % DECADE > 0 || last % DECADE > 0) return null
  const short = base === null && first < YEARS_OF_A_CENTURY
  if (base !== null && first >= YEARS_OF_A_CENTURY) return null
  const from = (base ?? 0) + first
  return { end: mark.end, parts: [years(from, from + last - first + DECADE - 1, 'decade', short)] }
}

/** 20世纪, 7至9世纪, 公元前5世纪, with a decade behind it: 20世纪90年代. */
function readCentury(text: string, i: number): ReadParts | null {
  const era = eraAt(text, i)
  if (era && era.first !== 1) return null
  const pair = readPair(text, past(text, era?.end ?? i), 1, LAST_CENTURY, rangeMark)
  const mark = pair && centuries.at(text, past(text, pair.end))
  if (!pair || !mark) return null
  if (era?.back)
    return {
      end: mark.end,
      parts: [years(1 - pair.first * YEARS_OF_A_CENTURY, (1 - pair.last) * YEARS_OF_A_CENTURY, 'century')],
    }
  const base = (pair.first - 1) * YEARS_OF_A_CENTURY
  return (
    readDecade(text, past(text, mark.end), base) ?? {
      end: mark.end,
      parts: [years(base + 1, pair.last * YEARS_OF_A_CENTURY, 'century')],
    }
  )
}

/** 20世纪90年代, 上世纪末, 21世纪, 公元前5世纪, 90年代, 1990年代. */
export function readEra(text: string, i: number): ReadParts | null {
  const relative = spoken.at(text, i)
  if (relative) {
    const part: Part = { is: 'step', unit: 'century', by: relative.entry }
    const inner = readDecade(text, relative.end, 0)
    return inner ? { end: inner.end, parts: [part, ...inner.parts] } : { end: relative.end, parts: [part] }
  }
  return readCentury(text, i) ?? readDecade(text, i, null)
}
