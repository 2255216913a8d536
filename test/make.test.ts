import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesBelow, ROOT, sha256 } from '../pipeline/io.ts'

const made: string[] = []

/** A copy of the project without what make has built, its dependencies linked. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-'))
  made.push(folder)
  const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
  for (const file of list
    .split('\n')
    .filter(file => file && !file.startsWith('output/') && existsSync(join(ROOT, file))))
    cpSync(join(ROOT, file), join(folder, file))
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

function make(folder: string, args: string[] = [], env: Record<string, string> = {}) {
  const run = spawnSync('make', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, MAKEFLAGS: '', MFLAGS: '', ...env },
  })
  return { status: run.status, ran: run.stdout.split('\n').filter(line => /^\d-/.test(line)), says: run.stderr }
}

const digests = (folder: string): Record<string, string> =>
  Object.fromEntries(filesBelow(folder).map(file => [file, sha256(readFileSync(join(folder, file)))]))

const STEPS = ['1-parse', '2-facts', '3-arguments', '4-tables', '5-charts', '6-catalogue']

describe('make', { timeout: 300_000 }, () => {
  let folder = ''
  let fresh: Record<string, string> = {}
  const page = () => join(folder, 'raw', filesBelow(join(folder, 'raw')).find(file => file.endsWith('.txt'))!)

  beforeAll(() => {
    folder = copy()
    expect(make(folder, [], { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' })).toMatchObject({ status: 0, ran: STEPS })
    fresh = digests(join(folder, 'output'))
  }, 300_000)
  afterAll(() => {
    for (const path of made) rmSync(path, { recursive: true, force: true })
  })

  test('the committed output is what make writes', () => {
    expect(digests(join(ROOT, 'output'))).toEqual(fresh)
  })

  test('another folder, time zone, locale and -j4 give the same bytes', () => {
    const other = copy()
    expect(make(other, ['-j4'], { TZ: 'America/St_Johns', LC_ALL: 'C' }).status).toBe(0)
    expect(digests(join(other, 'output'))).toEqual(fresh)
  })

  test('a second run and a touched file run nothing', () => {
    expect(make(folder).ran).toEqual([])
    utimesSync(page(), new Date(), new Date())
    expect(make(folder).ran).toEqual([])
  })

  test('a deleted or edited output comes back', () => {
    rmSync(join(folder, 'output/datasets/mentions.csv'))
    appendFileSync(join(folder, 'output/datasets/articles.csv'), 'x')
    expect(make(folder).ran).toContain('4-tables')
    expect(digests(join(folder, 'output'))).toEqual(fresh)
  })

  test('an unknown or edited raw file stops the run with a sentence and harms nothing written', () => {
    const text = readFileSync(page())
    appendFileSync(page(), '\n')
    const edited = make(folder)
    expect(edited.status).not.toBe(0)
    expect(edited.says).toMatch(/hash.*make add-source FILE=/s)
    writeFileSync(page(), text)
    const extra = join(dirname(page()), 'extra.txt')
    writeFileSync(extra, '　　截至2023年末，全市小微企业贷款余额为120亿元，同比增长8.5%。\n')
    expect(make(folder).says).toMatch(/extra\.txt.*no row.*make add-source FILE=raw\/extra\.txt/s)
    expect(digests(join(folder, 'output'))).toEqual(fresh)
    expect(make(folder, ['add-source', 'FILE=raw/extra.txt']).status).toBe(0)
    expect(make(folder)).toMatchObject({ status: 0, ran: STEPS })
    expect(readFileSync(join(folder, 'output/datasets/documents.csv'), 'utf8')).toContain('extra.txt')
    rmSync(extra)
    writeFileSync(join(folder, 'raw/SOURCES.csv'), readFileSync(join(ROOT, 'raw/SOURCES.csv')))
    expect(make(folder).status).toBe(0)
    expect(digests(join(folder, 'output'))).toEqual(fresh)
  })

  test('a killed run leaves whole files and the next run ends right', async () => {
    const other = copy()
    const run = spawn('make', { cwd: other, detached: true, stdio: 'ignore' })
    const ended = new Promise(done => run.on('exit', done))
    while (!existsSync(join(other, 'output/datasets'))) await new Promise(done => setTimeout(done, 20))
    process.kill(-run.pid!, 'SIGKILL')
    await ended
    for (const file of filesBelow(join(other, 'output')).filter(file => !file.endsWith('.tmp')))
      expect(sha256(readFileSync(join(other, 'output', file))), file).toBe(fresh[file])
    expect(make(other).status).toBe(0)
    expect(digests(join(other, 'output'))).toEqual(fresh)
  })
})

test('the Makefile keeps to GNU make 3.81', () => {
  const makefile = readFileSync(join(ROOT, 'Makefile'), 'utf8')
  expect(makefile).not.toMatch(
    /&:|\.ONESHELL|\.RECIPEPREFIX|\$\(file |!=\s*\$|^define \w+\s*[:+?]?=|^undefine|\$\(let |\$\(intcmp /m,
  )
})
