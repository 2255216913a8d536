/** Language of a picture's words. */
export type Lang = 'zh' | 'en'
export const LANGS: readonly Lang[] = ['zh', 'en']

/** Any row of a published dataset: snake_case columns of DATA.md, section 4. */
export type Cell = string | number | boolean | null | readonly unknown[]
export type AnyRow = Readonly<Record<string, Cell>>
export type Tables = Readonly<Record<string, readonly AnyRow[]>>

/** A colour role; its value per theme stands in theme.ts. */
export type Tone = 'blue' | 'green' | 'plum' | 'ochre' | 'grey' | 'red'

/** How a run of text is set; sizes stand in style.ts. */
export type TextStyle = 'head' | 'aside' | 'label' | 'strong' | 'tag' | 'qualifier' | 'figure' | 'end' | 'tick'

export interface Run {
  readonly text: string
  readonly style: TextStyle
  readonly tone?: Tone
  /** Set in the size of a label, beside which it stands. */
  readonly small?: boolean
}

/** A bar in axis units: firm between `firmLo` and `firmHi`, possible between `lo` and `hi`. */
export interface Bar {
  readonly id: string
  readonly derived: boolean
  readonly tone: Tone
  readonly lo: number
  readonly firmLo: number
  readonly firmHi: number
  readonly hi: number
  /** `fade`: the word itself leaves the end open; `step`: only rounding does. */
  readonly soft: 'fade' | 'step'
  /** Hollow: the value itself is excluded (strictly below or above). */
  readonly dot: { readonly at: number; readonly hollow: boolean } | null
  readonly label: readonly Run[]
  readonly end: readonly Run[]
  /** Texts at the low and high end of a range, instead of `end`. */
  readonly ends?: readonly [string | null, string | null]
}

export interface Group {
  readonly head: string | null
  readonly aside: string | null
  readonly bars: readonly Bar[]
}

/** A line between two bars of a drawing (counted over all groups) at one value, or a bracket between two values. */
export interface Tie {
  readonly above: number
  readonly below: number
  readonly from: number
  readonly to: number
  readonly label: string | null
}

export interface Bars {
  readonly form: 'bars'
  readonly groups: readonly Group[]
  readonly ties: readonly Tie[]
  readonly thin: boolean
  /** Height of a bar, px. */
  readonly thick: number
  readonly domain: readonly [number, number]
  /** Tick text of a value in axis units; `last` asks for the unit as well. */
  readonly tick: (value: number, last: boolean) => string
}

export interface Strip {
  readonly form: 'strip'
  readonly length: number
  readonly parts: readonly {
    readonly from: number
    readonly to: number
    readonly part: number
  }[]
  readonly heads: readonly {
    readonly text: string
    readonly share: string
    readonly tone: Tone
    readonly from: number
    readonly to: number
  }[]
  readonly dots: readonly number[]
  readonly dotsText: string
  /** The stretch without a figure, from 0, with its words. */
  readonly blank: { readonly to: number; readonly text: string } | null
}

export interface Pairs {
  readonly form: 'pairs'
  readonly heads: readonly [string, string]
  readonly pairs: readonly { readonly left: Box; readonly right: Box }[]
}
export interface Box {
  readonly title: string
  readonly text: string
}

export interface Lines {
  readonly form: 'lines'
  readonly points: readonly {
    readonly day: number
    readonly date: string
    readonly value: number
    readonly lower: number
    readonly upper: number
    readonly hollow: boolean
    readonly text: string
  }[]
  readonly domain: readonly [number, number]
  readonly tick: (value: number, last: boolean) => string
}

export type Drawing = Bars | Strip | Pairs | Lines

/** The table behind a chart: what a reader of the picture may download. */
export interface DataTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** The same for reading: figures as they are set in the chart. */
  readonly shown: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
}

/** One chart in one language: words, drawing and the data behind both. */
export interface Chart {
  readonly name: string
  readonly lang: Lang
  readonly form: Drawing['form']
  readonly drawing: Drawing
  readonly title: string
  readonly subtitle: string
  readonly note: string
  readonly source: string
  readonly alt: string
  readonly asOf: string | null
  /** Figures of the table that the picture leaves out. */
  readonly cut: number
  readonly table: DataTable
}
