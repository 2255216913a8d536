import { smallestPart, spokenMoney } from '../lexicon/currencies.ts'
import { clockWord } from '../lexicon/moments.ts'
import { half, halfWords, zeros } from '../lexicon/numerals.ts'
import { factorMarks, perMarks, perWords, stroked, unitParts } from '../lexicon/units.ts'
import { ARABIC, CIRCLED, classAt, digitOf, HAN, isDigit, isHan, skipSpaces } from '../numbers/chars.ts'
import { add, shift } from '../numbers/decimal.ts'
import { type Numeral, readNumeral } from '../numbers/numeral.ts'
import { type Unit, unitAt } from '../numbers/units.ts'
import { flags, words } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import type { Item } from './item.ts'
import { goesOn, MINUTE } from './lengths.ts'

export const per = flags(perMarks.join(' '))

const perUnits = flags(perWords)

const subunits = new Map(
  unitParts.map(([codes, exponents]) => {
    const powers = words(exponents).map(Number)
    return [codes.split(' ')[0]!, codes.split(' ').map((word, k) => [word, powers[k] ?? -k] as const)] as const
  }),
)

/** Puts 半 after a unit to the value: 三年半, 两倍半. */
export function withHalf(text: string, made: Item): void {
  if (text[made.end] !== half || made.exact === null || made.exact.includes('.') || made.numeral!.surplus >= 0) return
  const next = unitAt(text, made.end + 1)
  if ((next && next.entry.kind !== 'count') || halfWord.at(text, made.end)) return
  made.exact = `${made.exact}.5`
  made.end++
  if (made.unit === MINUTE && text[made.end] === clockWord) made.end++
}

/** Whether nothing of a number goes on at `i`, or a number with a unit of its own: 一块二一个. */
const isFree = (text: string, i: number): boolean =>
  classAt(text, i) === 0 || classAt(text, i) > CIRCLED || unitAt(text, i + 1) !== null

/** Of 二一个 in 一块二一个 the first digit: the second begins a number of its own. */
const firstOf = (text: string, next: Numeral): Numeral =>
  next.positional && next.high === null && next.size === 2 && unitAt(text, next.end)
    ? { ...next, end: next.start + 1, exact: next.exact[0]!, size: 1 }
    : next

/** 三块二, 4块5, 一块三四: one digit more, of the next smaller part. */
function withSpokenPart(text: string, made: Item, next: Numeral, exponent: number, unit: Unit, literal: string): void {
  const spoken = next.form === 'han' || exponent < 0 || literal === spokenMoney
  if (literal !== spokenMoney && exponent === 0 && isHan(text, next.end)) return
  const single = next.size === 1 || (next.high !== null && next.positional)
  if (!single || !spoken || exponent < -1 || unitAt(text, next.end) || !isFree(text, next.end)) return
  if (text[made.end] === ' ') return
  const part = (digit: string): string => add(made.exact!, shift(digit, exponent - 1 - unit.exponent))
  if (next.high === null) made.exact = part(next.exact)
  else {
    made.low = part(next.exact[0]!)
    made.high = part(next.high)
    made.exact = null
  }
  made.end = next.end
}

/** 10元5角, 两毛五, 三块二: smaller parts of the same money. */
export function withParts(text: string, made: Item, unit: Unit, literal: string): void {
  if (unit.kind !== 'amount' || made.exact === null || made.exact.includes('.') || made.mult > 0) return
  let exponent = unit.exponent
  for (;;) {
    const next = readNumeral(text, made.end)
    if (!next || next.mult > 0 || next.vague || Number(next.exact) > 99) return
    const part = unitAt(text, next.end)
    const fits = part?.entry.kind === 'amount' && part.entry.exponent < exponent
    const smallest = !fits && exponent <= 0 && text[next.end] === smallestPart
    if (!fits && !smallest) {
      withSpokenPart(text, made, firstOf(text, next), exponent, unit, literal)
      return
    }
    if (next.high !== null) return
    const down = smallest ? -2 : part!.entry.exponent
    made.exact = add(made.exact, shift(next.exact, down - unit.exponent))
    made.end = smallest ? next.end + 1 : part!.end
    exponent = down
  }
}

/** 3斤5两, 一石二斗三升, 二丈零五寸, 七公尺二十二公分: smaller parts of the same measure, in its unit. */
export function withSubunits(text: string, made: Item): void {
  const parts = subunits.get(made.unit!.code)
  if (!parts || made.exact === null || made.exact.includes('.') || made.mult > 0) return
  let reached = 0
  for (;;) {
    const at = isOneOf(text, made.end, zeros) ? made.end + 1 : made.end
    const next = readNumeral(text, at)
    if (!next || next.mult > 0 || next.vague || next.high !== null || next.surplus >= 0 || next.exact.includes('.'))
      return
    const found = parts.findIndex(([word], k) => k > reached && text.startsWith(word, next.end))
    if (found < 0) {
      withTenth(text, made, next, parts[reached]![1])
      return
    }
    made.exact = add(made.exact!, shift(next.exact, parts[found]![1]))
    made.end = next.end + parts[found]![0].length
    reached = found
  }
}

/** 九尺六, 二两五: one digit more at the end is a tenth of the last unit. */
function withTenth(text: string, made: Item, next: Numeral, exponent: number): void {
  const ends = classAt(text, next.end) === 0 && !unitAt(text, next.end)
  if (next.size !== 1 || next.form !== 'han' || next.start !== made.end || !ends || isHan(text, next.end)) return
  made.exact = add(made.exact!, shift(next.exact, exponent - 1))
  made.end = next.end
}

/** 1米75, 一米八: parts of a metre after it. */
export function withDecimetres(text: string, made: Item): void {
  if (made.unit!.code !== 'm' || made.exact === null || made.exact.includes('.') || made.mult > 0) return
  let end = made.end
  const same = classAt(text, end)
  if (same !== ARABIC && same !== HAN) return
  while (classAt(text, end) === same) end++
  if (end - made.end > 2 || goesOn(text, end, same) || unitAt(text, end)) return
  let digits = ''
  for (let i = made.end; i < end; i++) digits += digitOf[text.charCodeAt(i)]
  made.exact = `${made.exact}.${digits}`
  made.end = end
}

const PHYSICAL = new Set(['measure', 'duration'])

/** What a unit is counted by at `i`: a listed word, or any unit behind a stroke; its code and end. */
function perUnitAt(text: string, i: number, stroke: boolean): { end: number; code: string; physical: boolean } | null {
  const unit = unitAt(text, i)
  const base = perUnits.at(text, i)
  const physical = unit?.entry.system === 'UCUM' && PHYSICAL.has(unit.entry.kind) && unit.end >= (base?.end ?? 0)
  if (unit && (physical || (stroke && unit.end > (base?.end ?? 0))))
    return { end: unit.end, code: physical ? grouped(unit.entry.code) : unit.literal, physical }
  return base && { end: base.end, code: base.literal, physical: false }
}

/** 元/平方米, 件/万人, 元每吨, 元/平方米·月: extends over what the unit is counted by. */
export function withPer(text: string, made: Item): void {
  const mark = per.at(text, made.end)
  // 45%每天接单超过20次
  if (!mark || (made.kind === 'percent' && mark.literal !== stroked)) return
  if (withPerNumber(text, made, mark.end)) return
  const stroke = mark.literal === stroked
  const base = perUnitAt(text, skipSpaces(text, mark.end, 1), stroke)
  if (!base) return
  const own = made.unit!.system !== 'CUSTOM'
  const more = stroke && factorMarks.includes(text[base.end] ?? '\n') ? perUnitAt(text, base.end + 1, true) : null
  const below = base.physical && own && base.code === heat ? powerHour : base.code
  made.code = `${made.unit!.code}/${more ? `(${below}.${more.code})` : below}`
  made.end = more?.end ?? base.end
  if (made.unit!.system === 'UCUM' && !ASCII.test(made.code)) made.unit = { ...made.unit!, system: 'CUSTOM' }
}
/** What codes of UCUM are written in: mg/片 is none. */
const ASCII = /^[!-~]+$/
const heat = 'Cel'
const powerHour = '(kW.h)'

/** 46毫克/100毫升: so much in a number of another unit. */
function withPerNumber(text: string, made: Item, at: number): boolean {
  const number = isDigit(text, at) ? readNumeral(text, at) : null
  const unit = number && number.mult === 0 ? unitAt(text, number.end) : null
  if (!number || !/^10*$/.test(number.exact) || unit?.entry.system !== 'UCUM' || made.unit!.system !== 'UCUM')
    return false
  made.code = `${made.unit!.code}/(${number.exact}.${unit.entry.code})`
  made.end = unit.end
  return true
}

/** UCUM divides by one unit only: kW.h below the stroke needs brackets. */
const grouped = (code: string): string => (code.includes('.') ? `(${code})` : code)

/** 三成五 is 0.35, 三成五〇 0.350, 6成4 0.64. */
export function withTenthDigit(text: string, made: Item): void {
  if (made.rule !== 'tenths' || made.exact === null) return
  const kind = classAt(text, made.end)
  if (kind !== HAN && !(kind === ARABIC && made.numeral!.form === 'arabic')) return
  let end = made.end
  while (classAt(text, end) === kind) end++
  if (end - made.end > 2 || unitAt(text, end) || classAt(text, end) > 0) return
  for (let i = made.end; i < end; i++)
    made.exact = add(made.exact!, shift(String(digitOf[text.charCodeAt(i)]), made.end - i - 2))
  made.end = end
}

const halfWord = flags(halfWords)
