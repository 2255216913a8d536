import type { Kind } from '../table.ts'

/** What each kind of column is called in each format: the only place where a type is named. */
export const kinds = {
  text: { sql: 'VARCHAR', jsonSchema: 'string', field: 'string', croissant: 'sc:Text' },
  code: { sql: 'VARCHAR', jsonSchema: 'string', field: 'string', croissant: 'sc:Text' },
  integer: { sql: 'INTEGER', jsonSchema: 'integer', field: 'integer', croissant: 'sc:Integer' },
  number: { sql: 'DOUBLE', jsonSchema: 'number', field: 'number', croissant: 'sc:Float' },
  flag: { sql: 'BOOLEAN', jsonSchema: 'boolean', field: 'boolean', croissant: 'sc:Boolean' },
  date: { sql: 'DATE', jsonSchema: 'string', field: 'date', croissant: 'sc:Date' },
  list: { sql: 'VARCHAR[]', jsonSchema: 'array', field: 'array', croissant: 'sc:Text' },
} as const satisfies Record<Kind, unknown>

/** Days from 1970-01-01 to an ISO 8601 day, in UTC whatever the machine's zone. */
export const dayNumber = (iso: string): number => {
  const [year, month, day] = iso.split('-').map(Number)
  return Date.UTC(year!, month! - 1, day!) / 86_400_000
}

/** ISO 8601 day of a day number. */
export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
