import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
/** Where .ci/install-readers puts the Python readers. */
export const readers = join(cache, 'banmian', 'readers', 'bin')

const path = [readers, process.env.PATH].join(delimiter)
const found = (program: string): boolean => path.split(delimiter).some(folder => existsSync(join(folder, program)))

/**
 * Whether tests that need a program must be left out. Where it is missing it says so; in CI they are never left out,
 * so that a missing reader fails.
 */
export function missing(program: string, where = program): boolean {
  const there = where.startsWith('/') ? existsSync(where) : found(where)
  if (!there) console.warn(`test/interop: ${program} is not installed here; .ci/install-readers installs it`)
  return !there && !process.env.CI
}

/** Runs a program in a folder and gives its standard output. Throws with its standard error when it fails. */
export function run(program: string, args: readonly string[], cwd: string): string {
  const env = { ...process.env, PATH: path, PYTHONUTF8: '1', PYTHONDONTWRITEBYTECODE: '1', LC_ALL: 'C.UTF-8' }
  return execFileSync(program, [...args], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}
