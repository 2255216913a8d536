import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../pipeline/io.ts'

const SHARED = join(ROOT, '..', 'shared')

/** A file of the scorers' folder beside the project, or null (with the reason printed) where a stranger has none. */
export function shared(path: string): string | null {
  const file = join(SHARED, path)
  if (existsSync(file)) return file
  console.warn(`skipped: ../shared/${path} is not on this machine`)
  return null
}

/** Metrics of `score.py <what>` for one printed page against a gold file: name → f1 or accuracy. */
export function score(what: string, printed: unknown, gold: string, stem: string): Record<string, number | null> {
  const pred = join(mkdtempSync(join(tmpdir(), 'score-')), `${stem}.json`)
  writeFileSync(pred, JSON.stringify(printed))
  const out = execFileSync('python3', [join(SHARED, 'eval/score.py'), what, pred, gold, '--json'], { encoding: 'utf8' })
  const result = JSON.parse(out) as { metrics: Record<string, { f1?: number | null; acc?: number | null }> }
  return Object.fromEntries(Object.entries(result.metrics).map(([name, m]) => [name, m.f1 ?? m.acc ?? null]))
}
