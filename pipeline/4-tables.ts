import { join } from 'node:path'
import type { Arguments } from './arguments/types.ts'
import type { Document } from './document/types.ts'
import type { Facts } from './facts/types.ts'
import { OUTPUT, readStage, writeTree } from './io.ts'
import type { SourceRecord } from './sources.ts'
import { check } from './tables/check.ts'
import { filesOf } from './tables/formats/files.ts'
import { concatenate, rowsOf, tableList } from './tables/index.ts'
import type { Row } from './tables/table.ts'

// documents, facts, arguments, sources → output/datasets
const facts = readStage<Facts>('facts')
const structure = readStage<Arguments>('arguments')
const sources = readStage<SourceRecord>('sources')
const documents = readStage<Document>('documents')
const rows = concatenate(
  documents.map((document, i) => rowsOf({ document, facts: facts[i]!, arguments: structure[i]! }, sources[i])),
)
check(rows, new Map(documents.map(({ id, text }) => [id, text])))
const byName = rows as unknown as Record<string, readonly Row[]>
writeTree(join(OUTPUT, 'datasets'), new Map(tableList.flatMap(table => filesOf(table, byName[table.name]!))))
