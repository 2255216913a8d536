import { cellText } from '../tables/formats/csv.ts'
import { digest } from '../tables/formats/digest.ts'
import { columnsOf, type Row, type Table } from '../tables/table.ts'

type RowsByName = Readonly<Record<string, readonly Row[]>>

const csv = (lines: readonly (readonly (string | number | boolean)[])[]): string =>
  lines.map(line => `${line.join(',')}\n`).join('')

/** How many rows each document has in each table: its diff shows what a release changed. */
function rowCounts(tables: readonly Table[], rows: RowsByName): string {
  const counted = tables.flatMap(table => {
    const counts = new Map<string, number>()
    for (const row of rows[table.name]!) {
      const id = cellText(row.document_id ?? null)
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    return [...counts].map(([document, count]) => [table.name, document, count])
  })
  return csv([['table', 'document_id', 'rows'], ...counted])
}

/** Rows and digest of each table: the digest every format of the table must give when read back. */
const digests = (tables: readonly Table[], rows: RowsByName): string =>
  csv([
    ['table', 'rows', 'digest'],
    ...tables.map(table => [table.name, rows[table.name]!.length, digest(table, rows[table.name]!)]),
  ])

/** One line per column. */
const schema = (tables: readonly Table[]): string =>
  csv([
    ['table', 'column', 'kind', 'nullable', 'key', 'code_list', 'references'],
    ...tables.flatMap(table =>
      columnsOf(table).map(([name, { kind, nullable, codes }]) => [
        table.name,
        name,
        kind,
        nullable,
        table.key.includes(name),
        codes?.name ?? '',
        table.foreignKeys.find(({ column }) => column === name)?.table ?? '',
      ]),
    ),
  ])

/** One line per code of every code list. */
const codes = (tables: readonly Table[]): string => {
  const lists = new Map(
    tables.flatMap(table => columnsOf(table).flatMap(([, { codes: list }]) => (list ? [[list.name, list]] : []))),
  )
  return csv([
    ['code_list', 'code'],
    ...[...lists.values()].flatMap(list => Object.keys(list.values).map(code => [list.name, code])),
  ])
}

/** Snapshot files by path: small, sorted text whose diff is the review of a release. */
export const snapshots = (tables: readonly Table[], rows: RowsByName): Map<string, string> =>
  new Map([
    ['snapshot/rows.csv', rowCounts(tables, rows)],
    ['snapshot/digests.csv', digests(tables, rows)],
    ['snapshot/schema.csv', schema(tables)],
    ['snapshot/codes.csv', codes(tables)],
  ])
