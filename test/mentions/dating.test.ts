import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readMentions } from '../../pipeline/mentions/read.ts'

/** `day of the issue TAB text TAB date=norm date=norm …`: what dates without a year or a month mean, from their text and issue. */
const rows = readFileSync(new URL('dating.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line && !line.startsWith('#'))
  .map(line => line.split('\t') as [issue: string, text: string, expected: string])

test.each(rows)('%s %s', (issue, text, expected) => {
  const dated = readMentions(text, { issueDate: issue === '-' ? null : issue })
    .filter(m => m.kind === 'date' || m.kind === 'period')
    .map(m => `${text.slice(m.start, m.end)}=${m.norm ?? '?'}`)
  expect(dated.join(' ')).toBe(expected)
})
