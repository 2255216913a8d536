import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Extraction } from '../extract.ts'
import { rowsOf, tableList, tablesOf } from './index.ts'

/** What `extract --format` takes: one object per file, or one table per file. */
export const FORMATS = ['json', 'ndjson', 'csv', 'parquet'] as const
export type Format = (typeof FORMATS)[number]

/** All tables of one page as one JSON object (DATA.md, section 9): `json` indented, `ndjson` on one line. */
export const renderPage = (extraction: Extraction, format: 'json' | 'ndjson'): string =>
  `${JSON.stringify(tablesOf(extraction), null, format === 'json' ? 2 : 0)}\n`

/** Open files of all tables in a folder. Memory does not grow with the pages appended. */
export interface TableFiles {
  /** Adds the rows of one page to every table. */
  readonly append: (extraction: Extraction) => void
  /** Completes the files and gives them their names; before that, none is there. */
  readonly close: () => void
}

// Rows that wait in memory for each of the tables.
const ROW_GROUP = 20_000

/** Opens `<folder>/<table>.csv` or `.parquet` for every table, over what stood there. Writers are loaded when needed. */
export async function openTables(format: 'csv' | 'parquet', folder: string): Promise<TableFiles> {
  const { openCsv, openParquet } = await import('./formats/stream.ts')
  mkdirSync(folder, { recursive: true })
  const files = tableList.map(table => {
    const path = join(folder, `${table.name}.${format}`)
    const part = `${path}.${process.pid}.tmp`
    return { table, path, part, stream: format === 'csv' ? openCsv(table, part) : openParquet(table, part, ROW_GROUP) }
  })
  return {
    append(extraction) {
      const rows = rowsOf(extraction)
      for (const { table, stream } of files) stream.write(rows[table.name])
    },
    close() {
      for (const { stream, part, path } of files) {
        stream.close()
        renameSync(part, path)
      }
    },
  }
}
