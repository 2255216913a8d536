import { minusWords } from '../lexicon/numerals.ts'
import { boundsAfter, boundsBetween, fallingHeads, inclusionNotes, moveWords } from '../lexicon/qualifiers.ts'
import { betweenTails } from '../lexicon/times.ts'
import { skipSpaces } from '../numbers/chars.ts'
import { negate, shift } from '../numbers/decimal.ts'
import { flags } from '../numbers/words.ts'
import { rangeMark } from '../times/year.ts'
import type { Item } from './item.ts'
import { qualifierBefore } from './qualify.ts'

const above = flags(boundsAfter)
const between = flags(boundsBetween)
const notes = flags(inclusionNotes)
const minus = flags(minusWords.join(' '))
const falling = flags(fallingHeads)

const isQuantity = (item: Item): boolean =>
  (item.numeral !== null || item.rule === 'half') && item.exact !== null && item.time === null
const codeOf = (item: Item): string | null => item.code ?? item.unit?.code ?? null

/** End of the words that join two numbers to a range at `i`, or -1; a note may stand before: 1万（含）-5万元. */
function rangeJoin(text: string, i: number): number {
  const note = notes.at(text, i)
  const at = skipSpaces(text, note ? note.end : i, 1)
  const mark = rangeMark(text, at)
  return mark < 0 ? -1 : skipSpaces(text, mark, 1)
}

/** 20吨以上不满30吨, 五年以上十年以下: the end of the joining words, or -1. */
function boundJoin(text: string, i: number): number {
  const upper = above.at(text, i)
  if (!upper) return -1
  const joint = between.at(text, upper.end)
  return joint ? joint.end : upper.end
}

/** Whether two neighbours number the ends of one range: 9至11级, 三级到五级, 第27—28页. */
function areRanks(left: Item, right: Item): boolean {
  if (right.kind !== 'ordinal' || left.exact === null || right.exact === null) return false
  if (left.numeral?.form !== right.numeral?.form) return false
  return right.rule.startsWith('bare-ordinal')
    ? left.kind === 'bare' || left.rule.startsWith('bare-ordinal')
    : left.rule === 'ordinal' && right.rule.startsWith('ordinal+')
}

/** 0.58—0.94: readings between two decimals. */
const areReadings = (left: Item, right: Item): boolean =>
  left.kind === 'bare' && left.mult === 0 && DECIMAL.test(left.exact!) && DECIMAL.test(right.exact!)
/** 在120到139之间: the word behind them closes a range of bare numbers. */
const isBetween = (text: string, left: Item, right: Item): boolean =>
  left.kind === 'bare' && betweenTail.at(text, right.end) !== null
const betweenTail = flags(betweenTails)
const DECIMAL = /^-?\d+\.\d+$/

/** Whether two neighbours are the ends of one range: the first bare or of the same unit. */
function areEnds(text: string, left: Item, right: Item): boolean {
  if (!isQuantity(left) || !isQuantity(right)) return false
  if (right.kind === 'bare' && right.mult === 0) return areReadings(left, right) || isBetween(text, left, right)
  if (right.kind === 'ordinal' || right.kind === 'enumerator' || right.kind === 'identifier') return false
  return left.kind === 'bare' || codeOf(left) === codeOf(right)
}

/** 两到三千: a single digit shares the hundreds or thousands of a round second end. */
function sharedPower(left: Item, right: Item): number {
  const round = /^[1-9](00+)$/.exec(right.numeral?.exact ?? '')
  const single = left.numeral?.form === 'han' && left.numeral.size === 1 && left.mult === 0
  return single && round && right.numeral?.size === 2 ? round[1]!.length : 0
}

/** One item from two ends; a bare first end takes the magnitude of the second where it is the smaller coefficient. */
function merge(left: Item, right: Item, end: number): Item {
  const exponent = right.unit?.exponent ?? 0
  const own = left.kind === 'bare' ? shift(left.exact!, exponent + sharedPower(left, right)) : left.exact!
  const shares = left.kind === 'bare' && left.mult === 0 && right.mult > 0 && Number(own) < Number(right.exact)
  const low = shares ? own : shift(own, left.mult - right.mult)
  return {
    ...right,
    start: left.start,
    end,
    low,
    high: right.exact,
    exact: null,
    joined: true,
    rule: `${right.rule}+range`,
  }
}

/** A range rises: 2025-03 and a telephone number are none; of degrees below zero the colder comes last too (-3℃~-8℃), of what is counted back from now the younger (距今8000—7500年). */
function rises(text: string, item: Item): boolean {
  const [low, high] = [Number(item.low), Number(item.high)]
  const falls = low < 0 || falling.before(text, qualifierBefore(text, item.start)) !== null
  if (low > high && falls) [item.low, item.high] = [item.high, item.low]
  return low <= high || falls
}

/** The range two neighbours make, or null. */
function rangeOf(text: string, left: Item, right: Item): Item | null {
  if (areRanks(left, right) && rangeJoin(text, left.end) === right.start) {
    const range = merge(left, right, right.end)
    return rises(text, range) ? range : null
  }
  const joined = rangeJoin(text, left.end) === right.start
  // 坡度12°—15°: what the sign means is told before the first.
  if (joined && left.unit?.code === 'deg' && right.unit?.code === 'Cel') right.unit = left.unit
  if (!areEnds(text, left, right) || (joined && reachesLevel(text, left, right))) return null
  if (!joined && boundJoin(text, left.end) !== right.start) return null
  const upper = joined ? null : above.at(text, right.end)
  // 3万元以上、20万元以上 are two bounds.
  if (upper && upper.literal === above.at(text, left.end)?.literal) return null
  const range = merge(left, right, upper ? upper.end : right.end)
  if (isBelowZero(text, left, right)) range.high = negate(range.high!)
  return rises(text, range) ? range : null
}

/** 跌175点至23552点, 上涨2.1美元至75.3美元: by so much to a level, no range. */
const reachesLevel = (text: string, left: Item, right: Item): boolean =>
  moves.before(text, qualifierBefore(text, left.start)) !== null &&
  Number(shift(right.exact!, right.mult)) >= LEVEL * Math.abs(Number(shift(left.exact!, left.mult)))
const LEVEL = 5
const moves = flags(moveWords)

/** 零下5至8℃: the word covers both ends. */
const isBelowZero = (text: string, left: Item, right: Item): boolean =>
  left.exact!.startsWith('-') && !right.exact!.startsWith('-') && minus.at(text, left.start) !== null

/** Joins the two ends of a printed range to one item. */
export function joinRanges(text: string, items: readonly Item[]): Item[] {
  const found: Item[] = []
  for (const right of items) {
    const left = found[found.length - 1]
    const range = left ? rangeOf(text, left, right) : null
    if (range) found[found.length - 1] = range
    else found.push(right)
  }
  return found
}
