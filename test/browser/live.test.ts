import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath, launch, writeEmbeds } from './browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const executable = browserPath()

describe.skipIf(!executable)('pages beside the embeds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-live-'))
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

  test.each([1000, 360])(
    'interactive at %d px: draws every chart, shows figures on hover, evaluates nothing',
    async width => {
      const page = await browser.newPage({ viewport: { width, height: 800 } })
      const heard: string[] = []
      page.on('console', message => heard.push(message.text()))
      page.on('pageerror', error => heard.push(error.message))
      page.on('request', request => {
        if (!request.url().startsWith(url('live.html'))) heard.push(request.url())
      })
      await page.goto(`${url('live.html')}#balances.zh`)
      await page.waitForSelector('#plot svg')
      expect(await page.textContent('#title')).toContain('三个贷款余额')
      const bar = await page.evaluate(() => {
        const box = [...document.querySelectorAll('#plot path')]
          .map(path => path.getBoundingClientRect())
          .find(({ width, height }) => width > 80 && height > 15 && height < 40)!
        return { x: box.left + 20, y: box.top + box.height / 2 }
      })
      await page.mouse.move(bar.x, bar.y)
      await page.waitForFunction(() => document.querySelector('#plot')!.getAttribute('title'))
      expect(await page.getAttribute('#plot', 'title')).toContain('接近 3.1万亿元')
      const options = await page.locator('option').count()
      for (let i = 0; i < options; i++) {
        await page.selectOption('#choice', String(i))
        await page.waitForFunction(() => document.querySelectorAll('#plot svg text').length > 2)
      }
      expect(options).toBeGreaterThanOrEqual(12)
      expect(heard).toEqual([])
      await page.close()
    },
  )

  test.each(['index.html', 'balances.zh.snippets.html', 'live.html'])('%s: no axe violation', async file => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 360, height: 700 } })
    const page = await context.newPage()
    await page.goto(url(file))
    await page.addScriptTag({ content: axe })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const result = (await page.evaluate('axe.run()')) as { violations: { id: string; nodes: { html: string }[] }[] }
      expect(result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`)).toEqual([])
    }
    await context.close()
  })
})
