import { articleNumeral } from '../lexicon/classifiers.ts'
import { smallestPart } from '../lexicon/currencies.ts'
import { doubling, doublingGaps, doublings, fractionMarks, perfect, slashes } from '../lexicon/numerals.ts'
import { doublingWords } from '../lexicon/units.ts'
import { classAt, isDigit, skipSpaces } from '../numbers/chars.ts'
import { divide, fromNumber, shift } from '../numbers/decimal.ts'
import { type Numeral, readNumeral } from '../numbers/numeral.ts'
import { fractionAt } from '../numbers/positional.ts'
import { unitAt } from '../numbers/units.ts'
import { flags } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { rangeMark } from '../times/year.ts'
import { fits } from './fits.ts'
import { type Item, item, numberItem } from './item.ts'
import { qualifyBy } from './qualify.ts'

const division = flags(fractionMarks.join(' '))

const doublingForms = flags(doublings)
const gaps = flags(doublingGaps)

/** 1/4: a proper fraction of small whole numbers. */
function readSlash(text: string, start: number, numeral: Numeral): Item | null {
  if (numeral.form !== 'arabic' || !slashes.includes(text[numeral.end] ?? ' ') || text[start - 1] === text[numeral.end])
    return null
  const under = isDigit(text, numeral.end + 1) ? readNumeral(text, numeral.end + 1) : null
  if (under && isMany(under) && !unitAt(text, under.end)) return perMany(numeral, under, start)
  if (
    !under ||
    under.size > 2 ||
    under.mult > 0 ||
    under.exact.includes('.') ||
    slashes.includes(text[under.end] ?? ' ')
  )
    return null
  if (numeral.exact.includes('.') || numeral.mult > 0 || Number(numeral.exact) >= Number(under.exact)) return null
  const found = unitAt(text, under.end)
  const unit = found && fits(text, under, found.literal, found.end, found.start) ? found : null
  if (unit && unit.entry.kind !== 'percentage_point' && !(MEASURED.has(unit.entry.kind) && isPlainPart(numeral, under)))
    return null
  const made = numberItem(numeral, start, unit?.end ?? under.end, 'ratio_or_fraction', 'fraction')
  made.exact = divide(numeral.exact, under.exact)
  if (unit) {
    made.unit = unit.entry
    made.kind = unit.entry.kind
  }
  return made
}

/** 1/4, 3/4, 1/2 of a unit, not 9/29. */
const isPlainPart = (numeral: Numeral, under: Numeral): boolean =>
  numeral.exact === '1' || Number(under.exact) <= LARGEST_PART
const LARGEST_PART = 8
const MEASURED = new Set(['measure', 'count', 'amount'])

/** 三分一: one third in the south. */
function readOneOf(text: string, start: number, numeral: Numeral): Item | null {
  const one = numeral.end + 1
  if (numeral.form !== 'han' || numeral.size !== 1 || numeral.headless || !isOneOf(text, numeral.end, smallestPart))
    return null
  if (text[one] !== articleNumeral || classAt(text, one + 1) > 0 || unitAt(text, one + 1)?.entry.kind === 'count')
    return null
  const made = numberItem(numeral, start, one + 1, 'ratio_or_fraction', 'fraction')
  made.exact = divide('1', numeral.exact)
  withFractionUnit(text, made)
  return made
}

/** 10万, 百万, 万: what a rate counts in front of. */
const isMany = ({ exact, mult }: Numeral): boolean => mult > 0 && /^10*$/.test(exact)

/** 246.8/10万: so many in a hundred thousand. */
function perMany(numeral: Numeral, under: Numeral, start: number): Item {
  const made = numberItem(numeral, start, under.end, 'ratio_or_fraction', 'per-many')
  made.exact = divide(shift(numeral.exact, numeral.mult), shift(under.exact, under.mult))
  made.mult = 0
  return made
}

/** The number above the line, with a dotted fraction too: 百分之一四六·五四. */
function upperAt(text: string, i: number): Numeral | null {
  const upper = readNumeral(text, i, true)
  const fraction = upper && upper.mult === 0 && !upper.exact.includes('.') ? fractionAt(text, upper.end, true) : null
  return fraction ? { ...upper!, end: fraction.end, exact: `${upper!.exact}.${fraction.digits}` } : upper
}

/** 三分之二, 百分之十二点二, 万分之五. */
export function readFraction(text: string, start: number, numeral: Numeral): Item | null {
  const mark = division.at(text, skipSpaces(text, numeral.end))
  if (!mark) return readSlash(text, start, numeral) ?? readOneOf(text, start, numeral)
  if (numeral.vague) return null
  const upper = upperAt(text, skipSpaces(text, mark.end))
  if (!upper) return null
  const under = toPlain(numeral)
  const made = numberItem(upper, start, upper.end, 'ratio_or_fraction', 'fraction')
  if (under === '100' && (numeral.headless || text.startsWith(articleNumeral, start))) {
    made.kind = 'percent'
    made.code = '%'
    withUpperEnd(text, made, upper)
  } else if (under === '1000' && numeral.headless) {
    made.kind = 'percent'
    made.code = '[ppth]'
  } else if (made.exact !== null) {
    made.norm = null
    made.exact = divide(shift(made.exact, made.mult), under)
    made.mult = 0
    withFractionUnit(text, made)
  }
  return made
}

/** 百分之三至五, 百分之七八: the other end without its 百分之. */
function withUpperEnd(text: string, made: Item, upper: Numeral): void {
  if (upper.positional && upper.high !== null) {
    made.low = upper.exact[0]!
    made.high = upper.high
    made.exact = null
    return
  }
  const mark = rangeMark(text, made.end)
  const last = mark < 0 || made.exact === null ? null : upperAt(text, mark)
  if (!last || last.form !== upper.form || last.mult > 0 || last.high !== null || unitAt(text, last.end)) return
  if (classAt(text, last.end) > 0 || division.at(text, last.end) || Number(last.exact) <= Number(made.exact)) return
  made.low = made.exact
  made.high = last.exact
  made.exact = null
  made.joined = true
  made.end = last.end
}

/** 四分之一公升: a fraction of a physical unit. */
function withFractionUnit(text: string, made: Item): void {
  const found = unitAt(text, made.end)
  if (found?.entry.rule !== 'measure' || found.entry.system !== 'UCUM') return
  made.unit = found.entry
  made.kind = found.entry.kind
  made.end = found.end
}

const toPlain = (numeral: Numeral): string => shift(numeral.exact, numeral.mult)

/** 翻番, 翻一番, 翻了两番: n doublings are 2^n. */
export function readDoubling(text: string, i: number): Item | null {
  const bare = doublingForms.at(text, i)
  const at = text[i + 1] === perfect ? i + 2 : i + 1
  const from = gaps.at(text, at)?.end ?? at
  const numeral = text[i] === doubling ? readNumeral(text, from) : null
  if (numeral && doublingWords.includes(text[numeral.end] ?? ' ') && !numeral.vague) {
    const made = numberItem(numeral, i, numeral.end + 1, 'multiple', 'doubling')
    made.exact = made.exact === null || made.exact.includes('.') ? made.exact : fromNumber(2 ** Number(made.exact))
    if (from > at) qualifyBy(text, made, from)
    return made
  }
  if (!bare) return null
  const made = item(i, bare.end, 'multiple', 'doubling')
  made.exact = '2'
  return made
}
