import { columnsOf, type Row, type Table } from '../table.ts'

/** Rows with exactly the declared columns in the declared order, as one JSON line each. */
export function jsonLines(table: Table, rows: readonly Row[]): string[] {
  const names = columnsOf(table).map(([name]) => name)
  return rows.map(row => JSON.stringify(Object.fromEntries(names.map(name => [name, row[name] ?? null]))))
}

/** A JSON array with one row per line. */
export const toJson = (table: Table, rows: readonly Row[]): string =>
  rows.length === 0 ? '[]\n' : `[\n${jsonLines(table, rows).join(',\n')}\n]\n`

/** One JSON object per line. */
export const toNdjson = (table: Table, rows: readonly Row[]): string =>
  jsonLines(table, rows)
    .map(line => `${line}\n`)
    .join('')
