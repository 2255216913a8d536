import type { Extraction } from '../extract.ts'
import { type Format as FileFormat, formats } from './formats/files.ts'
import { concatenate, rowsOf, tableList, tablesOf } from './index.ts'

/** What `extract --format` takes: one object per file, or one table per file. */
export const FORMATS = ['json', 'ndjson', 'csv', 'parquet'] as const
export type Format = (typeof FORMATS)[number]

/** All tables of one page as one JSON object (DATA.md, section 9): `json` indented, `ndjson` on one line. */
export const renderPage = (extraction: Extraction, format: 'json' | 'ndjson'): string =>
  `${JSON.stringify(tablesOf(extraction), null, format === 'json' ? 2 : 0)}\n`

/** The rows of all pages as one file per table: file name and content. */
export function renderTables(
  extractions: readonly Extraction[],
  format: FileFormat & ('csv' | 'parquet'),
): Map<string, Uint8Array | string> {
  const rows = concatenate(extractions.map(extraction => rowsOf(extraction)))
  const { path, encode } = formats[format]
  return new Map(tableList.map(table => [path(table.name), encode(table, rows[table.name])]))
}
