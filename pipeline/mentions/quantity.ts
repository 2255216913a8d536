import { generalClassifier } from '../lexicon/classifiers.ts'
import { smallestPart } from '../lexicon/currencies.ts'
import { listedNouns } from '../lexicon/moments.ts'
import { pairDigits as weightTwo } from '../lexicon/numerals.ts'
import { gradeMark, hourWords } from '../lexicon/orders.ts'
import {
  arcCues,
  degreeWord,
  discountWords,
  greatWord,
  heatCues,
  interestCues,
  interestPart,
  mileWord,
  moneyTails,
  monthlyInterest,
  notTenths,
  partyWord,
  pieceCues,
  pieceWord,
  placeTails,
  pointWords,
  powerCues,
  riseTails,
  riseWord,
  tenthWords,
} from '../lexicon/units.ts'
import { classAt, isDigit, isHan, LATIN, SURPLUS, skipSpaces } from '../numbers/chars.ts'
import { shift } from '../numbers/decimal.ts'
import { type Numeral, readNumeral } from '../numbers/numeral.ts'
import { type Unit, unitAt } from '../numbers/units.ts'
import { flags } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import type { Match, Matcher } from '../text/match.ts'
import { type Item, numberItem } from './item.ts'
import { isLevels } from './orders.ts'
import {
  MINUTE,
  withDecimetres,
  withFinerTimes,
  withHalf,
  withHundredths,
  withInnerHalf,
  withParts,
  withPer,
  withSubunit,
  withTenthDigit,
} from './parts.ts'
import { withCurrencySign, withScale, withSign } from './signs.ts'

const tenthVeto = flags(notTenths)
const listed = flags(listedNouns)
const arcs = flags(arcCues)
const powers = flags(powerCues)
const heats = flags(heatCues)
const money = flags(moneyTails)
const pieces = flags(pieceCues)
const interests = flags(interestCues)
const monthly = flags(monthlyInterest)

/** Sets apart words of a line; no typesetter's stray space. */
const WIDE_SPACE = '\u3000'

/** Whether 成 after a numeral is a tenth: not in 三成本, 八成功. */
const isTenth = (text: string, i: number): boolean => !tenthVeto.at(text, i)

/** 分 between 小时 and 秒 is a minute, elsewhere a mark or a cent. */
function minutesAt(text: string, start: number, at: number): Match<Unit> | null {
  if (text[at] !== smallestPart || unitAt(text, at)?.end !== at + 1) return null
  const second = readNumeral(text, at + 1)
  const hours = hourWords.split(' ').includes(text[start - 1] ?? '')
  const seconds = second !== null && unitAt(text, second.end)?.entry.code === 's'
  return hours || seconds ? { start: at, end: at + 1, literal: smallestPart, entry: MINUTE } : null
}

/** How far around a unit the words that tell its sort are looked for. */
const CUE_REACH = 10

const count = (code: string): Unit => ({
  kind: 'count',
  code,
  system: 'CUSTOM',
  exponent: 0,
  some: true,
  term: false,
  rule: 'classifier',
})
const physical = (code: string): Unit => ({ ...count(code), kind: 'measure', system: 'UCUM', rule: 'measure' })
const PARTY = count(partyWord)
const PIECE = count(pieceWord)
const POINT = count(pointWords)
const LEVEL = count(gradeMark)
const TIMES = count(degreeWord)
const ARC = physical('deg')
const POWER_HOUR = physical('kW.h')

const near = (text: string, cues: Matcher<true>, start: number, end: number, reach: number): boolean =>
  cues.all(text, Math.max(0, start - reach), Math.min(text.length, end + reach)).length > 0

/** A degree of heat, of arc, of the electric meter, or a time: 38度, 北纬46度, 用3度电, 三度夺冠. */
function degreeIn(text: string, start: number, numeral: Numeral, found: Match<Unit>): Unit {
  if (arcs.before(text, start)) return ARC
  if (near(text, powers, start, found.end, CUE_REACH)) return POWER_HOUR
  const word = numeral.form === 'han' && numeral.size === 1 && !near(text, heats, start, found.end, CUE_REACH)
  return word ? TIMES : found.entry
}

/** 512块7纳米: a measure of the pieces follows. */
function isMeasured(text: string, i: number): boolean {
  const next = isDigit(text, i) ? readNumeral(text, i) : null
  return next !== null && unitAt(text, next.end)?.entry.kind === 'measure'
}

/** One Chinese digit: points of a talk, not of an index. */
const isFew = ({ form, size, headless, mult }: Numeral): boolean =>
  form === 'han' && size === 1 && !headless && mult === 0

const PERCENT: Unit = { ...count('%'), kind: 'percent', system: 'UCUM', rule: 'interest' }
const PER_MILLE: Unit = { ...PERCENT, code: '[ppth]' }

/** 月息2分, 年息5厘, 5.25厘: interest in a hundred, by the month a 厘 in a thousand; null of anything else. */
function interestIn(text: string, start: number, numeral: Numeral, literal: string): Unit | null {
  if (numeral.mult > 0 || (literal !== interestPart && literal !== smallestPart)) return null
  const cued = near(text, interests, start, start, CUE_REACH)
  if (!cued && !(literal === interestPart && numeral.exact.includes('.'))) return null
  return literal === interestPart && near(text, monthly, start, start, CUE_REACH) ? PER_MILLE : PERCENT
}

/** What an ambiguous unit word means here: 度, 块, 点 and 方. */
function unitIn(text: string, start: number, numeral: Numeral, found: Match<Unit>): Unit {
  const { literal, end, entry } = found
  if (literal === gradeMark && isLevels(text, start, end)) return LEVEL
  const interest = interestIn(text, start, numeral, literal)
  if (interest) return interest
  if (literal === degreeWord) return degreeIn(text, start, numeral, found)
  if (literal === pieceWord) {
    const word = (isHan(text, end) && !money.at(text, end) && classAt(text, end) === 0) || isMeasured(text, end)
    return word || near(text, pieces, start, start, CUE_REACH) ? PIECE : entry
  }
  if (literal === pointWords && (listed.at(text, end) || isFew(numeral))) return POINT
  return literal === partyWord && numeral.form === 'han' ? PARTY : entry
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
    if (classAt(text, i) === SURPLUS) {
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
  const found = minutesAt(text, start, at) ?? unitAt(text, at)
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
    if (unit.rule === 'discount' && numeral.positional) made.exact = `${numeral.exact[0]}.${numeral.exact.slice(1)}`
    if (generalClassifier.includes(found.literal)) withHalved(text, made, found)
    withParts(text, made, unit, found.literal)
    withSubunit(text, made)
    withFinerTimes(text, made)
    withDecimetres(text, made)
    withHundredths(text, made)
    withHalf(text, made)
    if (unit.exponent !== 0) scale(made, unit.exponent)
    withTenthDigit(text, made)
    withPer(text, made)
  }
  withSign(text, made)
  withScale(text, made)
  withCurrencySign(text, made)
  return made
}

/** 升至 after a number is a rise; of 3升至5升 it is a litre. */
function isRise(text: string, i: number): boolean {
  if (!isOneOf(text, i, riseTails)) return false
  const next = readNumeral(text, i + 1)
  return !next || unitAt(text, next.end)?.literal !== riseWord
}

function scale(made: Item, exponent: number): void {
  if (made.exact !== null) made.exact = shift(made.exact, exponent)
  else if (made.low !== null && made.high !== null && !made.vague) {
    made.low = shift(made.low, exponent)
    made.high = shift(made.high, exponent)
  }
}

/** 五大 and 百大, never 百万大. */
const MOST_GREAT = 100

/** The lower end of 四五成. */
const firstEnd = ({ exact, high, positional }: Numeral): string => (positional && high !== null ? exact[0]! : exact)

const MEASURED = new Set(['measure', 'percent', 'age', 'duration'])

/** Digits one by one are a number where three or a zero are written (一六八人), two of them before a measure (五四%); no series. */
function isWritten({ exact, size }: Numeral, kind: string): boolean {
  const rising = [...exact].every((digit, k) => k === 0 || Number(digit) === Number(exact[k - 1]) + 1)
  return !rising && (size > 2 || exact.includes('0') || MEASURED.has(kind))
}

/** Whether a unit word is one here: 成 is a tenth, positional digits are no count, a headless magnitude needs a unit of weight. */
export function fits(text: string, numeral: Numeral, literal: string, end: number, at: number): boolean {
  if (literal === greatWord && (numeral.mult > 0 || Number(numeral.exact) > MOST_GREAT)) return false
  if (literal === riseWord && isRise(text, end)) return false
  if (literal === mileWord && numeral.size === 1 && numeral.form === 'han' && isOneOf(text, end, placeTails))
    return false
  if (literal === '%' && (isDigit(text, end) || classAt(text, end) === LATIN)) return false
  if (weightTwo.includes(literal) && unitAt(text, end)?.entry.kind === 'count') return false
  if (tenthWords === literal)
    return at === numeral.end && isTenth(text, at) && numeral.mult === 0 && Number(firstEnd(numeral)) <= 10
  if (literal === discountWords)
    return at === numeral.end && numeral.mult === 0 && Number(numeral.exact) < (numeral.positional ? 100 : 10)
  if (numeral.positional && numeral.high === null) return isWritten(numeral, unitAt(text, at)!.entry.kind)
  if (at > numeral.end && classAt(text, at) !== 0 && isHan(text, at) && numeral.form === 'han') return false
  return true
}
