import { baseYearWords, linkWord } from '../lexicon/times.ts'
import { shift, toNumber } from '../numbers/decimal.ts'
import { dateOf } from '../times/gregorian.ts'
import { isAbsolute } from '../times/resolve.ts'
import { type RelativeTime, spokenBefore } from '../times/spoken.ts'
import type { Part, Said } from '../times/types.ts'
import { coordinate } from './coordinate.ts'
import { localise } from './currency.ts'
import { boundsOf } from './interval.ts'
import type { Item } from './item.ts'
import { lex } from './lex.ts'
import { license } from './license.ts'
import { daysOf, isoOf, type Reference } from './norm.ts'
import { qualifyAll } from './qualify.ts'
import { joinRanges } from './range.ts'
import type { Mention } from './types.ts'

/** What is known of a text from outside it. */
export interface Context {
  /** ISO day of the issue. */
  readonly issueDate?: string | null
  /** Year that the text before printed last: it dates months that print none. */
  readonly year?: number | null
  /** ISO 4217 code of 元 without a country; CNY where nothing is said. */
  readonly currency?: string | null
}

/** A year before which 较 or 比 stands is a base of comparison, not the year of the text. */
const isBase = (text: string, start: number): boolean => baseYearWords.includes(text[start - 1] ?? ' ')

/** The relative word that stands before an expression (去年的9月), or that its weekday ends (上周三). */
const leadOf = (text: string, { start, end, rule }: Item): RelativeTime | null =>
  spokenBefore(text, rule === 'weekday' ? end - 1 : text[start - 1] === linkWord ? start - 1 : start)?.entry ?? null

/** 2025年8月18日 星期一: the weekday right behind its day. */
const isWeekdayOf = (text: string, day: Item | undefined, item: Item): boolean =>
  item.rule === 'weekday' &&
  day?.rule.startsWith('calendar-day') === true &&
  BLANK.test(text.slice(day.end, item.start))
const BLANK = /^[\s（(［[【]{0,4}$/

/** ISO 8601 for every calendar expression; the year is carried from the last one that printed it and named in `rule`. */
function normalise(text: string, items: Item[], context: Context): Item[] {
  const issueDate = context.issueDate ?? null
  const reference: Reference = { issueDate, year: context.year ?? null, dayMonth: null, month: null }
  for (const [k, item] of items.entries()) {
    if (!item.time) continue
    if (isWeekdayOf(text, items[k - 1], item)) {
      item.norm = items[k - 1]!.norm
      continue
    }
    const days = daysOf(item.time, reference, leadOf(text, item))
    const parts = partsOf(item.time)
    const absolute = isAbsolute(parts[0]!)
    if (days) item.norm = isoOf(days)
    if (days && !absolute) item.rule += IMPLIED_YEAR
    const month = parts.some(each => each.some(p => p.is === 'months'))
    const last = days ? dateOf(days.end - 1) : null
    if (month && last) reference.month = last.month
    if (month && last && item.kind === 'date') reference.dayMonth = last.month
    if (absolute && last && !item.rule.includes('era') && !isBase(text, item.start)) reference.year = last.year
  }
  return items
}

/** The sides of a time or a range. */
const partsOf = (said: Said): (readonly Part[])[] =>
  said.is === 'time' ? [said.parts] : said.is === 'range' ? [said.from, said.to] : []

const IMPLIED_YEAR = '+implied-year'

/** Whether a mention prints its year and is no base of comparison. */
const printsYear = (text: string, m: Mention): boolean =>
  m.norm !== null &&
  m.rule.startsWith('calendar') &&
  !m.rule.includes('era') &&
  !m.rule.endsWith(IMPLIED_YEAR) &&
  !isBase(text, m.start)

const yearOf = ({ norm }: Mention): number => Number(norm!.slice(-10, -6))

/** The year that `mentions` of `text` printed last, or null: the `year` for the text that follows. */
export function printedYear(text: string, mentions: readonly Mention[]): number | null {
  const dated = mentions.findLast(m => printsYear(text, m))
  return dated ? yearOf(dated) : null
}

/** The years that a text prints with a month or finer. */
export const datedYears = (text: string, mentions: readonly Mention[]): number[] =>
  mentions.filter(m => printsYear(text, m) && !m.rule.includes('year')).map(yearOf)

/** A month or a day whose year is not known. */
export const isUndated = ({ norm, rule }: Mention): boolean => norm === null && rule.startsWith('calendar')

const QUANTITIES = new Set(['ordinal', 'enumerator'])

/** A row of digits too long for any number, such as a ruled line, is none. */
const isNumber = ({ value, valueBase, lower, upper }: Mention): boolean =>
  [value, valueBase, lower, upper].every(n => n === null || Number.isFinite(n))

/** The published form of an item. */
function toMention(item: Item): Mention {
  const dated = item.time !== null || item.kind === 'idiom' || item.kind === 'identifier' || item.kind === 'expression'
  const exact =
    dated || item.exact === null ? null : item.kind === 'ordinal' ? shift(item.exact, item.mult) : item.exact
  const ranged = exact === null && item.low !== null && !item.vague && !dated
  const value = exact === null ? null : toNumber(exact)
  const kind = item.kind === 'bare' ? 'count' : item.kind
  const unitless = dated || QUANTITIES.has(item.kind)
  return {
    start: item.start,
    end: item.end,
    kind: ranged && kind !== 'other' ? 'range' : kind,
    endKind: ranged && kind !== 'other' ? kind : null,
    exact,
    value,
    valueLow: ranged ? toNumber(item.low!) : null,
    valueHigh: ranged ? toNumber(item.high!) : null,
    unit: unitless ? null : (item.code ?? item.unit?.code ?? null),
    unitSystem: unitless || !(item.code ?? item.unit) ? null : (item.unit?.system ?? 'ISO4217'),
    unitMult: (exact === null && !ranged) || item.kind === 'ordinal' ? 0 : item.mult,
    valueBase: exact === null || unitless ? null : toNumber(exact, item.mult),
    qualifier: item.qualifier,
    qualifierSpan: item.qualifierSpan,
    ...boundsOf(item),
    norm: item.norm,
    rule: item.rule,
  }
}

/**
 * Every number, date and numeral word of a text, in order, not overlapping. `issueDate` (ISO day) resolves
 * expressions without a year. Pure; linear in the text.
 */
export function readMentions(text: string, context: Context = {}): Mention[] {
  const read = lex(text)
  const shared = coordinate(text, read)
  const joined = joinRanges(text, shared)
  const licensed = license(text, joined)
  if (context.currency) localise(text, licensed, context.currency)
  const dated = normalise(text, licensed, context)
  return qualifyAll(text, dated).map(toMention).filter(isNumber)
}
