import type { Document } from './document/types.ts'
import { extractFacts } from './facts/extract.ts'
import { readStage, writeStage } from './io.ts'

// documents → build/stages/facts.ndjson
writeStage('facts', readStage<Document>('documents').map(extractFacts))
