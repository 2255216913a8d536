import { articleNumeral } from '../lexicon/classifiers.ts'
import { fractionMarks, half, minusSigns, minusWords, unitFractions, wholeAndFraction } from '../lexicon/numerals.ts'
import type { Span } from '../text/span.ts'
import { ARABIC, classAt, classOf, HALF, isDigit, isHan, LATIN, skipSpaces } from './chars.ts'
import { add, divide, negate, power, shift } from './decimal.ts'
import { type Numeral, readNumeral } from './numeral.ts'
import { unitAt } from './units.ts'
import { fixedAt, flags, insideWord } from './words.ts'

/** A numeral with its whole value, whatever it counts. */
export interface Numbered extends Span {
  /** Exact plain value; a quotient that does not end is cut at 15 digits. */
  readonly exact: string
  /** 第 stands before it. */
  readonly ordinal: boolean
  /** Exact upper end of a vague or paired numeral (几十, 三四百), else null. */
  readonly high: string | null
  /** A surplus word stands inside (300多). */
  readonly surplus: boolean
}

const division = flags(fractionMarks.join(' '))
const oneOf = flags(unitFractions.join(' '))
const minus = flags(minusWords.join(' '))

interface Value {
  readonly end: number
  readonly exact: string
}

/** A value, or null where there is none (divided by zero). */
const valued = (end: number, exact: string | null): Value | null => (exact === null ? null : { end, exact })

const plain = (numeral: Numeral): string => shift(numeral.exact, numeral.mult)

/** 五分之一, 3/5 after the numeral that names the parts, or null. */
function readQuotient(text: string, numeral: Numeral): Value | null {
  const at = skipSpaces(text, numeral.end)
  const mark = division.at(text, at)
  const unitPart = oneOf.at(text, numeral.end)
  if (!mark && unitPart && numeral.size < 3) return valued(unitPart.end, divide('1', plain(numeral)))
  if (mark) {
    const upper = readNumeral(text, skipSpaces(text, mark.end), true)
    return upper && valued(upper.end, divide(plain(upper), plain(numeral)))
  }
  const slash = text[numeral.end]
  if ((slash !== '/' && slash !== '／') || !isDigit(text, numeral.end + 1) || numeral.form !== 'arabic') return null
  const under = readNumeral(text, numeral.end + 1, true)
  if (!under || /^[/／\d]/.test(text.slice(under.end, under.end + 1)) || Number(under.exact) === 0) return null
  return valued(under.end, divide(plain(numeral), plain(under)))
}

/** 三又二分之一, `1 4/3`: the fraction after a whole number, or null. */
function readMixed(text: string, numeral: Numeral): Value | null {
  const at = skipSpaces(text, numeral.end)
  const word = text[at] === wholeAndFraction
  const from = word ? skipSpaces(text, at + 1) : at
  if (!word && (at === numeral.end || numeral.form !== 'arabic')) return null
  const parts = readNumeral(text, from)
  const fraction = parts && readQuotient(text, parts)
  return fraction && { end: fraction.end, exact: add(plain(numeral), fraction.exact) }
}

/** 2^5, -12e-1 after the numeral, or null. */
function readPower(text: string, numeral: Numeral): Value | null {
  const sign = /^(\^|[eE])([+-]{0,2})(\d+)/.exec(text.slice(numeral.end, numeral.end + 12))
  if (!sign || numeral.form !== 'arabic') return null
  const exponent = Number(sign[3]) * (sign[2] === '-' ? -1 : 1)
  const exact = sign[1] === '^' ? power(plain(numeral), exponent) : shift(plain(numeral), exponent)
  return valued(numeral.end + sign[0].length, exact)
}

/** Where a minus before `start` begins, or `start`. */
function signStart(text: string, start: number): number {
  const word = minus.before(text, start)
  if (word) return word.start
  const at = text[start - 1] === ' ' ? start - 2 : start - 1
  if (at < 0 || !minusSigns.includes(text[at]!)) return start
  const before = classAt(text, text[at - 1] === ' ' ? at - 2 : at - 1)
  return before === ARABIC || before === LATIN || minusSigns.includes(text[at - 1] ?? ' ') || isHan(text, at - 1)
    ? start
    : at
}

/** 一半, 1半: the end of a half that stands alone, or 0. */
function readHalf(text: string, i: number): number {
  if (text[i] === half && unitAt(text, i + 1)) return i + 1
  if (text[i] !== articleNumeral && text[i] !== '1') return 0
  let end = i + 1
  while (text[end] === half) end++
  return end > i + 1 && !unitAt(text, end) && !isDigit(text, i - 1) ? end : 0
}

/** 一 alone needs something it counts; a digit in a word of letters is a name. */
function isNumber(text: string, start: number, numeral: Numeral): boolean {
  if (numeral.form === 'arabic') return !(classAt(text, start - 1) === LATIN)
  const beside = isHan(text, start - 1) || isHan(text, numeral.end)
  if (numeral.positional && numeral.size === 2 && beside && !unitAt(text, numeral.end)) return false
  if (text[start] !== articleNumeral || numeral.size > 1) return true
  return unitAt(text, skipSpaces(text, numeral.end)) !== null
}

/**
 * Every numeral of a text with its plain value: integers, decimals, fractions, powers, in any script, signs included.
 * Words with a numeral character that count nothing are left out. For readers who want numbers, not mentions.
 */
export function readNumbers(text: string): Numbered[] {
  const found: Numbered[] = []
  for (let i = 0; i < text.length; ) {
    const kind = classOf[text.charCodeAt(i)]!
    const point = text[i] === '.' && isDigit(text, i + 1) && !isDigit(text, i - 1)
    if (!point && (kind === 0 || kind > HALF)) {
      i++
      continue
    }
    const halved = readHalf(text, i)
    if (halved) {
      found.push({ start: i, end: halved, exact: '0.5', ordinal: false, high: null, surplus: false })
      i = halved
      continue
    }
    const skip = point ? -1 : (insideWord(text, i)?.end ?? -1)
    const numeral = point ? pointNumeral(text, i) : readNumeral(text, i, true)
    const fixed = point ? null : fixedAt(text, i)
    if (skip > 0 || !numeral || (fixed && fixed.end >= numeral.end && fixed.end - i > 1)) {
      i = Math.max(skip, fixed?.end ?? 0, i + 1)
      continue
    }
    const value = readPower(text, numeral) ??
      readQuotient(text, numeral) ??
      readMixed(text, numeral) ?? { end: numeral.end, exact: plain(numeral) }
    const start = signStart(text, i)
    const last = found[found.length - 1]?.end ?? -1
    if (isNumber(text, i, numeral) && start >= last && !(start === last && numeral.headless)) {
      const exact = start < i ? negate(value.exact) : value.exact
      const high = numeral.high === null || numeral.positional ? null : shift(numeral.high, numeral.mult)
      found.push({ start, end: value.end, exact, ordinal: isOrdinalMark(text, i), high, surplus: numeral.surplus >= 0 })
    }
    i = value.end
  }
  return found
}

const isOrdinalMark = (text: string, i: number): boolean => i > 0 && classAt(text, i - 1) === 7

/** .5 and .0012G: a decimal without its zero. */
function pointNumeral(text: string, i: number): Numeral | null {
  const rest = readNumeral(text, i + 1, true)
  return rest && { ...rest, start: i, exact: `0.${text.slice(i + 1, i + 1 + rest.size)}` }
}
