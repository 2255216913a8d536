import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { catalogue } from '../../pipeline/catalogue/catalogue.ts'
import { readRelease } from '../../pipeline/catalogue/release.ts'
import { parseDocument } from '../../pipeline/document/parse.ts'
import { type Extraction, extract } from '../../pipeline/extract.ts'
import { filesBelow, ROOT, sha256 } from '../../pipeline/io.ts'
import type { SourceRecord } from '../../pipeline/sources.ts'
import { filesOf } from '../../pipeline/tables/formats/files.ts'
import { concatenate, type Rows, rowsOf, tableList } from '../../pipeline/tables/index.ts'
import { extraction as nasty } from '../tables/fixture.ts'

/** A source whose words hold everything that breaks a CSV reader: comma, quote, line break. */
const source: SourceRecord = {
  file: 'p.txt',
  sha256: 'ab'.repeat(32),
  newspaper: '=SUM(1,2)报',
  issue_date: '2024-10-18',
  page: '007',
  language: 'zh-Hans',
  licence: null,
  rights: '“作者”, "both"\nand their heirs',
}

const pages = (): Extraction[] =>
  filesBelow(join(ROOT, 'raw'))
    .filter(file => file.endsWith('.txt'))
    .map(file => {
      const bytes = readFileSync(join(ROOT, 'raw', file))
      return extract(parseDocument(bytes, file, { sha256: sha256(bytes) }))
    })

/** A published `output/` of the raw pages and of a page full of traps, in a folder of its own. */
export interface Made {
  /** Folder that holds `output/`. */
  readonly folder: string
  readonly rows: Rows
}

/** Makes the datasets and their catalogue anew, as the pipeline does. */
export function make(): Made {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-interop-'))
  const extractions = [nasty, ...pages()]
  const rows = concatenate(extractions.map((extraction, i) => rowsOf(extraction, i === 0 ? source : null)))
  const write = (path: string, data: Uint8Array | string) => {
    mkdirSync(dirname(join(folder, 'output', path)), { recursive: true })
    writeFileSync(join(folder, 'output', path), data)
    return { path, bytes: Buffer.byteLength(data), sha256: sha256(data) }
  }
  const datasets = tableList.flatMap(table =>
    filesOf(table, rows[table.name]).map(([path, data]) => write(`datasets/${path}`, data)),
  )
  const pkg = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { name: string; version: string }
  const release = readRelease(readFileSync(join(ROOT, 'CITATION.cff'), 'utf8'), pkg)
  const documents = extractions.map(({ document }) => document)
  for (const [path, data] of catalogue({ release, documents, rows, datasets })) write(path, data)
  return { folder, rows }
}
