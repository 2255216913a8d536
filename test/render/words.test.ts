import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { beforeAll, describe, expect, test } from 'vitest'
import { CHARTS, ROOT } from '../../pipeline/io.ts'
import { chartsOf } from '../../pipeline/render/chart.ts'
import { Draughtsman } from '../../pipeline/render/draw.ts'
import { EMBED_WIDTHS } from '../../pipeline/render/embed.ts'
import { type Fonts, loadFonts } from '../../pipeline/render/fonts.ts'
import { checkNumbers, checkQuotes, isKnown, knownNumbers, numerals } from '../../pipeline/render/numerals.ts'
import { pagesOf } from '../../pipeline/render/page.ts'
import { renderCharts } from '../../pipeline/render/render.ts'
import { readSpecs } from '../../pipeline/render/specs.ts'
import { parseSvg, visit } from '../../pipeline/render/svg.ts'
import { type Chart, LANGS } from '../../pipeline/render/types.ts'
import { compileSpec, measureWith } from '../../pipeline/render/vega.ts'
import { tables } from './tables.ts'

const specs = readSpecs(CHARTS)
const [page] = pagesOf(tables)
const charts = LANGS.flatMap(lang => chartsOf(page!, lang, specs, () => {}))
const named = (name: string, lang = 'zh') => charts.find(chart => chart.name === name && chart.lang === lang)!

describe('numerals', () => {
  test.each([
    ['接近3.1万亿元', 'zh', [3.1e12]],
    ['超3300亿元', 'zh', [3.3e11]],
    ['just under ¥3.1tn', 'en', [3.1e12]],
    ['more than ¥330bn', 'en', [3.3e11]],
    ['−4.2% 至 +4.2%', 'zh', [4.2, 4.2]],
    ['2,757 characters', 'en', [2757]],
    ['没有数字', 'zh', []],
  ] as const)('%s', (text, lang, values) => {
    expect(numerals(text, lang).map(({ value }) => value)).toEqual(values)
  })
  const known = knownNumbers(page!, named('balances'))
  test.each([
    ['3.1万亿元', true],
    ['1.77万亿元', true],
    ['0.33', true],
    ['2024年', true],
    ['3.2万亿元', false],
    ['31万亿元', false],
    ['13.7%', false],
    ['1997年', false],
  ])('%s in the data: %s', (text, found) => {
    expect(numerals(text, 'zh').every(numeral => isKnown(numeral, known))).toBe(found)
  })
})

describe('words of the editor', () => {
  test('a number the data does not hold stops the build', () => {
    const chart: Chart = { ...named('balances'), title: '贷款余额达7.7万亿元' }
    expect(() => checkNumbers(chart, page!)).toThrow(/7\.7万亿.*not in the data/)
  })
  test('a quotation the page does not print stops the build', () => {
    const chart: Chart = { ...named('balances'), note: '原文称“远远超过”。' }
    expect(() => checkQuotes(chart, page!)).toThrow(/远远超过/)
  })
  test('titles take their numbers and counts from the data', () => {
    expect(named('balances').title.replaceAll('|', '')).toBe('三个贷款余额，两个“接近”，两种口径')
    expect(named('waterfall').title.replaceAll('|', '')).toBe('科技型企业贷款：半年增幅应在18.6%以上')
    expect(named('growth', 'en').title.replaceAll('|', '')).toBe(
      'In Shandong, lending to tech firms outgrows all lending by 3.1 points',
    )
  })
  test.each(specs.editions.map(({ name, words }) => [name, words] as const))(
    '%s: no digit is typed into the words',
    (_, words) => {
      // A year inside a label names a document or a date; the build finds it in the data (checkNumbers).
      for (const { title, subtitle, note } of Object.values(words))
        expect((title + subtitle + note).replace(/\{[^}]*\}/g, '')).not.toMatch(/\d/)
    },
  )
})

describe('figures', () => {
  const bars = charts.filter(chart => ['balances', 'waterfall', 'growth', 'precision'].includes(chart.name))
  test.each(bars.map(chart => [`${chart.name}.${chart.lang}`, chart] as const))(
    '%s: each carries what it needs',
    (_, { table }) => {
      const at = (name: string) => table.columns.findIndex(column => [name, ZH[name]].includes(column))
      for (const row of table.rows)
        for (const column of ['scope', 'time', 'unit', 'kind', 'source', 'value'])
          expect(row[at(column)], column).not.toBeNull()
      const reported = table.rows.filter(row => ['公布', 'published'].includes(String(row[at('kind')])))
      for (const row of reported) expect(row[at('quote')]).not.toBeNull()
    },
  )
  const ZH: Record<string, string> = {
    scope: '范围',
    time: '时间',
    unit: '单位',
    kind: '性质',
    source: '来源',
    value: '数值',
    quote: '原文',
  }
  test('English scales are English', () => {
    const shown = named('waterfall', 'en').table.shown.rows.map(row => row[1])
    expect(shown).toEqual(['below ¥1.77tn', 'more than ¥330bn', 'just under ¥2.1tn', 'above 18.6%'])
  })
  test('Chinese figures are as printed', () => {
    const shown = named('waterfall').table.shown.rows.map(row => row[1])
    expect(shown).toEqual(['不足1.77万亿元', '超3300亿元', '接近2.1万亿元', '超18.6%'])
  })
  test('bounds of derived values follow the words, not the rounding', () => {
    const [start] = named('waterfall').table.rows
    expect(start!.slice(5, 8)).toEqual([1.77e12, 1.71e12, 1.77e12])
  })
})

describe('pictures read back', () => {
  let fonts: Fonts
  let files: Map<string, string | Uint8Array>
  beforeAll(async () => {
    fonts = await loadFonts([JSON.stringify(charts)])
    measureWith(fonts)
    files = await renderCharts(tables, specs, () => {})
  })

  interface Tick {
    readonly text: string
    readonly at?: number
    readonly value?: number
    readonly tick?: boolean
  }
  /** Axis texts with the values they stand at. */
  async function ticksOf(chart: Chart, width: number): Promise<Map<string, number>> {
    const { lite } = await new Draughtsman(specs, fonts).draw(chart, width, '')
    const { datasets } = lite as { datasets: Record<string, readonly Tick[]> }
    const ticks = (datasets.figures ?? []).filter(({ tick }) => tick)
    return new Map(ticks.map(({ text, at }) => [text, at!]))
  }

  test.each(charts.map(chart => [`${chart.name}.${chart.lang}`, chart] as const))(
    '%s: every numeral is in the data',
    async (stem, chart) => {
      const known = knownNumbers(page!, chart)
      let seen = 0
      for (const width of [360, 680])
        for (const theme of ['light', 'dark']) {
          const ticks = await ticksOf(chart, width - 32)
          visit(parseSvg(String(files.get(`${stem}.${theme}.${width}.svg`))), ({ tag, text }) => {
            if (tag !== 'text') return
            for (const numeral of numerals(text, chart.lang)) {
              seen++
              const tick = ticks.get(text)
              if (tick === undefined) expect(isKnown(numeral, known), `${numeral.text} in “${text}”`).toBe(true)
              else expect(Number(numeral.text.replace(/[^\d.]/g, ''))).toBeCloseTo(Math.abs(tick), 9)
            }
          })
        }
      if (chart.form !== 'pairs') expect(seen).toBeGreaterThan(4)
    },
  )

  test.each([
    ['balances.zh', 0],
    ['waterfall.zh', 1],
    ['growth.zh', 1],
    ['precision.zh', 0],
  ])('%s: %d bars are dashed, for only what is derived is', (stem, dashed) => {
    const svg = String(files.get(`${stem}.light.680.svg`))
    expect([...svg.matchAll(/stroke-dasharray="4,3"/g)].length).toBe(dashed)
  })

  test('embeds are small and ask for nothing', async () => {
    const { gzipSync } = await import('node:zlib')
    for (const [path, content] of files)
      if (/(zh|en)\.html$/.test(path)) {
        expect(Buffer.byteLength(content as string), path).toBeLessThanOrEqual(30_000)
        expect(gzipSync(content as string, { level: 9 }).length, path).toBeLessThanOrEqual(6_000)
        expect(content, path).not.toMatch(/\ssrc="|url\(http|@import|unsafe-/)
      }
  })
  test('plots of every embed width are inside the page', () => {
    const html = String(files.get('balances.zh.html'))
    for (const width of EMBED_WIDTHS) expect(html).toContain(`class="w${width}" viewBox="0 0 ${width} `)
  })

  test('the published specs are valid Vega-Lite with their data inside', () => {
    const schema = JSON.parse(readFileSync(`${ROOT}/node_modules/vega-lite/build/vega-lite-schema.json`, 'utf8'))
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema)
    const published = [...files].filter(([path]) => path.endsWith('.vl.json'))
    expect(published.length).toBe(charts.length)
    for (const [path, content] of published) {
      const spec = JSON.parse(String(content))
      expect(validate(spec) || validate.errors, path).toBe(true)
      expect(() => compileSpec(spec, path)).not.toThrow()
      expect(Object.values(spec.datasets as Record<string, unknown[]>).flat().length, path).toBeGreaterThan(3)
    }
  })
})
