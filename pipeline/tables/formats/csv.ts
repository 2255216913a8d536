import { stringify } from 'csv-stringify/sync'
import { type Cell, columnsOf, type Row, type Table } from '../table.ts'

/** One cell as CSV text: null is empty, a list is JSON text, a number the shortest decimal that reads back the same. */
export function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return JSON.stringify(cell)
  return String(cell)
}

interface Dialect {
  readonly lineEnd: '\n' | '\r\n'
  /** What is done to the text of a cell before it is quoted. */
  readonly guard: (text: string) => string
}

/** Lines of CSV, quoted as RFC 4180 says. */
function lines(table: Table, rows: readonly Row[], { lineEnd, guard }: Dialect): string {
  const names = Object.keys(table.columns)
  const text = (cell: Cell): string => (typeof cell === 'string' ? guard(cell) : cellText(cell))
  const records = rows.map(row => names.map(name => text(row[name] ?? null)))
  // Given a record delimiter, csv-stringify quotes no other line end by itself; readers then find rows that are none.
  return stringify(records, { record_delimiter: lineEnd, quote_record_delimiter: true })
}

const header = (table: Table): string =>
  columnsOf(table)
    .map(([name]) => name)
    .join(',')

const canonical: Dialect = { lineEnd: '\n', guard: text => text }

/** Canonical CSV: UTF-8 without byte-order mark, LF, RFC 4180 quoting. */
export const toCsv = (table: Table, rows: readonly Row[]): string => `${header(table)}\n${toCsvLines(table, rows)}`

/** The same without the header: the later parts of a stream. */
export const toCsvLines = (table: Table, rows: readonly Row[]): string => lines(table, rows, canonical)

// A leading = + - @ (also full width), tab or carriage return starts a formula; a plain number does not.
const formula = /^[=+\-@\t\r＝＋－＠]/
const plainNumber = /^[+-]?\d+(\.\d+)?$/
const excel: Dialect = {
  lineEnd: '\r\n',
  guard: text => (formula.test(text) && !plainNumber.test(text) ? `'${text}` : text),
}

/** Excel edition: byte-order mark, CRLF, text that would be read as a formula led by an apostrophe. */
export const toExcelCsv = (table: Table, rows: readonly Row[]): string =>
  `\ufeff${header(table)}\r\n${lines(table, rows, excel)}`
