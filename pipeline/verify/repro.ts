import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { differences, rebuild, report } from './rebuild.ts'

// make repro: two builds in two folders, time zones, locales and degrees of parallelism give the same bytes
const folder = mkdtempSync(join(tmpdir(), 'banmian-repro-'))
try {
  const west = rebuild(join(folder, 'a'), { jobs: 1, env: { TZ: 'America/Anchorage', LANG: 'C', LC_ALL: 'C' } })
  const east = rebuild(join(folder, 'somewhere/else'), {
    jobs: 4,
    env: { TZ: 'Asia/Shanghai', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  })
  report(differences(west, east), 'two builds give the same bytes: -j1 and -j4, two folders, time zones and locales')
} finally {
  rmSync(folder, { recursive: true })
}
