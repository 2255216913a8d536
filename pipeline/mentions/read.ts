import { shift, toNumber } from '../numbers/decimal.ts'
import { coordinate } from './coordinate.ts'
import { localise, notedCurrency } from './currency.ts'
import { IMPLIED_YEAR, isBase, normalise } from './dating.ts'
import { unifyScores } from './expressions.ts'
import { boundsOf } from './interval.ts'
import type { Item } from './item.ts'
import { lex } from './lex.ts'
import { license } from './license.ts'
import { qualifyAll } from './qualify.ts'
import { joinRanges } from './range.ts'
import { carryReigns } from './reigns.ts'
import type { Mention, UnitSystem } from './types.ts'

/** What is known of a text from outside it. */
export interface Context {
  /** ISO day of the issue. */
  readonly issueDate?: string | null
  /** Year that the text before printed last: it dates months that print none. */
  readonly year?: number | null
  /** Month (`2024-05`) that the text before told of last: it dates days that print none, where the issue has no date. */
  readonly month?: string | null
  /** ISO 4217 code of 元 without a country; CNY where nothing is said. */
  readonly currency?: string | null
}

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

/** The month (`2024-05`) that `mentions` told of last, or null: the `month` for the text that follows. */
export const printedMonth = (mentions: readonly Mention[]): string | null =>
  mentions.findLast(isOfMonth)?.norm?.slice(0, 7) ?? null

/** A day or a stretch of days inside one month. */
const isOfMonth = ({ norm, rule }: Mention): boolean =>
  norm !== null && rule.startsWith('calendar') && norm.slice(0, 7) === norm.slice(-10, -3)

/** The years that a text prints with a month or finer. */
export const datedYears = (text: string, mentions: readonly Mention[]): number[] =>
  mentions.filter(m => printsYear(text, m) && !m.rule.includes('year')).map(yearOf)

/** A month or a day whose year is not known. */
export const isUndated = ({ norm, rule }: Mention): boolean => norm === null && rule.startsWith('calendar')

const QUANTITIES = new Set(['ordinal', 'enumerator'])

/** The system of a code that no unit word gave: ages and percentages, else the sign of a currency. */
const systemOf = (kind: Mention['kind']): UnitSystem => (kind === 'age' || kind === 'percent' ? 'UCUM' : 'ISO4217')

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
  const { lower, upper, lowerInclusive, upperInclusive, hardSide } = boundsOf(item)
  return {
    start: item.start,
    end: item.end,
    kind: ranged ? 'range' : kind,
    endKind: ranged ? kind : null,
    exact,
    value,
    valueLow: ranged ? toNumber(item.low!) : null,
    valueHigh: ranged ? toNumber(item.high!) : null,
    unit: unitless ? null : (item.code ?? item.unit?.code ?? null),
    unitSystem: unitless || !(item.code ?? item.unit) ? null : (item.unit?.system ?? systemOf(kind)),
    unitMult: (exact === null && !ranged) || item.kind === 'ordinal' ? 0 : item.mult,
    valueBase: exact === null || unitless ? null : toNumber(exact, item.mult),
    qualifier: item.qualifier,
    qualifierSpan: item.qualifierSpan,
    lower,
    upper,
    lowerInclusive,
    upperInclusive,
    hardSide,
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
  const noted = notedCurrency(text)
  if (context.currency) localise(text, licensed, context.currency)
  if (noted)
    localise(
      text,
      licensed.filter(each => each.end >= noted.from),
      noted.code,
    )
  unifyScores(text, licensed)
  carryReigns(text, licensed)
  const dated = normalise(text, licensed, context)
  return qualifyAll(text, dated).map(toMention).filter(isNumber)
}
