import type { Span } from '../text/span.ts'

export type MentionKind =
  | 'amount'
  | 'percent'
  | 'percentage_point'
  | 'basis_point'
  | 'count'
  | 'measure'
  | 'date'
  | 'period'
  | 'duration'
  | 'ordinal'
  | 'enumerator'
  | 'ratio_or_fraction'
  | 'multiple'
  | 'range'
  | 'expression'
  | 'idiom'
  | 'identifier'
  | 'age'
  | 'other'

export type Qualifier = 'exact' | 'approx' | 'below' | 'above' | 'at_least' | 'at_most'

/** `UCUM`, `ISO4217` or the printed classifier. */
export type UnitSystem = 'UCUM' | 'ISO4217' | 'CUSTOM'

/**
 * One printed number, date or numeral word: a span of a block's text and what it says.
 * `readMentions(text)` gives them in text order, never overlapping, in time linear in the text.
 */
export interface Mention extends Span {
  readonly kind: MentionKind
  /** What each end of a range is; null of everything else. */
  readonly endKind: MentionKind | null
  /** The printed number as an exact decimal string, magnitude not applied (`3.1` of 3.1万亿元); null where vague or a range. */
  readonly exact: string | null
  /** `exact` as a number; null where vague or a range. */
  readonly value: number | null
  /** Ends of a two-sided range as printed, in the unit of the mention; null otherwise. */
  readonly valueLow: number | null
  readonly valueHigh: number | null
  /** ISO 4217 code, UCUM code, `%`, `pp`, `bp`, or the printed classifier; null without a unit. */
  readonly unit: string | null
  readonly unitSystem: UnitSystem | null
  /** Power of ten of the printed magnitude: 万 4, 亿 8, 万亿 12; 0 without one. */
  readonly unitMult: number
  /** `value` × 10^`unitMult`, computed from the exact decimal; null where vague or a range. */
  readonly valueBase: number | null
  readonly qualifier: Qualifier | null
  /** The qualifying word, a span of the same block's text; may lie inside or beside the mention. */
  readonly qualifierSpan: Span | null
  /** Bounds in base units (DATA.md, section 6); null where the text gives none. */
  readonly lower: number | null
  readonly upper: number | null
  readonly lowerInclusive: boolean | null
  readonly upperInclusive: boolean | null
  /** Which of the bounds is the word's own meaning; the other is the rounding assumption. Null where both or none are. */
  readonly hardSide: 'lower' | 'upper' | null
  /** ISO 8601 date or `start/end` with both ends included; `a:b` for a ratio; null where nothing is to be normalised. */
  readonly norm: string | null
  /** Name of the rule or lexicon entry that made it. */
  readonly rule: string
}
