import { articleNumeral } from '../lexicon/classifiers.ts'
import { currencySigns, signCharacters, smallestPart } from '../lexicon/currencies.ts'
import {
  doubling,
  doublings,
  fractionMarks,
  half,
  minusSigns,
  minusWords,
  notBeforeSign,
  perfect,
  slashes,
  surplusAfterUnit,
  pairDigits as weightTwo,
} from '../lexicon/numerals.ts'
import { hourWords } from '../lexicon/orders.ts'
import {
  discountWords,
  doublingWords,
  notTenths,
  perMarks,
  perWords,
  scalePrefixes,
  tenthWords,
  unitParts,
} from '../lexicon/units.ts'
import { compile, type Match } from '../text/match.ts'
import { classAt, digitOf, HAN, isDigit, isHan, LATIN, SURPLUS, skipSpaces } from './chars.ts'
import { add, divide, fromNumber, shift } from './decimal.ts'
import { type Item, item, numberItem } from './item.ts'
import { type Numeral, readNumeral } from './numeral.ts'
import { type Unit, unitAt } from './units.ts'
import { flags, words } from './words.ts'

const signs = compile(new Map(currencySigns.flatMap(([code, list]) => words(list).map(word => [word, code] as const))))
const per = flags(perMarks.join(' '))
const perUnits = flags(perWords)
const tenthVeto = flags(notTenths)
const subunits = new Map(unitParts.map(([code, characters, exponent]) => [code, [characters, exponent] as const]))
const scales = compile(scalePrefixes.flatMap(([code, list]) => words(list).map(word => [word, code] as const)))
const minus = flags(minusWords.join(' '))
const division = flags(fractionMarks.join(' '))
const doublingForms = flags(doublings)

/** Sets apart words of a line; no typesetter's stray space. */
const WIDE_SPACE = '\u3000'

/** Puts 半 after a unit to the value: 三年半, 两倍半. */
function withHalf(text: string, made: Item): void {
  if (text[made.end] !== half || made.exact === null || made.exact.includes('.') || made.numeral!.surplus >= 0) return
  const next = unitAt(text, made.end + 1)
  if (next && next.entry.kind !== 'count') return
  made.exact = `${made.exact}.5`
  made.end++
}

/** 10元5角, 两毛五, 三块二: smaller parts of the same money. */
function withParts(text: string, made: Item, unit: Unit): void {
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
function withSubunit(text: string, made: Item): void {
  const part = subunits.get(made.unit!.code)
  if (!part || made.exact === null || made.exact.includes('.') || made.mult > 0) return
  const next = readNumeral(text, made.end)
  if (next?.size !== 1 || next.vague || !part[0].includes(text[next.end] ?? ' ')) return
  made.exact = add(made.exact, shift(next.exact, part[1]))
  made.end = next.end + 1
}

/** 9秒98, 42秒15: hundredths of a race after the seconds. */
function withHundredths(text: string, made: Item): void {
  if (made.unit!.code !== 's' || made.exact === null || made.exact.includes('.')) return
  if (!isDigit(text, made.end) || !isDigit(text, made.end + 1) || isDigit(text, made.end + 2)) return
  if (unitAt(text, made.end + 2)) return
  made.exact = `${made.exact}.${digitOf[text.charCodeAt(made.end)]}${digitOf[text.charCodeAt(made.end + 1)]}`
  made.end += 2
}

/** 元/平方米, 件/万人, 元每吨: extends over what the unit is counted by. */
function withPer(text: string, made: Item): void {
  const mark = per.at(text, made.end)
  if (!mark) return
  const base = perUnits.at(text, skipSpaces(text, mark.end, 1))
  if (!base) return
  const unit = unitAt(text, base.start)
  const physical = unit && unit.end === base.end && unit.entry.system === 'UCUM'
  made.code = `${made.unit!.code}/${physical ? unit.entry.code : base.literal}`
  made.end = base.end
}

/** 摄氏37度: the scale before the number belongs to the span. */
function withScale(text: string, made: Item): void {
  if (made.unit?.rule !== 'measure' || (made.unit.code !== 'Cel' && made.unit.code !== '[degF]')) return
  const scale = scales.before(text, made.start)
  if (!scale) return
  made.start = scale.start
  made.code = scale.entry
}

/** The sign before a numeral: -1.5%, 负三十二, 零下5℃; moves the start. */
export function withSign(text: string, made: Item): void {
  const before = made.start - 1
  const mark = before >= 0 && minusSigns.includes(text[before]!)
  const word = minus.before(text, made.start)
  if (!mark && !word) return
  if (mark && before > 0 && notBeforeSign.includes(text[before - 1]!)) return
  if (mark && before > 0 && (isDigit(text, before - 1) || classAt(text, before - 1) === LATIN)) return
  if (mark && isHan(text, before - 1) && made.kind === 'bare') return
  if (word && isHan(text, word.start - 1) && made.kind === 'bare') return
  const negate = (value: string | null) => (value === null ? null : `-${value}`)
  made.start = word ? word.start : before
  made.exact = negate(made.exact)
}

/** ￥300, US$20: the sign belongs to the span; 人民币50元 keeps the word outside but takes its currency. */
function withCurrencySign(text: string, made: Item): void {
  const sign = signs.before(text, made.start) ?? signs.before(text, skipSpacesBack(text, made.start))
  if (!sign) return
  const printed = signCharacters.includes(sign.literal[sign.literal.length - 1]!) || classAt(text, sign.start) === LATIN
  if (printed) {
    made.start = sign.start
    if (made.kind === 'bare') {
      made.kind = 'amount'
      made.rule = 'currency-sign'
    }
    if (made.kind === 'amount') made.code = sign.entry
  } else if (made.kind === 'bare' && sign.end === made.start && made.exact?.includes('.')) {
    made.kind = 'amount'
    made.rule = 'currency-word'
    made.code = sign.entry
  } else if (made.kind === 'amount') made.code ??= made.unit!.code === 'CNY' ? sign.entry : null
}

const skipSpacesBack = (text: string, i: number): number => {
  let at = i
  while (at > 0 && i - at < 3 && text[at - 1] === ' ') at--
  return at
}

/** Whether 成 after a numeral is a tenth: not in 三成本, 八成功. */
const isTenth = (text: string, i: number): boolean => !tenthVeto.at(text, i)

/** 1/4: a proper fraction of small whole numbers. */
function readSlash(text: string, start: number, numeral: Numeral): Item | null {
  if (numeral.form !== 'arabic' || !slashes.includes(text[numeral.end] ?? ' ') || text[start - 1] === text[numeral.end])
    return null
  const under = isDigit(text, numeral.end + 1) ? readNumeral(text, numeral.end + 1) : null
  if (
    !under ||
    under.size > 2 ||
    under.mult > 0 ||
    under.exact.includes('.') ||
    slashes.includes(text[under.end] ?? ' ')
  )
    return null
  if (
    numeral.exact.includes('.') ||
    numeral.mult > 0 ||
    Number(numeral.exact) >= Number(under.exact) ||
    unitAt(text, under.end)
  )
    return null
  const made = numberItem(numeral, start, under.end, 'ratio_or_fraction', 'fraction')
  made.exact = divide(numeral.exact, under.exact)
  return made
}

/** 三分之二, 百分之十二点二, 万分之五. */
export function readFraction(text: string, start: number, numeral: Numeral): Item | null {
  const mark = division.at(text, skipSpaces(text, numeral.end))
  if (!mark) return readSlash(text, start, numeral)
  if (numeral.vague) return null
  const upper = readNumeral(text, skipSpaces(text, mark.end), true)
  if (!upper) return null
  const under = toPlain(numeral)
  const made = numberItem(upper, start, upper.end, 'ratio_or_fraction', 'fraction')
  if (under === '100' && (numeral.headless || text.startsWith(articleNumeral, start))) {
    made.kind = 'percent'
    made.code = '%'
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
  const from = text[i + 1] === perfect ? i + 2 : i + 1
  const numeral = text[i] === doubling ? readNumeral(text, from) : null
  if (numeral && doublingWords.includes(text[numeral.end] ?? ' ') && !numeral.vague) {
    const made = numberItem(numeral, i, numeral.end + 1, 'multiple', 'doubling')
    made.exact = made.exact === null || made.exact.includes('.') ? made.exact : fromNumber(2 ** Number(made.exact))
    return made
  }
  if (!bare) return null
  const made = item(i, bare.end, 'multiple', 'doubling')
  made.exact = '2'
  return made
}

/** 分 between 小时 and 秒 is a minute, elsewhere a mark or a cent. */
function minutesAt(text: string, start: number, at: number): Match<Unit> | null {
  if (text[at] !== smallestPart || unitAt(text, at)?.end !== at + 1) return null
  const second = readNumeral(text, at + 1)
  const hours = hourWords.split(' ').includes(text[start - 1] ?? '')
  const seconds = second !== null && unitAt(text, second.end)?.entry.code === 's'
  return hours || seconds ? { start: at, end: at + 1, literal: smallestPart, entry: MINUTE } : null
}

const MINUTE: Unit = { kind: 'duration', code: 'min', system: 'UCUM', exponent: 0, some: true, rule: 'duration' }

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
    made.unit = unit
    made.kind = unit.kind
    made.rule = unit.rule
    made.end = found.end
    if (numeral.positional && numeral.high !== null && unit.rule !== 'discount') {
      made.low = numeral.exact[0]!
      made.high = numeral.high
      made.exact = null
    }
    if (unit.rule === 'discount' && numeral.positional) made.exact = `${numeral.exact[0]}.${numeral.exact.slice(1)}`
    withParts(text, made, unit)
    withSubunit(text, made)
    withHundredths(text, made)
    withHalf(text, made)
    if (made.exact !== null && unit.exponent !== 0) made.exact = shift(made.exact, unit.exponent)
    withTenthDigit(text, made)
    withPer(text, made)
    withSurplus(text, made)
  }
  withSign(text, made)
  withScale(text, made)
  withCurrencySign(text, made)
  return made
}

/** 三成五 is 0.35. */
function withTenthDigit(text: string, made: Item): void {
  if (made.rule !== 'tenths' || made.exact === null || classAt(text, made.end) !== HAN) return
  if (unitAt(text, made.end + 1) || classAt(text, made.end + 1) > 0) return
  made.exact = add(made.exact, shift(String(digitOf[text.charCodeAt(made.end)]), -2))
  made.end++
}

/** 5年多, 3倍多: a surplus word after the unit belongs to the span. */
function withSurplus(text: string, made: Item): void {
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

/** Whether a unit word is one here: 成 is a tenth, positional digits are no count, a headless magnitude needs a unit of weight. */
function fits(text: string, numeral: Numeral, literal: string, end: number, at: number): boolean {
  if (literal === '%' && (isDigit(text, end) || classAt(text, end) === LATIN)) return false
  if (weightTwo.includes(literal) && unitAt(text, end)?.entry.kind === 'count') return false
  if (tenthWords === literal)
    return at === numeral.end && isTenth(text, at) && numeral.mult === 0 && Number(numeral.exact) <= 10
  if (literal === discountWords)
    return at === numeral.end && numeral.mult === 0 && Number(numeral.exact) < (numeral.positional ? 100 : 10)
  if (numeral.positional && numeral.high === null && literal !== discountWords) return numeral.size > 2 && end - at > 1
  if (at > numeral.end && classAt(text, at) !== 0 && isHan(text, at) && numeral.form === 'han') return false
  return true
}
