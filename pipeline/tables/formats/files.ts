import type { Row, Table } from '../table.ts'
import { toArrow } from './arrow.ts'
import { toCsv, toExcelCsv } from './csv.ts'
import { toJson, toNdjson } from './json.ts'
import { toParquet } from './parquet.ts'
import { type Format, formatsOf, paths } from './published.ts'

/** How a table is written in each format. */
export const encoders: Readonly<Record<Format, (table: Table, rows: readonly Row[]) => Uint8Array | string>> = {
  csv: toCsv,
  parquet: toParquet,
  json: toJson,
  ndjson: toNdjson,
  excel: toExcelCsv,
  arrow: toArrow,
}

/** All files of a table: path under `datasets/` and content. */
export const filesOf = (table: Table, rows: readonly Row[]): [string, Uint8Array | string][] =>
  formatsOf(table).map(format => [paths[format](table.name), encoders[format](table, rows)])
