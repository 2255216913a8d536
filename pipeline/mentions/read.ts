import { baseYearWords } from '../lexicon/times.ts'
import { toNumber } from '../numbers/decimal.ts'
import { coordinate } from './coordinate.ts'
import { boundsOf } from './interval.ts'
import type { Item } from './item.ts'
import { lex, yearOffset } from './lex.ts'
import { license } from './license.ts'
import { normOf, type Reference } from './norm.ts'
import { qualifyAll } from './qualify.ts'
import { joinRanges } from './range.ts'
import type { Mention } from './types.ts'

/** What is known of the time of a text from outside it. */
export interface TimeContext {
  /** ISO day of the issue. */
  readonly issueDate?: string | null
  /** Year that the text before printed last: it dates months that print none. */
  readonly year?: number | null
}

/** A year before which 较 or 比 stands is a base of comparison, not the year of the text. */
const isBase = (text: string, start: number): boolean => baseYearWords.includes(text[start - 1] ?? ' ')

/** ISO 8601 for every calendar expression; the year is carried from the last one that printed it and named in `rule`. */
function normalise(text: string, items: Item[], context: TimeContext): Item[] {
  const reference: Reference = { issueDate: context.issueDate ?? null, year: context.year ?? null, month: null }
  for (const item of items) {
    const { calendar } = item
    if (!calendar) continue
    item.norm = normOf(calendar, reference, yearOffset(text, item.start))
    if (item.norm !== null && calendar.year === null) item.rule += IMPLIED_YEAR
    if (calendar.month !== null && calendar.grain !== 'year') reference.month = calendar.lastMonth
    if (calendar.lastYear !== null && calendar.grain !== 'era' && !isBase(text, item.start))
      reference.year = calendar.lastYear
  }
  return items
}

const IMPLIED_YEAR = '+implied-year'

/** The year that `mentions` of `text` printed last, or null: the `year` for the text that follows. */
export function printedYear(text: string, mentions: readonly Mention[]): number | null {
  const dated = mentions.findLast(
    m =>
      m.norm !== null &&
      m.rule.startsWith('calendar') &&
      !m.rule.includes('era') &&
      !m.rule.endsWith(IMPLIED_YEAR) &&
      !isBase(text, m.start),
  )
  return dated ? Number(dated.norm!.slice(-10, -6)) : null
}

const QUANTITIES = new Set(['ordinal', 'enumerator'])

/** A row of digits too long for any number, such as a ruled line, is none. */
const isNumber = ({ value, valueBase, lower, upper }: Mention): boolean =>
  [value, valueBase, lower, upper].every(n => n === null || Number.isFinite(n))

/** The published form of an item. */
function toMention(item: Item): Mention {
  const dated =
    item.calendar !== null || item.kind === 'idiom' || item.kind === 'identifier' || item.kind === 'expression'
  const exact = dated ? null : item.exact
  const ranged = exact === null && item.low !== null && !item.vague && !dated
  const value = exact === null ? null : toNumber(exact)
  const unitless = dated || QUANTITIES.has(item.kind)
  return {
    start: item.start,
    end: item.end,
    kind: item.kind === 'bare' ? 'count' : item.kind,
    exact,
    value,
    valueLow: ranged ? toNumber(item.low!) : null,
    valueHigh: ranged ? toNumber(item.high!) : null,
    unit: unitless ? null : (item.code ?? item.unit?.code ?? null),
    unitSystem: unitless || !(item.code ?? item.unit) ? null : (item.unit?.system ?? 'ISO4217'),
    unitMult: exact === null && !ranged ? 0 : item.mult,
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
export function readMentions(text: string, context: TimeContext = {}): Mention[] {
  const read = lex(text)
  const shared = coordinate(text, read)
  const joined = joinRanges(text, shared)
  const licensed = license(text, joined)
  const dated = normalise(text, licensed, context)
  return qualifyAll(text, dated).map(toMention).filter(isNumber)
}
