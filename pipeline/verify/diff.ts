import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OUTPUT, ROOT } from '../io.ts'
import { publishedAt } from '../tables/formats/published.ts'
import { tableList } from '../tables/index.ts'
import type { Row } from '../tables/table.ts'
import { difference, markdown } from './difference.ts'

// make diff BASE=<ref>: rows added, removed and changed per table since a commit, as Markdown
const base = process.argv[2] || 'HEAD'

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe'] })

const committed = (path: string): Row[] => {
  if (git('ls-tree', '--name-only', base, `output/${path}`) === '') return []
  return JSON.parse(git('show', `${base}:output/${path}`)) as Row[]
}

try {
  git('rev-parse', '--verify', '--quiet', `${base}^{commit}`)
} catch {
  console.error(`BASE=${base} names no commit: give a tag, branch or hash that git knows.`)
  process.exit(2)
}
if (!existsSync(join(OUTPUT, 'SHA256SUMS'))) {
  console.error('output/SHA256SUMS is missing: run make, which writes it last')
  process.exit(1)
}
const found = tableList.map(table => {
  const path = publishedAt(table, 'json')
  return difference(table, committed(path), JSON.parse(readFileSync(join(OUTPUT, path), 'utf8')) as Row[])
})
console.log(markdown(base, found))
