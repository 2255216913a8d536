import type { Document } from '../document/types.ts'
import type { Cell, Row, Table } from '../tables/table.ts'
import type { Release } from './release.ts'

/** Code points of context on either side of a quote. */
const CONTEXT = 16

const offsets = /^(char|para|utf16|qualifier_char)_(start|end)$/

/** What the row says beside its place and its words; nulls left out. */
const body = (table: Table, row: Row): Record<string, Cell> =>
  Object.fromEntries(
    Object.entries(row).filter(([name, value]) => value !== null && name !== table.quotes && !offsets.test(name)),
  )

/** The document a row's offsets count in. */
export interface Target {
  readonly file: string
  /** Code points of the decoded text. */
  readonly characters: readonly string[]
}

/** Targets of documents by `document_id`. */
export function targets(documents: readonly Document[]): (documentId: string) => Target {
  const found = new Map(documents.map(({ id, file, text }) => [id, { file, characters: Array.from(text) }]))
  return id => found.get(id)!
}

const words = (target: Target, from: number, to: number): string =>
  target.characters.slice(Math.max(0, from), to).join('')

/**
 * Rows of a table that quotes the page as W3C Web Annotations (JSON-LD, one object each): the record is the body, the target is a span of
 * the raw file, by position in code points and by quote. The quote is the raw slice, line breaks included.
 */
export function* annotations(
  table: Table,
  rows: readonly Row[],
  targetOf: (documentId: string) => Target,
  release: Release,
): Generator<object> {
  for (const row of rows) {
    if (!table.quotes || typeof row.char_start !== 'number' || typeof row.char_end !== 'number') continue
    const { char_start: start, char_end: end } = row
    const target = targetOf(row.document_id as string)
    yield {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:${release.name}:${table.name}:${table.key.map(name => row[name]).join(':')}`,
      type: 'Annotation',
      motivation: 'describing',
      body: {
        type: 'TextualBody',
        format: 'application/json',
        purpose: 'describing',
        value: JSON.stringify(body(table, row)),
      },
      target: {
        source: `../raw/${encodeURIComponent(target.file)}`,
        selector: [
          { type: 'TextPositionSelector', start, end },
          {
            type: 'TextQuoteSelector',
            exact: words(target, start, end),
            prefix: words(target, start - CONTEXT, start),
            suffix: words(target, end, end + CONTEXT),
          },
        ],
      },
    }
  }
}
