import { smallestPart } from '../lexicon/currencies.ts'
import { half, surplusAfterUnit } from '../lexicon/numerals.ts'
import { perMarks, perWords, unitParts } from '../lexicon/units.ts'
import { classAt, digitOf, HAN, isDigit, isHan, SURPLUS, skipSpaces } from '../numbers/chars.ts'
import { add, shift } from '../numbers/decimal.ts'
import { readNumeral } from '../numbers/numeral.ts'
import { type Unit, unitAt } from '../numbers/units.ts'
import { flags } from '../numbers/words.ts'
import type { Item } from './item.ts'

export const per = flags(perMarks.join(' '))

const perUnits = flags(perWords)

const subunits = new Map(unitParts.map(([code, characters, exponent]) => [code, [characters, exponent] as const]))

/** Puts 半 after a unit to the value: 三年半, 两倍半. */
export function withHalf(text: string, made: Item): void {
  if (text[made.end] !== half || made.exact === null || made.exact.includes('.') || made.numeral!.surplus >= 0) return
  const next = unitAt(text, made.end + 1)
  if (next && next.entry.kind !== 'count') return
  made.exact = `${made.exact}.5`
  made.end++
}

/** 10元5角, 两毛五, 三块二: smaller parts of the same money. */
export function withParts(text: string, made: Item, unit: Unit): void {
  if (unit.kind !== 'amount' || made.exact === null || made.exact.includes('.') || made.mult > 0) return
  let exponent = unit.exponent
  for (;;) {
    const next = readNumeral(text, made.end)
    if (!next || next.mult > 0 || next.vague || next.high !== null || Number(next.exact) > 99) return
    const part = unitAt(text, next.end)
    const fits = part?.entry.kind === 'amount' && part.entry.exponent < exponent
    const smallest = !fits && exponent <= 0 && text[next.end] === smallestPart
    if (!fits && !smallest) {
      const spoken = next.form === 'han' || exponent < 0
      if (next.size !== 1 || !spoken || part || classAt(text, next.end) > 0 || exponent < -1 || text[made.end] === ' ')
        return
      made.exact = add(made.exact, shift(next.exact, exponent - 1 - unit.exponent))
      made.end = next.end
      return
    }
    const down = smallest ? -2 : part!.entry.exponent
    made.exact = add(made.exact, shift(next.exact, down - unit.exponent))
    made.end = smallest ? next.end + 1 : part!.end
    exponent = down
  }
}

/** 3斤5两: the smaller part of a weight. */
export function withSubunit(text: string, made: Item): void {
  const part = subunits.get(made.unit!.code)
  if (!part || made.exact === null || made.exact.includes('.') || made.mult > 0) return
  const next = readNumeral(text, made.end)
  if (next?.size !== 1 || next.vague || !part[0].includes(text[next.end] ?? ' ')) return
  made.exact = add(made.exact, shift(next.exact, part[1]))
  made.end = next.end + 1
}

/** 9秒98, 42秒15: hundredths of a race after the seconds. */
export function withHundredths(text: string, made: Item): void {
  if (made.unit!.code !== 's' || made.exact === null || made.exact.includes('.')) return
  if (!isDigit(text, made.end) || !isDigit(text, made.end + 1) || isDigit(text, made.end + 2)) return
  if (unitAt(text, made.end + 2)) return
  made.exact = `${made.exact}.${digitOf[text.charCodeAt(made.end)]}${digitOf[text.charCodeAt(made.end + 1)]}`
  made.end += 2
}

/** 元/平方米, 件/万人, 元每吨: extends over what the unit is counted by. */
export function withPer(text: string, made: Item): void {
  const mark = per.at(text, made.end)
  if (!mark) return
  const base = perUnits.at(text, skipSpaces(text, mark.end, 1))
  if (!base) return
  const unit = unitAt(text, base.start)
  const physical = unit && unit.end === base.end && unit.entry.system === 'UCUM'
  made.code = `${made.unit!.code}/${physical ? unit.entry.code : base.literal}`
  made.end = base.end
}

/** 三成五 is 0.35. */
export function withTenthDigit(text: string, made: Item): void {
  if (made.rule !== 'tenths' || made.exact === null || classAt(text, made.end) !== HAN) return
  if (unitAt(text, made.end + 1) || classAt(text, made.end + 1) > 0) return
  made.exact = add(made.exact, shift(String(digitOf[text.charCodeAt(made.end)]), -2))
  made.end++
}

/** 5年多, 3倍多: a surplus word after the unit belongs to the span. */
export function withSurplus(text: string, made: Item): void {
  if (classAt(text, made.end) !== SURPLUS || made.qualifierSpan || text[made.end] !== surplusAfterUnit) return
  if (
    made.kind !== 'duration' &&
    made.kind !== 'multiple' &&
    made.kind !== 'age' &&
    made.kind !== 'measure' &&
    made.kind !== 'amount'
  )
    return
  if (unitAt(text, made.end) && isHan(text, made.end + 1) && made.kind !== 'duration') return
  made.qualifier = 'above'
  made.qualifierSpan = { start: made.end, end: made.end + 1 }
  made.end++
}
