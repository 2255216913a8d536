import type { Mention, Qualifier, UnitSystem } from '../mentions/types.ts'
import type { Span } from '../text/span.ts'

/** A mention with its place on the page. */
export interface PlacedMention {
  readonly id: string
  readonly blockId: string
  readonly articleId: string | null
  /** Null outside prose (titles, headings, pull quotes). */
  readonly paragraphId: string | null
  readonly sentenceId: string | null
  readonly mention: Mention
}

export type MeasureType = 'level' | 'change_abs' | 'growth_rate' | 'share' | 'difference_pp' | 'count' | 'other'
export type Comparison =
  | 'yoy'
  | 'qoq'
  | 'mom'
  | 'vs_year_start'
  | 'vs_prev_year_end'
  | 'vs_same_period'
  | 'vs_other_indicator'
export type Direction = 'up' | 'down' | 'higher' | 'lower'
export type ObsStatus = 'A' | 'E' | 'F' | 'P' | 'M'

/** One statistical statement: a quantity said of a subject. Words are spans of a block's text or null; see DATA.md, section 4. */
export interface Observation {
  readonly id: string
  readonly mentionId: string
  readonly blockId: string
  readonly articleId: string | null
  readonly paragraphId: string | null
  readonly sentenceId: string | null
  readonly span: Span
  readonly subject: string | null
  readonly aspect: string | null
  readonly entity: string | null
  readonly refArea: string | null
  readonly gbt2260: string | null
  /** ISO 8601 day, or `start/end` with both ends included. */
  readonly time: string | null
  readonly periodStart: string | null
  readonly periodEnd: string | null
  readonly timeAsWritten: string | null
  /** SDMX CL_FREQ: A, S, Q, M, D; null where it does not follow from the words. */
  readonly freq: string | null
  readonly measureType: MeasureType
  readonly comparison: Comparison | null
  readonly comparator: string | null
  readonly direction: Direction | null
  readonly value: number | null
  readonly exact: string | null
  readonly unitMeasure: string | null
  readonly unitSystem: UnitSystem | null
  readonly unitMult: number
  readonly valueScaled: number | null
  readonly qualifier: Qualifier | null
  readonly lower: number | null
  readonly upper: number | null
  readonly lowerInclusive: boolean | null
  readonly upperInclusive: boolean | null
  readonly source: string | null
  readonly sourceOrg: string | null
  readonly sourceDoc: string | null
  readonly obsStatus: ObsStatus
  readonly flags: readonly string[]
  /** Published column names whose value was taken from context, not from the clause. */
  readonly implied: readonly string[]
  /** Which words gave which published column: for `--explain`. */
  readonly evidence: readonly {
    readonly column: string
    readonly blockId: string
    readonly span: Span | null
    readonly rule: string
  }[]
  readonly rule: string
}

/** A value that follows from reported ones by interval arithmetic; never shown as reported. */
export interface Derived {
  readonly id: string
  readonly subject: string | null
  readonly entity: string | null
  readonly refArea: string | null
  readonly time: string | null
  readonly measureType: MeasureType
  /** Null where only a bound follows. */
  readonly value: number | null
  readonly unitMeasure: string | null
  readonly lower: number | null
  readonly upper: number | null
  readonly lowerInclusive: boolean | null
  readonly upperInclusive: boolean | null
  readonly formula: string
  readonly inputs: readonly string[]
  readonly assumption: string
}

/** One observation as a point of a time series that can be joined across documents. */
export interface SeriesPoint {
  readonly seriesId: string
  readonly observationId: string
}

export interface Facts {
  readonly mentions: readonly PlacedMention[]
  readonly observations: readonly Observation[]
  readonly derived: readonly Derived[]
  readonly series: readonly SeriesPoint[]
}
