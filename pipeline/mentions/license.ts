import { articleNumeral } from '../lexicon/classifiers.ts'
import { amountVerbs, moneyNouns } from '../lexicon/currencies.ts'
import { rateHeads } from '../lexicon/moments.ts'
import { perfect } from '../lexicon/numerals.ts'
import {
  ageHeads,
  clauseStops,
  closeBrackets,
  countingBefore,
  evenWords,
  everyWord,
  exchangeMarks,
  fates,
  figures,
  harmHeads,
  harmTails,
  indexWords,
  inverted,
  listEnds,
  listJoin,
  listMark,
  lostWords,
  neighbourWords,
  notCountingBefore,
  openBrackets,
  parityWords,
  persons,
  rankingHeads,
  rateWords,
  ratioCues,
  serviceNumbers,
  spokenAgeHeads,
  sumWords,
  timesWords,
  verbal,
} from '../lexicon/orders.ts'
import { notQualifying } from '../lexicon/qualifiers.ts'
import { leadingVeto } from '../lexicon/times.ts'
import { classAt, HAN, isHan, LATIN } from '../numbers/chars.ts'
import { lastPlace } from '../numbers/decimal.ts'
import { type Numeral, readNumeral } from '../numbers/numeral.ts'
import { flags, words } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { becomes } from './coordinate.ts'
import type { Item } from './item.ts'
import { isRank, numbersByTwo } from './orders.ts'
import { qualifierBefore, qualifyBy } from './qualify.ts'
import type { MentionKind } from './types.ts'

const counts = flags(countingBefore)
const readings = flags(rateHeads)
const rankings = flags(rankingHeads)
const lost = flags(lostWords)
const harms = flags(harmTails)
const harmed = flags(harmHeads)
const moneyNoun = flags(moneyNouns)
const moneyVerbs = flags(amountVerbs)
const rates = flags(rateWords)
const notCounts = flags([notCountingBefore, notQualifying].join(' '))
const neighbours = flags(neighbourWords)
const notLeading = flags(leadingVeto)
const sums = flags(sumWords)
const ages = flags(ageHeads)
const spokenAges = flags(spokenAgeHeads)
const services = new Set(words(serviceNumbers))
const ratios = flags(ratioCues)
const exchange = flags(exchangeMarks)
const parities = flags(parityWords)
const indexed = flags(indexWords)
const RATIO_REACH = 8
const FIRST_YEAR = 1900
const LAST_YEAR = 2100

/** 一把铁锹、两头毛驴: the first of a list that counts. */
const isListed = (text: string, item: Item, next: Item | undefined): boolean =>
  next?.kind === 'count' && listMark.includes(text[next.start - 1]!) && next.start - item.end <= LONGEST_LISTED
const LONGEST_LISTED = 6

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
function isArticle(text: string, item: Item, last: Item | undefined, next: Item | undefined): boolean {
  if (item.joined || item.numeral?.size !== 1 || item.mult > 0 || item.exact?.includes('.')) return false
  if (item.kind === 'duration') return text[item.start] === articleNumeral && isNeighbour(text, item.start)
  if (item.kind !== 'count') return false
  if (text[item.start] !== articleNumeral) return false
  if ((last?.kind === 'duration' || last?.kind === 'amount') && last.end === item.start) return false
  if (isOneOf(text, item.end, evenWords) || isListed(text, item, next) || isRepeated(text, item)) return false
  if (isBehindNoun(text, item) || isHarmed(text, item) || isAmong(text, item, last)) return false
  return !counts.before(text, item.start) || notCounts.before(text, item.start) !== null
}

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
  const end = text[item.end] === perfect ? item.end + 1 : item.end
  const spoken = numeral.form === 'han' && numeral.size > 1 && isEnd(text, end)
  if (!ages.before(text, start) && !ages.before(text, item.start) && !(spoken && spokenAges.before(text, start)))
    return false
  item.kind = 'age'
  item.rule = 'bare-age'
  item.code = 'a'
  return true
}
const OLDEST = 130

/** Whether a word before the number says that it is a rate or a reading: 规模八点九. */
const isRateOf = (text: string, i: number): boolean => readings.all(text, Math.max(0, i - RATIO_REACH), i).length > 0

/** Whether a word before the number says that it is a ratio: 系数是一点七七. */
const isRatioOf = (text: string, i: number): boolean => ratios.all(text, Math.max(0, i - RATIO_REACH), i).length > 0

/** 一千八, 四千五: the last power of ten is not said. */
const isSpokenRound = (text: string, { exact, size, form }: Numeral, end: number): boolean =>
  form === 'han' && size >= 3 && exact.endsWith('0') && classAt(text, end - 1) === HAN

/** Whether a clause ends at `i`. */
const isEnd = (text: string, i: number): boolean => i >= text.length || clauseStops.includes(text[i]!)

/** A word that qualifies the number stands before it: 近百, 过万. */
const isQualified = (text: string, item: Item): boolean => qualifierBefore(text, item.start) < item.start

/** Whether a Chinese number without a unit counts: beside a noun from eleven on, at the end of a clause where it is a full one. */
function isLicensedHan(text: string, item: Item, numeral: Numeral): boolean {
  const cued = sums.before(text, item.start) !== null || isMoney(text, item)
  if (isEnd(text, item.end) && rankings.before(text, item.start)) return true
  if (numeral.exact.includes('.')) return isRatioOf(text, item.start) || isRateOf(text, item.start)
  if (numeral.positional) return numeral.high === null && numeral.size > 2 && cued && isEnd(text, item.end)
  if (numeral.surplus >= 0 || numeral.high !== null) return numeral.mult > 0 || Number(numeral.exact) >= TEN
  if (numeral.headless) return numeral.mult > 0 && numeral.size > 1 ? true : isQualified(text, item)
  if (numeral.size < 2 || Number(numeral.exact) <= TEN) return numeral.mult > 0
  return isEnd(text, item.end)
    ? numeral.mult > 0 || numeral.size > 2 || cued || isQualified(text, item) || isSpokenRound(text, numeral, item.end)
    : isHan(text, item.end) || numeral.mult > 0
}
const TEN = 10

/** 两死三伤, 七男三女: single digits before the dead, the wounded, men and women, in pairs. */
function isFate(text: string, { start, end }: Item, { size }: Numeral): boolean {
  if (size > 2 || !fates.includes(text[end] ?? '\n')) return false
  const next = readNumeral(text, end + 1)
  return (
    (next !== null && fates.includes(text[next.end] ?? '\n')) ||
    (fates.includes(text[start - 1] ?? '\n') && classAt(text, start - 2) > 0)
  )
}

/** Whether a number without a unit counts: Arabic digits do. */
function isLicensed(text: string, item: Item): boolean {
  if (item.start === 0 && item.end === text.length) return false
  const numeral = item.numeral!
  if (numeral.form === 'han') return isLicensedHan(text, item, numeral) || isFate(text, item, numeral)
  return !(text[item.end] === '.' || classAt(text, item.end) === LATIN)
}

/** Digits with a leading zero, or many without grouping, name something. */
const isCode = (item: Item): boolean =>
  item.mult === 0 &&
  item.exact !== null &&
  (services.has(item.exact) ||
    /^0\d/.test(item.exact) ||
    (/^\d{6,}$/.test(item.exact) && item.end - item.start === item.exact.length))

/** 01车厢: a leading zero numbers, it does not count. */
const isNumbered = (text: string, { kind, start, end, numeral, joined }: Item): boolean =>
  kind === 'count' &&
  !joined &&
  numeral !== null &&
  numeral.end < end &&
  /^[0０]\d/.test(text.slice(start, numeral.end)) &&
  !numeral.exact.includes('.')

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

/** 营业额515亿, 月薪过万: money where the noun says so; of which is not said. */
function isMoney(text: string, item: Item): boolean {
  const start = qualifierBefore(text, item.start)
  const verb = moneyVerbs.before(text, start)
  return moneyNoun.before(text, verb ? verb.start : start) !== null
}

/** 空气质量指数冲到263: the reading of an index, nothing counted. */
const isIndex = (text: string, { start, mult }: Item): boolean =>
  mult === 0 &&
  indexed.all(text, Math.max(0, start - INDEX_REACH), start).some(({ end }) => !hasStopIn(text, end, start))
const INDEX_REACH = 6

/** Whether a clause ends inside. */
function hasStopIn(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (clauseStops.includes(text[i]!)) return true
  return false
}

/** What a licensed number without a unit is: decimals are rates of something, or parts where a word says so. */
function bareKind(text: string, item: Item, last: Item | undefined): MentionKind {
  if (isIndex(text, item)) return 'other'
  if (!item.exact?.includes('.') || item.mult > 0) return item.joined && item.low?.includes('.') ? 'other' : 'count'
  if (last?.kind === 'ratio_or_fraction' && becomes(text, last, item)) return 'ratio_or_fraction'
  return isRatioOf(text, item.start) ? 'ratio_or_fraction' : 'other'
}

/** Drops numerals that count nothing and says what the bare ones are. */
export function license(text: string, items: readonly Item[]): Item[] {
  markRates(text, items)
  return items.filter((item, k) => {
    if (isArticle(text, item, items[k - 1], items[k + 1]) || isRateName(text, item) || isFigure(text, item))
      return false
    if (item.kind === 'count' && item.numeral && numbersByTwo(text, item.numeral) && isRank(text, item))
      item.kind = 'ordinal'
    if (isNumbered(text, item)) {
      item.kind = 'identifier'
      item.rule = 'code'
      item.end = item.numeral!.end
    }
    if (item.kind !== 'bare') return true
    if (asAge(text, item)) return true
    if (!isLicensed(text, item)) return false
    if (asYear(text, item)) return true
    if (isCode(item) && (!isHan(text, item.end) || services.has(item.exact!))) {
      item.kind = 'identifier'
      item.rule = 'code'
      return true
    }
    item.kind = isMoney(text, item) ? 'amount' : bareKind(text, item, items[k - 1])
    return true
  })
}
