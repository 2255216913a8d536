import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from '../../pipeline/document/parse.ts'
import { extract } from '../../pipeline/extract.ts'
import { ROOT } from '../../pipeline/io.ts'
import { tablesOf } from '../../pipeline/tables/index.ts'
import { score, shared } from '../score.ts'

const STEM = '000_a590ebfbe76149d2'
const bytes = readFileSync(join(ROOT, 'raw', `${STEM}.txt`))

/** The sample page, parsed and extracted. */
export const document = parseDocument(bytes, `${STEM}.txt`, {
  sha256: createHash('sha256').update(bytes).digest('hex'),
})
export const page = extract(document)

/** What the scorer says of the page's argument tables; null, with the reason printed, where a stranger has no scorer. */
export function pageScores(): Record<string, number | null> | null {
  const gold = shared('gold/argument.json')
  return gold ? score('argument', tablesOf(page), gold, STEM) : null
}
