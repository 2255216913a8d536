import type { Numeral } from '../numbers/numeral.ts'
import type { Unit } from '../numbers/units.ts'
import type { Span } from '../text/span.ts'
import type { Said } from '../times/types.ts'
import type { MentionKind, Qualifier } from './types.ts'

/** A number on its way to a mention: what was read at one place; the passes fill in and drop. */
export interface Item {
  start: number
  end: number
  /** `bare`: a numeral without a unit, not yet licensed. */
  kind: MentionKind | 'bare'
  rule: string
  numeral: Numeral | null
  unit: Unit | null
  /** What a calendar expression says; null of everything else. */
  time: Said | null
  /** Exact coefficient with its sign; null where vague, a range or no number. */
  exact: string | null
  mult: number
  /** Exact ends of a range or of a vague number, in units of `mult`. */
  low: string | null
  high: string | null
  vague: boolean
  /** Two numbers with a mark of range between them. */
  joined: boolean
  qualifier: Qualifier | null
  qualifierSpan: Span | null
  norm: string | null
  /** Unit code where the lexicon's is not enough (per-units). */
  code: string | null
}

/** An item of `kind` with nothing known but its span. */
export const item = (start: number, end: number, kind: Item['kind'], rule: string): Item => ({
  start,
  end,
  kind,
  rule,
  numeral: null,
  unit: null,
  time: null,
  exact: null,
  mult: 0,
  low: null,
  high: null,
  vague: false,
  joined: false,
  qualifier: null,
  qualifierSpan: null,
  norm: null,
  code: null,
})

/** An item that holds the value of a numeral. */
export function numberItem(numeral: Numeral, start: number, end: number, kind: Item['kind'], rule: string): Item {
  const made = item(start, end, kind, rule)
  made.numeral = numeral
  made.mult = numeral.mult
  if (numeral.high !== null && (numeral.vague || !numeral.positional)) {
    made.low = numeral.exact
    made.high = numeral.high
    made.vague = numeral.vague
  } else made.exact = numeral.exact
  return made
}
