import { clauseStops, labelColons, listStop, sentenceEnds } from '../lexicon/orders.ts'
import {
  beforeWord,
  comingWords,
  doneWords,
  futureWords,
  likelyWords,
  sinceThen,
  toldWords,
  untilHeads,
} from '../lexicon/times.ts'
import { flags } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import type { Item } from './item.ts'
import type { Tense } from './norm.ts'

const future = flags(futureWords)
const coming = flags(comingWords)
const since = flags(sinceThen)
const until = flags(untilHeads)
const done = flags(doneWords)
const told = flags(toldWords)
const likely = flags(likelyWords)

/** How far the words of a clause and of a sentence are looked for. */
const CLAUSE = 20
const SENTENCE = 40

/** The stretch around an expression between marks that `stops` stand for, at most so far. */
function around(text: string, { start, end }: Item, stops: string, reach: number): [from: number, to: number] {
  let [from, to] = [start, end]
  const isStop = (i: number): boolean =>
    stops.includes(text[i]!) && text[i] !== listStop && !labelColons.includes(text[i]!)
  while (from > 0 && start - from < reach && !isStop(from - 1)) from--
  while (to < text.length && to - end < reach && !isStop(to)) to++
  return [from, to]
}

/** Days are announced and met; what statistics tell of are months and quarters. */
const isDay = ({ time }: Item): boolean => time?.is === 'time' && time.parts.some(part => part.is === 'days')

/**
 * What the words around an expression say: 将于10月召开 and 9月底前通车 lie ahead, 6月以来, 截至4月底 and 1至4月增长2% behind,
 * 9月1日起 may lie ahead.
 */
export function tenseOf(text: string, item: Item): Tense {
  const { start, end } = item
  const [from, to] = around(text, item, clauseStops, CLAUSE)
  const has = (cues: typeof future, a: number, b: number): boolean => cues.all(text, a, b).length > 0
  if (since.at(text, end)) return 'past'
  if (isOneOf(text, end, beforeWord) && !has(done, end, to)) return 'future'
  if (has(coming, from, to)) return 'future'
  const [first, last] = around(text, item, sentenceEnds, SENTENCE)
  const ahead = has(coming, first, last)
  if (!ahead && until.before(text, start)) return 'past'
  if (has(likely, first, last)) return 'open'
  if (!ahead && !isDay(item) && has(told, end, last)) return 'past'
  return has(future, from, to) || has(coming, first, from) ? 'open' : null
}
