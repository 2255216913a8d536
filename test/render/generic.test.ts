import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../pipeline/document/parse.ts'
import { extract } from '../../pipeline/extract.ts'
import { CHARTS } from '../../pipeline/io.ts'
import { renderCharts } from '../../pipeline/render/render.ts'
import { readSpecs } from '../../pipeline/render/specs.ts'
import type { Tables } from '../../pipeline/render/types.ts'
import { concatenate, rowsOf } from '../../pipeline/tables/index.ts'
import { tables } from './tables.ts'

const STATISTICS = `某市统计公报

　　初步核算，2023年全年生产总值12605.8亿元，比上年增长5.2%。其中，第一产业增加值897.5亿元，比上年增长4.1%；第二产业增加值4825.9亿元，下降0.7%。
　　年末全市常住人口1409.67万人，比上年末减少2.08万人。
　　2021年全年研发经费支出279亿元，2022年全年研发经费支出307亿元，2023年全年研发经费支出332亿元。
`
const BANK = `某银行三季度业绩

　　截至2024年9月末，该行资产总额达48.36万亿元，较上年末增长8.2%；各项贷款余额28.3万亿元，较年初增加逾2万亿元。前三季度实现净利润2690亿元，同比下降0.1%。
`
const STORY = `春天来了

　　春风吹过田野，孩子们在河边奔跑。老人坐在树下，讲起从前的故事。
`

const rows = (texts: Record<string, string>): Tables =>
  concatenate(
    Object.entries(texts).map(([file, text]) => {
      const bytes = new TextEncoder().encode(text)
      return rowsOf(extract(parseDocument(bytes, file, { sha256: '0'.repeat(64), issueDate: null })), undefined)
    }),
  ) as unknown as Tables

describe('pages no editor has worded', () => {
  test('draw their own charts, and say what they cannot', async () => {
    const lines: string[] = []
    const texts = { 'statistics.txt': STATISTICS, 'bank.txt': BANK, 'story.txt': STORY }
    const files = await renderCharts(rows(texts), readSpecs(CHARTS), line => lines.push(line))
    const drawn = [...files.keys()]
      .filter(path => path.endsWith('.zh.light.360.svg'))
      .map(path => path.split('.zh.')[0])
    expect(drawn).toEqual(
      expect.arrayContaining([
        'statistics.growth',
        'statistics.series',
        'statistics.precision',
        'bank.changes',
        'bank.growth',
      ]),
    )
    expect(drawn.some(name => name?.startsWith('story'))).toBe(false)
    expect(lines).toContain('story: nothing to chart')
    const zh = String(files.get('bank.changes.zh.light.680.svg'))
    expect(zh).toContain('逾')
    expect(zh).toContain('stroke-dasharray="4,3"')
    expect(String(files.get('bank.changes.en.light.680.svg'))).toContain('more than')
  })
  test('nothing at all gives no file and one line', async () => {
    const lines: string[] = []
    const files = await renderCharts(rows({ 'story.txt': STORY }), readSpecs(CHARTS), line => lines.push(line))
    expect(files.size).toBe(0)
    expect(lines).toEqual(['story: nothing to chart'])
  })

  // The page's own rows under another name, with subjects and scopes no layout was drawn for.
  const LONG = '全省规模以上工业企业和限额以上批发零售企业（含“专精特新”中小企业）2024年实现的增加值AI-driven部分'
  const VALUES = [0, 1, 7e-3, 123456789, -45.67]
  test.each([1, 2, 3, 4, 5])('words of any length and values of any size fit: %d', async seed => {
    const rename = (text: string) => text.replaceAll('000_a590ebfbe76149d2', 'other')
    const other = JSON.parse(rename(JSON.stringify(tables))) as Record<string, Record<string, unknown>[]>
    for (const [i, row] of other.observations!.entries()) {
      const value = VALUES[(i + seed) % VALUES.length]! * 10 ** ((seed * i) % 13)
      const half = Math.abs(value) * 0.03
      row.subject = LONG.slice((seed * i) % 20, ((seed * i) % 20) + 3 + seed * 8)
      row.source = seed % 2 ? LONG : null
      Object.assign(row, { obs_value: value, obs_value_scaled: value, lower: value - half, upper: value + half })
      Object.assign(row, { obs_value_exact: String(value), time: i % 3 ? row.time : null })
      Object.assign(other.mentions![i]!, { text: String(value), qualifier_text: null })
    }
    other.derived = []
    const files = await renderCharts(other as unknown as Tables, readSpecs(CHARTS), () => {})
    expect([...files.keys()].filter(path => path.startsWith('other.')).length).toBeGreaterThan(20)
  })

  test('an edition whose data is absent is not drawn, and said so in one line', async () => {
    const lines: string[] = []
    const bare = { ...tables, chains: [] }
    const files = await renderCharts(bare, readSpecs(CHARTS), line => lines.push(line))
    expect(lines).toEqual(['charts/argument.vl.json is not drawn: the page has nothing on argument'])
    expect([...files.keys()].some(path => path.startsWith('argument.'))).toBe(false)
  })
})
