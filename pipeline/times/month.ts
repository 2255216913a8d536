import { leapMark, lunarDayHead, lunarMarks, lunarMonths, newYearHead } from '../lexicon/lunar.ts'
import { pairDigits } from '../lexicon/numerals.ts'
import {
  counterWord,
  dayWord,
  dayWords,
  firstMonthWords,
  monthTail,
  monthWord,
  quarterTails,
  quarterWords,
  schoolBreaks,
  tenDays,
  yearOnlyParts,
  yearParts,
} from '../lexicon/times.ts'
import { ARABIC, classAt, HAN, isDigit, ORDINAL, TENS } from '../numbers/chars.ts'
import { unitAt } from '../numbers/units.ts'
import { flags, words } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { compile } from '../text/match.ts'
import { mayCount, past, readPair, readPlain, whole } from './numbers.ts'
import type { Part, ReadParts } from './types.ts'
import { rangeMark, readYear } from './year.ts'

type Months = Extract<Part, { is: 'months' }>

const months = (first: number, last: number, grain: Months['grain']): Months => ({ is: 'months', first, last, grain })
const named = (list: readonly (readonly [string, number, number])[]) =>
  compile(
    list.flatMap(([forms, first, last]) => words(forms).map(word => [word, months(first, last, 'half')] as const)),
  )
const parts = named([...yearParts, ...schoolBreaks])
const partsOfYear = named(yearOnlyParts)
const quarters = flags(quarterWords)
const firsts = flags(firstMonthWords)
const lunarNames = compile(lunarMonths.flatMap(([month, list]) => words(list).map(word => [word, month] as const)))
const lunar = flags(lunarMarks)
const newYears = flags(newYearHead)
const thirds = compile(
  tenDays.map(([word, first, last]) => [word, { is: 'days', first, last, named: true } as Part] as const),
)

/** 上半年, 暑假; after a year also 半年度. */
export function readPartOfYear(text: string, i: number, dated: boolean): ReadParts | null {
  const found = (dated ? partsOfYear.at(text, i) : null) ?? parts.at(text, i)
  return found && { end: found.end, parts: [found.entry] }
}

/** 一季度, 第四季度, 1至3季度. */
export function readQuarters(text: string, i: number, dated = true): ReadParts | null {
  const from = classAt(text, i) === ORDINAL ? i + 1 : i
  const found = readPair(text, from, 1, 4, rangeMark)
  const at = found ? past(text, found.end) : -1
  const word = found && quarters.at(text, isOneOf(text, at, counterWord) ? at + 1 : at)
  if (!found || !word || (from === i && (isOneOf(text, at, counterWord) || isOneOf(text, i, pairDigits)))) return null
  const short = word.end === word.start + 1 && from === i
  if (short && !dated && !isOneOf(text, word.end, quarterTails)) return null
  return { end: word.end, parts: [months(found.first * 3 - 2, found.last * 3, 'quarter')] }
}

/** 七八 of 七八月间. */
function readNeighbours(text: string, i: number): { end: number; first: number; last: number } | null {
  const numeral = readPlain(text, i)
  if (!numeral?.positional || numeral.high === null) return null
  return { end: numeral.end, first: Number(numeral.exact[0]), last: Number(numeral.high) }
}

/** 6月, 六月份, 1至9月, 七八月, 元月. */
export function readMonths(text: string, i: number): ReadParts | null {
  const first = firsts.at(text, i)
  const found = first ? null : (readPair(text, i, 1, 12, rangeMark) ?? readNeighbours(text, i))
  const at = first ? first.end : found ? past(text, found.end) : -1
  if (first) return { end: withTail(text, at), parts: [months(1, 1, 'month')] }
  if (!found || text[at] !== monthWord || isOneOf(text, i, pairDigits)) return null
  return { end: withTail(text, at + 1), parts: [months(found.first, found.last, 'month')] }
}

const withTail = (text: string, i: number): number => (text[i] === monthTail ? i + 1 : i)

/** Without a month 三日 is a length, 十一日 a day. */
const LEAST_LONE_DAY = 11

/** What may be read for a day: 27号 at all; 三日 though it stands alone; 27 without its word where nothing is counted. */
export interface DayTaste {
  readonly spoken: boolean
  readonly dated: boolean
  /** 三日 may be a day of the month; else it is a length there. */
  readonly alone: boolean
  readonly bare: boolean
}

/** 27日, 27—29日, 上旬. */
export function readDays(text: string, i: number, { spoken, dated, alone, bare }: DayTaste): ReadParts | null {
  const third = thirds.at(text, i)
  if (third) return { end: third.end, parts: [third.entry] }
  const found = readPair(text, i, 1, 31, rangeMark)
  if (!found || (!dated && !alone && !isDigit(text, i) && found.last < LEAST_LONE_DAY)) return null
  const at = past(text, found.end)
  const part: Part = { is: 'days', first: found.first, last: found.last }
  if (isOneOf(text, at, spoken ? dayWords : dayWord)) return { end: at + 1, parts: [part] }
  const open = bare && found.first === found.last && !unitAt(text, at) && !/[a-z\d:：.．%]/i.test(text[at] ?? ' ')
  return open ? { end: found.end, parts: [part] } : null
}

/** Which dates are taken for lunar: named as such; also 八月十五 and 三月三; also 二月十五 before anything. */
type LunarTaste = 'named' | 'plain' | 'loose'

/** Nothing goes on behind a day without its word: 八月十五在, not 八月十五个. */
const isPlainDay = (text: string, i: number): boolean =>
  !isOneOf(text, i, dayWords) && text[i] !== monthWord && !mayCount(text, i)

/** 日 behind a lunar day belongs to it: 十月初六日. */
const behindDay = (text: string, i: number): number => (text[i] === dayWord ? i + 1 : i)

/** The day of a lunar month: 初八, 廿二, 十五; without a mark of its own only where `plain`, of one digit only the month's (三月三). */
function readLunarDay(
  text: string,
  i: number,
  plain: boolean,
  month: number | null,
  sure = false,
): { end: number; day: number; sure: boolean } | null {
  if (text[i] === lunarDayHead) {
    const n = whole(text, i + 1, 1, 10)
    return n && { end: behindDay(text, n.end), day: n.value, sure: true }
  }
  const numeral = mayCount(text, i) ? readPlain(text, i) : null
  const day = Number(numeral?.exact)
  if (!numeral || day > 30 || numeral.form !== 'han' || numeral.high !== null) return null
  if (month !== null && unitAt(text, numeral.end)) return null
  if (day < 10 && day !== month && !sure) return null
  const twenty = classAt(text, i) === TENS
  if (sure && isOneOf(text, numeral.end, dayWord)) return { end: numeral.end + 1, day, sure: true }
  return twenty || (plain && isPlainDay(text, numeral.end)) ? { end: numeral.end, day, sure: twenty } : null
}

/** The month of a lunar date: 正月, 闰四月, 农历十月; `sure` where no solar month is named so. */
function readLunarMonth(text: string, i: number, marked: boolean) {
  const newYear = newYears.at(text, i)
  if (newYear)
    return text[newYear.end] === lunarDayHead ? { end: newYear.end, month: 1, leap: false, sure: true } : null
  const leap = isOneOf(text, i, leapMark)
  const name = lunarNames.at(text, leap ? i + 1 : i)
  if (name) return { end: name.end, month: name.entry, leap, sure: true }
  const n = whole(text, leap ? i + 1 : i, 1, 12)
  if (!n || text[n.end] !== monthWord) return null
  return { end: withTail(text, n.end + 1), month: n.value, leap, sure: marked || leap }
}

/**
 * 农历正月初八, 腊月, 九月廿二, 闰四月: a date of the lunar calendar. A month by number is lunar where 农历 or a lunar day says
 * so.
 */
export function readLunar(text: string, i: number, taste: LunarTaste, marked = false): ReadParts | null {
  const mark = lunar.at(text, i)
  if (mark) {
    const at = past(text, mark.end)
    const year = readYear(text, at, () => true)
    const date = readLunar(text, year ? past(text, year.end) : at, 'loose', true)
    return year && date ? { end: date.end, parts: [...year.parts, ...date.parts] } : date
  }
  const c = classAt(text, i)
  const month = c === 0 || c === HAN || c === TENS || mayCount(text, i) ? readLunarMonth(text, i, marked) : null
  if (!month) {
    const day = marked || text[i] === lunarDayHead ? readLunarDay(text, i, marked, null) : null
    return day?.sure ? { end: day.end, parts: [{ is: 'lunar', month: null, leap: false, day: day.day }] } : null
  }
  const plain = month.sure || taste === 'loose' || (taste === 'plain' && c !== ARABIC)
  const day = readLunarDay(text, month.end, plain, taste === 'plain' && !month.sure ? month.month : null, month.sure)
  if (!day && !month.sure) return null
  const end = day?.end ?? month.end
  return { end, parts: [{ is: 'lunar', month: month.month, leap: month.leap, day: day?.day ?? null }] }
}

/** The end of a range that begins with a lunar day: 正月十三至十六, 初一到初七. */
export function readLunarEnd(text: string, i: number, from: readonly Part[]): ReadParts | null {
  const last = from[from.length - 1]!
  if (last.is !== 'lunar' || last.day === null) return null
  const day = readLunarDay(text, i, true, null)
  return day && { end: day.end, parts: [...from.slice(0, -1), { ...last, day: day.day }] }
}
