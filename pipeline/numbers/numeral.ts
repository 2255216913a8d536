import { latinMagnitudes, thresholdWords, unnamed } from '../lexicon/numerals.ts'
import { yearWords } from '../lexicon/times.ts'
import { readArabic } from './arabic.ts'
import { ARABIC, classAt, digitOf, HAN, isHan, LATIN, POWER, skipSpaces } from './chars.ts'
import { add, shift } from './decimal.ts'
import { readHan } from './han.ts'
import { readMagnitude } from './magnitude.ts'
import { unitAt } from './units.ts'
import { flags } from './words.ts'

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

const latin = new Map(latinMagnitudes.flatMap(([letters, exponent]) => [...letters].map(l => [l, exponent] as const)))

const years = flags(yearWords)
const thresholds = flags(thresholdWords)
/** 7万503票: a short lower part with a unit that the whole counts. */
const COUNTABLE = new Set(['count', 'amount'])
/** How many digits stand below a magnitude: four below a myriad, up to eight below a hundred million. */
const BELOW: Readonly<Record<number, readonly [least: number, most: number]>> = { 4: [4, 4], 8: [4, 8] }

/**
 * Whether a lower part of a number with a magnitude begins at `i`: 3千5百, 1亿4千万, 3万6000, 5万8 at the end of the number; not
 * the number of the next word: 1000万二手, 50亿7年期.
 */
function goesOn(text: string, i: number, mult: number): boolean {
  const c = classAt(text, i)
  if (c === HAN) return classAt(text, i + 1) === POWER || digitOf[text.charCodeAt(i)] === 0
  if (c !== ARABIC) return false
  const { end, size } = readArabic(text, i)
  const [least, most] = BELOW[mult] ?? [0, 0]
  if (classAt(text, end) === POWER || (size >= least && size <= most && !years.at(text, end))) return true
  if (size > 1 && size < least && COUNTABLE.has(unitAt(text, end)?.entry.kind ?? '')) return true
  if (size === 1 && thresholds.at(text, end)) return true
  return size === 1 && !isHan(text, end) && classAt(text, end) === 0 && text[end] !== '%' && text[end] !== '％'
}

/** 78兆9,450.05亿: a lower part with decimals, at its own magnitude. */
function withLower(
  text: string,
  start: number,
  head: { exact: string; mult: number; size: number },
  i: number,
): Numeral | null {
  if (classAt(text, i) !== ARABIC) return null
  const lower = readArabic(text, i)
  const magnitude = readMagnitude(text, lower.end, false)
  if (!lower.exact.includes('.') || magnitude.mult === 0 || magnitude.mult >= head.mult) return null
  const exact = add(shift(head.exact, head.mult - magnitude.mult), lower.exact)
  return {
    start,
    end: magnitude.end,
    exact,
    mult: magnitude.mult,
    high: null,
    vague: false,
    surplus: magnitude.surplus,
    form: 'arabic',
    positional: false,
    headless: false,
    size: head.size + lower.size,
  }
}

/** Whether a unit of measure or money stands at `i`: 40k元, not 5G铺. */
function isMeasured(text: string, i: number): boolean {
  const kind = unitAt(text, i)?.entry.kind
  return kind !== undefined && kind !== 'count'
}

/** Whether a unit stands at `i`: behind 50几 of 50几辆. */
const isCounted = (text: string, i: number): boolean => unitAt(text, i) !== null

/** The numerals last read, by their place: several readers look at each. */
const SLOTS = 8
let readFrom = ''
const places = new Int32Array(SLOTS).fill(-1)
const numerals: (Numeral | null)[] = new Array<Numeral | null>(SLOTS).fill(null)

/**
 * The longest numeral that begins at `start` (sign not included), or null. `web` reads 40k, 30w, 3M as well.
 * Linear in the length of the numeral.
 */
export function readNumeral(text: string, start: number, web = false): Numeral | null {
  if (web) return readAnew(text, start, true)
  if (text !== readFrom) {
    places.fill(-1)
    readFrom = text
  }
  const slot = start & (SLOTS - 1)
  if (places[slot] !== start) {
    numerals[slot] = readAnew(text, start, false)
    places[slot] = start
  }
  return numerals[slot]!
}

function readAnew(text: string, start: number, web: boolean): Numeral | null {
  if (classAt(text, start) !== ARABIC) return readHan(text, start, null)
  const { end, exact, size } = readArabic(text, start)
  const round = exact.endsWith('0') && !exact.includes('.')
  const magnitude = readMagnitude(text, end, round)
  const after = skipSpaces(text, magnitude.end, 1)
  if (magnitude.mult > 0 && magnitude.surplus < 0 && goesOn(text, after, magnitude.mult)) {
    const decimal = withLower(text, start, { exact, mult: magnitude.mult, size }, after)
    if (decimal) return decimal
    const mixed = /^\d{1,8}$/.test(exact) ? readHan(text, start, { end, value: Number(exact) }) : null
    if (mixed && mixed.end > magnitude.end) return mixed
  }
  let { mult, end: last } = magnitude
  const letter = text[skipSpaces(text, last)] ?? ''
  const after2 = text[skipSpaces(text, last) + 1] ?? ''
  const lone =
    letter === letter.toLowerCase() && classAt(text, skipSpaces(text, last) + 1) !== LATIN && !/\d/.test(after2)
  const suffix =
    (web || lone || isMeasured(text, last + 1)) && !unitAt(text, skipSpaces(text, last)) ? latin.get(letter) : undefined
  if (suffix) {
    mult += suffix
    last = skipSpaces(text, last) + 1
  }
  const some = magnitude.mult === 0 && round && unnamed.includes(text[last] ?? '\n') && isCounted(text, last + 1)
  const surplus = some ? last : magnitude.surplus
  if (some) last++
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
