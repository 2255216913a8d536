import { articleNumeral } from '../lexicon/classifiers.ts'
import {
  ageHeads,
  clauseStops,
  closeBrackets,
  countingBefore,
  evenWords,
  everyWord,
  exchangeMarks,
  listMark,
  neighbourWords,
  notCountingBefore,
  openBrackets,
  rateWords,
  ratioCues,
  serviceNumbers,
  spokenAgeHeads,
  timesWords,
} from '../lexicon/orders.ts'
import { leadingVeto } from '../lexicon/times.ts'
import { classAt, HAN, isHan, LATIN } from '../numbers/chars.ts'
import type { Numeral } from '../numbers/numeral.ts'
import { flags, words } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { becomes } from './coordinate.ts'
import type { Item } from './item.ts'
import { numbersByTwo } from './orders.ts'
import { qualifierBefore } from './qualify.ts'
import type { MentionKind } from './types.ts'

const counts = flags(countingBefore)
const rates = flags(rateWords)
const notCounts = flags(notCountingBefore)
const neighbours = flags(neighbourWords)
const notLeading = flags(leadingVeto)
const ages = flags(ageHeads)
const spokenAges = flags(spokenAgeHeads)
const services = new Set(words(serviceNumbers))
const ratios = flags(ratioCues)
const exchange = flags(exchangeMarks)
const RATIO_REACH = 8
const FIRST_YEAR = 1900
const LAST_YEAR = 2100

/** 一把铁锹、两头毛驴: the first of a list that counts. */
const isListed = (text: string, item: Item, next: Item | undefined): boolean =>
  next?.kind === 'count' && listMark.includes(text[next.start - 1]!) && next.start - item.end <= LONGEST_LISTED
const LONGEST_LISTED = 6

/** 每季度至少上门一次, 最多跑一次: a number of times where a word of the clause counts them. */
function isRepeated(text: string, item: Item): boolean {
  if (!isOneOf(text, item.end - 1, timesWords)) return false
  let from = item.start
  while (from > 0 && item.start - from < LONGEST_CLAUSE && !clauseStops.includes(text[from - 1]!)) from--
  return rates.all(text, from, item.start).length > 0
}
const LONGEST_CLAUSE = 16

/** 前一交易日, not 提前一周. */
const isNeighbour = (text: string, start: number): boolean =>
  neighbours.before(text, start) !== null && notLeading.before(text, start) === null

/** 一 before a classifier is an article (一种, 一个) unless a word of counting or a length (一天一次) stands before it; 前一交易日 names one. */
function isArticle(text: string, item: Item, last: Item | undefined, next: Item | undefined): boolean {
  if (item.joined || item.numeral?.size !== 1 || item.mult > 0 || item.exact?.includes('.')) return false
  if (item.kind === 'duration') return text[item.start] === articleNumeral && isNeighbour(text, item.start)
  if (item.kind !== 'count') return false
  if (text[item.start] !== articleNumeral) return false
  if ((last?.kind === 'duration' || last?.kind === 'amount') && last.end === item.start) return false
  if (isOneOf(text, item.end, evenWords) || isListed(text, item, next) || isRepeated(text, item)) return false
  return !counts.before(text, item.start) || notCounts.before(text, item.start) !== null
}

/** 每万: a bare magnitude in the name of a rate. */
const isRateName = (text: string, item: Item): boolean =>
  item.kind === 'bare' && item.numeral?.headless === true && text[item.start - 1] === everyWord

/** A bare year before a name (2024全国…大会) or in brackets behind one: 年度报告（2024）. */
function asYear(text: string, item: Item): boolean {
  const numeral = item.numeral!
  const value = Number(numeral.exact)
  if (numeral.form !== 'arabic' || numeral.size !== 4 || numeral.end - numeral.start !== 4 || numeral.mult > 0)
    return false
  const bracketed = openBrackets.includes(text[item.start - 1] ?? ' ') && closeBrackets.includes(text[item.end] ?? ' ')
  if (value < FIRST_YEAR || value > LAST_YEAR || !(bracketed || isHan(text, item.end))) return false
  item.kind = 'date'
  item.rule = 'bare-year'
  item.time = { is: 'time', parts: [{ is: 'years', first: value, last: value, grain: 'year', short: false }] }
  return true
}

/** 年近80, 今年二十二，: years of age without their word. */
function asAge(text: string, item: Item): boolean {
  const numeral = item.numeral!
  const years = Number(numeral.exact)
  if (numeral.mult > 0 || numeral.positional || !Number.isInteger(years) || years < 1 || years > OLDEST) return false
  const start = qualifierBefore(text, item.start)
  const spoken =
    numeral.form === 'han' && numeral.size > 1 && (item.end === text.length || clauseStops.includes(text[item.end]!))
  if (!ages.before(text, start) && !ages.before(text, item.start) && !(spoken && spokenAges.before(text, start)))
    return false
  item.kind = 'age'
  item.rule = 'bare-age'
  item.code = 'a'
  return true
}
const OLDEST = 130

/** 一千八, 四千五: the last power of ten is not said. */
const isSpokenRound = (text: string, { exact, size, form }: Numeral, end: number): boolean =>
  form === 'han' && size >= 3 && exact.endsWith('0') && classAt(text, end - 1) === HAN

/** Whether a number without a unit counts: Arabic digits do, Han numerals from a hundred or with a magnitude on. */
function isLicensed(text: string, item: Item): boolean {
  const numeral = item.numeral!
  if (item.start === 0 && item.end === text.length) return false
  if (numeral.form === 'arabic') return !(text[item.end] === '.' || classAt(text, item.end) === LATIN)
  if (numeral.positional) return false
  const large = numeral.mult > 0 || Number(numeral.exact) >= 100 || numeral.surplus >= 0
  return (
    large &&
    numeral.size > 1 &&
    (!numeral.headless || numeral.mult > 0) &&
    (isHan(text, item.end) || numeral.mult > 0 || numeral.high !== null || isSpokenRound(text, numeral, item.end))
  )
}

/** Digits with a leading zero, or many without grouping, name something. */
const isCode = (item: Item): boolean =>
  item.mult === 0 &&
  item.exact !== null &&
  (services.has(item.exact) ||
    /^0\d/.test(item.exact) ||
    (/^\d{6,}$/.test(item.exact) && item.end - item.start === item.exact.length))

/** 1美元兑7.0074元: an amount that one unit of another money costs. */
function markRates(text: string, items: readonly Item[]): void {
  for (let k = 1; k < items.length; k++) {
    const [left, right] = [items[k - 1]!, items[k]!]
    const mark = exchange.at(text, left.end)
    if (left.kind !== 'amount' || mark?.end !== right.start || (right.kind !== 'amount' && right.kind !== 'bare'))
      continue
    right.kind = 'other'
    right.rule = 'exchange-rate'
  }
}

/** What a licensed number without a unit is: decimals are rates of something, or parts where a word says so. */
function bareKind(text: string, item: Item, last: Item | undefined): MentionKind {
  if (!item.exact?.includes('.') || item.mult > 0) return 'count'
  if (last?.kind === 'ratio_or_fraction' && becomes(text, last, item)) return 'ratio_or_fraction'
  return ratios.all(text, Math.max(0, item.start - RATIO_REACH), item.start).length > 0 ? 'ratio_or_fraction' : 'other'
}

/** Drops numerals that count nothing and says what the bare ones are. */
export function license(text: string, items: readonly Item[]): Item[] {
  markRates(text, items)
  return items.filter((item, k) => {
    if (isArticle(text, item, items[k - 1], items[k + 1]) || isRateName(text, item)) return false
    if (item.kind === 'count' && item.numeral && numbersByTwo(text, item.numeral) && item.mult === 0)
      item.kind = 'ordinal'
    if (item.kind !== 'bare') return true
    if (asAge(text, item)) return true
    if (!isLicensed(text, item)) return false
    if (asYear(text, item)) return true
    if (isCode(item) && (!isHan(text, item.end) || services.has(item.exact!))) {
      item.kind = 'identifier'
      item.rule = 'code'
      return true
    }
    item.kind = bareKind(text, item, items[k - 1])
    return true
  })
}
