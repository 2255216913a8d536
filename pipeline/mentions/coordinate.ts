import { generalClassifier } from '../lexicon/classifiers.ts'
import { changeHeads, changeTails, listMark } from '../lexicon/orders.ts'
import { fullStops, joints } from '../lexicon/times.ts'
import { stroked } from '../lexicon/units.ts'
import { shift } from '../numbers/decimal.ts'
import { flags } from '../numbers/words.ts'
import { joinMoments, joinMonths, shareCalendar, sumUp } from './datelists.ts'
import type { Item } from './item.ts'
import { hasAny, joined } from './joints.ts'
import { isRank as isRanked } from './orders.ts'

const fromHeads = flags(changeHeads)
const toTails = flags(changeTails)

/** What is read off side by side. */
const READ = new Set(['measure', 'percentage_point', 'percent'])

/** 180/110毫米汞柱, 0.15/0.18/0.03个百分点: readings side by side. */
const isReading = (text: string, left: Item, right: Item): boolean =>
  READ.has(right.kind) && right.start === left.end + 1 && text[left.end] === stroked && left.numeral?.form === 'arabic'

/** 由0.45降至0.4元: whether right is what left became. */
export function becomes(text: string, left: Item, right: Item): boolean {
  const gap = right.start - left.end
  if (gap < 1 || gap > LONGEST_CHANGE || !fromHeads.before(text, left.start)) return false
  return toTails.all(text, left.end, right.start).length > 0 && !hasAny(text, left.end, right.start, fullStops)
}
const LONGEST_CHANGE = 8

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
    if (points && next && hasAny(text, left.end, next.start, fullStops)) points = null
    if (left.kind === 'percentage_point' || left.kind === 'basis_point') points = left
    else if (points && left.unit && isGeneral(left.unit.code) && left.mult === 0 && left.exact?.includes('.'))
      shareUnit(left, points)
  }
}

/** Whether only 、 stands between. */
const isListed = (text: string, left: Item, right: Item): boolean =>
  right.start - left.end <= LONGEST_MARK && text.slice(left.end, right.start).trim() === listMark
const LONGEST_MARK = 3

/** Joins pairs of neighbours, not the members of a longer list: 三、四家 but 三、四、五家. */
function approximate(text: string, items: readonly Item[]): Item[] {
  const found: Item[] = []
  for (let k = 0; k < items.length; k++) {
    const right = items[k]!
    const left = found[found.length - 1]
    const before = items[k - 2]
    const pair = left?.kind === 'bare' && left.numeral && right.numeral && isListed(text, left, right)
    const joined =
      pair && !(before !== undefined && isListed(text, before, left)) ? joinNeighbours(text, left, right) : null
    if (joined) found[found.length - 1] = joined
    else found.push(right)
  }
  return found
}

/** 第37团、38团、39团: behind the same word the next one numbers too. */
function isNumberedWith(text: string, left: Item, right: Item): boolean {
  const unit = right.kind === 'count' ? right.unit?.code : undefined
  if (!unit || left.kind !== 'ordinal' || left.numeral?.form !== right.numeral?.form) return false
  const end = text.startsWith(unit, left.end - unit.length) ? left.end : left.end + unit.length
  return text.startsWith(unit, end - unit.length) && right.start === end + 1 && joints.includes(text[end]!)
}

/** 第一、二季度: the ordinals before a quarter number quarters too. */
const isQuarter = ({ time }: Item): boolean => {
  const last = time?.is === 'time' ? time.parts[time.parts.length - 1]! : null
  return last?.is === 'months' && last.grain === 'quarter'
}

/** Hands units, magnitudes and calendar words from later members of a coordination to earlier ones. */
export function coordinate(text: string, read: Item[]): readonly Item[] {
  const items = approximate(text, sumUp(text, read))
  for (let k = items.length - 2; k >= 0; k--) {
    const left = items[k]!
    const right = items[k + 1]!
    if (left.kind === 'ordinal' && isQuarter(right) && joined(text, left, right)) {
      shareCalendar(left, right)
      continue
    }
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
    if (
      isNumberedWith(text, left, right) ||
      (right.kind === 'bare' && left.kind === 'ordinal' && right.numeral && joined(text, left, right))
    ) {
      right.kind = 'ordinal'
      right.rule = 'ordinal+coordination'
    }
  }
  return joinMoments(text, joinMonths(items))
}
