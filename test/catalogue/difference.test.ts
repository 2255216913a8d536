import { expect, test } from 'vitest'
import { rowsOf, tables } from '../../pipeline/tables/index.ts'
import { difference, markdown } from '../../pipeline/verify/difference.ts'
import { extraction } from '../tables/fixture.ts'

const { mentions } = rowsOf(extraction)
const [first, second] = mentions

test('rows are matched by key: added, removed, changed', () => {
  const found = difference(tables.mentions, [first!], [{ ...first!, value: 3 }, second!])
  expect(found.added).toEqual(['p.m002'])
  expect(found.removed).toEqual([])
  expect(found.changed).toEqual([{ key: 'p.m001', column: 'value', from: '2.1', to: '3' }])
  expect(difference(tables.mentions, mentions, [second!]).removed).toEqual(['p.m001'])
})

test('columns that came or went are named and compared no further', () => {
  const { rule: _, ...older } = first!
  const found = difference(tables.mentions, [{ ...older, colour: 'red' }], [first!])
  expect(found).toMatchObject({ columnsAdded: ['rule'], columnsRemoved: ['colour'], changed: [] })
})

test('the report is Markdown, with nulls named and bars escaped', () => {
  const found = difference(tables.mentions, [{ ...first!, norm: 'a|b' }], [first!])
  const report = markdown('v1', [found])
  expect(report).toContain('| mentions | 0 | 0 | 1 |')
  expect(report).toContain('- `p.m001` norm: `a\\|b` → null')
})
