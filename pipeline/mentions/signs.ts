import { currencySigns, signCharacters } from '../lexicon/currencies.ts'
import { minusSigns, minusVeto, minusWords, notBeforeSign, plusMinus } from '../lexicon/numerals.ts'
import { scalePrefixes } from '../lexicon/units.ts'
import { classAt, isDigit, isHan, LATIN } from '../numbers/chars.ts'
import { negate } from '../numbers/decimal.ts'
import { flags, words } from '../numbers/words.ts'
import { compile, type Match } from '../text/match.ts'
import type { Item } from './item.ts'

const signs = compile(new Map(currencySigns.flatMap(([code, list]) => words(list).map(word => [word, code] as const))))

const scales = compile(scalePrefixes.flatMap(([code, list]) => words(list).map(word => [word, code] as const)))

const minus = flags(minusWords.join(' '))
const notMinus = flags(minusVeto)

/** 摄氏37度: the scale before the number belongs to the span. */
export function withScale(text: string, made: Item): void {
  if (made.unit?.rule !== 'measure' || (made.unit.code !== 'Cel' && made.unit.code !== '[degF]')) return
  const scale = scales.before(text, made.start)
  if (!scale) return
  made.start = scale.start
  made.code = scale.entry
}

/** The sign before a numeral: -1.5%, 负三十二, 零下5℃; moves the start. */
export function withSign(text: string, made: Item): void {
  const before = made.start - 1
  if (before >= 0 && plusMinus.includes(text[before]!)) {
    made.start = before
    return
  }
  const mark = before >= 0 && minusSigns.includes(text[before]!)
  const found = minus.before(text, made.start)
  const word = found && notMinus.before(text, found.end) ? null : found
  if (!mark && !word) return
  if (mark && before > 0 && notBeforeSign.includes(text[before - 1]!)) return
  if (mark && before > 0 && (isDigit(text, before - 1) || classAt(text, before - 1) === LATIN)) return
  if (mark && isHan(text, before - 1) && (made.kind === 'bare' || made.kind === 'count')) return
  if (word && (made.kind === 'count' || (isHan(text, word.start - 1) && made.kind === 'bare'))) return
  made.start = word ? word.start : before
  made.exact &&= negate(made.exact)
  if (made.low !== null && made.high !== null && !made.vague)
    [made.low, made.high] = [negate(made.high), negate(made.low)]
}

/** ￥300, US$20: the sign belongs to the span; 人民币50元 keeps the word outside but takes its currency. */
export function withCurrencySign(text: string, made: Item): void {
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

/** Where the name of a currency that ends at `i` begins, or null: 人民币 of 人民币20亿元. */
export const moneyStart = (text: string, i: number): number | null => signs.before(text, i)?.start ?? null

/** The name of a currency that ends at `i`, with its code. */
export const currencyBefore = (text: string, i: number): Match<string> | null => signs.before(text, i)

/** Whether the name of a currency stands right before `i`. */
export const moneyBefore = (text: string, i: number): boolean => moneyStart(text, i) !== null
