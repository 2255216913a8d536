import type { Arguments } from './arguments/types.ts'
import type { Document } from './document/types.ts'
import type { Extraction } from './extract.ts'
import type { Facts } from './facts/types.ts'
import { readStage } from './io.ts'
import type { SourceRecord } from './sources.ts'
import { concatenate, type Rows, rowsOf } from './tables/index.ts'

/** What the first three stages have found: every extraction, and the rows of all of them. */
export interface Pages {
  readonly extractions: readonly Extraction[]
  readonly rows: Rows
}

/** Reads the stages back. Throws a sentence when one has not run. */
export function readPages(): Pages {
  const facts = readStage<Facts>('facts')
  const structure = readStage<Arguments>('arguments')
  const sources = readStage<SourceRecord>('sources')
  const extractions = readStage<Document>('documents').map((document, i) => ({
    document,
    facts: facts[i]!,
    arguments: structure[i]!,
  }))
  return { extractions, rows: concatenate(extractions.map((extraction, i) => rowsOf(extraction, sources[i]))) }
}
