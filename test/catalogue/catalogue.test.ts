import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { catalogue } from '../../pipeline/catalogue/catalogue.ts'
import { checksums } from '../../pipeline/catalogue/checksums.ts'
import { pageSchema } from '../../pipeline/catalogue/json-schema.ts'
import { readRelease } from '../../pipeline/catalogue/release.ts'
import { ROOT, sha256 } from '../../pipeline/io.ts'
import { filesOf } from '../../pipeline/tables/formats/files.ts'
import { rowsOf, tableList, tablesOf } from '../../pipeline/tables/index.ts'
import { columnsOf } from '../../pipeline/tables/table.ts'
import { extraction } from '../tables/fixture.ts'

const file = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const pkg = JSON.parse(file('package.json')) as { name: string; version: string }
const release = readRelease(file('CITATION.cff'), pkg)
const rows = rowsOf(extraction)
const datasets = tableList.flatMap(table =>
  filesOf(table, rows[table.name]).map(([path, data]) => ({
    path: `datasets/${path}`,
    bytes: Buffer.byteLength(data),
    sha256: sha256(data),
  })),
)
const made = catalogue({ release, documents: [extraction.document], rows, datasets })
const read = (path: string): string => made.get(path)!

describe('version and date are written once', () => {
  test('package.json, its lockfile, CITATION.cff and CHANGELOG.md agree', () => {
    expect(release.version).toBe(pkg.version)
    expect(JSON.parse(file('package-lock.json')).version).toBe(pkg.version)
    expect(/^## (.+)$/m.exec(file('CHANGELOG.md'))?.[1]).toBe(`${release.version} (${release.date})`)
  })
  test('every descriptor carries them', () => {
    expect(JSON.parse(read('datapackage.json'))).toMatchObject({
      version: release.version,
      created: `${release.date}T00:00:00Z`,
    })
    expect(JSON.parse(read('croissant.json'))).toMatchObject({ version: release.version, datePublished: release.date })
    for (const path of ['README.md', 'DICTIONARY.md'])
      expect(read(path)).toContain(`${release.version}, ${release.date}`)
  })
  test('CITATION.cff has what the Citation File Format 1.2 requires', () => {
    expect(parse(file('CITATION.cff'))).toMatchObject({
      'cff-version': '1.2.0',
      message: expect.stringMatching(/./),
      title: expect.stringMatching(/./),
      authors: [expect.objectContaining({ name: expect.stringMatching(/./) })],
    })
  })
  test('a disagreement is a sentence', () => {
    expect(() => readRelease(file('CITATION.cff'), { ...pkg, version: '9.9.9' })).toThrow('write the same in both')
    const undated = file('CITATION.cff').replace(/date-released: .*/, 'date-released: tomorrow')
    expect(() => readRelease(undated, pkg)).toThrow('is no ISO day')
  })
})

describe('datapackage.json', () => {
  const { resources } = JSON.parse(read('datapackage.json'))
  test('has every table with its file, hash, columns and key', () => {
    for (const [i, table] of tableList.entries()) {
      const { path, hash, bytes, schema } = resources[i]
      expect(datasets).toContainEqual({ path, bytes, sha256: hash.replace('sha256:', '') })
      expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(Object.keys(table.columns))
      expect(schema.primaryKey).toEqual(table.key)
    }
  })
  test('keeps clear of what the published 2.0 profile gets wrong', () => {
    expect(read('datapackage.json')).not.toMatch(/fieldsMatch|"type": "list"/)
  })
})

describe('croissant.json', () => {
  test('names every file with its hash and every column of every table', () => {
    const { distribution, recordSet } = JSON.parse(read('croissant.json'))
    expect(distribution.map((one: { contentUrl: string; sha256: string }) => [one.contentUrl, one.sha256])).toEqual(
      datasets.map(({ path, sha256 }) => [path, sha256]),
    )
    expect(recordSet.map((set: { field: unknown[] }) => set.field.length)).toEqual(
      tableList.map(table => columnsOf(table).length),
    )
  })
})

describe('schema.json', () => {
  const ajv = new Ajv2020.default({ strict: false })
  addFormats.default(ajv)
  const valid = ajv.compile(pageSchema(tableList))
  const page = JSON.parse(JSON.stringify(tablesOf(extraction)))
  test('accepts what extract prints', () => expect(valid(page), JSON.stringify(valid.errors)).toBe(true))
  test.each([
    ['an unknown code', { ...page, mentions: [{ ...page.mentions[0], kind: 'sum' }] }],
    ['an empty string', { ...page, document: { ...page.document, file: '' } }],
    ['a missing column', { ...page, sections: [{ section_id: 'x' }] }],
    ['a null where none may be', { ...page, document: { ...page.document, chars: null } }],
  ])('refuses %s', (_, spoiled) => expect(valid(spoiled)).toBe(false))
})

describe('annotations.jsonl', () => {
  const lines = read('annotations.jsonl')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  const points = Array.from(extraction.document.text)
  test('cut their quotes out of the raw file by code points, with what stands around them', () => {
    for (const { target } of lines) {
      const [{ start, end }, { exact, prefix, suffix }] = target.selector
      expect(points.slice(start, end).join('')).toBe(exact)
      expect(extraction.document.text).toContain(prefix + exact + suffix)
    }
  })
  test('have one line per record that quotes the page, each with an address of its own', () => {
    const quoting = tableList.filter(table => table.quotes)
    expect(lines).toHaveLength(quoting.reduce((sum, table) => sum + rows[table.name].length, 0))
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
  })
})

describe('DICTIONARY.md', () => {
  test('describes every column and code in both languages', () => {
    const text = read('DICTIONARY.md')
    for (const table of tableList)
      for (const [name, { doc, codes }] of columnsOf(table)) {
        expect(text).toContain(`| \`${name}\` |`)
        for (const words of [doc, ...Object.values(codes?.values ?? {})])
          for (const word of [words.en, words.zh]) expect(text).toContain(word.replaceAll('|', '\\|'))
      }
  })
  test('links lead somewhere', () => {
    const text = read('DICTIONARY.md')
    for (const [, anchor] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(text).toContain(`<a id="${anchor}"></a>`)
  })
})

describe('dataset card', () => {
  test('has front matter that names every Parquet file', () => {
    const [, front] = read('README.md').split('---\n')
    const { configs, license, language } = parse(front!) as {
      configs: { data_files: string }[]
      license: string
      language: string[]
    }
    expect({ license, language }).toEqual({ license: 'cc-by-4.0', language: ['zh'] })
    expect(configs.map(config => config.data_files)).toEqual(tableList.map(({ name }) => `datasets/${name}.parquet`))
  })
})

test('snapshots count rows and list columns and codes', () => {
  expect(read('snapshot/rows.csv')).toContain('mentions,p,2\n')
  expect(read('snapshot/schema.csv')).toContain('mentions,kind,code,false,false,kind,\n')
  expect(read('snapshot/codes.csv')).toContain('qualifier,at_least\n')
  expect(read('snapshot/digests.csv').split('\n')).toHaveLength(tableList.length + 2)
})

test('checksums are sorted and as sha256sum writes them', () => {
  const one = { bytes: 1, sha256: 'ab' }
  expect(
    checksums([
      { ...one, path: 'b' },
      { ...one, path: 'A' },
      { ...one, path: 'a' },
    ]),
  ).toBe('ab  A\nab  a\nab  b\n')
})
