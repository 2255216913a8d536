import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../pipeline/io.ts'
import { sources, text } from './files.ts'

/** The core, in the order of the flow: a folder takes values only from those before it. */
const FLOW = ['lexicon', 'text', 'document', 'numbers', 'times', 'mentions', 'facts', 'arguments']
const core = FLOW.flatMap((folder, place) => sources(`pipeline/${folder}`).map(path => ({ path, place })))

/** Modules a file takes values from; type-only imports do not count. */
const importsOf = (path: string): string[] =>
  [...text(path).matchAll(/^(?:import|export)\s+(?!type\s)([^'"]*?)from\s+'([^']+)'/gms)]
    .filter(([, names]) => !/^\{(\s*type [^,}]+,?)+\s*\}\s*$/.test(names!))
    .map(([, , module]) => module!)

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, '')

describe('core folders', () => {
  test.each(core)('$path depends on nothing outside the core', ({ path, place }) => {
    for (const module of importsOf(path)) {
      expect(module).toMatch(/^\.{1,2}\//)
      const folder = /^\.\.\/([a-z]+)\//.exec(module)?.[1]
      if (folder) expect(FLOW.slice(0, place + 1), `${path} imports ${module}`).toContain(folder)
    }
  })
  test.each(core)('$path knows no clock, chance, host or locale', ({ path }) => {
    expect(withoutComments(text(path))).not.toMatch(
      /\bDate\.now|new Date\(\)|Math\.random|localeCompare|toLocale|\bIntl\.|\bprocess\.|performance\./,
    )
  })
})

describe('language is data', () => {
  const engine = sources('pipeline').filter(path => !path.startsWith('pipeline/lexicon/'))
  test.each(engine)('%s holds no Chinese literal outside titles and descriptions', path => {
    const literals = withoutComments(text(path))
      .split('\n')
      .filter(
        line => /['"`/][^'"`]*\p{Script=Han}/u.test(line) && !/\b(en|zh|title|description|label|doc)\b/.test(line),
      )
    expect(literals).toEqual([])
  })
})

describe('package', () => {
  const manifest = JSON.parse(text('package.json')) as Record<string, Record<string, string>>
  const packages = { ...manifest.dependencies, ...manifest.devDependencies }
  test('versions are exact', () => {
    for (const [name, version] of Object.entries(packages)) expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
  })
  test('the fixed packages are there', () => {
    const fixed = ['csv-stringify', 'apache-arrow', 'vega-lite', 'vega', 'tsx', 'vitest']
    expect(Object.keys(packages)).toEqual(expect.arrayContaining(fixed))
  })
  test('the lockfile names no registry', () => {
    expect(text('package-lock.json')).not.toMatch(/"resolved": "https?:/)
  })
})

describe('tracked files', () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean)
  test('the fixed top level stands', () => {
    const top = new Set(tracked.map(path => path.split('/')[0]))
    for (const name of 'pipeline raw output charts test package.json tsconfig.json Makefile'.split(' '))
      expect(top).toContain(name)
  })
  test('nothing is left open in code', () => {
    const code = tracked.filter(path => /^(pipeline|test|bench)\/.*\.ts$/.test(path) && path !== 'test/house.test.ts')
    expect(code.filter(path => /\b(TODO|FIXME|XXX)\b|\bit\.todo\b/.test(text(path)))).toEqual([])
  })
})
