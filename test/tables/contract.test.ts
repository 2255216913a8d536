import { describe, expect, test } from 'vitest'
import { agents } from '../../pipeline/lexicon/agents.ts'
import { faults } from '../../pipeline/tables/check.ts'
import { actorType } from '../../pipeline/tables/codes-argument.ts'
import { type Rows, rowsOf, tableList, tablesOf } from '../../pipeline/tables/index.ts'
import { columnsOf } from '../../pipeline/tables/table.ts'
import { extraction } from './fixture.ts'

const texts = new Map([['p', extraction.document.text]])
const rows = rowsOf(extraction)

describe('declarations', () => {
  const columns = tableList.flatMap(table => columnsOf(table).map(([name, column]) => ({ table, name, column })))

  test.each(tableList.map(table => [table.name, table] as const))('%s has a key and known references', (_, table) => {
    for (const column of table.key) expect(table.columns[column]?.nullable).toBe(false)
    for (const { column, table: to } of table.foreignKeys) {
      expect(table.columns).toHaveProperty(column)
      expect(tableList.find(other => other.name === to)?.key).toHaveLength(1)
    }
  })

  test('every column is named in snake case and described in English and Chinese', () => {
    for (const { table, name, column } of columns) {
      const where = `${table.name}.${name}`
      expect(name, where).toMatch(/^[a-z][a-z0-9_]*$/)
      for (const words of [column.title, column.doc]) {
        expect(words.en, where).toMatch(/[A-Za-z]/)
        expect(words.zh, where).toMatch(/\p{Script=Han}|^(SHA-256|GB\/T 2260)$/u)
      }
    }
  })
})

test('every type the lexicon gives an actor is a code', () => {
  for (const type of Object.keys(agents)) expect(Object.keys(actorType.values)).toContain(type)
})

describe('rows', () => {
  test('of the fixture keep every promise', () => expect(faults(rows, texts)).toEqual([]))

  test('publish code points, not UTF-16 units', () => {
    const [amount, percent] = rows.mentions
    expect(Array.from(extraction.document.text).slice(percent!.char_start, percent!.char_end).join('')).toBe('5.2%')
    expect(percent!.utf16_start! - percent!.para_start!).toBe(1)
    expect(amount!.text).toBe('2.1万亿元')
    expect(amount!.char_end - amount!.char_start).toBe('2.1万亿元'.length + 1)
  })

  test('para_segments map to the bytes of the file', () => {
    const bytes = Buffer.from(extraction.document.text)
    const parts = rows.para_segments.map(({ byte_start, byte_end }) => bytes.subarray(byte_start, byte_end).toString())
    expect(parts.join('')).toBe(rows.paragraphs[0]!.text)
  })

  test('tablesOf is what extract --format json prints', () => {
    const { document, ...rest } = tablesOf(extraction)
    expect(document.document_id).toBe('p')
    expect(Object.keys(rest)).toEqual(Object.keys(rows).filter(name => name !== 'documents'))
  })
})

/** The rows with one cell changed. */
const spoiled = (table: keyof Rows, column: string, value: unknown): Rows => ({
  ...rows,
  [table]: rows[table].map((row, i) => (i === 0 ? { ...row, [column]: value } : row)),
})

describe('a broken promise is a sentence', () => {
  const cases: [string, keyof Rows, string, unknown][] = [
    ['is an empty string', 'articles', 'title', ''],
    ['is null, but may not be', 'blocks', 'text', null],
    ['not in the code list kind', 'mentions', 'kind', 'sum'],
    ['not in the code list flags', 'observations', 'flags', ['odd']],
    ['no finite number', 'observations', 'obs_value', Number.NaN],
    ['no finite number', 'observations', 'lower', Number.NEGATIVE_INFINITY],
    ['no 32-bit integer', 'documents', 'bytes', 2 ** 31],
    ['no 32-bit integer', 'documents', 'chars', 1.5],
    ['no day of the calendar', 'observations', 'period_end', '2024-02-30'],
    ['half a surrogate pair', 'articles', 'title', '\ud842'],
    ['stands in two rows', 'mentions', 'mention_id', 'p.m002'],
    ['which is not in observations', 'series', 'observation_id', 'p.o999'],
    ['which is not in observations', 'argument_units', 'observation_ids', ['p.o999']],
    ['lies after', 'observations', 'lower', 9e12],
    ['char_start', 'mentions', 'char_start', 0],
    ['para_start', 'observations', 'para_end', 3],
    ['utf16_start', 'mentions', 'utf16_start', 8],
    ['is not declared', 'documents', 'colour', 'red'],
  ]
  test.each(cases)('%s: %s.%s', (sentence, table, column, value) => {
    const found = faults(spoiled(table, column, value), texts)
    expect(found.join('\n')).toContain(sentence)
    expect(found[0]).toContain(table)
  })
})
