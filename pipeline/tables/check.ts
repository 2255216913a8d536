import { cellFault } from './check-cell.ts'
import { spanFault, type Texts } from './check-span.ts'
import { type Rows, tableList } from './index.ts'
import { type Cell, columnsOf, type Row, type Table } from './table.ts'

/** Rows by table name, as the checks see them. */
type Loose = Readonly<Record<string, readonly Row[]>>

/** A key of one column is that column's text. */
const keyOf = (row: Row, [first, ...rest]: readonly string[]): string =>
  rest.length === 0 ? String(row[first!]) : JSON.stringify([row[first!], ...rest.map(column => row[column])])
const label = (table: Table, row: Row): string => `${table.name} ${table.key.map(column => row[column]).join(' ')}`

/** Columns of a table that begin and end something: `x_start`/`x_end`, `lower`/`upper`, `value_low`/`value_high`. */
function intervals(table: Table): [string, string][] {
  const names = Object.keys(table.columns)
  const ends = (name: string) =>
    ({ lower: 'upper', value_low: 'value_high' })[name] ??
    (name.endsWith('_start') ? name.replace(/_start$/, '_end') : '')
  return names.flatMap(name => (names.includes(ends(name)) ? [[name, ends(name)] as [string, string]] : []))
}

const misordered = (from: Cell | undefined, to: Cell | undefined): boolean =>
  from != null && to != null && (typeof from === typeof to ? from > to : true)

function* rowFaults(table: Table, row: Row, texts: Texts): Generator<string> {
  for (const [name, column] of columnsOf(table)) {
    const fault = cellFault(column, row[name])
    if (fault) yield `column ${name} ${fault}`
  }
  for (const name of Object.keys(row)) if (!(name in table.columns)) yield `column ${name} is not declared`
  for (const [from, to] of intervals(table))
    if (misordered(row[from], row[to])) yield `${from} ${row[from]} lies after ${to} ${row[to]}`
  const fault = spanFault(table, row, texts)
  if (fault) yield fault
}

function* keyFaults(table: Table, rows: readonly Row[]): Generator<string> {
  const seen = new Set<string>()
  for (const row of rows) {
    const key = keyOf(row, table.key)
    if (seen.has(key)) yield `${label(table, row)}: the key ${table.key.join(', ')} stands in two rows`
    seen.add(key)
  }
}

/** What a row's column points to: every item of a list is a reference, null is none. */
const pointers = (value: Cell): readonly Cell[] => (value === null ? [] : typeof value === 'object' ? value : [value])

function* referenceFaults(
  table: Table,
  all: Loose,
  keysOf: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<string> {
  for (const { column, table: to } of table.foreignKeys) {
    const keys = keysOf.get(to)!
    for (const row of all[table.name]!)
      for (const pointer of pointers(row[column] ?? null))
        if (!keys.has(String(pointer))) yield `${label(table, row)}: ${column} names ${pointer}, which is not in ${to}`
  }
}

/**
 * Every broken promise of a set of tables, one sentence each: types, nulls, codes, empty strings, numbers that are
 * none, order of intervals, quotes against their slices, unique keys, references. `texts` is the decoded text of each
 * document by `document_id`.
 */
export function faults(rows: Rows, texts: ReadonlyMap<string, string>): string[] {
  const all: Loose = rows
  const sources: Texts = { documents: texts, paragraphs: new Map(rows.paragraphs.map(p => [p.paragraph_id, p.text])) }
  const keysOf = new Map(tableList.map(({ name, key }) => [name, new Set(all[name]!.map(row => keyOf(row, key)))]))
  return tableList.flatMap(table => [
    ...all[table.name]!.flatMap(row =>
      [...rowFaults(table, row, sources)].map(fault => `${label(table, row)}: ${fault}`),
    ),
    ...keyFaults(table, all[table.name]!),
    ...referenceFaults(table, all, keysOf),
  ])
}

const SHOWN = 20

/** The first faults as lines for a reader: nothing is published from rows that break a promise. */
export function faultReport(found: readonly string[]): string {
  const more = found.length > SHOWN ? [`… and ${found.length - SHOWN} more`] : []
  const head = `${found.length} rows break the data contract; correct the rule that made them:`
  return [head, ...found.slice(0, SHOWN), ...more].join('\n')
}
