import { join } from 'node:path'
import { OUTPUT, writeTree } from './io.ts'
import { readPages } from './stages.ts'
import { check } from './tables/check.ts'
import { filesOf } from './tables/formats/files.ts'
import { tableList } from './tables/index.ts'

// documents, facts, arguments, sources → output/datasets
const { extractions, rows } = readPages()
check(rows, new Map(extractions.map(({ document: { id, text } }) => [id, text])))
writeTree(join(OUTPUT, 'datasets'), new Map(tableList.flatMap(table => filesOf(table, rows[table.name]))))
