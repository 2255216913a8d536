import { expect, it } from 'vitest'
import { factsOf } from './page.ts'

/** opening words → source, organisation, document; the statement is always the same. */
const table: readonly (readonly [words: string, source: string | null, org: string | null, doc: string | null])[] = [
  ['根据工商银行2024年半年度报告披露，', '工商银行2024年半年度报告', '工商银行', '2024年半年度报告'],
  ['根据中国人民银行山东省分行的统计数据，', '中国人民银行山东省分行的统计数据', '中国人民银行山东省分行', '统计数据'],
  ['国家统计局数据显示，', '国家统计局数据', '国家统计局', '数据'],
  ['据海关总署统计，', '海关总署', '海关总署', null],
  ['来自国家税务总局的数据显示，', '国家税务总局的数据', '国家税务总局', '数据'],
  ['记者从国家能源局获悉，', '国家能源局', '国家能源局', null],
  ['本报讯（记者李明）记者从市统计局获悉，', '市统计局', '市统计局', null],
  ['国家统计局近日发布的公报显示，', '国家统计局近日发布的公报', '国家统计局', '公报'],
  ['中国人民银行行长表示，', '中国人民银行行长', '中国人民银行', null],
  ['据世界银行测算，', '世界银行', '世界银行', null],
  ['数据显示，', null, null, null],
  ['按照中央部署，', null, null, null],
  ['从结构看，', null, null, null],
  ['近年来，该行持续发力，', null, null, null],
]

for (const [words, source, org, doc] of table)
  it(words, () => {
    const [o] = factsOf(`${words}2024年6月末，绿色贷款余额4.2万亿元。`).observations
    expect([o?.source, o?.sourceOrg, o?.sourceDoc]).toEqual([source, org, doc])
  })

it('a source holds to the end of its paragraph, as implied', () => {
  const { observations } = factsOf('据海关总署统计，2024年出口5万亿元。进口4万亿元。\n2024年消费3万亿元。')
  expect(observations.map(o => [o.source, o.implied.includes('source')])).toEqual([
    ['海关总署', true],
    ['海关总署', true],
    [null, false],
  ])
})
