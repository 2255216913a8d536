import { clauseStops, closeBrackets, openBrackets, sentenceEnds } from '../lexicon/orders.ts'
import { anaphoricWords, laterYearWords } from '../lexicon/relative.ts'
import {
  baseJoins,
  baseYearWords,
  bracketDays,
  clauseAttributeWords,
  joints,
  linkWord,
  sinceThen,
  yearAttributes,
  yearlyHeads,
} from '../lexicon/times.ts'
import { flags, words } from '../numbers/words.ts'
import { compile } from '../text/match.ts'
import { newspaper } from '../times/custom.ts'
import { dateOf, type Stretch, weekday } from '../times/gregorian.ts'
import { isAbsolute, resolveParts } from '../times/resolve.ts'
import { type RelativeTime, readSpokenTimes, spokenBefore } from '../times/spoken.ts'
import type { Part, Said } from '../times/types.ts'
import type { Item } from './item.ts'
import { hasAny } from './joints.ts'
import { daysOf, isoOf, type Lead, MONTH_KEY, type Reference, type YearMonth } from './norm.ts'
import type { Context } from './read.ts'
import { tenseOf } from './tense.ts'

const daysAway = new Map(bracketDays)
const anaphoric = new Set(words(anaphoricWords))
const laterYears = compile(
  laterYearWords.map(([word, by]): [string, RelativeTime] => [word, { unit: 'year', by, edge: null }]),
)
const since = flags(sinceThen)
const yearly = flags(yearlyHeads)
const attributes = flags(yearAttributes)
const clauseAttributes = flags(clauseAttributeWords)
const bases = baseYearWords + baseJoins

/** A year before which 较 or 比 stands is a base of comparison, not the year of the text. */
export const isBase = (text: string, start: number): boolean => baseYearWords.includes(text[start - 1] ?? ' ')

/** （1895—1937）: the years of a life. */
const isLife = (text: string, start: number, [parts]: readonly (readonly Part[])[]): boolean =>
  parts![0]!.is === 'years' && parts![0]!.first < parts![0]!.last && openBrackets.includes(text[start - 1] ?? ' ')

/** Whether a date lends its year to those that print none: no base of comparison, no year since which something is. */
const lends = (text: string, { start, end }: Item, parts: readonly (readonly Part[])[]): boolean =>
  parts.some(each => each.some(p => p.is === 'days')) ||
  !(isBase(text, start) || since.at(text, end) || isLife(text, start, parts))

/** The relative word that stands before an expression (去年的9月), over a bracket (明天(18日), 今（16）日), or that its weekday ends (上周三). */
function leadOf(text: string, { start, end, rule }: Item): Lead | null {
  const day = openBrackets.includes(text[start]!) ? daysAway.get(text[start - 1] ?? ' ') : undefined
  if (day !== undefined) return { time: { unit: 'day', by: day, edge: null }, ofText: false, ofBase: false }
  const before = text[start - 1] ?? '\n'
  const at = rule === 'weekday' ? end - 1 : before === linkWord || openBrackets.includes(before) ? start - 1 : start
  const found = spokenBefore(text, at) ?? laterYears.before(text, at)
  const ofBase = found !== null && bases.includes(text[found.start - 1] ?? ' ')
  return (
    found && { time: found.entry, ofText: anaphoric.has(found.literal) || laterYears.before(text, at) !== null, ofBase }
  )
}

/** 2025年8月18日 星期一: the weekday right behind its day. */
const isWeekdayOf = (text: string, day: Item | undefined, item: Item): boolean =>
  item.rule === 'weekday' &&
  day?.rule.startsWith('calendar-day') === true &&
  BLANK.test(text.slice(day.end, item.start))
const BLANK = /^[\s（(［[【]{0,4}$/

/** The weekday in brackets behind a day, or before a day in brackets: 1月1日(周三), 周六(24日); null where none stands. */
function weekdayBeside(text: string, items: readonly Item[], k: number): Item | null {
  const [last, item, next] = [items[k - 1], items[k]!, items[k + 1]]
  if (next && isWeekdayOf(text, item, next)) return next
  const before =
    last?.rule.startsWith('weekday') && last.end === item.start - 1 && openBrackets.includes(text[last.end]!)
  return last && before && item.rule.startsWith('calendar-day') ? last : null
}

/** The day without its year, or its month, that falls on a weekday; the one told where none near does. */
function onWeekday(said: Said, told: Stretch, { time }: Item): Stretch {
  const asked = time?.is === 'time' && time.parts[0]!.is === 'weekday' ? time.parts[0]!.weekday : 0
  const fits = ({ start }: Stretch): boolean => weekday(start) + 1 === asked
  if (said.is !== 'time' || isAbsolute(said.parts) || fits(told)) return told
  for (const cycles of [1, -1]) {
    const other = resolveParts(said.parts, told.start, newspaper, cycles)
    if (other && fits(other)) return other
  }
  return told
}

/** Whether a word that counts from the issue stands between: 1949年参军。今年10月1日. */
const speaksOfNow = (text: string, start: number, end: number): boolean =>
  readSpokenTimes(text.slice(start, end)).some(word => !anaphoric.has(text.slice(start + word.start, start + word.end)))

/** 2015年的老店, 2004年出生的, 2023年度股东大会: the year belongs to the thing alone. */
function isAttribute(text: string, { end, rule }: Item): boolean {
  if (rule === 'calendar-year' && (text[end] === linkWord || attributes.at(text, end))) return true
  const found = clauseAttributes.all(text, end, Math.min(text.length, end + ATTRIBUTE_REACH))[0]
  return found !== undefined && !hasAny(text, end, found.start, clauseStops)
}
const ATTRIBUTE_REACH = 12

/** Whether the text tells of a year long before the issue or of days ahead, so that its months and days stay there over the ends of sentences. */
const isElsewhere = ({ issueDate, sentenceYear, ofDay, ofNow, ahead }: Reference): boolean =>
  ofDay &&
  issueDate !== null &&
  sentenceYear !== null &&
  (ahead || (!ofNow && Number(issueDate.slice(0, 4)) - sentenceYear > 1))

/** 嘉庆二年（1797）十月二十一日: a day of the reign, over its year in brackets. */
function isInReign(text: string, items: readonly Item[], k: number): boolean {
  const [reign, year, day] = [items[k - 2], items[k - 1], items[k]!]
  if (!reign || year?.rule !== 'calendar-year' || !closeBrackets.includes(text[year.end] ?? '\n')) return false
  const head = reign.time?.is === 'time' ? reign.time.parts[0]! : null
  return day.start === year.end + 1 && (head?.is === 'someYear' || (head?.is === 'years' && head.reign !== undefined))
}

/** Keeps the month of a date, and the year of a day that printed it. */
function remember(
  reference: Reference,
  item: Item,
  parts: readonly (readonly Part[])[],
  days: Stretch,
  led: boolean,
): void {
  if (!parts.some(each => each.some(p => p.is === 'months'))) return
  const { year, month, day } = dateOf(days.end - 1)
  reference.month = { year, month }
  if (led) {
    reference.sentenceYear = year
    reference.ofDay = true
  }
  if (item.kind !== 'date' && !parts.some(each => each.some(p => p.is === 'days'))) return
  reference.day = { year, month }
  if (isAbsolute(parts[0]!)) reference.days.set(month * MONTH_KEY + day, year)
}

/** The sides of a time or a range. */
const partsOf = (said: Said): (readonly Part[])[] =>
  said.is === 'time' ? [said.parts] : said.is === 'range' ? [said.from, said.to] : []

/** A month, a quarter or more of them without a year. */
const isMonths = ({ time }: Item): boolean => time?.is === 'time' && time.parts[0]!.is === 'months'

/** 一、二、三、四季度: a series without a year is of the year that its last is of. */
function dateSeries(text: string, items: readonly Item[], k: number, reference: Reference): void {
  if (reference.issueDate === null || reference.sentenceYear !== null) return
  let end = k
  while (end + 1 < items.length && isMonths(items[end + 1]!) && isJoint(text, items[end]!, items[end + 1]!)) end++
  if (end === k) return
  const last = items[end]!
  const days = daysOf(last.time!, reference, null, () => tenseOf(text, last))
  if (days) reference.sentenceYear = dateOf(days.start).year
}

/** Whether one coordinating character stands between. */
const isJoint = (text: string, left: Item, right: Item): boolean =>
  right.start === left.end + 1 && joints.includes(text[left.end]!)

export const IMPLIED_YEAR = '+implied-year'

/**
 * ISO 8601 for every calendar expression. What prints no year takes that of a date of the same sentence, else the one nearest
 * to the issue, else the last printed one; `rule` names it.
 */
export function normalise(text: string, items: Item[], context: Context): Item[] {
  const issueDate = context.issueDate ?? null
  const reference: Reference = {
    issueDate,
    year: context.year ?? null,
    day: null,
    told: null,
    lone: null,
    month: context.month ? monthOf(context.month) : null,
    sentenceYear: null,
    ofDay: false,
    ofNow: false,
    ahead: false,
    republican: context.currency === REPUBLICAN,
    days: new Map(),
  }
  let at = 0
  for (const [k, item] of items.entries()) {
    if (!item.time) continue
    // What is not known need not be forgotten.
    const now = reference.sentenceYear !== null && speaksOfNow(text, at, item.start)
    if (now || (hasAny(text, at, item.start, sentenceEnds) && !isElsewhere(reference))) reference.sentenceYear = null
    at = item.end
    if (isWeekdayOf(text, items[k - 1], item)) {
      item.norm = items[k - 1]!.norm
      continue
    }
    if (isInReign(text, items, k) || (yearly.before(text, item.start) && !isAbsolute(partsOf(item.time)[0]!))) continue
    const lead = leadOf(text, item)
    if (!lead && isMonths(item)) dateSeries(text, items, k, reference)
    const told = daysOf(item.time, reference, lead, () => tenseOf(text, item))
    const weekday = weekdayBeside(text, items, k)
    const days = told && weekday ? onWeekday(item.time, told, weekday) : told
    const parts = partsOf(item.time)
    const absolute = isAbsolute(parts[0]!)
    if (days) item.norm = isoOf(days)
    if (days && weekday?.norm === null) weekday.norm = item.norm
    if (days && !absolute) item.rule += IMPLIED_YEAR
    if (days && lead) reference.year = dateOf(days.end - 1).year
    reference.ofNow ||= days !== null && !absolute && (lead === null ? reference.sentenceYear === null : !lead.ofText)
    if (days && !absolute && !lead && issueDate !== null && days.start > Date.parse(issueDate))
      reference.sentenceYear ??= dateOf(days.end - 1).year
    if (days && parts[0]![0]!.is === 'days')
      reference.lone = issueDate !== null && days.start > Date.parse(issueDate) ? dateOf(days.start) : null
    if (days) remember(reference, item, parts, days, lead !== null && !lead.ofBase)
    if (days && !isBase(text, item.start)) reference.told = dateOf(days.end - 1)
    const { year } = dateOf(days ? days.end - 1 : 0)
    if (!absolute || !days || item.rule.includes('era') || !lends(text, item, parts)) continue
    if (item.time.is === 'range' && dateOf(days.start).year !== year) continue
    if (isAttribute(text, item)) {
      reference.year ??= year
      continue
    }
    reference.year = year
    reference.sentenceYear = year
    reference.ofDay = parts.some(each => each.some(p => p.is === 'months'))
    reference.ahead = issueDate !== null && days.start > Date.parse(issueDate)
  }
  return items
}
/** `2024-05` */
const monthOf = (month: string): YearMonth => ({ year: Number(month.slice(0, 4)), month: Number(month.slice(5)) })

/** Taiwan counts years from the Republic. */
const REPUBLICAN = 'TWD'
