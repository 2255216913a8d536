import { baseYearWords } from '../lexicon/times.ts'
import { coordinate } from './coordinate.ts'
import { toNumber } from './decimal.ts'
import { boundsOf } from './interval.ts'
import type { Item } from './item.ts'
import { lex, yearOffset } from './lex.ts'
import { license } from './license.ts'
import { normOf, type Reference } from './norm.ts'
import { qualifyAll } from './qualify.ts'
import { joinRanges } from './range.ts'
import type { Mention } from './types.ts'

/** ISO 8601 for every calendar expression; the year is carried from the last one that printed it. */
function normalise(text: string, items: Item[], issueDate: string | null): Item[] {
  const reference: Reference = { issueDate, year: null, month: null }
  for (const item of items) {
    const { calendar } = item
    if (!calendar) continue
    item.norm = normOf(calendar, reference, yearOffset(text, item.start))
    if (calendar.month !== null && calendar.grain !== 'year') reference.month = calendar.lastMonth
    const compared = baseYearWords.includes(text[item.start - 1] ?? ' ')
    if (calendar.lastYear !== null && calendar.grain !== 'era' && !compared) reference.year = calendar.lastYear
  }
  return items
}

const QUANTITIES = new Set(['ordinal', 'enumerator'])

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
export function readMentions(text: string, context: { readonly issueDate?: string | null } = {}): Mention[] {
  const read = lex(text)
  const shared = coordinate(text, read)
  const joined = joinRanges(text, shared)
  const licensed = license(text, joined)
  const dated = normalise(text, licensed, context.issueDate ?? null)
  return qualifyAll(text, dated).map(toMention)
}
