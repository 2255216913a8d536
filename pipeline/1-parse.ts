import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from './document/parse.ts'
import { filesBelow, progress, RAW, sha256, writeStage } from './io.ts'
import { checkSource, readSources } from './sources.ts'

// raw/*.txt → build/stages/documents.ndjson, sources.ndjson
const sources = readSources()
const files = filesBelow(RAW).filter(file => file.endsWith('.txt'))
const parsed = files.map((file, i) => {
  progress('parse', i + 1, files.length)
  const bytes = readFileSync(join(RAW, file))
  const hash = sha256(bytes)
  const source = checkSource(sources, file, hash)
  return { source, document: parseDocument(bytes, file, { sha256: hash, issueDate: source.issue_date }) }
})
writeStage(
  'documents',
  parsed.map(({ document }) => document),
)
writeStage(
  'sources',
  parsed.map(({ source }) => source),
)
