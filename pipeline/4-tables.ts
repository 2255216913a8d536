import { join } from 'node:path'
import { OUTPUT, writeTree } from './io.ts'
import { readPages } from './stages.ts'
import { faultReport, faults } from './tables/check.ts'
import { filesOf } from './tables/formats/files.ts'
import { tableList } from './tables/index.ts'

// documents, facts, arguments, sources → output/datasets; every row that breaks the contract is named before the run stops
const { extractions, rows } = readPages()
const broken = faults(rows, new Map(extractions.map(({ document: { id, text } }) => [id, text])))
if (broken.length > 0) {
  console.error(faultReport(broken))
  process.exit(1)
}
writeTree(join(OUTPUT, 'datasets'), new Map(tableList.flatMap(table => filesOf(table, rows[table.name]))))
