import {
  Table as ArrowTable,
  Bool,
  type DataType,
  DateDay,
  Field,
  Float64,
  Int32,
  List,
  makeBuilder,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  tableToIPC,
  Utf8,
  type Vector,
} from 'apache-arrow'
import { type Cell, type Column, columnsOf, type Kind, type Row, type Table } from '../table.ts'
import { dayNumber } from './kinds.ts'

/** The published Arrow types. Never a dictionary: several batches of one cannot be read everywhere. */
const types: Readonly<Record<Kind, DataType>> = {
  text: new Utf8(),
  code: new Utf8(),
  integer: new Int32(),
  number: new Float64(),
  flag: new Bool(),
  date: new DateDay(),
  // Parquet names the child `element`, Arrow's own default is `item`.
  list: new List(new Field('element', new Utf8(), false)),
}

const metadata = (column: Column): Map<string, string> =>
  new Map(
    Object.entries({
      description: column.doc.en,
      description_zh: column.doc.zh,
      title: column.title.en,
      title_zh: column.title.zh,
      ...(column.unit && { unit: column.unit }),
      ...(column.concept && { concept: column.concept }),
    }),
  )

/** The Arrow schema of a table, titles and descriptions in the metadata of its fields. */
export const arrowSchema = (table: Table): Schema =>
  new Schema(
    columnsOf(table).map(([name, column]) => new Field(name, types[column.kind], column.nullable, metadata(column))),
  )

/** The value Arrow's builder takes for a cell: a day becomes midnight UTC, so that no time zone can shift it. */
const built = (kind: Kind, cell: Cell): unknown =>
  kind === 'date' && cell !== null ? new Date(dayNumber(cell as string) * 86_400_000) : cell

/** One column of rows. Without `nullValues` the builder would write null as the text "null" and as the number 0. */
function vector(name: string, { kind }: Column, rows: readonly Row[]): Vector {
  const builder = makeBuilder({ type: types[kind], nullValues: [null, undefined] })
  for (const row of rows) builder.append(built(kind, row[name] ?? null))
  return builder.finish().toVector()
}

/** Rows as one Arrow record batch. */
export function toBatch(table: Table, rows: readonly Row[]): RecordBatch {
  const schema = arrowSchema(table)
  const children = columnsOf(table).map(([name, column]) => vector(name, column, rows).data[0]!)
  return new RecordBatch(
    schema,
    makeData({ type: new Struct(schema.fields), length: rows.length, nullCount: 0, children }),
  )
}

/** Arrow IPC file format. */
export const toArrow = (table: Table, rows: readonly Row[]): Uint8Array =>
  tableToIPC(new ArrowTable([toBatch(table, rows)]), 'file')
