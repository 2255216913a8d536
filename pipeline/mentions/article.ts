import { articleNumeral } from '../lexicon/classifiers.ts'
import {
  clauseStops,
  countingBefore,
  evenWords,
  harmHeads,
  harmTails,
  inverted,
  listEnds,
  listJoin,
  listMark,
  lostWords,
  neighbourWords,
  notCountingBefore,
  persons,
  rateWords,
  timesWords,
  verbal,
} from '../lexicon/orders.ts'
import { notQualifying } from '../lexicon/qualifiers.ts'
import { leadingVeto } from '../lexicon/times.ts'
import { isHan } from '../numbers/chars.ts'
import { flags } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import type { Item } from './item.ts'
import { qualifyBy } from './qualify.ts'

const counts = flags(countingBefore)
const lost = flags(lostWords)
const harms = flags(harmTails)
const harmed = flags(harmHeads)
const rates = flags(rateWords)
const notCounts = flags([notCountingBefore, notQualifying].join(' '))
const neighbours = flags(neighbourWords)
const notLeading = flags(leadingVeto)

/** 一辆货车、两辆轿车: the first of a list that counts. */
const isListed = (text: string, item: Item, next: Item | undefined): boolean =>
  next?.kind === 'count' && listMark.includes(text[next.start - 1]!) && next.start - item.end <= LONGEST_LISTED
const LONGEST_LISTED = 9

/** 一人受伤, 致一人死亡: the dead and the wounded are counted. */
const isHarmed = (text: string, { start, end }: Item): boolean =>
  isOneOf(text, end - 1, persons) && (harms.at(text, end) !== null || harmed.before(text, start) !== null)

/** 两瓶白酒、一箱啤酒: in a list that counts one member counts all. */
const isAmong = (text: string, item: Item, last: Item | undefined): boolean =>
  last?.kind === 'count' &&
  item.start - last.end <= LONGEST_LISTED &&
  (listMark + listJoin).includes(text[item.start - 1]!)

/** 公章一枚、手枪一支: behind its noun at the end of a clause 一 counts; not 其中一个, 说一声. */
function isBehindNoun(text: string, item: Item): boolean {
  if (!isHan(text, item.start - 1) || inverted.includes(text[item.start - 1]!)) return false
  if (verbal.includes(text[item.end - 1]!) || item.end - item.start !== 2) return false
  return lost.at(text, item.end) !== null || listEnds.includes(text[item.end] ?? '\n')
}

/** 每季度至少上门一次, 最多跑一次: a number of times where a word of the clause counts them. */
function isRepeated(text: string, item: Item): boolean {
  if (!isOneOf(text, item.end - 1, timesWords)) return false
  let from = item.start
  while (from > 0 && item.start - from < LONGEST_CLAUSE && !clauseStops.includes(text[from - 1]!)) from--
  const rate = rates.all(text, from, item.start).findLast(each => each.literal.length > 1) ?? null
  if (rate) qualifyBy(text, item, rate.end)
  return rate !== null || rates.all(text, from, item.start).length > 0
}
const LONGEST_CLAUSE = 16

/** 前一交易日, not 提前一周. */
const isNeighbour = (text: string, start: number): boolean =>
  neighbours.before(text, start) !== null && notLeading.before(text, start) === null

/** 一 before a classifier is an article (一种, 一个) unless a word of counting or a length (一天一次) stands before it; 前一交易日 names one. */
export function isArticle(text: string, item: Item, last: Item | undefined, next: Item | undefined): boolean {
  if (item.joined || item.numeral?.size !== 1 || item.mult > 0 || item.exact?.includes('.')) return false
  if (item.kind === 'duration') return text[item.start] === articleNumeral && isNeighbour(text, item.start)
  if (item.kind !== 'count') return false
  if (text[item.start] !== articleNumeral) return false
  if ((last?.kind === 'duration' || last?.kind === 'amount') && last.end === item.start) return false
  if (isOneOf(text, item.end, evenWords) || isListed(text, item, next) || isRepeated(text, item)) return false
  if (isBehindNoun(text, item) || isHarmed(text, item) || isAmong(text, item, last)) return false
  return !counts.before(text, item.start) || notCounts.before(text, item.start) !== null
}
