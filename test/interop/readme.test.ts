import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ROOT } from '../../pipeline/io.ts'
import { type Made, make } from './made.ts'
import { missing, readers, run } from './programs.ts'

// An office suite starts slowly on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

let made: Made
beforeAll(() => {
  made = make()
})
afterAll(() => rmSync(made.folder, { recursive: true }))

const section = /^## Load the data\n([\s\S]*?)^## /m.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))?.[1] ?? ''
const snippets = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language, code]) => {
  const program = /^(?:import (\w+)|(\w+) )/m.exec(code!.replace(/^#.*\n/gm, ''))
  return { language: language!, code: code!, name: (language === 'r' ? 'Rscript' : (program?.[1] ?? program?.[2]))! }
})

const interpreter: Readonly<Record<string, readonly string[]>> = {
  python: [join(readers, 'python')],
  r: ['Rscript', '--vanilla'],
  sh: ['sh', '-e'],
}
const needs = ({ language, name }: (typeof snippets)[number]) =>
  language === 'python' ? join(readers, 'python') : name

describe('loading snippets of the README', () => {
  test('there is one for each program', () => {
    const programs = [
      'pandas',
      'polars',
      'pyarrow',
      'duckdb',
      'mlcroissant',
      'Rscript',
      'frictionless',
      'sqlite3',
      'soffice',
    ]
    expect(snippets.map(({ name }) => name)).toEqual(programs)
  })
  for (const snippet of snippets)
    test.skipIf(missing(needs(snippet)))(`${snippet.name} runs as printed`, () => {
      const [program, ...options] = interpreter[snippet.language]!
      const file = join(made.folder, `snippet.${snippet.language}`)
      writeFileSync(file, snippet.code)
      const printed = run(program!, [...options, file], made.folder)
      const rows = made.rows.observations.length
      expect(printed).toMatch(/soffice|frictionless/.test(snippet.name) ? /xlsx|valid/i : new RegExp(`\\b${rows}\\b`))
    })
})
