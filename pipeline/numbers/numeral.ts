import { latinMagnitudes } from '../lexicon/numerals.ts'
import { readArabic } from './arabic.ts'
import { ARABIC, classAt, HAN, LATIN, skipSpaces } from './chars.ts'
import { readHan } from './han.ts'
import { readMagnitude } from './magnitude.ts'
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

const latin = new Map(latinMagnitudes.flatMap(([letters, exponent]) => [...letters].map(l => [l, exponent] as const)))

/** Whether a unit of measure or money stands at `i`: 40k元, not 5G铺. */
function isMeasured(text: string, i: number): boolean {
  const kind = unitAt(text, i)?.entry.kind
  return kind !== undefined && kind !== 'count'
}

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
    (web || lone || isMeasured(text, last + 1)) && !unitAt(text, skipSpaces(text, last)) ? latin.get(letter) : undefined
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
