import { type Options, stringify } from 'csv-stringify/sync'
import { type Cell, columnsOf, type Row, type Table } from '../table.ts'

/** One cell as CSV text: null is empty, a list is JSON text, a number the shortest decimal that reads back the same. */
export function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return JSON.stringify(cell)
  return String(cell)
}

const names = (table: Table): string[] => columnsOf(table).map(([name]) => name)

// The library leaves other line ends unquoted once a record delimiter is set (node-csv issue 467).
const dialect = { quote_record_delimiter: true } as const

const write = (table: Table, rows: readonly Row[], header: boolean, options: Options): string => {
  const columns = names(table)
  const records = rows.map(row => columns.map(name => cellText(row[name] ?? null)))
  return stringify(header ? [columns, ...records] : records, { ...dialect, ...options })
}

/** Canonical CSV: UTF-8 without byte-order mark, LF, RFC 4180 quoting. `header` is false for the later parts of a stream. */
export const toCsv = (table: Table, rows: readonly Row[], header = true): string =>
  write(table, rows, header, { record_delimiter: '\n' })

// A leading = + - @ (also full width), tab or carriage return starts a formula; a plain number does not.
const plainNumber = /^[+-]?\d+(\.\d+)?$/
const formulaSafe = (value: string) => ({
  value,
  escape_formulas: !plainNumber.test(value),
})

/** Excel edition: byte-order mark, CRLF, text that would be read as a formula led by an apostrophe. */
export const toExcelCsv = (table: Table, rows: readonly Row[]): string =>
  write(table, rows, true, { record_delimiter: '\r\n', bom: true, cast: { string: formulaSafe } })
