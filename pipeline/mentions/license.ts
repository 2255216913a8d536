import { everyWord, exchangeMarks, figures, pageUnit, parityWords } from '../lexicon/orders.ts'
import { lastPlace } from '../numbers/decimal.ts'
import { flags, words } from '../numbers/words.ts'
import { isArticle } from './article.ts'
import { isQualified, nameBare } from './bare.ts'
import type { Item } from './item.ts'
import { isRank, numbersByTwo } from './orders.ts'

const exchange = flags(exchangeMarks)
const parities = flags(parityWords)

/** 每万: a bare magnitude in the name of a rate. */
const isRateName = (text: string, item: Item): boolean =>
  item.kind === 'bare' && item.numeral?.headless === true && text[item.start - 1] === everyWord

/** 千里, 万年 without a word of measure beside them are figures of speech. */
const isFigure = (text: string, item: Item): boolean =>
  item.numeral?.headless === true &&
  item.numeral.size === 1 &&
  item.numeral.surplus < 0 &&
  item.kind !== 'age' &&
  Number(item.numeral.exact) * 10 ** item.mult >= LEAST_FIGURE &&
  figureUnits.has(item.unit?.code ?? '') &&
  !isQualified(text, item)
const figureUnits = new Set(words(figures))
const LEAST_FIGURE = 100

/** 01车厢: a leading zero numbers, it does not count. */
const isNumbered = (text: string, { kind, start, end, numeral, joined }: Item): boolean =>
  kind === 'count' &&
  !joined &&
  numeral !== null &&
  numeral.end < end &&
  /^[0０]\d/.test(text.slice(start, numeral.end)) &&
  !numeral.exact.includes('.')

/** A page by its number is one in a row (04版), the rest bear a code. */
function number(item: Item): void {
  const page = item.unit?.code === pageUnit
  item.kind = page ? 'ordinal' : 'identifier'
  item.rule = page ? 'bare-ordinal' : 'code'
  if (!page) item.end = item.numeral!.end
}

/** 中间价为7.1884元: more digits than any money has, behind a word for the price of money. */
const isParity = (text: string, { kind, start, exact, mult }: Item): boolean =>
  kind === 'amount' &&
  mult === 0 &&
  exact !== null &&
  lastPlace(exact) < FINEST &&
  parities.all(text, Math.max(0, start - PARITY_REACH), start).length > 0
const FINEST = -2
const PARITY_REACH = 12

/** 1美元兑7.0074元, 中间价为7.1884元: an amount that one unit of another money costs. */
function markRates(text: string, items: readonly Item[]): void {
  for (const item of items)
    if (isParity(text, item)) {
      item.kind = 'other'
      item.rule = 'exchange-rate'
    }
  for (let k = 1; k < items.length; k++) {
    const [left, right] = [items[k - 1]!, items[k]!]
    const mark = exchange.at(text, left.end)
    if (left.kind !== 'amount' || mark?.end !== right.start || (right.kind !== 'amount' && right.kind !== 'bare'))
      continue
    right.kind = 'other'
    right.rule = 'exchange-rate'
  }
}

/** Drops numerals that count nothing and says what the bare ones are. */
export function license(text: string, items: readonly Item[]): Item[] {
  markRates(text, items)
  const found: Item[] = []
  for (let k = 0; k < items.length; k++) {
    const item = items[k]!
    const last = found[found.length - 1]
    if (isArticle(text, item, last, items[k + 1]) || isRateName(text, item) || isFigure(text, item)) continue
    if (item.kind === 'count' && item.numeral && numbersByTwo(text, item.numeral) && isRank(text, item))
      item.kind = 'ordinal'
    if (isNumbered(text, item)) number(item)
    if (item.kind !== 'bare' || nameBare(text, item, last)) found.push(item)
  }
  return found
}
