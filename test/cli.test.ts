import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesBelow, RAW, ROOT } from '../pipeline/io.ts'

const PAGE = join(RAW, filesBelow(RAW).find(file => file.endsWith('.txt'))!)
const TABLES =
  'document articles sections blocks paragraphs sentences mentions observations derived series argument_units argument_relations enumerations enumeration_items list_items policy_measures concepts actors actor_mentions chains'.split(
    ' ',
  )

const cli = (args: string[], input = '') =>
  spawnSync(join(ROOT, 'node_modules/.bin/tsx'), [join(ROOT, 'pipeline/cli.ts'), ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })

const folder = () => mkdtempSync(join(tmpdir(), 'cli-'))

describe('extract', () => {
  test('prints one object per file with every table', () => {
    const run = cli(['extract', PAGE])
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
    const printed = JSON.parse(run.stdout) as Record<string, unknown>
    expect(Object.keys(printed)).toEqual(expect.arrayContaining(TABLES))
    expect(printed.document).not.toBeInstanceOf(Array)
  })

  test('reads standard input', () => {
    const run = cli(
      ['extract', '-', '--format', 'ndjson'],
      '　　截至2023年末，全市小微企业贷款余额为120亿元，同比增长8.5%。\n',
    )
    expect(run.status).toBe(0)
    const [line, rest] = run.stdout.split('\n')
    expect(rest).toBe('')
    expect(JSON.parse(line!).observations.map((row: { obs_value: number }) => row.obs_value)).toEqual([120, 8.5])
  })

  test('names a failing input and completes the others', () => {
    const out = folder()
    const bad = join(out, 'bad.txt')
    writeFileSync(
      bad,
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
    )
    const run = cli(['extract', bad, PAGE, join(out, 'none.txt'), '--out', join(out, 'made')])
    expect(run.status).toBe(1)
    expect(run.stderr).toMatch(/bad\.txt/)
    expect(run.stderr).toMatch(/none\.txt.*no such file/)
    expect(filesBelow(join(out, 'made'))).toHaveLength(1)
  })

  test('writes CSV and Parquet tables', () => {
    const out = folder()
    expect(cli(['extract', PAGE, '--format', 'csv', '--out', out]).status).toBe(0)
    expect(cli(['extract', PAGE, '--format', 'parquet', '--out', out]).status).toBe(0)
    expect(filesBelow(out)).toEqual(expect.arrayContaining(['mentions.csv', 'mentions.parquet', 'observations.csv']))
    expect(readFileSync(join(out, 'documents.csv'), 'utf8')).toMatch(/^document_id,/)
  })

  test('explains what gave what', () => {
    const run = cli(['extract', '-', '--explain'], '　　截至2023年末，全市小微企业贷款余额为120亿元，同比增长8.5%。\n')
    expect(run.status).toBe(0)
    expect(run.stdout).toMatch(/120亿元/)
    expect(run.stdout).toMatch(/subject.*小微企业贷款余额/)
  })
})

test.each([
  [['extract'], /no FILE/],
  [[], /no command/],
  [['make', 'x'], /unknown command make/],
  [['extract', 'x', '--format', 'xml'], /unknown format xml/],
  [['extract', 'x', '--format', 'csv'], /--out DIR/],
  [['extract', 'x', '--colour'], /--colour/],
])('wrong usage %j exits with 2', (args, says) => {
  const run = cli(args)
  expect(run.status).toBe(2)
  expect(run.stderr).toMatch(says)
  expect(run.stderr).toMatch(/exit codes/)
})

test('--help is no fault', () => {
  const run = cli(['--help'])
  expect(run.status).toBe(0)
  expect(run.stdout).toMatch(/exit codes/)
})
