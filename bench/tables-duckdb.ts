import { performance } from 'node:perf_hooks'
import { DuckDBConnection } from '@duckdb/node-api'

// tsx bench/tables-duckdb.ts STEM: loads STEM.parquet into DuckDB and COPYs it out as CSV and Parquet, on one thread
const stem = process.argv[2]!
const db = await DuckDBConnection.create()
await db.run('SET threads = 1')
await db.run(`CREATE TABLE t AS FROM '${stem}.parquet'`)
const start = performance.now()
await db.run(`COPY t TO '${stem}.duckdb.csv' (HEADER, NULLSTR '')`)
const csv = performance.now()
await db.run(`COPY t TO '${stem}.duckdb.parquet' (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 100000)`)
const parquet = performance.now()
const [rows] = (await db.runAndReadAll('SELECT count(*)::INTEGER FROM t')).getRows()[0]!
const same = await db.runAndReadAll(
  `SELECT count(*)::INTEGER FROM (FROM '${stem}.parquet' EXCEPT ALL FROM '${stem}.duckdb.parquet')`,
)
console.log(
  JSON.stringify({
    rows,
    csvSeconds: (csv - start) / 1000,
    parquetSeconds: (parquet - csv) / 1000,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    rowsThatDiffer: same.getRows()[0]![0],
  }),
)
