import { articleNumeral } from '../lexicon/classifiers.ts'
import {
  countNouns,
  pairDigits,
  partMarks,
  plainPowers,
  weakUnnamed,
  weighed,
  wordDigits,
} from '../lexicon/numerals.ts'
import { compile } from '../text/match.ts'
import { plain, readArabic } from './arabic.ts'
import {
  ARABIC,
  classAt,
  digitOf,
  HAN,
  isDigit,
  isHan,
  isSpace,
  POINT,
  POWER,
  SURPLUS,
  skipSpaces,
  TENS,
  UNNAMED,
} from './chars.ts'
import { shift } from './decimal.ts'
import { powersOf, readEnds } from './ends.ts'
import { isSurplus, isUnitWord, readMagnitude } from './magnitude.ts'
import type { Numeral } from './numeral.ts'
import { big, type Sum, scaled, small, TEN, total } from './sum.ts'
import { unitAt } from './units.ts'
import { flags } from './words.ts'

const nounsInCount = compile(countNouns.map(noun => [noun, true] as const))

/** 两 inside a numeral is a digit only before a power: 三十两, 九两 are weights. */
const isUnitTwo = (text: string, i: number): boolean => pairDigits.includes(text[i]!) && classAt(text, i + 1) !== POWER

const byWeight = flags(weighed)

/** 一两个月, 一两趟: one or two, no weight. */
function isOneOrTwo(text: string, i: number): boolean {
  const kind = text[i - 1] === articleNumeral ? unitAt(text, i + 1)?.entry.kind : null
  return (kind === 'count' || kind === 'duration') && !byWeight.at(text, i + 1)
}

/** Han digits one by one: 二〇二四, 五六, 一二三; null where fewer than two stand together. */
function readPositional(text: string, start: number): Numeral | null {
  let end = start
  while (classAt(text, end) === HAN && !(end > start && isUnitTwo(text, end) && !isOneOrTwo(text, end))) end++
  if (end - start < 2) return null
  const values = plain(text, start, end)
  const [a, b] = [Number(values[0]), Number(values[1])]
  const pair = end - start === 2 && a > 0 && (b === a + 1 || b === a + 2)
  const common = { start, vague: false, form: 'han', headless: false } as const
  if (pair && classAt(text, end) === POWER && !isUnitWord(text, end)) {
    const magnitude = readMagnitude(text, end, true)
    const inner = magnitude.mult >= 12 ? 12 : magnitude.mult >= 8 ? 8 : magnitude.mult >= 4 ? 4 : 0
    const low = shift(String(a), magnitude.mult - inner)
    const high = shift(String(b), magnitude.mult - inner)
    return {
      ...common,
      end: magnitude.end,
      exact: low,
      mult: inner,
      high,
      surplus: magnitude.surplus,
      positional: false,
      size: end - start + 1,
    }
  }
  if (classAt(text, end) === POWER && !isUnitWord(text, end)) return null
  if (classAt(text, end) === POINT && classAt(text, end + 1) === HAN) return null
  return {
    ...common,
    end,
    exact: values,
    mult: 0,
    high: pair ? String(b) : null,
    surplus: -1,
    positional: true,
    size: end - start,
  }
}

/** One Han digit with nothing of a numeral after it: the common case, read at once. */
function readSingle(text: string, start: number): Numeral | null {
  const c = classAt(text, start + 1)
  if (classAt(text, start) !== HAN || (c >= HAN && c <= UNNAMED) || c === SURPLUS || c === POINT) return null
  if (isSpace(text, start + 1) || wordDigits.includes(text[start]!)) return null
  const exact = String(digitOf[text.charCodeAt(start)])
  return {
    start,
    end: start + 1,
    exact,
    mult: 0,
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
  const result = {
    start,
    vague: false,
    surplus,
    form: head ? 'arabic' : 'han',
    positional: false,
    headless,
    size,
  } as const
  if (classAt(text, at) === POINT && surplus < 0 && !(headless && size === 1)) {
    const fraction = readFraction(text, at + 1)
    if (fraction) {
      const magnitude = readMagnitude(text, fraction.end, false)
      return {
        ...result,
        size: size + 1,
        surplus: magnitude.surplus,
        end: magnitude.end,
        exact: `${total(sum)}.${fraction.digits}`,
        mult: magnitude.mult,
        high: null,
      }
    }
  }
  return { ...result, end: at, ...scaled(total(sum), null, sum) }
}

/** A banker's digit between other characters is a common word (陆地, 收拾), but not after 分之. */
const isInWord = (text: string, i: number): boolean =>
  !partMarks.includes(text[i - 1] ?? ' ') &&
  classAt(text, i + 1) !== POINT &&
  (isHan(text, i - 1) || isHan(text, i + 1))

/** Digits after 点: 十二点二; not a clock time (九点五十, 三点二十分). */
function readFraction(text: string, i: number): { end: number; digits: string } | null {
  const from = skipSpaces(text, i)
  let end = from
  while (classAt(text, end) === HAN || isDigit(text, end)) end++
  if (
    end === from ||
    (classAt(text, end) === POWER && digitOf[text.charCodeAt(end)]! < 3) ||
    classAt(text, end) === TENS
  )
    return null
  return { end, digits: plainHan(text, from, end) }
}

function plainHan(text: string, start: number, end: number): string {
  let out = ''
  for (let i = start; i < end; i++) out += digitOf[text.charCodeAt(i)]
  return out
}

/** Whether 几 or 数 at `i` stands for a digit: before a magnitude or a unit, not at the end of 人数. */
function isUnnamed(text: string, i: number, size: number): boolean {
  const next = classAt(text, i + 1)
  const magnitude = next === POWER && !isUnitWord(text, i + 1)
  if (!weakUnnamed.includes(text[i]!)) return magnitude || size > 0 || unitAt(text, i + 1) !== null
  if (size > 0 || nounsInCount.before(text, i + 1)) return false
  return magnitude || unitAt(text, i + 1)?.entry.some === true
}
