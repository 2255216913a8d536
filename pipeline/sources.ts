import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { RAW, sha256, writeAtomic } from './io.ts'
import { InputError } from './text/errors.ts'

/** What is known of a raw file beside its text: a row of `raw/SOURCES.csv`. Unknown is null. */
export interface SourceRecord {
  readonly file: string
  readonly sha256: string
  readonly newspaper: string | null
  /** ISO 8601 day. */
  readonly issue_date: string | null
  readonly page: string | null
  /** BCP 47 tag. */
  readonly language: string | null
  readonly licence: string | null
  readonly rights: string | null
}

const COLUMNS = ['file', 'sha256', 'newspaper', 'issue_date', 'page', 'language', 'licence', 'rights'] as const
const PATH = join(RAW, 'SOURCES.csv')

/** The register of raw files by file name; empty when there is none. Throws a sentence on a malformed row. */
export function readSources(path = PATH): Map<string, SourceRecord> {
  if (!existsSync(path)) return new Map()
  const rows = parse(readFileSync(path), { columns: true, bom: true, cast: value => value || null }) as SourceRecord[]
  const missing = COLUMNS.filter(column => rows[0] && !(column in rows[0]))
  if (missing.length) throw new InputError(basename(path), 'header', `it has no column ${missing.join(', ')}`, 'add it')
  for (const row of rows)
    if (row.issue_date && !/^\d{4}-\d{2}-\d{2}$/.test(row.issue_date))
      throw new InputError(
        'SOURCES.csv',
        row.file,
        `issue_date ${row.issue_date} is no ISO day`,
        'write it as 2024-10-18',
      )
  return new Map(rows.map(row => [row.file, row]))
}

/** Throws a sentence unless the register has a row for the file with this hash. */
export function checkSource(sources: ReadonlyMap<string, SourceRecord>, file: string, hash: string): SourceRecord {
  const row = sources.get(file)
  const add = `make add-source FILE=raw/${file}`
  if (!row)
    throw new InputError(file, 'raw/SOURCES.csv', 'no row names this file', `run ${add} and fill in what is known`)
  if (row.sha256 !== hash)
    throw new InputError(
      file,
      'raw/SOURCES.csv',
      `its hash is ${hash.slice(0, 12)}…, the row says ${row.sha256.slice(0, 12)}…: the file was edited`,
      `restore it, or run ${add} if the new text is what was received`,
    )
  return row
}

/** Adds the row of a raw file, or renews the hash of the row it has; everything else in the register stays. */
export function addSource(file: string, bytes: Uint8Array): SourceRecord {
  const sources = readSources()
  const blank = { newspaper: null, issue_date: null, page: null, language: 'zh-Hans', licence: null, rights: null }
  const row = { ...blank, ...sources.get(file), file, sha256: sha256(bytes) }
  sources.set(file, row)
  const rows = [...sources.values()].sort((a, b) => (a.file < b.file ? -1 : 1))
  writeAtomic(PATH, stringify(rows, { header: true, columns: [...COLUMNS] }))
  return row
}
