import { generalClassifier } from '../lexicon/classifiers.ts'
import { smallestPart, southernTenth, spokenMoney } from '../lexicon/currencies.ts'
import { clockWord } from '../lexicon/moments.ts'
import { aboutSurplus, half } from '../lexicon/numerals.ts'
import { hourWords } from '../lexicon/orders.ts'
import { degreeSign } from '../lexicon/units.ts'
import { classAt, SURPLUS, skipSpaces } from '../numbers/chars.ts'
import { shift } from '../numbers/decimal.ts'
import { type Numeral, readNumeral } from '../numbers/numeral.ts'
import { type Unit, unitAt } from '../numbers/units.ts'
import { isOneOf } from '../text/fold.ts'
import type { Match } from '../text/match.ts'
import { fits } from './fits.ts'
import { type Item, numberItem } from './item.ts'
import { MINUTE, withArcMinutes, withFinerTimes, withHundredths, withInnerHalf } from './lengths.ts'
import { withDecimetres, withHalf, withParts, withPer, withSubunits, withTenthDigit } from './parts.ts'
import { ARC, unitIn } from './sense.ts'
import { withCurrencySign, withScale, withSign } from './signs.ts'

/** Sets apart words of a line; no typesetter's stray space. */
const WIDE_SPACE = '\u3000'

/** 分 between 小时 and 秒 is a minute, elsewhere a mark or a cent. */
function minutesAt(text: string, start: number, at: number): Match<Unit> | null {
  if (text[at] !== smallestPart || unitAt(text, at)?.end !== at + 1) return null
  const second = readNumeral(text, at + 1)
  const hours = hourWords.split(' ').includes(text[start - 1] ?? '')
  const seconds = second !== null && unitAt(text, second.end)?.entry.code === 's'
  const halved = text[at + 1] === half && text[at + 2] === clockWord
  return hours || seconds || halved ? { start: at, end: at + 1, literal: smallestPart, entry: MINUTE } : null
}

/** 三個七毫: the counter is a dollar where tenths of one follow. */
function dollarAt(text: string, at: number): Match<Unit> | null {
  if (!isOneOf(text, at, generalClassifier)) return null
  const tenths = readNumeral(text, at + 1)
  return tenths && unitAt(text, tenths.end)?.literal === southernTenth
    ? { start: at, end: at + 1, literal: spokenMoney, entry: unitAt(spokenMoney, 0)!.entry }
    : null
}

/** The counting word as printed where its characters are traditional (間); null where the lexicon's code stands. */
function printedCode(text: string, { start, end, literal, entry }: Match<Unit>): string | null {
  const printed = text.slice(start, end)
  return entry.system === 'CUSTOM' && printed !== literal && literal.endsWith(entry.code)
    ? printed.slice(-entry.code.length)
    : null
}

/** 三个多月: the surplus word stands inside the unit. */
export function withInnerSurplus(text: string, made: Item, { start, end }: Match<Unit>): void {
  for (let i = start + 1; i < end - 1; i++)
    if (classAt(text, i) === SURPLUS && !isOneOf(text, i, aboutSurplus)) {
      made.qualifier = 'above'
      made.qualifierSpan = { start: i, end: i + 1 }
    }
}

/** 一个半小时: the unit behind 个半 is the one that is counted. */
function withHalved(text: string, made: Item, { end }: Match<Unit>): void {
  const unit = withInnerHalf(text, made, generalClassifier, end)
  if (!unit) return
  made.unit = unit
  made.kind = unit.kind
  made.rule = unit.rule
  made.code = null
}

/**
 * A numeral with its unit, per-unit, parts, half and sign; a `bare` item without a unit.
 * The span is numeral, magnitude and unit with any 多, 余, 来 inside.
 */
export function readQuantity(text: string, start: number, numeral: Numeral): Item {
  const at = text[numeral.end] === WIDE_SPACE ? numeral.end : skipSpaces(text, numeral.end, 2)
  const found = minutesAt(text, start, at) ?? dollarAt(text, at) ?? unitAt(text, at)
  const made = numberItem(numeral, start, numeral.end, 'bare', 'bare')
  const unit = found?.entry
  if (found && unit && fits(text, numeral, found.literal, found.end, at)) {
    made.unit = unitIn(text, start, numeral, found)
    made.kind = made.unit.kind
    made.rule = made.unit.rule
    made.end = found.end
    made.code = printedCode(text, found)
    withInnerSurplus(text, made, found)
    if (numeral.positional && numeral.high !== null && unit.rule !== 'discount') {
      made.low = numeral.exact[0]!
      made.high = numeral.high
      made.exact = null
    }
    if (unit.rule === 'discount' && numeral.size === 2 && !numeral.exact.includes('.'))
      made.exact = `${numeral.exact[0]}.${numeral.exact.slice(1)}`
    if (generalClassifier.includes(found.literal)) withHalved(text, made, found)
    withParts(text, made, unit, found.literal)
    withSubunits(text, made)
    withFinerTimes(text, made)
    withDecimetres(text, made)
    withHundredths(text, made)
    if (found.literal === degreeSign) withArcMinutes(text, made, ARC)
    withHalf(text, made)
    if (made.unit.exponent !== 0) scale(made, made.unit.exponent)
    withTenthDigit(text, made)
    withPer(text, made)
  }
  withSign(text, made)
  withScale(text, made)
  withCurrencySign(text, made)
  return made
}

/** Puts an amount in parts of its unit to the unit: 三毛 is 0.3. */
function scale(made: Item, exponent: number): void {
  if (made.exact !== null) made.exact = shift(made.exact, exponent)
  else if (made.low !== null && made.high !== null && !made.vague) {
    made.low = shift(made.low, exponent)
    made.high = shift(made.high, exponent)
  }
}
