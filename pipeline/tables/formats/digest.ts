import { createHash } from 'node:crypto'
import type { Row, Table } from '../table.ts'
import { jsonLines } from './json.ts'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * SHA-256 over the canonical JSON lines of a table's rows, sorted by primary key in code-unit order.
 * One digest for every format: it says that they hold the same rows, whatever their bytes.
 */
export function digest(table: Table, rows: readonly Row[]): string {
  const keyed = rows.map((row, i) => ({ i, key: JSON.stringify(table.key.map(name => row[name])) }))
  keyed.sort((a, b) => compare(a.key, b.key))
  const lines = jsonLines(table, rows)
  const hash = createHash('sha256')
  for (const { i } of keyed) hash.update(`${lines[i]}\n`)
  return hash.digest('hex')
}
