import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow, ROOT } from '../io.ts'

/** All that a build reads. */
const inputs = [
  'Makefile',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'CITATION.cff',
  'raw',
  'charts',
  'pipeline',
]

/** Builds the project from nothing in an empty folder, dependencies lent; its `output/` is then a fresh build. */
export function rebuild(folder: string, { jobs, env }: { jobs: number; env: Record<string, string> }): string {
  mkdirSync(folder, { recursive: true })
  for (const input of inputs.filter(path => existsSync(join(ROOT, path))))
    cpSync(join(ROOT, input), join(folder, input), { recursive: true })
  symlinkSync(realpathSync(join(ROOT, 'node_modules')), join(folder, 'node_modules'))
  // Make hands its own options down; a fresh build takes none of them.
  const { MAKEFLAGS: _, MFLAGS: __, MAKELEVEL: ___, ...clean } = process.env
  execFileSync('make', [`-j${jobs}`], {
    cwd: folder,
    env: { ...clean, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return join(folder, 'output')
}

/** How two folders differ, one sentence per file. */
export function differences(one: string, other: string): string[] {
  const [a, b] = [new Set(filesBelow(one)), new Set(filesBelow(other))]
  const both = [...a].filter(path => b.has(path))
  return [
    ...[...a].filter(path => !b.has(path)).map(path => `${path} stands only in ${one}`),
    ...[...b].filter(path => !a.has(path)).map(path => `${path} stands only in ${other}`),
    ...both
      .filter(path => !readFileSync(join(one, path)).equals(readFileSync(join(other, path))))
      .map(path => `${path} differs between ${one} and ${other}`),
  ]
}

/** Prints the differences, or `same`; sets the exit code. */
export function report(found: readonly string[], same: string): void {
  for (const line of found) console.error(line)
  if (found.length === 0) console.log(same)
  process.exitCode = found.length === 0 ? 0 : 1
}
