import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ROOT } from '../../pipeline/io.ts'
import { tableList } from '../../pipeline/tables/index.ts'
import { columnsOf } from '../../pipeline/tables/table.ts'
import { type Made, make } from './made.ts'
import { missing, readers, run } from './programs.ts'

// An office suite starts slowly on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

let made: Made
beforeAll(() => {
  made = make()
})
afterAll(() => rmSync(made.folder, { recursive: true }))

interface Seen {
  readonly csv: readonly unknown[][]
  readonly parquet: readonly unknown[][]
  readonly slices?: number
  readonly wrong?: number
}

const python = join(readers, 'python')

describe.skipIf(missing('the Python readers', python))('Python readers see every row, type, null and character', () => {
  test.each(['pandas', 'polars', 'pyarrow', 'duckdb'])('%s', library => {
    const script = join(ROOT, 'test/interop/readers', `with_${library}.py`)
    const seen = JSON.parse(run(python, [script], made.folder)) as Record<string, Seen>
    for (const table of tableList) {
      const names = columnsOf(table).map(([name]) => name)
      const expected = made.rows[table.name].map(row => names.map(name => (row as Record<string, unknown>)[name]))
      expect(seen[table.name]!.csv, `${table.name}.csv`).toEqual(expected)
      expect(seen[table.name]!.parquet, `${table.name}.parquet`).toEqual(expected)
    }
    const slices = Object.values(seen).reduce((sum, { slices: n = 0 }) => sum + n, 0)
    expect(slices).toBeGreaterThan(100)
    expect(
      Object.values(seen)
        .map(({ wrong = 0 }) => wrong)
        .filter(Boolean),
    ).toEqual([])
  })
})
