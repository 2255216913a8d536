import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OUTPUT, sha256 } from '../io.ts'
import { digest } from '../tables/formats/digest.ts'
import { formatsOf, publishedAt } from '../tables/formats/published.ts'
import { tableList } from '../tables/index.ts'
import { openDuckDb, readBack } from './read.ts'

// make verify: every format of every table, read back, holds the rows of snapshot/digests.csv; SHA256SUMS hold
if (!existsSync(join(OUTPUT, 'SHA256SUMS'))) {
  console.error('output/SHA256SUMS is missing: run make, which writes it last')
  process.exit(1)
}
const lines = (path: string): string[] => readFileSync(join(OUTPUT, path), 'utf8').trimEnd().split('\n')

const expected = new Map(
  lines('snapshot/digests.csv')
    .map(line => line.split(','))
    .map(([table, , sum]) => [table, sum]),
)
const faults: string[] = []
let files = 0

const db = await openDuckDb()
for (const table of tableList)
  for (const format of formatsOf(table)) {
    const path = publishedAt(table, format)
    const rows = await readBack(db, table, format, join(OUTPUT, path))
    files++
    if (digest(table, rows) !== expected.get(table.name))
      faults.push(`output/${path} does not hold the rows of snapshot/digests.csv (${rows.length} read): run make`)
  }
db.closeSync()

for (const line of lines('SHA256SUMS')) {
  const [sum, path] = line.split('  ') as [string, string]
  if (sha256(readFileSync(join(OUTPUT, path))) !== sum)
    faults.push(`output/${path} does not match SHA256SUMS: run make`)
}

for (const fault of faults) console.error(fault)
if (faults.length === 0)
  console.log(`${files} files of ${tableList.length} tables hold the same rows by digest; SHA256SUMS hold`)
process.exitCode = faults.length === 0 ? 0 : 1
