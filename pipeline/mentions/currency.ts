import { fromHereOn, localCurrencies, ownCurrency, ownCurrencyWords } from '../lexicon/currencies.ts'
import { clauseStops, openBrackets } from '../lexicon/orders.ts'
import { isHan } from '../numbers/chars.ts'
import { flags } from '../numbers/words.ts'
import { matchesAs } from '../text/fold.ts'
import type { Item } from './item.ts'
import { currencyBefore } from './signs.ts'

const locals = localCurrencies.map(([code, cues]) => ({ code, cues: flags(cues) }))
const own = flags(ownCurrencyWords)
/** Of a hundred Chinese characters of a traditional text at least so many have a simplified form. */
const LEAST_TRADITIONAL = 10

/**
 * ISO 4217 code of the money that texts mean by 元: of the place that texts in traditional characters name most
 * (本港, 恒指: HKD), null where they are simplified or name none. Linear.
 */
export function currencyOf(texts: readonly string[]): string | null {
  let han = 0
  let traditional = 0
  for (const text of texts)
    for (let i = 0; i < text.length; i++)
      if (isHan(text, i)) {
        han++
        if (matchesAs[text.charCodeAt(i)] !== text.charCodeAt(i)) traditional++
      }
  if (han === 0 || (traditional * 100) / han < LEAST_TRADITIONAL) return null
  let best: string | null = null
  let most = 0
  for (const { code, cues } of locals) {
    const count = texts.reduce((sum, text) => sum + cues.all(text).length, 0)
    if (count > most) [best, most] = [code, count]
  }
  return best
}

/**
 * The money that a text says 元 means from a place on (237亿元（澳门元，下同）), and that place, the bracket; null where it
 * says nothing.
 */
export function notedCurrency(text: string): { code: string; from: number } | null {
  for (let at = text.indexOf(fromHereOn); at >= 0; at = text.indexOf(fromHereOn, at + 1)) {
    const code = isStop(text, at - 1) ? currencyBefore(text, at - 1) : null
    if (code && code.start > 0 && openBrackets.includes(text[code.start - 1]!))
      return { code: code.entry, from: code.start - 1 }
  }
  return null
}
const isStop = (text: string, i: number): boolean => i > 0 && clauseStops.includes(text[i]!)

/** Gives amounts in 元 without a country the money of the place. */
export function localise(text: string, items: readonly Item[], currency: string): void {
  for (const item of items) {
    if (item.kind !== 'amount' || !item.unit || own.all(text, item.start, item.end).length > 0) continue
    const code = item.code ?? item.unit.code
    if (code === ownCurrency || code.startsWith(`${ownCurrency}/`))
      item.code = currency + code.slice(ownCurrency.length)
  }
}
