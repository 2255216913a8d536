import { createHash } from 'node:crypto'
import type { SchemaElement } from 'hyparquet'
import { ByteWriter, ParquetWriter, type Writer } from 'hyparquet-writer'
import pkg from '../../../package.json' with { type: 'json' }
import { type Cell, type Column, columnsOf, type Kind, type Row, type Table } from '../table.ts'
import { dayNumber } from './kinds.ts'

/** Rows per row group: what readers skip and load at once. */
const ROW_GROUP = 100_000

const leaf: Readonly<Record<Exclude<Kind, 'list'>, SchemaElement>> = {
  text: { name: '', type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  code: { name: '', type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  integer: { name: '', type: 'INT32' },
  number: { name: '', type: 'DOUBLE' },
  flag: { name: '', type: 'BOOLEAN' },
  date: { name: '', type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
}

function elements(name: string, { kind, nullable }: Column): SchemaElement[] {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED'
  if (kind !== 'list') return [{ ...leaf[kind], name, repetition_type }]
  return [
    { name, repetition_type, num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { ...leaf.text, name: 'element', repetition_type: 'REQUIRED' },
  ]
}

const parquetSchema = (table: Table): SchemaElement[] => {
  const columns = columnsOf(table)
  return [
    { name: table.name, num_children: columns.length },
    ...columns.flatMap(([name, column]) => elements(name, column)),
  ]
}

const stored = (kind: Kind, cell: Cell): unknown =>
  kind === 'date' && cell !== null ? dayNumber(cell as string) : cell

/**
 * Who wrote the file: the program's version, and as its build the hash of the table's declaration. In the form that
 * parquet-mr can parse (it ignores the statistics of a writer it cannot).
 */
function createdBy(table: Table): string {
  const hash = createHash('sha256').update(JSON.stringify(table)).digest('hex').slice(0, 12)
  return `${pkg.name} version ${pkg.version} (build ${hash})`
}

/** An open Parquet file: rows come in any number of parts; each full row group is written and forgotten. */
export interface ParquetFile {
  readonly write: (rows: readonly Row[]) => void
  readonly finish: () => void
}

/** Opens a Parquet file on a writer of bytes. Same rows, same bytes, whatever their parts. */
export function parquetFile(table: Table, writer: Writer, rowGroup = ROW_GROUP): ParquetFile {
  const file = new ParquetWriter({ writer, schema: parquetSchema(table), createdBy: createdBy(table) })
  const names = Object.keys(table.columns)
  const kinds = Object.values(table.columns).map(({ kind }) => kind)
  let data: unknown[][] = names.map(() => [])
  const flush = () => {
    if (data[0]!.length === 0) return
    file.write({ columnData: names.map((name, i) => ({ name, data: data[i]! })), rowGroupSize: rowGroup })
    data = names.map(() => [])
  }
  return {
    write(rows) {
      for (const row of rows) {
        for (let i = 0; i < names.length; i++) data[i]!.push(stored(kinds[i]!, row[names[i]!] ?? null))
        if (data[0]!.length === rowGroup) flush()
      }
    },
    finish() {
      flush()
      file.finish()
    },
  }
}

/** A whole Parquet file in memory. */
export function toParquet(table: Table, rows: readonly Row[]): Uint8Array {
  const writer = new ByteWriter()
  const file = parquetFile(table, writer)
  file.write(rows)
  file.finish()
  return new Uint8Array(writer.getBuffer())
}
