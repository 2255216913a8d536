import type { Block, Document } from '../document/types.ts'
import { paragraphsOf } from '../document/types.ts'
import type { Extraction } from '../extract.ts'
import type { SourceRecord } from '../sources.ts'
import { codePoints, type Offsets, offsetsOf, rawSpan } from '../text/offsets.ts'
import { type Span, slice } from '../text/span.ts'

/** Code points in the decoded file. */
interface CharPlace {
  readonly char_start: number
  readonly char_end: number
}
/** Code points and UTF-16 units in a paragraph's text. */
interface ParaPlace {
  readonly para_start: number
  readonly para_end: number
  readonly utf16_start: number
  readonly utf16_end: number
}
type OrNull<T> = { readonly [K in keyof T]: T[K] | null }

/** One extraction with what every table needs to publish spans (DATA.md, section 2). */
export interface Page {
  readonly extraction: Extraction
  readonly source: SourceRecord | null
  /** Length of a text in code points. */
  readonly chars: (text: string) => number
  readonly inParagraph: (paragraphId: string, span: Span) => CharPlace & ParaPlace
  /** A span of any block; outside prose it has no place in a paragraph. */
  readonly inBlock: (blockId: string, span: Span) => CharPlace & OrNull<ParaPlace>
  /** The whole of a block. */
  readonly whole: (block: Block) => CharPlace
  /** The runs of a paragraph's block that stand unbroken in the raw bytes. */
  readonly segments: (block: Block) => readonly Run[]
  readonly blockText: (blockId: string, span: Span) => string
  readonly paragraphText: (paragraphId: string, span: Span) => string
  /** Words of a span of the paragraph that holds an argument unit. */
  readonly unitText: (unitId: string, span: Span) => string
}

interface Run {
  readonly para_start: number
  readonly para_end: number
  readonly byte_start: number
  readonly byte_end: number
}

const outsideProse = { para_start: null, para_end: null, utf16_start: null, utf16_end: null }

/** Code points of `text` before a UTF-16 offset; the table is made once per text and only for astral characters. */
const counter = (text: string): ((offset: number) => number) => {
  const points = codePoints(text)
  return points ? offset => points[offset]! : offset => offset
}

const rawPlace = (offsets: Offsets, block: Block, span: Span): CharPlace => {
  const raw = rawSpan(block.segments, span)
  return { char_start: offsets.toCodePoint(raw.start), char_end: offsets.toCodePoint(raw.end) }
}

/** Lookups by identifier; throws a sentence naming what is missing. */
function finder<T>(document: Document, what: string, entries: Iterable<readonly [string, T]>): (id: string) => T {
  const found = new Map(entries)
  return id => {
    const value = found.get(id)
    if (value === undefined)
      throw new Error(`${document.file}: a record names the ${what} ${id}, which does not exist.`)
    return value
  }
}

/** Prepares an extraction for its tables. `source` is the file's row of raw/SOURCES.csv, if there is one. */
export function pageOf(extraction: Extraction, source: SourceRecord | null = null): Page {
  const { document } = extraction
  const offsets = offsetsOf(document.text, document.source)
  const prose = document.articles.flatMap(paragraphsOf)
  const block = finder(
    document,
    'block',
    document.blocks.map(one => [one.id, one] as const),
  )
  const paragraph = finder(
    document,
    'paragraph',
    prose.map(one => [one.id, one.block] as const),
  )
  const unit = finder(
    document,
    'unit',
    extraction.arguments.units.map(one => [one.id, one.paragraphId] as const),
  )
  const points = new Map(prose.map(({ block: { id, text } }) => [id, counter(text)]))
  const inProse = (of: Block, span: Span, count: (offset: number) => number) => ({
    ...rawPlace(offsets, of, span),
    para_start: count(span.start),
    para_end: count(span.end),
    utf16_start: span.start,
    utf16_end: span.end,
  })
  const run = (of: Block) => {
    const count = points.get(of.id) ?? counter(of.text)
    return of.segments.map(({ start, raw, length }) => ({
      para_start: count(start),
      para_end: count(start + length),
      byte_start: offsets.toByte(raw),
      byte_end: offsets.toByte(raw + length),
    }))
  }
  return {
    extraction,
    source,
    chars: text => counter(text)(text.length),
    inParagraph: (id, span) => inProse(paragraph(id), span, points.get(paragraph(id).id)!),
    inBlock(id, span) {
      const count = points.get(id)
      return count ? inProse(block(id), span, count) : { ...rawPlace(offsets, block(id), span), ...outsideProse }
    },
    whole: of => rawPlace(offsets, of, { start: 0, end: of.text.length }),
    segments: run,
    blockText: (id, span) => slice(block(id).text, span),
    paragraphText: (id, span) => slice(paragraph(id).text, span),
    unitText: (id, span) => slice(paragraph(unit(id)).text, span),
  }
}
