import { beforeAll, describe, expect, test } from 'vitest'
import { CHARTS } from '../../pipeline/io.ts'
import { type Fonts, loadFonts } from '../../pipeline/render/fonts.ts'
import { renderCharts } from '../../pipeline/render/render.ts'
import { readSpecs } from '../../pipeline/render/specs.ts'
import { tables } from './tables.ts'

let fonts: Fonts
beforeAll(async () => {
  fonts = await loadFonts(['战略性新兴产业贷款余额较年初增加超亿元近“”'])
})

describe('fonts', () => {
  const sans = { family: 'sans', size: 16, weight: 400 } as const
  // Widths in Chromium and HarfBuzz, px at 16 px: shared/research/charts.md, section 1.
  test.each([
    ['战略性新兴产业贷款余额', 176],
    ['较年初增加超3300亿元', 163.5],
  ])('%s measures %d px', (text, width) => {
    expect(fonts.width(text, { ...sans, lang: 'zh' })).toBeCloseTo(width, 0)
  })
  test('bold Chinese is bold: another outline of the same width', () => {
    const [regular] = fonts.glyphs('近', { ...sans, lang: 'zh' })
    const [bold] = fonts.glyphs('近', { ...sans, lang: 'zh', weight: 700 })
    expect(bold!.path).not.toBe(regular!.path)
  })
  test('English quotes are not full-width', () => {
    expect(fonts.width('“', { ...sans, lang: 'en' })).toBeLessThan(8)
    expect(fonts.width('“', { ...sans, lang: 'zh' })).toBe(16)
  })
  test('a missing glyph stops the build with its name', () => {
    expect(() => fonts.width('\u{10FFFD}', { ...sans, lang: 'zh' })).toThrow(/U\+10FFFD/)
  })
})

describe('pictures', () => {
  test('two renders give the same bytes', async () => {
    const say = () => {}
    const once = await renderCharts(tables, readSpecs(CHARTS), say)
    const twice = await renderCharts(tables, readSpecs(CHARTS), say)
    expect(once.size).toBeGreaterThan(0)
    for (const [path, content] of once)
      expect(Buffer.from(content).equals(Buffer.from(twice.get(path)!)), path).toBe(true)
  })
})
