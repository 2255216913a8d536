import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from './document/parse.ts'
import { filesBelow, progress, RAW, sha256, writeStage } from './io.ts'
import { checkSource, readSources } from './sources.ts'
import { InputError } from './text/errors.ts'

// raw/*.txt → build/stages/documents.ndjson, sources.ndjson; every faulty file is named before the run stops
const sources = readSources()
const files = filesBelow(RAW).filter(file => file.endsWith('.txt'))
const read = (file: string) => {
  const bytes = readFileSync(join(RAW, file))
  const hash = sha256(bytes)
  const source = checkSource(sources, file, hash)
  return { source, document: parseDocument(bytes, file, { sha256: hash, issueDate: source.issue_date }) }
}
const parsed = files.flatMap((file, i) => {
  progress('parse', i + 1, files.length)
  try {
    return [read(file)]
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    console.error(error.message)
    return []
  }
})
if (parsed.length < files.length) process.exit(1)
const stage = <K extends 'document' | 'source'>(kind: K) => parsed.map(page => page[kind])
writeStage('documents', stage('document'))
writeStage('sources', stage('source'))
