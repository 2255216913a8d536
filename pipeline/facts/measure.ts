import type { IndicatorSort } from '../lexicon/indicators.ts'
import { kindOf } from '../mentions/kind.ts'
import type { Mention, MentionKind } from '../mentions/types.ts'
import type { Cue } from './cues.ts'
import type { Predicate } from './predicate.ts'
import type { Direction, MeasureType } from './types.ts'

/** What the decision of a measure looks at; the subject may have been carried over. */
export interface MeasureCase {
  /** The last subject was a share. */
  readonly ofShare: boolean
  /** The noun behind the number: 50%以上的税收. */
  readonly behind: boolean
  readonly quantity: Mention
  readonly predicate: Predicate
  readonly sort: IndicatorSort | null
  /** The subject itself names an addition (新增贷款) or an increment (增量). */
  readonly addition: Cue | null
  /** A verb of change before the subject (下调利率). */
  readonly fronted: Cue | null
  /** The subject itself names a rate of change (贷款增速). */
  readonly aspect: boolean
  /** The measure of the statement before in the sentence, for a bare percentage in a list. */
  readonly before: MeasureType | null
}

const RATES: ReadonlySet<MentionKind> = new Set<MentionKind>(['percent', 'ratio_or_fraction', 'multiple'])

const isRateSort = (sort: IndicatorSort | null): boolean => sort === 'rate' || sort === 'stock_rate' || sort === 'index'

/** Whether the number says how far something went or lies from something else, not where it stands. */
const moves = (p: Predicate): boolean => (!!p.change && !p.arrives) || !!p.comparative || !!p.transitive

function rateMeasure({
  predicate,
  sort,
  aspect,
  before,
  quantity,
  fronted,
  behind,
  ofShare,
}: MeasureCase): MeasureType {
  if (fronted) return 'growth_rate'
  if (predicate.shareVerb && !moves(predicate)) return 'share'
  if (moves(predicate)) return 'growth_rate'
  if (predicate.arrives && before === 'difference_pp') return ofShare ? 'share' : 'level'
  if (aspect || predicate.aspect) return 'growth_rate'
  if (predicate.shareNoun) return 'share'
  if (kindOf(quantity) === 'multiple') return 'other'
  if (isRateSort(sort)) return 'level'
  if (behind) return 'share'
  if (predicate.comparisons.length || before === 'growth_rate') return 'growth_rate'
  return before === 'share' || sort === null ? 'share' : 'level'
}

/** What a statement measures (DATA.md, section 5). */
export function measureOf(c: MeasureCase): MeasureType {
  const kind = kindOf(c.quantity)
  if (kind === 'percentage_point' || kind === 'basis_point') return 'difference_pp'
  if (RATES.has(kind)) return rateMeasure(c)
  if (c.fronted) return 'change_abs'
  if (moves(c.predicate)) {
    const differs = !c.predicate.change && c.predicate.comparand
    return differs ? 'other' : 'change_abs'
  }
  if (kind === 'count') return 'count'
  return c.addition && kind === 'amount' ? 'change_abs' : 'level'
}

/** Where the verb points; null where none is printed. */
export function directionOf(
  { predicate, addition, quantity, fronted }: MeasureCase,
  measure: MeasureType,
): Direction | null {
  if (fronted) return fronted.roles.change!.way
  if (predicate.change) return predicate.change.roles.change!.way
  const compared = predicate.comparative?.roles.comparative ?? predicate.transitive?.roles.transitive
  if (compared) return compared
  return addition?.roles.addition && measure === 'change_abs' && kindOf(quantity) === 'amount' ? 'up' : null
}
