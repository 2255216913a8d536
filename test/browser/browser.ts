import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { CHARTS } from '../../pipeline/io.ts'
import { renderCharts } from '../../pipeline/render/render.ts'
import { readSpecs } from '../../pipeline/render/specs.ts'
import { tables } from '../render/tables.ts'

/** px */
export const WIDTHS = [280, 320, 360, 768, 1200]
export const NAMES = ['balances', 'waterfall', 'growth', 'precision', 'strip', 'argument'].flatMap(name => [
  `${name}.zh`,
  `${name}.en`,
])

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', process.env.CHROMIUM ?? '']

/** The system's Chromium, or null where there is none; with CI=true its absence is a failure. */
export function browserPath(): string | null {
  const found = PATHS.find(path => path && existsSync(path)) ?? null
  if (!found && process.env.CI === 'true') throw new Error('no Chromium on this machine: run .ci/install-browser')
  if (!found)
    console.log('test/browser is skipped: no Chromium here; run .ci/install-browser or set CHROMIUM to its path')
  return found
}

/** Starts a browser that talks to nobody. */
export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
    ],
  })

/** Renders the page's embeds into a folder. */
export async function writeEmbeds(folder: string): Promise<void> {
  const files = await renderCharts(tables, readSpecs(CHARTS), () => {})
  for (const [path, content] of files) if (/html$/.test(path)) writeFileSync(join(folder, path), content)
}
