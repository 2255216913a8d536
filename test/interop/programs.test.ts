import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ROOT } from '../../pipeline/io.ts'
import { cellText } from '../../pipeline/tables/formats/csv.ts'
import { kinds } from '../../pipeline/tables/formats/kinds.ts'
import { tableList } from '../../pipeline/tables/index.ts'
import { columnsOf, type Row, type Table } from '../../pipeline/tables/table.ts'
import { type Made, make } from './made.ts'
import { missing, readers, run } from './programs.ts'

// An office suite starts slowly on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

let made: Made
beforeAll(() => {
  made = make()
})
afterAll(() => rmSync(made.folder, { recursive: true }))

/** The rows as text cells, in the order of the declaration. */
const expected = (table: Table & { name: keyof Made['rows'] }): string[][] =>
  (made.rows[table.name] as readonly Row[]).map(row => columnsOf(table).map(([name]) => cellText(row[name] ?? null)))

const cells = (csv: string): string[][] => (parse(csv, { bom: true, relax_column_count: true }) as string[][]).slice(1)

describe.skipIf(missing('frictionless', join(readers, 'frictionless')))('frictionless', () => {
  test('validates the package: no error and no warning', () => {
    const report = JSON.parse(run('frictionless', ['validate', 'output/datapackage.json', '--json'], made.folder))
    expect(report).toMatchObject({ valid: true, errors: [], warnings: [] })
    expect(report.tasks.map((task: { stats: { rows?: number } }) => task.stats.rows ?? 0)).toEqual(
      tableList.map(table => made.rows[table.name].length),
    )
  })
  test('finds a spoiled cell, so the validation is one', () => {
    const path = join(made.folder, 'output/datasets/articles.csv')
    const intact = readFileSync(path, 'utf8')
    writeFileSync(path, intact.replace('before_body', 'above_body'))
    expect(() => run('frictionless', ['validate', 'output/datapackage.json'], made.folder)).toThrow()
    writeFileSync(path, intact)
  })
})

describe.skipIf(missing('mlcroissant', join(readers, 'mlcroissant')))('mlcroissant', () => {
  test('validates the description and loads every record set', () => {
    run('mlcroissant', ['validate', '--jsonld', 'output/croissant.json'], made.folder)
    const script = join(ROOT, 'test/interop/readers/with_mlcroissant.py')
    const seen = JSON.parse(run(join(readers, 'python'), [script], made.folder)) as Record<string, unknown[][]>
    for (const table of tableList) {
      const names = columnsOf(table).map(([name]) => name)
      const rows = (made.rows[table.name] as readonly Row[]).map(row => names.map(name => row[name]))
      expect(seen[table.name], table.name).toEqual(rows)
    }
  })
})

describe.skipIf(missing('Rscript'))('base R', () => {
  test('read.csv sees every row, type, null and character, and slices by code points', () => {
    const columns = tableList.flatMap(table =>
      columnsOf(table).map(([name, { kind }]) => [table.name, name, kinds[kind].field, table.quotes ?? ''].join(',')),
    )
    writeFileSync(join(made.folder, 'columns.csv'), ['table,column,type,quotes', ...columns, ''].join('\n'))
    const printed = run('Rscript', ['--vanilla', join(ROOT, 'test/interop/readers/read.R')], made.folder)
    expect(printed).toMatch(/sentences \d{2,} slices/)
    for (const table of tableList) {
      const seen = cells(readFileSync(join(made.folder, 'seen', `${table.name}.csv`), 'utf8'))
      const types = columnsOf(table).map(([, { kind }]) => kind)
      const read = seen.map(row => row.map((cell, i) => (types[i] === 'number' && cell ? String(Number(cell)) : cell)))
      expect(read, table.name).toEqual(expected(table))
    }
  })
})

describe.skipIf(missing('sqlite3'))('SQLite', () => {
  test('.import sees every row and character, and slices by code points', () => {
    const load = tableList.map(({ name }) => `.import --csv output/datasets/${name}.csv ${name}`)
    run('sqlite3', ['made.db', ...load], made.folder)
    for (const table of tableList) {
      const seen = cells(
        run('sqlite3', ['-csv', '-header', 'made.db', `SELECT * FROM ${table.name} ORDER BY rowid`], made.folder),
      )
      expect(seen, table.name).toEqual(expected(table))
    }
    const wrong = `SELECT count(*), sum(substr(p.text, s.para_start + 1, s.para_end - s.para_start) <> s.text)
      FROM sentences s JOIN paragraphs p USING (paragraph_id)`
    expect(run('sqlite3', ['made.db', wrong], made.folder)).toMatch(/^\d{2,}\|0\n$/)
  })
})

describe.skipIf(missing('soffice'))('LibreOffice', () => {
  const profile = () => `-env:UserInstallation=file://${join(made.folder, 'profile')}`
  /** What a spreadsheet shows of a CSV file: converted to a workbook and from there back to text. */
  const shown = (path: string): string[][] => {
    const folder = join(made.folder, 'office')
    mkdirSync(folder, { recursive: true })
    copyFileSync(join(made.folder, path), join(folder, 'sheet.csv'))
    // Text import filter: comma, double quote, UTF-8, from line 1, no column formats, evaluate formulas.
    const opening = '--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true'
    run('soffice', [profile(), '--headless', opening, '--convert-to', 'xlsx', 'sheet.csv'], folder)
    run(
      'soffice',
      [profile(), '--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1', 'sheet.xlsx'],
      folder,
    )
    return cells(readFileSync(join(folder, 'sheet.csv'), 'utf8'))
  }

  test('opens the Excel edition: Chinese intact, no formula executed', () => {
    const articles = shown('output/datasets/excel/articles.csv')
    expect(articles).toHaveLength(made.rows.articles.length)
    expect(articles[0]![3]).toBe("'=1+1")
    expect(articles.map(row => row[3])).toEqual(
      made.rows.articles.map(({ title }) => (title === '=1+1' ? "'=1+1" : (title ?? ''))),
    )
    const paragraphs = shown('output/datasets/excel/paragraphs.csv')
    expect(paragraphs.map(row => row[5])).toEqual(made.rows.paragraphs.map(({ text }) => text))
  })
  test('executes the formula of the canonical edition: the guard is what stops it', () => {
    expect(shown('output/datasets/articles.csv')[0]![3]).toBe('2')
  })
})
