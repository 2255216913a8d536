import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { observations } from '../pipeline/tables/datasets/observations.ts'

// tsx bench/tables.ts [ROWS]: streams ROWS and twice as many synthetic observations, each in a process of its own,
// and has DuckDB COPY the same table in the same run
const rows = Number(process.argv[2] ?? 1_000_000)
const folder = mkdtempSync(join(tmpdir(), 'banmian-bench-'))
const columns = Object.keys(observations.columns).length

const run = (script: string, ...args: string[]): Record<string, number> =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, script), ...args], {
      encoding: 'utf8',
    }),
  )
const line = (name: string, seconds: number, of: number, memory: number) =>
  console.log(
    `${name.padEnd(38)} ${seconds.toFixed(1).padStart(6)} s  ${((1e6 * seconds) / of / columns).toFixed(2)} µs/cell  peak ${memory.toFixed(0)} MB`,
  )

try {
  const [once, twice] = [join(folder, 'once'), join(folder, 'twice')]
  const first = run('tables-write.ts', String(rows), once)
  const second = run('tables-write.ts', String(2 * rows), twice)
  const duckdb = run('tables-duckdb.ts', once)
  console.log(`${rows} observations of ${columns} columns`)
  line('banmian, CSV', first.csvSeconds!, rows, first.peakMegabytes!)
  line('banmian, Parquet', first.parquetSeconds!, rows, first.peakMegabytes!)
  line('banmian, CSV, twice the rows', second.csvSeconds!, 2 * rows, second.peakMegabytes!)
  line('banmian, Parquet, twice the rows', second.parquetSeconds!, 2 * rows, second.peakMegabytes!)
  line('DuckDB COPY, CSV, one thread', duckdb.csvSeconds!, rows, duckdb.peakMegabytes!)
  line('DuckDB COPY, Parquet, one thread', duckdb.parquetSeconds!, rows, duckdb.peakMegabytes!)
  for (const end of ['csv', 'parquet'])
    console.log(
      `${end}: ${(statSync(`${once}.${end}`).size / 1e6).toFixed(1)} MB, DuckDB ${(statSync(`${once}.duckdb.${end}`).size / 1e6).toFixed(1)} MB`,
    )
  console.log(`rows of our Parquet that DuckDB's does not have: ${duckdb.rowsThatDiffer}`)
} finally {
  rmSync(folder, { recursive: true })
}
