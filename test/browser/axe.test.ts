import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath, launch, NAMES, WIDTHS, writeEmbeds } from './browser.ts'

const SCHEMES = ['light', 'dark'] as const
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const executable = browserPath()

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
}

describe.skipIf(!executable)('accessibility of embeds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-axe-'))
  const url = (file: string) => pathToFileURL(join(folder, file)).href
  let browser: Browser
  beforeAll(async () => {
    await writeEmbeds(folder)
    browser = await launch(executable!)
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  // axe is put into the page past its policy, which embeds.test.ts watches.
  test.each(NAMES)('%s: no axe violation, closed or open', async name => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 360, height: 640 } })
    const page = await context.newPage()
    await page.goto(url(`${name}.html`))
    await page.addScriptTag({ content: axe })
    for (const colorScheme of SCHEMES)
      for (const width of WIDTHS)
        for (const opened of width === 360 ? [false, true] : [width > 360]) {
          await page.emulateMedia({ colorScheme })
          await page.setViewportSize({ width, height: 640 })
          await page.evaluate(show => {
            document.querySelector('details')!.open = show
          }, opened)
          const result = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as AxeResult
          const found = result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)
          expect(found, `${width} px, ${colorScheme}, ${opened ? 'open' : 'closed'}`).toEqual([])
        }
    await context.close()
  })

  test('axe sees what it is to see', async () => {
    const context = await browser.newContext({ bypassCSP: true })
    const page = await context.newPage()
    await page.goto(url('balances.zh.html'))
    await page.addScriptTag({ content: axe })
    await page.evaluate(() => document.querySelector('.p')!.removeAttribute('aria-label'))
    const result = (await page.evaluate('axe.run()')) as AxeResult
    expect(result.violations.map(({ id }) => id)).toContain('role-img-alt')
    await context.close()
  })
})
