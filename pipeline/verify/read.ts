import { readFileSync } from 'node:fs'
import { DuckDBConnection } from '@duckdb/node-api'
import { tableFromIPC } from 'apache-arrow'
import { isoDay, kinds } from '../tables/formats/kinds.ts'
import type { Format } from '../tables/formats/published.ts'
import { type Cell, type Column, columnsOf, type Row, type Table } from '../tables/table.ts'

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Lists as JSON text, days as ISO text: what DuckDB hands over exactly. */
const selected = (name: string, { kind }: Column): string =>
  kind === 'list' ? `to_json("${name}")::VARCHAR` : kind === 'date' ? `strftime("${name}", '%Y-%m-%d')` : `"${name}"`

const declared = (table: Table, listAs: string): string =>
  columnsOf(table)
    .map(([name, { kind }]) => `"${name}": '${kind === 'list' ? listAs : kinds[kind].sql}'`)
    .join(', ')

/** How DuckDB is told to read a file of each format, types from the declaration. */
const sources: Readonly<Record<Exclude<Format, 'arrow'>, (table: Table, path: string) => string>> = {
  csv: (table, path) =>
    `read_csv(${quoted(path)}, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', strict_mode = true, columns = {${declared(table, 'JSON')}})`,
  excel: (table, path) =>
    `read_csv(${quoted(path)}, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', strict_mode = true, columns = {${declared(table, 'JSON')}})`,
  parquet: (_, path) => `read_parquet(${quoted(path)})`,
  json: (table, path) => `read_json(${quoted(path)}, format = 'array', columns = {${declared(table, 'VARCHAR[]')}})`,
  ndjson: (table, path) =>
    `read_json(${quoted(path)}, format = 'newline_delimited', columns = {${declared(table, 'VARCHAR[]')}})`,
}

const cell = ({ kind }: Column, value: unknown): Cell =>
  value === null ? null : kind === 'list' ? (JSON.parse(value as string) as string[]) : (value as Cell)

/** Rows of a file as DuckDB reads it. */
async function readWithDuckDb(db: DuckDBConnection, table: Table, format: Exclude<Format, 'arrow'>, path: string) {
  const columns = columnsOf(table)
  const what = columns.map(([name, column]) => selected(name, column)).join(', ')
  const reader = await db.runAndReadAll(`SELECT ${what} FROM ${sources[format](table, path)}`)
  return reader
    .getRows()
    .map(values => Object.fromEntries(columns.map(([name, column], i) => [name, cell(column, values[i])])))
}

const arrowCell = ({ kind }: Column, value: unknown): Cell => {
  if (value === null) return null
  if (kind === 'list') return Array.from(value as Iterable<string>)
  return kind === 'date' ? isoDay(Number(value) / 86_400_000) : (value as Cell)
}

/** Rows of an Arrow IPC file. */
function readArrow(table: Table, path: string): Row[] {
  const read = tableFromIPC(readFileSync(path))
  const columns = columnsOf(table).map(([name, column]) => ({ name, column, vector: read.getChild(name) }))
  return Array.from({ length: read.numRows }, (_, i) =>
    Object.fromEntries(columns.map(({ name, column, vector }) => [name, arrowCell(column, vector!.get(i))])),
  )
}

// The Excel edition leads text that would be a formula with an apostrophe.
const unescaped = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '') : value,
    ]),
  )

/** Rows of a published file, read back by another program than the one that wrote it. */
export async function readBack(db: DuckDBConnection, table: Table, format: Format, path: string): Promise<Row[]> {
  if (format === 'arrow') return readArrow(table, path)
  const rows = await readWithDuckDb(db, table, format, path)
  return format === 'excel' ? rows.map(unescaped) : rows
}

/** An in-memory DuckDB; one thread, so that rows keep their order. */
export async function openDuckDb(): Promise<DuckDBConnection> {
  const db = await DuckDBConnection.create()
  await db.run('SET threads = 1')
  return db
}
