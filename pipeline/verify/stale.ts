import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OUTPUT } from '../io.ts'
import { differences, rebuild, report } from './rebuild.ts'

// make stale: output/ equals what a build from nothing makes
const folder = mkdtempSync(join(tmpdir(), 'banmian-stale-'))
try {
  const fresh = rebuild(join(folder, 'fresh'), { jobs: 2, env: {} })
  report(differences(OUTPUT, fresh), 'output/ is what a fresh build makes')
  if (process.exitCode) console.error('output/ is stale: run make and commit what it changed.')
} finally {
  rmSync(folder, { recursive: true })
}
