import { kinds } from '../tables/formats/kinds.ts'
import { type Column, columnsOf, type Table } from '../tables/table.ts'

const value = ({ kind, codes }: Column) => {
  const one = { type: 'string', minLength: 1, ...(codes && { enum: Object.keys(codes.values) }) }
  if (kind === 'list') return { type: 'array', items: one }
  if (kind === 'text' || kind === 'code') return one
  return { type: kinds[kind].jsonSchema, ...(kind === 'date' && { format: 'date' }) }
}

const property = (column: Column) => ({
  title: column.title.en,
  description: column.doc.en,
  ...(column.nullable ? { anyOf: [value(column), { type: 'null' }] } : value(column)),
})

const row = (table: Table) => ({
  title: table.title.en,
  description: table.doc.en,
  type: 'object',
  properties: Object.fromEntries(columnsOf(table).map(([name, column]) => [name, property(column)])),
  required: Object.keys(table.columns),
  additionalProperties: false,
})

/** JSON Schema (2020-12) of the object that `extract --format json` prints; each table's row stands under `$defs`. */
export function pageSchema(tables: readonly Table[]) {
  const rows = (name: string) =>
    name === 'documents'
      ? ['document', { $ref: '#/$defs/documents' }]
      : [name, { type: 'array', items: { $ref: `#/$defs/${name}` } }]
  const properties = Object.fromEntries(tables.map(table => rows(table.name)))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'All tables of one newspaper page',
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
    $defs: Object.fromEntries(tables.map(table => [table.name, row(table)])),
  }
}
