import type { Block } from '../document/types.ts'
import { paragraphsOf } from '../document/types.ts'
import type { Extraction } from '../extract.ts'
import { type Span, slice } from '../text/span.ts'
import type { SourceRecord } from './source.ts'

/** A span in the published coordinates (DATA.md, section 2). */
export interface Place {
  readonly char_start: number
  readonly char_end: number
  readonly para_start: number
  readonly para_end: number
  readonly utf16_start: number
  readonly utf16_end: number
}
type OrNull<T> = { readonly [K in keyof T]: T[K] | null }

/** One extraction with what every table needs to publish its spans. */
export interface Page {
  readonly extraction: Extraction
  readonly source: SourceRecord | null
  /** A span of a paragraph, by `paragraph_id`. */
  readonly inParagraph: (paragraphId: string, span: Span) => Place
  /** A span of any block; the paragraph columns are null outside prose. */
  readonly inBlock: (blockId: string, span: Span) => Pick<Place, 'char_start' | 'char_end'> & OrNull<Place>
  readonly paragraphText: (paragraphId: string, span: Span) => string
  readonly blockText: (blockId: string, span: Span) => string
}
