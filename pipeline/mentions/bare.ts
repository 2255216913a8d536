import { amountVerbs, moneyNouns, moneyNounsAfter } from '../lexicon/currencies.ts'
import { rateHeads } from '../lexicon/moments.ts'
import { perfect } from '../lexicon/numerals.ts'
import {
  ageHeads,
  citeEnds,
  citeMarks,
  clauseStops,
  closeBrackets,
  countedAtEnd,
  countedWords,
  fates,
  indexWords,
  openBrackets,
  rankingHeads,
  ratioCues,
  serviceNumbers,
  spokenAgeHeads,
  sumWords,
} from '../lexicon/orders.ts'
import { classAt, HAN, isHan, LATIN } from '../numbers/chars.ts'
import { type Numeral, readNumeral } from '../numbers/numeral.ts'
import { flags, words } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { becomes } from './coordinate.ts'
import type { Item } from './item.ts'
import { hasAny } from './joints.ts'
import { qualifierBefore } from './qualify.ts'
import type { MentionKind } from './types.ts'

const readings = flags(rateHeads)
const rankings = flags(rankingHeads)
const moneyNoun = flags(moneyNouns)
const moneyAfter = flags(moneyNounsAfter)
const moneyVerbs = flags(amountVerbs)
const sums = flags(sumWords)
const ages = flags(ageHeads)
const spokenAges = flags(spokenAgeHeads)
const bareCounted = flags(countedWords)
const services = new Set(words(serviceNumbers))
const ratios = flags(ratioCues)
const indexed = flags(indexWords)
const RATIO_REACH = 8
const FIRST_YEAR = 1900
const LAST_YEAR = 2100

/** （沙安文等，2006；霍米，2011）: the year of a work that is cited. */
function isCited(text: string, { start, end }: Item): boolean {
  const mark = text[start - 1] === ' ' ? start - 2 : start - 1
  if (!citeMarks.includes(text[mark] ?? ' ') || !(citeEnds + closeBrackets).includes(text[end] ?? ' ')) return false
  for (let i = mark - 1; i >= 0 && start - i < LONGEST_CITATION; i--) {
    if (openBrackets.includes(text[i]!)) return true
    if (closeBrackets.includes(text[i]!)) return false
  }
  return false
}
const LONGEST_CITATION = 60

/** A bare year before a name (2024全国…大会) or in brackets behind one: 年度报告（2024）. */
function asYear(text: string, item: Item): boolean {
  const numeral = item.numeral!
  const value = Number(numeral.exact)
  if (numeral.form !== 'arabic' || numeral.size !== 4 || numeral.end - numeral.start !== 4 || numeral.mult > 0)
    return false
  const bracketed =
    (openBrackets.includes(text[item.start - 1] ?? ' ') && closeBrackets.includes(text[item.end] ?? ' ')) ||
    isCited(text, item)
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
function isRatioOf(text: string, i: number): boolean {
  let from = i
  while (from > 0 && i - from < CLAUSE && !clauseStops.includes(text[from - 1]!)) from--
  return ratios.all(text, from, i).length > 0
}
/** How far back in its clause: 收入之比从2013年的10.78缩小到2022年的10.48. */
const CLAUSE = 28

/** 一千八, 四千五: the last power of ten is not said. */
const isSpokenRound = (text: string, { exact, size, form }: Numeral, end: number): boolean =>
  form === 'han' && size >= 3 && exact.endsWith('0') && classAt(text, end - 1) === HAN

/** Whether a clause ends at `i`. */
const isEnd = (text: string, i: number): boolean => i >= text.length || clauseStops.includes(text[i]!)

/** A word that qualifies the number stands before it: 近百, 过万. */
export const isQualified = (text: string, item: Item): boolean => qualifierBefore(text, item.start) < item.start

/** Whether a Chinese number without a unit counts: beside a noun from eleven on, at the end of a clause where it is a full one. */
function isLicensedHan(text: string, item: Item, numeral: Numeral): boolean {
  const cued = sums.before(text, item.start) !== null || isMoney(text, item)
  if (isEnd(text, item.end) && rankings.before(text, item.start)) return true
  if (numeral.exact.includes('.') && numeral.mult > 0) return true
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

/** 四连败, 挺进八强, 二十连丰: a small number before a word that is counted bare. */
const isCountedBare = (text: string, { end }: Item, { size, high }: Numeral): boolean =>
  size <= 2 &&
  high === null &&
  (bareCounted.at(text, end) !== null || (isOneOf(text, end, countedAtEnd) && isEnd(text, end + 1)))

/** Whether a number without a unit counts: Arabic digits do. */
function isLicensed(text: string, item: Item): boolean {
  if (item.start === 0 && item.end === text.length) return false
  const numeral = item.numeral!
  if (numeral.form === 'han')
    return isLicensedHan(text, item, numeral) || isFate(text, item, numeral) || isCountedBare(text, item, numeral)
  return !(text[item.end] === '.' || classAt(text, item.end) === LATIN)
}

/** 聯發科(2454): four digits in brackets behind a name, no year, list a share. */
const isListing = (text: string, { start, end, numeral }: Item): boolean =>
  numeral?.size === 4 &&
  end - start === 4 &&
  isHan(text, start - 2) &&
  openBrackets.includes(text[start - 1] ?? ' ') &&
  closeBrackets.includes(text[end] ?? ' ')

/** Digits with a leading zero, or many without grouping, name something. */
const isCode = (text: string, item: Item): boolean =>
  item.mult === 0 &&
  item.exact !== null &&
  (isListing(text, item) ||
    services.has(item.exact) ||
    /^0\d/.test(item.exact) ||
    (/^\d{6,}$/.test(item.exact) && item.end - item.start === item.exact.length))

/** 营业额515亿, 月薪过万: money where the noun says so; of which is not said. */
function isMoney(text: string, item: Item): boolean {
  const start = qualifierBefore(text, item.start)
  const verb = moneyVerbs.before(text, start)
  if (moneyNoun.before(text, verb ? verb.start : start)) return true
  return item.mult > 0 && moneyAfter.at(text, item.end) !== null
}

/** 空气质量指数冲到263: the reading of an index, nothing counted. */
const isIndex = (text: string, { start, mult }: Item): boolean =>
  mult === 0 &&
  indexed.all(text, Math.max(0, start - INDEX_REACH), start).some(({ end }) => !hasAny(text, end, start, READING_STOPS))
const INDEX_REACH = 6
/** A reading stands in the clause of its index, brackets between them or not. */
const READING_STOPS = [...clauseStops].filter(stop => !closeBrackets.includes(stop)).join('')

/** What a licensed number without a unit is: decimals are rates of something, or parts where a word says so. */
function bareKind(text: string, item: Item, last: Item | undefined): MentionKind {
  if (isIndex(text, item)) return 'other'
  if (!item.exact?.includes('.') || item.mult > 0) return item.joined && item.low?.includes('.') ? 'other' : 'count'
  if (last?.kind === 'ratio_or_fraction' && becomes(text, last, item)) return 'ratio_or_fraction'
  return isRatioOf(text, item.start) ? 'ratio_or_fraction' : 'other'
}

/** 006账套: two noughts or a nought before two digits. */
const CODED = /^0\d{2,}$/

/** Says what a bare number is: an age, a year, a code, money, a reading or a count; false where it is nothing. */
export function nameBare(text: string, item: Item, last: Item | undefined): boolean {
  if (asAge(text, item)) return true
  if (!isLicensed(text, item)) return false
  if (asYear(text, item)) return true
  if (isCode(text, item) && (!isHan(text, item.end) || services.has(item.exact!) || CODED.test(item.exact!))) {
    item.kind = 'identifier'
    item.rule = 'code'
  } else item.kind = isMoney(text, item) ? 'amount' : bareKind(text, item, last)
  return true
}
