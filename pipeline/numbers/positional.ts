import { articleNumeral } from '../lexicon/classifiers.ts'
import { decimalDots, noughts, pairDigits, rangeWords, weighed } from '../lexicon/numerals.ts'
import { percents } from '../lexicon/units.ts'
import { plain } from './arabic.ts'
import { classAt, digitOf, HAN, isDigit, POINT, POWER, skipSpaces, TENS } from './chars.ts'
import { shift } from './decimal.ts'
import { isUnitWord, readMagnitude } from './magnitude.ts'
import type { Numeral } from './numeral.ts'
import { unitAt } from './units.ts'
import { flags } from './words.ts'

const byWeight = flags(weighed)

/** 一两个月, 一两倍: one or two, no weight. */
const isOneOrTwo = (text: string, i: number): boolean =>
  text[i - 1] === articleNumeral && unitAt(text, i + 1) !== null && !byWeight.at(text, i + 1)

/** 两 inside a numeral is a digit only before a power: 三十两, 九两 are weights. */
const isWeight = (text: string, i: number): boolean =>
  pairDigits.includes(text[i]!) && classAt(text, i + 1) !== POWER && !isOneOrTwo(text, i)

/** Digits of both hands in half width. */
function digits(text: string, start: number, end: number): string {
  let out = ''
  for (let i = start; i < end; i++) out += digitOf[text.charCodeAt(i)]
  return out
}

/**
 * The digits behind a decimal point at `i`: 十二点二, 三十一．六元; not a clock time (九点五十, 三点二十分). A dot is a point only
 * where a unit, a magnitude or per cent closes the number (“七·一五” is a day) or `inside` says that one is read.
 */
export function fractionAt(text: string, i: number, inside = false): { end: number; digits: string } | null {
  const point = classAt(text, i) === POINT
  if (!point && !decimalDots.includes(text[i] ?? '\n')) return null
  const from = point ? skipSpaces(text, i + 1) : i + 1
  let end = from
  while (classAt(text, end) === HAN || (point && isDigit(text, end))) end++
  const power = classAt(text, end) === POWER
  if (end === from || classAt(text, end) === TENS || (power && digitOf[text.charCodeAt(end)]! < 3)) return null
  const range = rangeWords.includes(text[end] ?? '\n') && classAt(text, end + 1) > 0
  const closed = inside || range || point || power || unitAt(text, end) !== null || percents.includes(text[end] ?? '\n')
  return closed ? { end, digits: digits(text, from, end) } : null
}

/** A Chinese digit; inside a number an Arabic nought is one too (二00二年). */
const isHanDigit = (text: string, i: number, inside: boolean): boolean =>
  classAt(text, i) === HAN || (inside && noughts.includes(text[i] ?? '\n'))

/** Neighbours, and 三五: about so many. */
export const isPair = (a: number, b: number): boolean => a > 0 && (b === a + 1 || (a === 3 && b === 5))

/** 四五百: a pair before a power, its lower and upper end. */
function readPairOf(text: string, start: number, end: number, a: number, b: number): Numeral {
  const magnitude = readMagnitude(text, end, true)
  const inner = magnitude.mult >= 12 ? 12 : magnitude.mult >= 8 ? 8 : magnitude.mult >= 4 ? 4 : 0
  return {
    start,
    end: magnitude.end,
    exact: shift(String(a), magnitude.mult - inner),
    mult: inner,
    high: shift(String(b), magnitude.mult - inner),
    vague: false,
    surplus: magnitude.surplus,
    form: 'han',
    positional: false,
    headless: false,
    size: end - start + 1,
  }
}

const MYRIAD = 4

/** The digits below a myriad: 六八〇 of 一三五万六八〇. */
function lowerPart(text: string, i: number): number {
  let end = i
  while (classAt(text, end) === HAN) end++
  return end - i >= MYRIAD - 1 && end - i <= MYRIAD && classAt(text, end) !== POWER ? end : -1
}

/** Han digits one by one: 二〇二四, 二五〇〇亿, 三六一．五一, 五六, 一二三; null where fewer than two stand together. */
export function readPositional(text: string, start: number): Numeral | null {
  let end = start
  while (isHanDigit(text, end, end > start) && !(end > start && isWeight(text, end))) end++
  const size = end - start
  const fraction = size > 1 || classAt(text, end) !== POINT ? fractionAt(text, end) : null
  if (size < 2 && !(size === 1 && fraction)) return null
  const exact = plain(text, start, end)
  const common = { start, mult: 0, high: null, vague: false, surplus: -1, form: 'han', headless: false } as const
  if (fraction) {
    const { mult, end: last, surplus } = readMagnitude(text, fraction.end, false)
    return {
      ...common,
      end: last,
      exact: `${BigInt(exact)}.${fraction.digits}`,
      mult,
      surplus,
      positional: false,
      size,
    }
  }
  const pair = size === 2 && isPair(Number(exact[0]), Number(exact[1]))
  if (classAt(text, end) === POWER && !isUnitWord(text, end)) {
    if (pair) return readPairOf(text, start, end, Number(exact[0]), Number(exact[1]))
    if (digitOf[text.charCodeAt(end)]! < MYRIAD) return null
    const { mult, end: last, surplus } = readMagnitude(text, end, false)
    const lower = mult === MYRIAD && surplus < 0 ? lowerPart(text, last) : -1
    const whole = lower < 0 ? exact : `${exact}${plain(text, last, lower).padStart(MYRIAD, '0')}`
    return {
      ...common,
      end: lower < 0 ? last : lower,
      exact: String(BigInt(whole)),
      mult: lower < 0 ? mult : 0,
      surplus,
      positional: false,
      size: size + 1,
    }
  }
  return { ...common, end, exact, high: pair ? exact[1]! : null, positional: true, size }
}
