import type { Table } from '../table.ts'

/** The formats every table is published in: where under `datasets/` the file of a table stands. */
export const paths = {
  csv: (name: string) => `${name}.csv`,
  parquet: (name: string) => `${name}.parquet`,
  json: (name: string) => `${name}.json`,
  ndjson: (name: string) => `${name}.ndjson`,
  excel: (name: string) => `excel/${name}.csv`,
  arrow: (name: string) => `arrow/${name}.arrow`,
} as const

export type Format = keyof typeof paths
export const formats = Object.keys(paths) as readonly Format[]

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
export const formatsOf = (table: Table): readonly Format[] =>
  formats.filter(format => format !== 'ndjson' || large.has(table.name))

/** Path of a table's file below `output/`. */
export const publishedAt = (table: Table, format: Format): string => `datasets/${paths[format](table.name)}`
