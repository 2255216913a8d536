import { generalClassifier } from '../lexicon/classifiers.ts'
import { powerVeto, weakSurplus } from '../lexicon/numerals.ts'
import { isOneOf } from '../text/fold.ts'
import { classAt, digitOf, POWER, SURPLUS, skipSpaces } from './chars.ts'
import { unitAt } from './units.ts'
import { flags } from './words.ts'

const notPowers = flags(powerVeto)

/** Whether 多, 余 or 来 at `i` belongs to the numeral before it. */
export function isSurplus(text: string, i: number, round: boolean): boolean {
  const next = skipSpaces(text, i + 1)
  const power = classAt(text, next) === POWER && digitOf[text.charCodeAt(next)]! >= 4
  if (weakSurplus.includes(text[i]!)) return round && (power || unitAt(text, next) !== null)
  return power || unitAt(text, next) !== null || unitAt(text, i) === null
}

/** 2.7个亿: the counter before the magnitude in speech. */
export const isCountedHundredMillion = (text: string, i: number): boolean =>
  isOneOf(text, i, generalClassifier) &&
  digitOf[text.charCodeAt(i + 1)] === 8 &&
  classAt(text, i + 1) === POWER &&
  classAt(text, i + 2) !== POWER

/** A run of powers from `i` on with a surplus word inside: the sum of exponents and where it ends. */
export function readMagnitude(text: string, i: number, round: boolean): { end: number; mult: number; surplus: number } {
  let at = isCountedHundredMillion(text, i) ? i + 1 : i
  let mult = 0
  let surplus = -1
  for (;;) {
    const next = skipSpaces(text, at)
    const c = classAt(text, next)
    if (c === SURPLUS && surplus < 0 && isSurplus(text, next, round || mult > 0)) {
      surplus = next
      at = next + 1
    } else if (c === POWER && !isUnitWord(text, next) && digitOf[text.charCodeAt(next)]! > 0) {
      mult += digitOf[text.charCodeAt(next)]!
      at = next + 1
    } else return { end: at, mult, surplus }
  }
}

/** Whether a power of ten at `i` begins a unit or another word: 千瓦, 兆瓦, 百分点, 百分位. */
export function isUnitWord(text: string, i: number): boolean {
  const unit = unitAt(text, i)
  return (unit !== null && unit.end - i > 1) || notPowers.at(text, i) !== null
}
