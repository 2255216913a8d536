import { createHash } from 'node:crypto'
import pkg from '../../../package.json' with { type: 'json' }
import type { Row, Table } from '../table.ts'
import { toArrow } from './arrow.ts'
import { toCsv, toExcelCsv } from './csv.ts'
import { toJson, toNdjson } from './json.ts'
import { toParquet } from './parquet.ts'

/** Who wrote a Parquet file: the program's version, and as its build the hash of the table's declaration. */
export function createdBy(table: Table): string {
  const hash = createHash('sha256').update(JSON.stringify(table)).digest('hex').slice(0, 12)
  return `${pkg.name} version ${pkg.version} (build ${hash})`
}

type Encode = (table: Table, rows: readonly Row[]) => Uint8Array | string

/** The formats every table is published in: where under `datasets/` the file stands, and how it is written. */
export const formats = {
  csv: { path: name => `${name}.csv`, encode: (table, rows) => toCsv(table, rows) },
  parquet: {
    path: name => `${name}.parquet`,
    encode: (table, rows) => toParquet(table, rows, { createdBy: createdBy(table) }),
  },
  json: { path: name => `${name}.json`, encode: toJson },
  ndjson: { path: name => `${name}.ndjson`, encode: toNdjson },
  excel: { path: name => `excel/${name}.csv`, encode: toExcelCsv },
  arrow: { path: name => `arrow/${name}.arrow`, encode: toArrow },
} as const satisfies Record<string, { path: (name: string) => string; encode: Encode }>

export type Format = keyof typeof formats

/** Tables that grow by the sentence: published as JSON lines beside the JSON array. */
const large = new Set([
  'para_segments',
  'sentences',
  'mentions',
  'observations',
  'argument_units',
  'argument_relations',
])

/** The formats one table is published in. */
export const formatsOf = (table: Table): Format[] =>
  (Object.keys(formats) as Format[]).filter(format => format !== 'ndjson' || large.has(table.name))

/** All files of a table: path under `datasets/` and content. */
export const filesOf = (table: Table, rows: readonly Row[]): [string, Uint8Array | string][] =>
  formatsOf(table).map(format => [formats[format].path(table.name), formats[format].encode(table, rows)])
