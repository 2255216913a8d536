import { smallestPart } from '../lexicon/currencies.ts'
import { lengthJoins, termCues } from '../lexicon/moments.ts'
import { half } from '../lexicon/numerals.ts'
import { ARABIC, classAt, digitOf, HAN, isDigit, isHan } from '../numbers/chars.ts'
import { add, divide, multiply } from '../numbers/decimal.ts'
import { readNumeral } from '../numbers/numeral.ts'
import { type Unit, unitAt } from '../numbers/units.ts'
import { flags } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import type { Item } from './item.ts'

/** 分 as a minute, where hours or seconds stand beside it. */
export const MINUTE: Unit = {
  kind: 'duration',
  code: 'min',
  system: 'UCUM',
  exponent: 0,
  some: true,
  term: false,
  rule: 'duration',
}

export const SECOND: Unit = { ...MINUTE, code: 's' }

/** Whether a numeral of this hand goes on at `i`: not the next word of 1米92一次过杆. */
export const goesOn = (text: string, i: number, kind: number): boolean =>
  classAt(text, i) > 0 && !(kind === ARABIC && classAt(text, i) === HAN)

/** 9秒98, 33秒739, 十秒五: digits of a race behind the seconds. */
export function withHundredths(text: string, made: Item): void {
  if (made.unit!.code !== 's' || made.exact === null || made.exact.includes('.')) return
  const kind = classAt(text, made.end)
  if (kind !== ARABIC && kind !== HAN) return
  let end = made.end
  while (classAt(text, end) === kind) end++
  if (end - made.end > MOST_DIGITS || goesOn(text, end, kind)) return
  if (unitAt(text, end) && !(end - made.end > 1 && digitOf[text.charCodeAt(made.end)] === 0)) return
  if (kind === ARABIC && end - made.end === 1 && isHan(text, end)) return
  let digits = ''
  for (let i = made.end; i < end; i++) digits += digitOf[text.charCodeAt(i)]
  made.exact = `${made.exact}.${digits}`
  made.end = end
}
const MOST_DIGITS = 3

/** Units of time by the finer ones that may follow, and how many of them make one. */
const finer: Readonly<Record<string, readonly (readonly [code: string, times: string])[]>> = {
  a: [['mo', '12']],
  d: [['h', '24']],
  h: [
    ['min', '60'],
    ['s', '3600'],
  ],
  min: [['s', '60']],
}
const timeJoins = flags(lengthJoins)
const terms = flags(termCues)

/** 判刑1年2月: a term of prison. */
const isServed = (text: string, i: number): boolean => terms.all(text, Math.max(0, i - TERM_REACH), i).length > 0
const TERM_REACH = 8

/** The finer unit of time at `i` behind a unit `code`: 分 alone is a minute there. */
function finerAt(
  text: string,
  i: number,
  code: string,
  served: boolean,
): { end: number; unit: Unit; times: string } | null {
  const list = finer[code] ?? []
  const unit = unitAt(text, i)
  const found =
    unit &&
    list.find(([finerCode]) => finerCode === unit.entry.code && (finerCode !== 'mo' || unit.end > i + 1 || served))
  if (found) return { end: unit.end, unit: unit.entry, times: found[1] }
  return code === 'h' && text[i] === smallestPart ? { end: i + 1, unit: MINUTE, times: '60' } : null
}

/** 2小时09分41秒, 三年六个月, 两年零三个月: one length, in its smallest unit. */
export function withFinerTimes(text: string, made: Item): void {
  for (;;) {
    if (made.kind !== 'duration' || made.exact === null || made.exact.includes('.') || made.mult > 0) return
    const join = timeJoins.at(text, made.end)
    const next = readNumeral(text, join ? join.end : made.end)
    const found = next && finerAt(text, next.end, made.unit!.code, isServed(text, made.start))
    if (!next || !found || next.mult > 0 || next.vague || next.high !== null || next.surplus >= 0) return
    made.exact = add(multiply(made.exact, found.times), next.exact)
    made.unit = found.unit
    made.code = null
    made.end = found.end
  }
}

/** 109°12′, 30°25'10″: minutes and seconds of arc behind degrees, in degrees. */
export function withArcMinutes(text: string, made: Item, arc: Unit): void {
  if (made.kind !== 'measure' || made.exact === null || made.exact.includes('.') || made.mult > 0) return
  for (const [marks, parts] of ARC_MARKS) {
    const next = isDigit(text, made.end) ? readNumeral(text, made.end) : null
    if (!next || next.mult > 0 || !marks.includes(text[next.end] ?? '\n')) return
    made.exact = add(made.exact, divide(next.exact, parts)!)
    made.unit = arc
    made.code = null
    made.end = next.end + 1
  }
}
const ARC_MARKS = [
  ["′'’", '60'],
  ['″"', '3600'],
] as const

/** 一个半小时, 四个半月: half a unit more between the counter and the unit. */
export function withInnerHalf(text: string, made: Item, counter: string, end: number): Unit | null {
  if (!isOneOf(text, end - 1, counter) || text[end] !== half || made.exact === null || made.exact.includes('.'))
    return null
  const unit = unitAt(text, end + 1)
  if (unit?.entry.kind !== 'duration' && unit?.entry.kind !== 'measure') return null
  made.exact = `${made.exact}.5`
  made.end = unit.end
  return unit.entry
}
