import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { RAW } from './io.ts'
import { addSource } from './sources.ts'

// make add-source FILE=raw/x.txt
const path = process.argv[2]
if (!path || !existsSync(path) || dirname(resolve(path)) !== RAW) {
  console.error(
    `add-source: ${path || 'no FILE'} is not a file in raw/; put the text there, then run make add-source FILE=raw/NAME.txt.`,
  )
  process.exit(2)
}
const row = addSource(basename(path), readFileSync(path))
console.log(
  `raw/SOURCES.csv: ${row.file} ${row.sha256.slice(0, 12)}…; fill in newspaper, issue_date, page, licence and rights where they are known.`,
)
