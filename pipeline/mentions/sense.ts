import { centCues, ownCurrency, smallestPart } from '../lexicon/currencies.ts'
import { listedNouns } from '../lexicon/moments.ts'
import { clauseStops, gradeMark } from '../lexicon/orders.ts'
import {
  arcCues,
  codeUnit,
  compass,
  degreeSign,
  degreeWord,
  gradeCues,
  heatCues,
  interestCues,
  interestPart,
  lengthCues,
  moneyTails,
  monthlyInterest,
  partyWord,
  pieceCues,
  pieceWord,
  pointWords,
  powerCues,
  rateMoves,
  stroked,
  tenDayUnit,
} from '../lexicon/units.ts'
import { classAt, isDigit, isHan } from '../numbers/chars.ts'
import { type Numeral, readNumeral } from '../numbers/numeral.ts'
import { type Unit, unitAt } from '../numbers/units.ts'
import { flags } from '../numbers/words.ts'
import type { Match, Matcher } from '../text/match.ts'
import { isLevels } from './orders.ts'
import { moneyBefore } from './signs.ts'

const listed = flags(listedNouns)
const arcs = flags(arcCues)
const powers = flags(powerCues)
const heats = flags(heatCues)
const grades = flags(gradeCues)
const cents = flags(centCues)
const moves = flags(rateMoves)
const tenDays = flags(lengthCues)
const money = flags(moneyTails)
const pieces = flags(pieceCues)
export const interests = flags(interestCues)
const monthly = flags(monthlyInterest)

/** How far around a unit the words that tell its sort are looked for. */
export const CUE_REACH = 10

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
export const ARC = physical('deg')
const POWER_HOUR = physical('kW.h')
const GRADE: Unit = { ...physical(degreeWord), system: 'CUSTOM' }
const SIZE: Unit = { ...physical(codeUnit), system: 'CUSTOM' }
const QUARTER_POINTS: Unit = { ...count(codeUnit), kind: 'basis_point', code: codeUnit }
const TEN_DAYS: Unit = { ...count(tenDayUnit), kind: 'duration', code: tenDayUnit, rule: 'duration' }
const CENT: Unit = {
  ...count(ownCurrency),
  kind: 'amount',
  code: ownCurrency,
  system: 'ISO4217',
  exponent: -2,
  rule: 'currency-part',
}

/** 8厘/千瓦时: a tenth of a cent. */
const MILL: Unit = { ...CENT, exponent: -3 }

/** Whether a cue stands within `reach` of a number. */
export const near = (text: string, cues: Matcher<true>, start: number, end: number, reach: number): boolean =>
  cues.all(text, Math.max(0, start - reach), Math.min(text.length, end + reach)).length > 0

/** How far a cue stands from a number between the stops of its clause; infinite where none does. */
function distance(text: string, cues: Matcher<true>, start: number, end: number): number {
  let [from, to] = [start, end]
  while (from > 0 && start - from < CUE_REACH && !clauseStops.includes(text[from - 1]!)) from--
  while (to < text.length && to - end < CUE_REACH && !clauseStops.includes(text[to]!)) to++
  const before = cues.all(text, from, start)
  const behind = cues.all(text, end, to)[0]
  return Math.min(
    before.length > 0 ? start - before[before.length - 1]!.end : Number.POSITIVE_INFINITY,
    behind ? behind.start - end : Number.POSITIVE_INFINITY,
  )
}

/** A degree of heat, of arc, of the meter, of spirits, or a time, by the nearest word: 38度, 转180度, 用3度电, 52度白酒, 三度夺冠. */
function degreeIn(text: string, start: number, numeral: Numeral, found: Match<Unit>): Unit {
  const near = (cues: Matcher<true>): number => distance(text, cues, start, found.end)
  const [arc, power, heat, grade] = [near(arcs), near(powers), near(heats), near(grades)]
  const least = Math.min(arc, power, heat, grade)
  if (least === Number.POSITIVE_INFINITY) return numeral.form === 'han' && numeral.size === 1 ? TIMES : found.entry
  return least === heat ? found.entry : least === arc ? ARC : least === power ? POWER_HOUR : GRADE
}

/** 面值8分, 人民币17.15分: 分 as money without the units above it. */
const isCent = (text: string, start: number, end: number): boolean =>
  distance(text, cents, start, end) <= MOST_CENT_GAP || moneyBefore(text, start)
const MOST_CENT_GAP = 6

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

/** What an ambiguous unit word means beside this number: 度, 块, 点, 方, 分, 厘, 码, 旬, 级. */
export function unitIn(text: string, start: number, numeral: Numeral, found: Match<Unit>): Unit {
  const { literal, end, entry } = found
  if (literal === codeUnit) return near(text, moves, start, end, CUE_REACH) ? QUARTER_POINTS : SIZE
  if (literal === tenDayUnit && (tenDays.before(text, start) || tenDays.at(text, end))) return TEN_DAYS
  if (literal === smallestPart && isCent(text, start, end)) return CENT
  if (literal === gradeMark && isLevels(text, start, end)) return LEVEL
  if (literal === interestPart && stroked.includes(text[end] ?? ' ')) return MILL
  const interest = interestIn(text, start, numeral, literal)
  if (interest) return interest
  if (literal === degreeSign && compass.includes(text[end] ?? '\n')) return ARC
  if (literal === degreeWord || literal === degreeSign) return degreeIn(text, start, numeral, found)
  if (literal === pieceWord) {
    const word = (isHan(text, end) && !money.at(text, end) && classAt(text, end) === 0) || isMeasured(text, end)
    return word || near(text, pieces, start, start, CUE_REACH) ? PIECE : entry
  }
  if (literal === pointWords && (listed.at(text, end) || isFew(numeral))) return POINT
  return literal === partyWord && numeral.form === 'han' ? PARTY : entry
}
