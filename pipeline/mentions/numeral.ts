import {
  countNouns,
  latinMagnitudes,
  pairDigits,
  partMarks,
  weakSurplus,
  weakUnnamed,
  wordDigits,
} from '../lexicon/numerals.ts'
import { compile } from '../text/match.ts'
import {
  ARABIC,
  classAt,
  digitOf,
  HAN,
  isDigit,
  isHan,
  isSpace,
  LATIN,
  POINT,
  POWER,
  SURPLUS,
  skipSpaces,
  TENS,
  UNNAMED,
} from './chars.ts'
import { fromNumber, shift } from './decimal.ts'
import { unitAt } from './units.ts'

/** A numeral as printed: coefficient × 10^`mult`. */
export interface Numeral {
  readonly start: number
  readonly end: number
  /** The coefficient, exact; of a vague or paired numeral its lower end. */
  readonly exact: string
  readonly mult: number
  /** Upper end of 三四百 or 几十; null of a single number. */
  readonly high: string | null
  /** 几 or 数 stands for a digit: the ends are bounds, not values. */
  readonly vague: boolean
  /** Where 多, 余, 来 or 几 stands inside, or -1. */
  readonly surplus: number
  readonly form: 'arabic' | 'han'
  /** Han digits one by one: 二〇二四, also 两三 with `high`. */
  readonly positional: boolean
  /** Begins with a power of ten: 百余, 万. */
  readonly headless: boolean
  /** How many digits or numeral characters are printed. */
  readonly size: number
}

const nounsInCount = compile(countNouns.map(noun => [noun, true] as const))
const latin = new Map(latinMagnitudes.flatMap(([letters, exponent]) => [...letters].map(l => [l, exponent] as const)))

/** Arabic digits from `i`: 1,234.50, `2 .7`; the ends of the literal and its plain form. */
function readArabic(text: string, i: number): { end: number; exact: string; size: number } {
  let at = i
  while (isDigit(text, at)) at++
  let exact = plain(text, i, at)
  const groups = at - i <= 3
  while (groups) {
    // 233,333，333: a clause comma groups only wide digits and numbers already grouped
    const wide = text[at] === '，' && (text.charCodeAt(i) >= 0xff10 || exact.length < at - i)
    if (text[at] !== ',' && !wide) break
    let group = at + 1
    while (isDigit(text, group)) group++
    if (group - at !== 4) break
    exact += plain(text, at + 1, group)
    at = group
  }
  const size = exact.length
  const point = skipSpaces(text, at)
  const c = text[point]
  if ((c === '.' || c === '．' || (c === '·' && point === at)) && isDigit(text, point + 1)) {
    let end = point + 1
    while (isDigit(text, end)) end++
    return { end, exact: `${exact}.${plain(text, point + 1, end)}`, size }
  }
  return { end: at, exact, size }
}

/** Digits of a run, half or full width, in half width. */
function plain(text: string, start: number, end: number): string {
  let half = true
  for (let i = start; i < end; i++) half &&= text.charCodeAt(i) < 0x80
  if (half) return text.slice(start, end)
  let out = ''
  for (let i = start; i < end; i++) out += digitOf[text.charCodeAt(i)]
  return out
}

/** The state of a numeral that is being read: `hi` × 10^8 + `lo` + `section` + the pending digit. */
interface Sum {
  hi: number
  lo: number
  section: number
  pending: number
  /** Exponent of the last power, 0 before one. */
  last: number
  /** Smallest power inside the section, to see 二百三千 fall apart. */
  floor: number
  zero: boolean
  bigs: number
}

const TEN = [1, 10, 100, 1000]

function small(sum: Sum, power: number): void {
  sum.section += (sum.pending < 0 ? 1 : sum.pending) * TEN[power]!
  sum.pending = -1
  sum.floor = power
  sum.last = power
  sum.zero = false
}

function big(sum: Sum, power: number): void {
  const part = sum.section + Math.max(sum.pending, 0)
  if (power === 4) {
    if (part === 0 && sum.lo > 0) sum.lo *= 10_000
    else sum.lo += part * 10_000
    if (sum.lo >= 1e8) {
      sum.hi += Math.floor(sum.lo / 1e8)
      sum.lo %= 1e8
    }
  } else if (sum.lo + part === 0) {
    sum.hi *= 1e8
  } else {
    sum.hi += (sum.lo + part) * (power === 12 ? 10_000 : 1)
    sum.lo = 0
  }
  sum.section = 0
  sum.pending = -1
  sum.floor = 4
  sum.last = power
  sum.zero = false
  sum.bigs++
}

/** The value with the pending digit placed: after 三万 a bare 五 counts thousands. */
function total(sum: Sum, pending = sum.pending): string {
  const spoken = sum.last >= 2 && !sum.zero && pending > 0 && pending < 10
  const tail = pending <= 0 ? 0 : spoken ? pending * (sum.last === 12 ? 1e11 : 10 ** (sum.last - 1)) : pending
  const lo = sum.lo + sum.section + (tail >= 1e8 ? 0 : tail)
  const hi = sum.hi + (tail >= 1e8 ? tail / 1e8 : 0)
  if (hi === 0) return String(lo)
  return (fromNumber(hi) ?? '0') + String(lo).padStart(8, '0')
}

/** Whether 多, 余 or 来 at `i` belongs to the numeral before it. */
function isSurplus(text: string, i: number, round: boolean): boolean {
  const next = skipSpaces(text, i + 1)
  const power = classAt(text, next) === POWER && digitOf[text.charCodeAt(next)]! >= 4
  if (weakSurplus.includes(text[i]!)) return round && (power || unitAt(text, next) !== null)
  return power || unitAt(text, next) !== null || unitAt(text, i) === null
}

/** A run of powers from `i` on with a surplus word inside: the sum of exponents and where it ends. */
function readMagnitude(text: string, i: number, round: boolean): { end: number; mult: number; surplus: number } {
  let at = i
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

/** Whether a power of ten at `i` begins a unit: 千瓦, 兆瓦, 百分点. */
function isUnitWord(text: string, i: number): boolean {
  const unit = unitAt(text, i)
  return unit !== null && unit.end - i > 1
}

/**
 * The longest numeral that begins at `start` (sign not included), or null. `web` reads 40k, 30w, 3M as well.
 * Linear in the length of the numeral.
 */
export function readNumeral(text: string, start: number, web = false): Numeral | null {
  if (classAt(text, start) !== ARABIC) return readHan(text, start, null)
  const { end, exact, size } = readArabic(text, start)
  const round = exact.endsWith('0') && !exact.includes('.')
  const magnitude = readMagnitude(text, end, round)
  const after = skipSpaces(text, magnitude.end, 1)
  const more = classAt(text, after)
  if (magnitude.mult > 0 && magnitude.surplus < 0 && (more === ARABIC || more === HAN) && /^\d{1,8}$/.test(exact)) {
    const mixed = readHan(text, start, { end, value: Number(exact) })
    if (mixed && mixed.end > magnitude.end) return mixed
  }
  let { mult, end: last } = magnitude
  const letter = text[skipSpaces(text, last)] ?? ''
  const after2 = text[skipSpaces(text, last) + 1] ?? ''
  const lone =
    letter === letter.toLowerCase() && classAt(text, skipSpaces(text, last) + 1) !== LATIN && !/\d/.test(after2)
  const suffix =
    (web || lone || unitAt(text, last + 1)) && !unitAt(text, skipSpaces(text, last)) ? latin.get(letter) : undefined
  if (suffix) {
    mult += suffix
    last = skipSpaces(text, last) + 1
  }
  const surplus = magnitude.surplus
  return {
    start,
    end: last,
    exact,
    mult,
    high: null,
    vague: false,
    surplus,
    form: 'arabic',
    positional: false,
    headless: false,
    size,
  }
}

/** 两 inside a numeral is a digit only before a power: 三十两, 九两 are weights. */
const isUnitTwo = (text: string, i: number): boolean => pairDigits.includes(text[i]!) && classAt(text, i + 1) !== POWER

/** Han digits one by one: 二〇二四, 五六, 一二三; null where fewer than two stand together. */
function readPositional(text: string, start: number): Numeral | null {
  let end = start
  while (classAt(text, end) === HAN && !(end > start && isUnitTwo(text, end))) end++
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
function readHan(text: string, start: number, head: { end: number; value: number } | null): Numeral | null {
  const single = head ? null : readSingle(text, start)
  if (single) return single
  const positional = head ? null : readPositional(text, start)
  if (positional) return positional
  const sum: Sum = { hi: 0, lo: 0, section: 0, pending: -1, last: 0, floor: 4, zero: false, bigs: 0 }
  let at = start
  let high = -1
  let vague = false
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
      if (high >= 0 || (pairDigits.includes(text[i]!) && size > 0 && classAt(text, i + 1) !== POWER)) break
      if (sum.pending > 0) {
        if (size > 1 && v === sum.pending + 1 && sum.last > 0 && i === at) {
          high = v
          at = i + 1
          size++
          continue
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
    } else if (c === UNNAMED && !vague) {
      if (!isUnnamed(text, i, size)) break
      vague = true
      high = 0
      at = i + 1
      size++
      return readVague(text, start, at, sum)
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
  if (size === 1 && !head && wordDigits.includes(text[start]!) && isInWord(text, start)) return null
  const result = { start, vague, surplus, form: head ? 'arabic' : 'han', positional: false, headless, size } as const
  if (classAt(text, at) === POINT && surplus < 0 && high < 0 && !(headless && size === 1)) {
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
  return { ...result, end: at, ...scaled(total(sum), high >= 0 ? total(sum, high) : null, sum) }
}

/** A banker's digit between other characters is a common word (陆地, 收拾), but not after 分之. */
const isInWord = (text: string, i: number): boolean =>
  !partMarks.includes(text[i - 1] ?? ' ') &&
  classAt(text, i + 1) !== POINT &&
  (isHan(text, i - 1) || isHan(text, i + 1))

/** Takes the one trailing magnitude out of the coefficient: 两千三百万 is 2300 × 10^4, 三万五 stays 35000. */
function scaled(exact: string, high: string | null, sum: Sum): { exact: string; mult: number; high: string | null } {
  if (sum.last < 4 || sum.pending > 0 || exact === '0') return { exact, mult: 0, high }
  for (const mult of [12, 8, 4]) {
    if (sum.bigs > 0 && mult <= (sum.bigs === 1 ? sum.last : 12) && exact.endsWith('0'.repeat(mult))) {
      const cut = (value: string | null) => (value === null ? null : value.slice(0, -mult))
      return { exact: exact.slice(0, -mult), mult, high: cut(high) }
    }
  }
  return { exact, mult: 0, high }
}

function powersOf(text: string, start: number, end: number): number[] {
  const found: number[] = []
  for (let i = start; i < end; i++) if (classAt(text, i) === POWER) found.push(digitOf[text.charCodeAt(i)]!)
  return found
}

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

/** The numeral around an unnamed digit at `at - 1`: 几十万 lies between 十万 and 一百万, 三十几 between 30 and 40. */
function readVague(text: string, start: number, at: number, before: Sum): Numeral {
  const low = { ...before }
  const high = { ...before }
  const head = before.last === 0 && before.pending < 0
  low.pending = head ? 1 : 0
  high.pending = 10
  const magnitude = readMagnitude(text, at, true)
  for (const power of powersOf(text, at, magnitude.end)) {
    for (const sum of [low, high]) power < 4 ? small(sum, power) : big(sum, power)
  }
  for (const sum of [low, high]) sum.zero = true
  const value = scaled(total(low), total(high), { ...low, last: Math.max(low.last, 4), bigs: low.bigs })
  const common = { start, end: magnitude.end, vague: true, form: 'han', positional: false, headless: false } as const
  return { ...common, ...value, surplus: at - 1, size: 2 }
}
