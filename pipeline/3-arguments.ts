import { extractArguments } from './arguments/extract.ts'
import type { Document } from './document/types.ts'
import type { Facts } from './facts/types.ts'
import { readStage, writeStage } from './io.ts'

// documents, facts → build/stages/arguments.ndjson
const facts = readStage<Facts>('facts')
writeStage(
  'arguments',
  readStage<Document>('documents').map((document, i) => extractArguments(document, facts[i]!)),
)
