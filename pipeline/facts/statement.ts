import type { IndicatorSort } from '../lexicon/indicators.ts'
import type { Mention } from '../mentions/types.ts'
import type { Span } from '../text/span.ts'
import type { Area } from './areas.ts'
import type { Clause, Lead } from './clauses.ts'
import type { Cue } from './cues.ts'
import type { Predicate } from './predicate.ts'
import type { Period } from './time.ts'
import type { Comparison, Direction, MeasureType } from './types.ts'

/** Words as printed in one block; several spans where a name is put together (东部…投资). */
export interface Phrase {
  readonly blockId: string
  readonly text: string
  readonly spans: readonly Span[]
}

/** Something said, with the words that say it; `implied` where they stand outside the clause. */
export interface Said<T> {
  readonly value: T
  readonly words: Phrase | null
  readonly implied: boolean
  readonly rule: string
}

/** A period with the word that printed it. */
export interface Timed {
  readonly period: Period
  readonly words: Phrase
  /** 截至 stands before it. */
  readonly asOf: boolean
}

/** A named source; its parts are words of the same block. */
export interface Sourced {
  readonly whole: Phrase
  readonly org: Phrase | null
  readonly doc: Phrase | null
}

/** A quantity said of a subject, before it is judged: what the rules made of one number. */
export interface Statement {
  readonly blockId: string
  readonly quantity: Mention
  readonly clause: Clause
  readonly lead: Lead
  readonly predicate: Predicate
  readonly name: Said<Phrase> | null
  readonly sort: IndicatorSort | null
  /** The name ends in an indicator noun, or is carried from one that does. */
  readonly headed: boolean
  /** A verb of achievement before the name. */
  readonly achieved: Cue | null
  readonly aspect: Phrase | null
  readonly entity: Said<Phrase> | null
  readonly area: Said<Area> | null
  readonly measure: MeasureType
  readonly comparison: Said<Comparison> | null
  readonly comparator: Phrase | null
  readonly direction: Direction | null
  readonly directionWords: Cue | null
  readonly time: Said<Period> | null
  readonly source: Said<Sourced> | null
  readonly target: Cue | null
  readonly unequal: boolean
  /** The name stands behind the number. */
  readonly behind: boolean
  /** The clause goes on behind the number without a mark or a verb. */
  readonly continues: boolean
  /** 其中: a part of what was stated before. */
  readonly part: boolean
  /** Growth at constant prices. */
  readonly real: boolean
}
