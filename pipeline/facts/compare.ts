import { type Carry, type Compared, referenceOf } from './carry.ts'
import type { Clause } from './clauses.ts'
import type { Cue } from './cues.ts'
import type { Part } from './deal.ts'
import { type Printed, phrase } from './phrase.ts'
import type { Phrase, Said } from './statement.ts'
import { comparisonOf, isStock, monthsOf, type Period } from './time.ts'
import type { Comparison, MeasureType } from './types.ts'
import { resolve } from './wordtimes.ts'

/** What a change is measured against, and the other indicator where it is one. */
export interface Comparing {
  readonly comparison: Said<Comparison> | null
  readonly comparator: Phrase | null
}

const NONE: Comparing = { comparison: null, comparator: null }

/** 环比 compares with the period before: a quarter's where the statement's time is a quarter, else a month's. */
const codeOf = (code: Comparison | 'previous', period: Period | null): Comparison =>
  code !== 'previous' ? code : period && monthsOf(period) === 3 ? 'qoq' : 'mom'

/** Comparisons printed in a stretch of cues: 同比, or a time word behind 比, 较, 与. */
export const comparisonsIn = (cues: readonly Cue[]): Cue[] =>
  cues.filter((cue, i) => {
    if (cue.roles.comparison) return true
    const before = cues[i - 1]
    return !!cue.roles.base && !!before && before.end === cue.start && !!(before.roles.opener || before.roles.partner)
  })

function said(block: Printed, cue: Cue, period: Period | null): Said<Comparison> {
  return {
    value: codeOf(cue.roles.comparison ?? cue.roles.base!, period),
    words: phrase(block, cue),
    implied: false,
    rule: cue.word,
  }
}

const carried = (from: Compared | null, period: Period | null): Comparing =>
  from
    ? {
        comparison: {
          value: codeOf(from.code, period),
          words: from.words,
          implied: true,
          rule: 'comparison carried over',
        },
        comparator: null,
      }
    : NONE

/** Whether a measure is taken against something and may take over what the clause before was measured against. */
/** Whether a comparison of an earlier sentence holds on: one with last year does, one with last month only for its own period. */
const holdsOn = ({ code, period: then }: Compared, period: Period | null): boolean => {
  if (code === 'yoy' || code === 'vs_same_period' || then === null) return true
  return then.end === period?.end && (then.start === period.start || then.start === then.end)
}

function inherits(
  part: Part,
  clause: Clause,
  measure: MeasureType,
  period: Period | null,
  carry: Carry,
): Compared | null {
  const { predicate, lead } = part
  if (predicate.average) return null
  if (predicate.change?.roles.change?.order === 2) return carry.second
  const near = carry.comparison?.sentence === clause.sentence
  const holds = near || (!!predicate.change && !!carry.comparison && holdsOn(carry.comparison, period))
  if (measure === 'growth_rate') return holds ? carry.comparison : null
  if (measure === 'difference_pp') return near && predicate.change ? carry.comparison : null
  const ofStock =
    isStock(carry.sort) && (carry.comparison?.code === 'vs_year_start' || carry.comparison?.code === 'vs_prev_year_end')
  return measure === 'change_abs' && (near || ofStock) && predicate.change && !lead.times.length
    ? carry.comparison
    : null
}

/** The comparison of one number. `period` is the statement's own time; `dealt` a comparison given to it by 分别. */
export function compare(
  block: Printed,
  part: Part,
  clause: Clause,
  measure: MeasureType,
  period: Period | null,
  dealt: Cue | null,
  carry: Carry,
): Comparing {
  const { predicate, lead } = part
  if (measure === 'share' || measure === 'count' || measure === 'level') {
    const own = predicate.comparisons[0]
    return own && predicate.change ? { ...NONE, comparison: said(block, own, period) } : NONE
  }
  const outside = comparisonsIn(lead.cues.filter(c => c.end <= predicate.start)).at(-1)
  const cue = dealt ?? predicate.comparisons[0] ?? (predicate.comparand ? undefined : outside)
  if (cue) return { ...NONE, comparison: said(block, cue, period) }
  if (predicate.comparandTime) {
    const base = resolve(block.text, predicate.comparandTime, referenceOf(carry))
    const words = phrase(block, predicate.comparandTime)
    const code = base && comparisonOf(base, period)
    return code
      ? { ...NONE, comparison: { value: code, words, implied: false, rule: 'date compared with' } }
      : { ...NONE, comparator: words }
  }
  if (predicate.comparand) {
    const words = phrase(block, predicate.comparand)
    const value: Comparison = 'vs_other_indicator'
    return { comparison: { value, words, implied: false, rule: 'indicator compared with' }, comparator: words }
  }
  return carried(inherits(part, clause, measure, period, carry), period)
}
