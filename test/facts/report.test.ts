import { expect, it } from 'vitest'
import { parseDocument } from '../../pipeline/document/parse.ts'
import { extractFacts } from '../../pipeline/facts/extract.ts'
import { consistencyReport } from '../../pipeline/facts/report.ts'

const report = (text: string): string => {
  const document = parseDocument(new TextEncoder().encode(`　　${text}\n`), 'page.txt', { sha256: '' })
  return consistencyReport(document, extractFacts(document))
}

it('names the statements that cannot all be true, with their intervals', () => {
  const text = report('2024年末，绿色贷款余额100亿元，比年初增加20亿元，增长20%。')
  expect(text).toContain('## inconsistent (3)')
  expect(text).toContain(
    '- **20%** 绿色贷款余额 · 2024-01-01/2024-12-31 · growth_rate vs_year_start up · [19.5, 20.5] %',
  )
})

it('says so where there is nothing to look at', () => {
  expect(report('2024年末，绿色贷款余额100亿元。')).toContain('Nothing to look at')
})
