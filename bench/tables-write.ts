import { performance } from 'node:perf_hooks'
import { observations } from '../pipeline/tables/datasets/observations.ts'
import { openCsv, openParquet, type TableStream } from '../pipeline/tables/formats/stream.ts'
import type { Row } from '../pipeline/tables/table.ts'
import { syntheticRow } from './tables-rows.ts'

// tsx bench/tables-write.ts ROWS STEM: streams synthetic observations to CSV and Parquet, prints seconds and peak memory
const [rows, stem] = [Number(process.argv[2]), process.argv[3]!]
const PART = 1_000

const timed = (stream: TableStream) => {
  let milliseconds = 0
  const time = (work: () => void) => {
    const start = performance.now()
    work()
    milliseconds += performance.now() - start
  }
  return {
    write: (part: readonly Row[]) => time(() => stream.write(part)),
    close: () => time(stream.close),
    seconds: () => milliseconds / 1000,
  }
}

const csv = timed(openCsv(observations, `${stem}.csv`))
const parquet = timed(openParquet(observations, `${stem}.parquet`))
for (let i = 0; i < rows; i += PART) {
  const part: Row[] = Array.from({ length: Math.min(PART, rows - i) }, (_, j) => syntheticRow(i + j))
  csv.write(part)
  parquet.write(part)
}
csv.close()
parquet.close()
const peakMegabytes = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ csvSeconds: csv.seconds(), parquetSeconds: parquet.seconds(), peakMegabytes }))
