import { beforeAll, describe, expect, test } from 'vitest'
import { checked } from '../../pipeline/render/check.ts'
import { type Fonts, loadFonts, stack } from '../../pipeline/render/fonts.ts'
import { el, parseSvg, writeSvg } from '../../pipeline/render/svg.ts'
import { compileSpec } from '../../pipeline/render/vega.ts'
import { balanced, wrap } from '../../pipeline/render/wrap.ts'

let fonts: Fonts
beforeAll(async () => {
  fonts = await loadFonts(['贷款余额各类'])
})
const text = (x: number, y: number, words: string, size = 14) =>
  el('text', { x, y, 'font-family': stack('sans', 'zh'), 'font-size': size, fill: 'var(--ink)' }, [], words)
const svg = (...nodes: ReturnType<typeof text>[]) => el('svg', { width: 100, height: 40 }, nodes)

describe('what fails the build', () => {
  test('nothing wrong', () => {
    expect(() => checked(svg(text(0, 16, '贷款'), text(0, 36, '余额')), fonts, 'x')).not.toThrow()
  })
  test.each([
    ['overlap', svg(text(0, 16, '贷款'), text(20, 16, '余额')), /“贷款” overlaps “余额”/],
    ['clip at the right', svg(text(60, 16, '各类贷款')), /clipped/],
    ['clip at the foot', svg(text(0, 39, '贷款')), /clipped/],
    ['small type', svg(text(0, 16, '贷款', 10)), /10 px, under 11/],
    ['an id given twice', svg(el('g', { id: 'a' }), el('g', { id: 'a' })), /id a is given twice/],
    ['a missing glyph', svg(text(0, 16, '\u{10FFFD}')), /U\+10FFFD/],
  ])('%s', (_, picture, fault) => {
    expect(() => checked(picture, fonts, 'x')).toThrow(fault)
  })
  test('a Vega-Lite warning', () => {
    const spec = { data: { values: [] }, mark: 'point', encoding: { depth: { field: 'a', type: 'quantitative' } } }
    expect(() => compileSpec(spec, 'x')).toThrow(/x: Vega warns/)
  })
})

describe('lines', () => {
  const width = (line: string) =>
    [...line].reduce((sum, char) => sum + (/\p{Script=Han}|[，。“”]/u.test(char) ? 10 : 5), 0)
  test.each([
    ['两个余额，两种口径', 50, ['两个余额，', '两种口径']],
    ['三个|余额|合计', 45, ['三个余额', '合计']],
    ['增加3300亿元贷款', 55, ['增加', '3300亿元贷', '款']],
    ['more than ten', 50, ['more than', 'ten']],
  ])('%s at %d px', (words, limit, lines) => {
    expect(wrap(words, limit, width)).toEqual(lines)
  })
  test('no line begins with a comma or ends with an opening quote', () => {
    for (let limit = 30; limit < 90; limit += 7)
      for (const line of wrap('贷款余额，接近“三万亿元”，两种口径。', limit, width))
        expect(line).toMatch(/^[^，。”].*[^“]$/)
  })
  test('balanced lines leave no lone character', () => {
    expect(balanced('贷款余额供需不匹配', 80, width)).toEqual(['贷款余额供', '需不匹配'])
  })
})

test('SVG is written as it was read', () => {
  const source = '<svg width="2"><g fill="a &amp; b"><text x="1">1 &lt; 2</text></g><path d="M0,0"/></svg>'
  expect(writeSvg(parseSvg(source))).toBe(source)
})
