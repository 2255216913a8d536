import { articleNumeral } from '../lexicon/classifiers.ts'
import { insideVeto } from '../lexicon/idioms.ts'
import {
  countNouns,
  decimalDots,
  noughts,
  pairDigits,
  partMarks,
  plainPowers,
  unnamedVeto,
  weakUnnamed,
  wordDigits,
} from '../lexicon/numerals.ts'
import { compile } from '../text/match.ts'
import { readArabic } from './arabic.ts'
import {
  ARABIC,
  classAt,
  digitOf,
  HAN,
  isHan,
  isSpace,
  POINT,
  POWER,
  SURPLUS,
  skipSpaces,
  TENS,
  UNNAMED,
} from './chars.ts'
import { powersOf, readEnds } from './ends.ts'
import { isCountedHundredMillion, isSurplus, isUnitWord, readMagnitude } from './magnitude.ts'
import type { Numeral } from './numeral.ts'
import { fractionAt, readPositional } from './positional.ts'
import { big, type Sum, scaled, small, TEN, total } from './sum.ts'
import { unitAt } from './units.ts'

const notUnnamed = compile(unnamedVeto.map(word => [word, true] as const))
const notNouns = compile(insideVeto.split(' ').map(word => [word, true] as const))
const nounsInCount = compile(countNouns.map(noun => [noun, true] as const))

/** One Han digit with nothing of a numeral after it: the common case, read at once. */
function readSingle(text: string, start: number): Numeral | null {
  const c = classAt(text, start + 1)
  if (classAt(text, start) !== HAN || (c >= HAN && c <= UNNAMED) || c === SURPLUS || c === POINT) return null
  if (isSpace(text, start + 1) || wordDigits.includes(text[start]!)) return null
  if (decimalDots.includes(text[start + 1] ?? '\n') && classAt(text, start + 2) === HAN) return null
  if (noughts.includes(text[start + 1] ?? '\n')) return null
  const exact = String(digitOf[text.charCodeAt(start)])
  const spoken = isCountedHundredMillion(text, start + 1)
  return {
    start,
    end: spoken ? start + 3 : start + 1,
    exact,
    mult: spoken ? 8 : 0,
    high: null,
    vague: false,
    surplus: -1,
    form: 'han',
    positional: false,
    headless: false,
    size: 1,
  }
}

/** A numeral of Han digits and powers, or one begun by Arabic digits (3千5百万). */
export function readHan(text: string, start: number, head: { end: number; value: number } | null): Numeral | null {
  if (!head && classAt(text, start) === UNNAMED && !isUnnamed(text, start, 0)) return null
  const single = head ? null : readSingle(text, start)
  if (single) return single
  const positional = head ? null : readPositional(text, start)
  if (positional) return positional
  const sum: Sum = { hi: 0, lo: 0, section: 0, pending: -1, last: 0, floor: 4, zero: false, bigs: 0 }
  let at = start
  let surplus = -1
  let size = 0
  const headless = !head && classAt(text, start) === POWER
  if (head) {
    sum.pending = head.value
    at = head.end
    size = 1
  }
  for (;;) {
    const i = size > 0 ? skipSpaces(text, at) : at
    const c = classAt(text, i)
    const v = digitOf[text.charCodeAt(i)]!
    if (c === HAN) {
      if (pairDigits.includes(text[i]!) && size > 0 && classAt(text, i + 1) !== POWER) break
      if (text[i] === articleNumeral && sum.last >= 2 && !sum.zero && begins(text, i)) break
      if (sum.pending > 0) {
        if (size > 1 && v === sum.pending + 1 && sum.last > 0 && i === at) {
          const until = { ...sum, pending: v }
          return readEnds(text, start, i + 1, sum, until, false)
        }
        break
      }
      if (v === 0) sum.zero = true
      sum.pending = v
    } else if (c === ARABIC && head) {
      if (sum.pending > 0) break
      const digits = readArabic(text, i)
      if (digits.exact.includes('.')) break
      sum.pending = Number(digits.exact)
      if (sum.pending >= 10) sum.zero = true
      at = digits.end
      size++
      continue
    } else if (c === TENS) {
      if (sum.pending > 0 || sum.floor <= 1) break
      sum.section += v
      sum.floor = 1
      sum.last = 1
      sum.pending = -1
    } else if (c === POWER) {
      if (isUnitWord(text, i)) break
      if (v < 4) {
        const ten = sum.pending < 0 && (size === 0 || sum.zero)
        if (v >= sum.floor || (sum.pending < 0 && !ten && !(v === 1 && sum.last >= 2))) break
        if (sum.pending === 0) sum.pending = -1
        small(sum, v)
      } else {
        if (size === 0) sum.pending = 1
        // 百二万 is 120万
        if (headless && sum.pending > 0 && sum.last >= 2 && !sum.zero) sum.pending *= TEN[sum.last - 1] ?? 1
        big(sum, v)
      }
    } else if (c === UNNAMED) {
      if (!isUnnamed(text, i, size)) break
      const first = sum.last === 0 && sum.pending < 0
      return readEnds(text, start, i + 1, { ...sum, pending: first ? 1 : 0 }, { ...sum, pending: 10 }, true)
    } else if (c === SURPLUS && surplus < 0 && size > 0 && sum.pending <= 0 && isSurplus(text, i, true)) {
      surplus = i
      at = i + 1
      const rest = readMagnitude(text, at, true)
      for (const power of powersOf(text, at, rest.end)) if (power >= 4) big(sum, power)
      at = rest.end
      break
    } else break
    at = i + 1
    size++
  }
  if (size === 0) return null
  if (!head && wordDigits.includes(text[start]!)) {
    if (size === 1 && isInWord(text, start)) return null
    if (size === 2 && classAt(text, start) === HAN && plainPowers.includes(text[start + 1]!) && !unitAt(text, at))
      return null
  }
  const fraction = surplus < 0 && !(headless && size === 1) ? fractionAt(text, at) : null
  const magnitude = fraction && readMagnitude(text, fraction.end, false)
  const { exact, mult } = fraction
    ? { exact: `${total(sum)}.${fraction.digits}`, mult: magnitude!.mult }
    : scaled(total(sum), null, sum)
  return {
    start,
    end: magnitude?.end ?? at,
    exact,
    mult,
    high: null,
    vague: false,
    surplus: magnitude?.surplus ?? surplus,
    form: head ? 'arabic' : 'han',
    positional: false,
    headless,
    size: fraction ? size + 1 : size,
  }
}

/** 八百一张, 十万一个: behind hundreds and more 一 with a unit is the number of another thing. */
const begins = (text: string, i: number): boolean => classAt(text, i + 1) !== POWER && unitAt(text, i + 1) !== null

/** A banker's digit between other characters is a common word (陆地, 收拾), but not after 分之. */
const isInWord = (text: string, i: number): boolean =>
  !partMarks.includes(text[i - 1] ?? ' ') &&
  classAt(text, i + 1) !== POINT &&
  (isHan(text, i - 1) || isHan(text, i + 1))

/** Whether 几 or 数 at `i` stands for a digit: before a magnitude or a unit, not at the end of 人数. */
function isUnnamed(text: string, i: number, size: number): boolean {
  if (notUnnamed.at(text, i)) return false
  const next = classAt(text, i + 1)
  const magnitude = next === POWER && !isUnitWord(text, i + 1)
  if (!weakUnnamed.includes(text[i]!)) return magnitude || size > 0 || unitAt(text, i + 1) !== null
  if (size > 0) return size === 1 && classAt(text, i - 1) === POWER && unitAt(text, i + 1) !== null
  const noun = nounsInCount.before(text, i + 1)
  if (noun && !((notNouns.before(text, i + 1)?.start ?? i) < noun.start)) return false
  return magnitude || unitAt(text, i + 1)?.entry.some === true
}
