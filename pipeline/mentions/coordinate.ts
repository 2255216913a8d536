import { generalClassifier } from '../lexicon/classifiers.ts'
import { pairDigits } from '../lexicon/numerals.ts'
import { changeHeads, changeTails, comma, listMark } from '../lexicon/orders.ts'
import { coordinators, fullStops } from '../lexicon/times.ts'
import { dimensionWords, stroked } from '../lexicon/units.ts'
import { skipSpaces } from '../numbers/chars.ts'
import { shift } from '../numbers/decimal.ts'
import { flags } from '../numbers/words.ts'
import type { Part } from '../times/types.ts'
import type { Item } from './item.ts'
import { isRank as isRanked } from './orders.ts'

const joins = flags(coordinators)
const commas = flags(comma)
const dimensions = flags(dimensionWords)
const fromHeads = flags(changeHeads)
const toTails = flags(changeTails)

/** Whether only a coordinating mark stands between two items, or one with the word for another dimension: 长6.67、宽5.04米. */
function joined(text: string, left: Item, right: Item): boolean {
  const at = skipSpaces(text, left.end, 1)
  const mark = joins.at(text, at) ?? commas.at(text, at)
  if (!mark) return false
  const next = skipSpaces(text, mark.end, 1)
  return next === right.start ? mark.literal !== comma : dimensions.at(text, next)?.end === right.start
}

/** 180/110毫米汞柱: two readings of one instrument. */
const isReading = (text: string, left: Item, right: Item): boolean =>
  right.kind === 'measure' &&
  right.start === left.end + 1 &&
  text[left.end] === stroked &&
  left.numeral?.form === 'arabic'

/** 由0.45降至0.4元: whether right is what left became. */
export function becomes(text: string, left: Item, right: Item): boolean {
  const gap = right.start - left.end
  if (gap < 1 || gap > LONGEST_CHANGE || !fromHeads.before(text, left.start)) return false
  return toTails.all(text, left.end, right.start).length > 0 && !hasStop(text, left.end, right.start)
}
const LONGEST_CHANGE = 8

/** The decade of the same century: 80、90年代. */
function decadeOf(first: number, value: number): { first: number; last: number } {
  const from = first - (first % 100) + value
  return { first: from, last: from + 9 }
}

/** The part of a time with another number in it: 5、6月, 一、二季度; null where the number does not fit. */
function withNumber(part: Part, value: number, size: number): Part | null {
  const within = (least: number, most: number) => value >= least && value <= most
  if (part.is === 'years' && part.grain === 'century')
    return within(1, 30) ? { ...part, first: value * 100 - 99, last: value * 100 } : null
  if (part.is === 'years' && part.grain === 'decade')
    return value % 10 === 0 && within(10, 90) ? { ...part, ...decadeOf(part.first, value) } : null
  if (part.is === 'years') return size === 4 && within(1000, 2999) ? { ...part, first: value, last: value } : null
  if (part.is === 'days') return within(1, 31) && !part.named ? { ...part, first: value, last: value } : null
  if (part.is !== 'months' || part.grain === 'half') return null
  if (part.grain === 'month') return within(1, 12) ? { ...part, first: value, last: value } : null
  return within(1, 4) ? { ...part, first: value * 3 - 2, last: value * 3 } : null
}

/** A bare number takes the calendar word of the next: 2023、2024年; 5、6月. */
function shareCalendar(left: Item, right: Item): boolean {
  const value = Number(left.exact)
  if (right.time?.is !== 'time' || !Number.isInteger(value) || left.numeral!.mult > 0) return false
  const { parts } = right.time
  const part = withNumber(parts[parts.length - 1]!, value, left.numeral!.size)
  if (!part) return false
  left.time = { is: 'time', parts: [...parts.slice(0, -1), part] }
  left.kind = right.kind
  left.rule = `${right.rule}+coordination`
  return true
}

/** The unit and, where it is not named, the magnitude of the next number: 11.2、6.5和3.1万亿元. */
function shareUnit(left: Item, right: Item): void {
  left.unit = right.unit
  left.code = right.code
  left.kind = right.kind
  left.rule = `${right.rule}+coordination`
  if (left.mult === 0 && right.mult > 0 && isSmall(left, right)) left.mult = right.mult
  if (right.unit && right.unit.exponent !== 0 && left.exact !== null)
    left.exact = shift(left.exact, right.unit.exponent)
}

/** A number thousand times the next one prints its own magnitude: 8000、1.2万. */
function isSmall(left: Item, right: Item): boolean {
  const a = Number(left.exact ?? left.low)
  const b = Number(right.exact ?? right.low)
  return a < b * 1000
}

const isGeneral = (code: string): boolean => generalClassifier.includes(code)

/** 2.1个和0.4个百分点: the bare 个 of points. */
const isBarePoint = (left: Item, right: Item): boolean =>
  left.unit?.rule === 'classifier' &&
  isGeneral(left.unit.code) &&
  left.mult === 0 &&
  (right.kind === 'percentage_point' || right.kind === 'basis_point')

/** Both ends of 五、六百, 三、五个, 十七、八岁 without their magnitude, or null where the two numbers are no neighbours. */
function neighbours(left: Item, right: Item): readonly [low: number, high: number] | null {
  const [a, b] = [left.numeral!, right.numeral!]
  if (a.form !== 'han' || b.form !== 'han' || a.vague || b.vague || b.exact.includes('.') || left.mult > 0) return null
  const [first, second] = [Number(a.exact), Number(b.exact)]
  const last = first % 10
  if (a.size > 1) return b.size === 1 && last > 0 && second === last + 1 ? [first, first - last + second] : null
  const power = 10 ** (b.exact.length - 1)
  const next = second / power
  if (!/^[1-9]0*$/.test(b.exact) || !Number.isInteger(next) || !(next === first + 1 || (first === 3 && next === 5)))
    return null
  return [first * power, second]
}

/** 五、六百人: two neighbouring numbers of one thing are about so many, printed with a mark between. */
function joinNeighbours(text: string, left: Item, right: Item): Item | null {
  const ends = right.unit && right.kind !== 'ordinal' && !isRanked(text, right) ? neighbours(left, right) : null
  if (!ends) return null
  const scaled = (value: number): string => shift(String(value), right.unit!.exponent)
  return {
    ...right,
    start: left.start,
    low: scaled(ends[0]),
    high: scaled(ends[1]),
    exact: null,
    rule: `${right.rule}+neighbours`,
  }
}

/** 一、二类: neighbours in the count of one Han digit each are numbers of the classes, no counts. */
const isSeries = (text: string, left: Item, right: Item): boolean =>
  left.numeral?.form === 'han' &&
  left.numeral.size === 1 &&
  right.numeral?.size === 1 &&
  (right.kind === 'ordinal' || isRanked(text, right)) &&
  Number(right.exact) === Number(left.exact) + 1

/** 四、六级, 3、4号楼: numbers before one mark of rank. */
const isRank = (left: Item, right: Item): boolean =>
  (right.rule.startsWith('bare-ordinal') || right.rule === 'ordinal+coordination') &&
  left.numeral?.form === right.numeral?.form &&
  left.mult === 0 &&
  left.exact !== null &&
  !left.exact.includes('.')

function numberBoth(left: Item, right: Item): void {
  for (const item of [left, right]) {
    item.kind = 'ordinal'
    item.rule = 'ordinal+coordination'
  }
}

/** A decimal number of bare 个 counts points where points follow in the sentence: 高0.5个和低3.5个百分点. */
function sharePoints(text: string, items: readonly Item[]): void {
  let points: Item | null = null
  for (let k = items.length - 1; k >= 0; k--) {
    const left = items[k]!
    const next = items[k + 1]
    if (points && next && hasStop(text, left.end, next.start)) points = null
    if (left.kind === 'percentage_point' || left.kind === 'basis_point') points = left
    else if (points && left.unit && isGeneral(left.unit.code) && left.mult === 0 && left.exact?.includes('.'))
      shareUnit(left, points)
  }
}

function hasStop(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (fullStops.includes(text[i]!)) return true
  return false
}

const calendarUnits: Readonly<Record<string, Part>> = {
  mo: { is: 'months', first: 1, last: 1, grain: 'month' },
  d: { is: 'days', first: 1, last: 1 },
}

/** 5、6两月, 16、17两日: 两 sums up the two before it, which are months or days. */
function sumUp(text: string, items: readonly Item[]): Item[] {
  const found: Item[] = []
  for (const item of items) {
    const [first, second] = found.slice(-2)
    const part = pairDigits.includes(text[item.start]!) ? calendarUnits[item.unit?.code ?? ''] : undefined
    const summed =
      part &&
      first?.kind === 'bare' &&
      second?.kind === 'bare' &&
      second.end === item.start &&
      joined(text, first, second)
    const parts = summed ? [first, second].map(each => withNumber(part, Number(each.exact), each.numeral!.size)) : []
    if (!summed || parts.includes(null)) {
      found.push(item)
      continue
    }
    for (const [k, each] of [first, second].entries()) {
      each.time = { is: 'time', parts: [parts[k]!] }
      each.kind = part.is === 'days' ? 'date' : 'period'
      each.rule = `calendar-${part.is === 'days' ? 'day' : 'month'}+coordination`
    }
  }
  return found
}

/** 3月28、29日: the month and the first of the days behind it are one date. */
function joinMonths(items: readonly Item[]): Item[] {
  const found: Item[] = []
  for (const item of items) {
    const month = found[found.length - 1]
    const day = item.numeral && item.time?.is === 'time' && item.time.parts.length === 1 ? item.time.parts[0]! : null
    const head = month?.time?.is === 'time' ? month.time.parts[month.time.parts.length - 1]! : null
    if (month?.end === item.start && day?.is === 'days' && head?.is === 'months' && head.first === head.last) {
      const parts = month.time?.is === 'time' ? month.time.parts : []
      found[found.length - 1] = { ...item, start: month.start, time: { is: 'time', parts: [...parts, day] } }
    } else found.push(item)
  }
  return found
}

/** Whether only 、 stands between. */
const isListed = (text: string, left: Item, right: Item): boolean =>
  text.slice(left.end, right.start).trim() === listMark

/** Joins pairs of neighbours, not the members of a longer list: 三、四家 but 三、四、五家. */
function approximate(text: string, items: readonly Item[]): Item[] {
  const found: Item[] = []
  for (const [k, right] of items.entries()) {
    const left = found[found.length - 1]
    const pair = left?.kind === 'bare' && left.numeral && right.numeral && isListed(text, left, right)
    const before = items[k - 2]
    const longer = before !== undefined && left !== undefined && isListed(text, before, left)
    const joined = pair && !longer ? joinNeighbours(text, left, right) : null
    if (joined) found[found.length - 1] = joined
    else found.push(right)
  }
  return found
}

/** Hands units, magnitudes and calendar words from later members of a coordination to earlier ones. */
export function coordinate(text: string, read: Item[]): Item[] {
  const items = approximate(text, sumUp(text, read))
  for (let k = items.length - 2; k >= 0; k--) {
    const left = items[k]!
    const right = items[k + 1]!
    if (left.kind !== 'bare' && left.unit?.rule !== 'classifier') continue
    if (!left.numeral || !(joined(text, left, right) || becomes(text, left, right) || isReading(text, left, right)))
      continue
    if (left.kind !== 'bare') {
      if (isBarePoint(left, right)) shareUnit(left, right)
    } else if (right.time) shareCalendar(left, right)
    else if (isSeries(text, left, right)) numberBoth(left, right)
    else if (isRank(left, right)) numberBoth(left, right)
    else if (right.unit && right.numeral) shareUnit(left, right)
  }
  sharePoints(text, items)
  for (let k = 1; k < items.length; k++) {
    const left = items[k - 1]!
    const right = items[k]!
    if (right.kind === 'bare' && left.kind === 'ordinal' && right.numeral && joined(text, left, right)) {
      right.kind = 'ordinal'
      right.rule = 'ordinal+coordination'
    }
  }
  return joinMonths(items)
}
