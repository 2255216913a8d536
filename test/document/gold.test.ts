import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseDocument } from '../../pipeline/document/parse.ts'
import { paragraphsOf } from '../../pipeline/document/types.ts'
import { structureTables } from './tables.ts'

const file = '000_a590ebfbe76149d2.txt'
const raw = new URL(`../../raw/${file}`, import.meta.url)
const gold = new URL('../../../shared/gold/page.json', import.meta.url)
const scorer = new URL('../../../shared/eval/score.py', import.meta.url)
const missing = !existsSync(gold) || !existsSync(scorer)
if (missing) console.warn('structure against the gold page: skipped, ../shared is not here')

const page = () => parseDocument(readFileSync(raw), file, { sha256: '' })

test.skipIf(missing)('every structure metric of the gold page is 1', () => {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-'))
  const tables = join(folder, 'page.json')
  writeFileSync(tables, JSON.stringify(structureTables(page())))
  const printed = execFileSync('python3', [scorer.pathname, 'structure', tables, gold.pathname, '--json'], {
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  const { metrics } = JSON.parse(printed) as { metrics: Record<string, { f1?: number; acc?: number }> }
  const values = Object.entries(metrics).map(([name, value]) => [name, value.f1 ?? value.acc])
  expect(values).toEqual(Object.keys(metrics).map(name => [name, 1]))
})

test.skipIf(missing)('sentences are those of the gold page', () => {
  const wanted = (JSON.parse(readFileSync(gold, 'utf8')) as GoldPage).articles.flatMap(article =>
    article.paragraphs.flatMap(paragraph => paragraph.sentences.map(sentence => sentence.text)),
  )
  const found = page().articles.flatMap(article =>
    paragraphsOf(article).flatMap(({ block, sentences }) => sentences.map(s => block.text.slice(s.start, s.end))),
  )
  expect(found).toEqual(wanted)
})

interface GoldPage {
  articles: { paragraphs: { sentences: { text: string }[] }[] }[]
}
