import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from '../../pipeline/io.ts'
import { HOST_LISTENER } from '../../pipeline/render/embed.ts'
import { browserPath, launch, NAMES, WIDTHS, writeEmbeds } from './browser.ts'
import { compare, faces } from './golden.ts'
import { inspect } from './inspect.ts'

const SCHEMES = ['light', 'dark'] as const
const executable = browserPath()

describe.skipIf(!executable)('embeds in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-embeds-'))
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

  /** A page that keeps what it asks of the network and says on the console. */
  async function open(file: string, width = 360): Promise<{ page: Page; heard: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 640 } })
    const heard: string[] = []
    page.on('console', message => heard.push(`console: ${message.text()}`))
    page.on('pageerror', error => heard.push(`error: ${error.message}`))
    page.on('request', request => {
      if (request.url() !== url(file)) heard.push(`request: ${request.url()}`)
    })
    await page.goto(url(file))
    return { page, heard }
  }

  test('the inspection sees what it is to see', async () => {
    const { page } = await open('balances.zh.html')
    await page.evaluate(() => {
      const texts = [...document.querySelectorAll<SVGTextElement>('svg.w328 text')]
      texts[0]!.setAttribute('y', texts[1]!.getAttribute('y')!)
      texts[2]!.setAttribute('x', '-40')
      document.body.id = document.querySelector('figure')!.id
    })
    const faults = (await page.evaluate(inspect)).join()
    expect(faults).toMatch(/overlaps/)
    expect(faults).toMatch(/clipped/)
    expect(faults).toMatch(/stands twice/)
    await page.close()
  })

  test.each(NAMES)('%s: readable at every width, light and dark, and silent', async name => {
    const { page, heard } = await open(`${name}.html`)
    for (const colorScheme of SCHEMES)
      for (const width of WIDTHS) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 640 })
        expect(await page.evaluate(inspect), `${width} px, ${colorScheme}`).toEqual([])
      }
    expect(heard).toEqual([])
    await page.close()
  })

  test.each(NAMES)('%s: the keyboard reaches the table and the download', async name => {
    const { page } = await open(`${name}.html`)
    const focused = () =>
      page.evaluate(() => document.activeElement?.tagName + (document.activeElement?.getAttribute('download') ?? ''))
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('SUMMARY')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('region')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe(`A${name}.csv`)
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toBe(`${name}.csv`)
    const text = readFileSync((await download.path())!, 'utf8')
    expect(text.split('\n').length).toBeGreaterThan(2)
    expect(text).not.toMatch(/%0A|&quot;/)
    await page.close()
  })

  test.each(['balances.zh', 'waterfall.en'])('%s: the frame follows its content', async name => {
    const host = `host-${name}.html`
    const frame = `<iframe src="${name}.html" title="chart" width="100%" height="100" style="border:0" sandbox="allow-scripts allow-downloads"></iframe>`
    writeFileSync(
      join(folder, host),
      `<!doctype html><title>host</title><body style="margin:0">${frame}<script>${HOST_LISTENER}</script>`,
    )
    const page = await browser.newPage({ viewport: { width: 420, height: 900 } })
    await page.goto(url(host))
    const inner = page.frames()[1]!
    const fits = async () => {
      await page.waitForTimeout(150)
      const content = await inner.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))
      return { content, frame: await page.evaluate(() => document.querySelector('iframe')!.clientHeight) }
    }
    const narrow = await fits()
    expect(narrow.frame).toBe(narrow.content)
    await page.setViewportSize({ width: 1000, height: 900 })
    const wide = await fits()
    expect(wide.frame).toBe(wide.content)
    expect(wide.frame).not.toBe(narrow.frame)
    await inner.evaluate(() => {
      document.querySelector('details')!.open = true
    })
    const opened = await fits()
    expect(opened.frame).toBe(opened.content)
    expect(opened.frame).toBeGreaterThan(wide.frame)
    await page.close()
  })

  test('inline figures of two charts stand on one page and follow its data-theme', async () => {
    const figures = ['balances.zh', 'balances.en', 'growth.zh'].map(name =>
      readFileSync(join(folder, `${name}.inline.html`), 'utf8'),
    )
    writeFileSync(
      join(folder, 'inline.html'),
      `<!doctype html><html lang="zh-CN" data-theme="dark"><title>host</title><body>${figures.join('')}`,
    )
    const { page, heard } = await open('inline.html', 768)
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(element => element.id))
    expect(new Set(ids).size).toBe(ids.length)
    const paper = () => page.evaluate(() => getComputedStyle(document.querySelector('figure')!).backgroundColor)
    expect(await paper()).toBe('rgb(20, 23, 28)')
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'))
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await paper()).toBe('rgb(255, 255, 255)')
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('details')!).display)).toBe('none')
    expect(heard).toEqual([])
    await page.close()
  })

  test.each(NAMES)('%s: looks as it was approved', async name => {
    const context = await browser.newContext({ bypassCSP: true })
    const page = await context.newPage()
    for (const [width, colorScheme] of [
      [280, 'light'],
      [360, 'dark'],
      [768, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 400 })
      await page.emulateMedia({ colorScheme })
      await page.goto(url(`${name}.html`))
      await page.addStyleTag({ content: faces() })
      await page.evaluate(() => document.fonts.ready)
      const shot = await page.screenshot({ fullPage: true })
      const golden = join(ROOT, 'test/browser/goldens', `${name}.${width}.${colorScheme}.png`)
      expect(await compare(page, golden, shot), golden).toBeLessThan(0.01)
    }
    await context.close()
  })
})
