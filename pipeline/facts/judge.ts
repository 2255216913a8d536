import { kindOf } from '../mentions/kind.ts'
import type { MentionKind } from '../mentions/types.ts'
import type { Statement } from './statement.ts'

/** Bare counts below this (两个清单, 三家分行) count things of the argument; a verb of change or an indicator makes them statistics. */
const SMALLEST_BARE_COUNT = 100

/** A count from here on states something with no verb at all (国内出游7.65亿人次). */
const SMALLEST_PLAIN_COUNT = 10_000

const compares = ({ predicate, comparison, directionWords }: Statement): boolean =>
  !!(directionWords || predicate.change || (comparison && !comparison.implied))

/** Whether a number has a value at all: 数千名 has a bound only. */
const hasValue = ({ quantity }: Statement): boolean => quantity.value !== null || quantity.valueLow !== null

const named = (s: Statement): boolean => !!(s.predicate.copula || s.predicate.origin || s.headed || s.achieved)

/** A count is stated by a verb, by its size, or by standing at the end behind an indicator; 三大支柱 counts a noun of the argument. */
function isCount(s: Statement): boolean {
  if (!s.name || s.name.implied) return compares(s)
  if (compares(s) && !s.behind) return true
  const size = s.quantity.valueBase ?? 0
  if (size >= SMALLEST_PLAIN_COUNT) return true
  if (s.predicate.copula || s.achieved) return s.headed || size >= SMALLEST_BARE_COUNT
  return s.headed && !s.continues && (!s.behind || size >= SMALLEST_BARE_COUNT)
}

const isRate = (s: Statement): boolean =>
  compares(s) || named(s) || !!(s.predicate.shareVerb || s.predicate.shareNoun || s.predicate.aspect)

const RULES: Partial<Record<MentionKind, (s: Statement) => boolean>> = {
  amount: s => compares(s) || named(s),
  measure: s => compares(s) || named(s),
  percent: isRate,
  ratio_or_fraction: isRate,
  multiple: s => compares(s) || !!s.predicate.copula,
  percentage_point: s => compares(s) || (!!s.predicate.copula && !s.name?.implied),
  basis_point: compares,
  count: isCount,
  duration: s => compares(s) || s.headed,
  age: s => s.headed || compares(s),
  other: s => s.sort === 'index' || compares(s) || !!s.predicate.origin || (s.headed && !!s.predicate.copula),
}

/**
 * Whether a number states a statistic: it is said of a named subject and an indicator noun, a comparison, a verb of
 * change or a share shows it. A demand (不得低于5%) is none.
 */
export function isStatistic(statement: Statement): boolean {
  if (!statement.name || !hasValue(statement)) return false
  const { qualifier } = statement.quantity
  const bounded = qualifier === 'at_least' || qualifier === 'at_most'
  const demanded = bounded || statement.lead.cues.some(cue => cue.roles.ruleWord)
  if (demanded && !statement.target && !statement.comparison) return false
  return RULES[kindOf(statement.quantity)]?.(statement) ?? false
}
