import { closeSync, openSync, writeSync } from 'node:fs'
import { fileWriter } from 'hyparquet-writer'
import type { Row, Table } from '../table.ts'
import { toCsv, toCsvLines } from './csv.ts'
import { parquetFile } from './parquet.ts'

/** An open file of one table: rows come in any number of parts, memory stays that of a part or a row group. */
export interface TableStream {
  readonly write: (rows: readonly Row[]) => void
  readonly close: () => void
}

function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}

/** Opens a canonical CSV file. */
export function openCsv(table: Table, path: string): TableStream {
  const file = openSync(path, 'w')
  writeWhole(file, toCsv(table, []))
  return { write: rows => writeWhole(file, toCsvLines(table, rows)), close: () => closeSync(file) }
}

/** Opens a Parquet file; `rowGroup` is how many rows wait in memory. */
export function openParquet(table: Table, path: string, rowGroup?: number): TableStream {
  const file = parquetFile(table, fileWriter(path), rowGroup)
  return { write: file.write, close: file.finish }
}
