import { describe, expect, it } from 'vitest'
import { seriesId } from '../../pipeline/facts/series.ts'
import { factsOf } from './page.ts'

const flagsOf = (text: string, issueDate?: string) => factsOf(text, issueDate).observations.map(o => o.flags.join(' '))
const derivedOf = (text: string) =>
  factsOf(text).derived.map(d => [
    d.formula,
    d.time,
    d.unitMeasure,
    Number(d.lower?.toPrecision(6)),
    Number(d.upper?.toPrecision(6)),
    d.lowerInclusive,
    d.upperInclusive,
  ])

describe('derived values, by interval arithmetic', () => {
  it('level and change since the start of the year; 接近 and 超 are hard sides', () => {
    expect(derivedOf('截至2024年6月末，绿色贷款余额接近2.1万亿元，较年初增加超3300亿元。')).toEqual([
      ['level(2024-06-30) − change since 2023-12-31', '2023-12-31', 'CNY', 1.71e12, 1.77e12, false, false],
      ['change / (level − change)', '2024-01-01/2024-06-30', '%', 18.6441, 19.883, false, false],
    ])
  })
  it('level and growth on the year before', () => {
    expect(derivedOf('2024年9月末，绿色贷款余额1.2万亿元，同比增长12.2%。')).toEqual([
      ['level / (1 + growth)', '2023-09-30', 'CNY', 1.0245e12, 1.11458e12, true, true],
      ['level − level / (1 + growth)', '2023-10-01/2024-09-30', 'CNY', 1.24588e11, 1.36414e11, true, true],
    ])
  })
  it('a fall turns the signs', () => {
    expect(derivedOf('2024年，公司实现净利润80亿元，同比下降20%。')).toEqual([
      ['level / (1 + growth)', '2023-01-01/2023-12-31', 'CNY', 9.87578e9, 1.01258e10, true, true],
      ['level − level / (1 + growth)', '2024-01-01/2024-12-31', 'CNY', -2.07579e9, -1.92578e9, true, true],
    ])
  })
  it('the comparator’s growth, and a rate before its change', () => {
    expect(derivedOf('2024年9月末，绿色贷款余额同比增长25.1%，增速比各项贷款高17.5个百分点。')).toEqual([
      ['growth − difference', '2024-09-30', '%', 7.5, 7.7, true, true],
    ])
    expect(derivedOf('2024年末，不良贷款率1.50%，较上年末下降0.09个百分点。')).toEqual([
      ['rate − difference', '2023-12-31', '%', 1.58, 1.6, true, true],
    ])
  })
  it('the share of a part', () => {
    expect(derivedOf('2024年，全年货物进出口总额400亿元，其中，出口300亿元。')).toEqual([
      ['part / whole', '2024-01-01/2024-12-31', '%', 74.7815, 75.219, true, true],
    ])
  })
  for (const text of [
    '2024年，国内生产总值134.9万亿元，比上年增长5.0%。',
    '2024年，公司营业收入100亿元，扣除价格因素，实际同比增长5.0%。',
    '2025年，预计公司营业收入100亿元，同比增长5.0%。',
  ])
    it(`nothing follows: ${text}`, () => expect(derivedOf(text)).toEqual([]))
})

describe('flags', () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['工商银行2024年半年度报告披露，2024年6月末，我国绿色贷款余额4.2万亿元。', ['scope_mismatch']],
    ['中国人民银行披露，2024年6月末，我国绿色贷款余额4.2万亿元。', ['']],
    ['工商银行2024年半年度报告披露，2024年6月末，该行绿色贷款余额4.2万亿元。', ['']],
    ['2024年末，绿色贷款余额100亿元，比年初增加20亿元，增长25%。', ['', '', '']],
    ['2024年末，绿色贷款余额100亿元，比年初增加20亿元，增长20%。', ['inconsistent', 'inconsistent', 'inconsistent']],
    ['2024年，货物进出口总额400亿元，其中，出口500亿元。', ['inconsistent', 'inconsistent']],
    ['2024年，出口占货物进出口总额的比重为120%。', ['inconsistent']],
    ['2024年末，不良贷款率为1.5%。\n2024年末，不良贷款率为1.9%。', ['inconsistent', 'inconsistent']],
    ['2024年末，不良贷款率为1.5%。\n2024年末，不良贷款率为1.5%。', ['', 'duplicate']],
    ['2024年末，贷款、存款余额分别为11、6.5万亿元。', ['unit_implied', '']],
    ['2024年，城乡居民人均可支配收入分别增长4.4%和6.3%。', ['unequal_dealing', 'unequal_dealing']],
    ['2024年末，工作取得新进展。\n绿色贷款余额100亿元。', ['period_implied']],
  ]
  for (const [text, flags] of table) it(text, () => expect(flagsOf(text)).toEqual(flags))
})

describe('series', () => {
  const ids = (text: string) => factsOf(text).observations.map(seriesId)
  it('are the same for the same thing in other words and documents', () => {
    const first = ids('2024年6月末，山东省科技型企业的贷款余额1.2万亿元，同比增长12.2%。')
    const second = ids('截至2024年9月，山东省科技型企业贷款余额已达到1.3万亿元，同比增长11%。')
    expect(first).toEqual(second)
    expect(first).toEqual(['370000/科技型企业贷款余额/level/CNY', '370000/科技型企业贷款余额/growth_rate/yoy/%'])
  })
  it('have one point per period of a document', () => {
    const { series } = factsOf('2024年6月末，绿色贷款余额1.2万亿元。\n2024年6月末，绿色贷款余额1.2万亿元。')
    expect(series).toHaveLength(1)
  })
})
