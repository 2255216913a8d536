import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../pipeline/document/parse.ts'
import { extract } from '../../pipeline/extract.ts'
import { faults } from '../../pipeline/tables/check.ts'
import { rowsOf } from '../../pipeline/tables/index.ts'

const tokens =
  `一 二 三 十 百 千 万 亿 万亿 0 1 2 3.5 12.2% 99 100 1,234.5 １２３ ％ -5 +3 99999999999999999999999 0.000000001
  2024年 2025-03 2024-13-45 6月 30日 上半年 前三季度 年末 截至 同比 环比 较年初 增长 下降 增加 超 超过 近 接近 不足 约
  左右 以上 以下 多 余 几 元 亿元 万元 个百分点 基点 % ‰ 倍 翻番 家 户 人 吨 亩 公里 平方公里 美元 分别 为 和 2:3 1/3
  三分之二 五成 第三 第三方 M2 、 ， 。 ； ： “ ” （ ） 一是 二是 首先 其次 最后 一方面 另一方面 因此 但是 为了 通过
  应 要 必须 建议 问题 导致 从而 才能 我国 全省 山东 工商银行 贷款余额 存款 科技型企业 各项贷款 高于 低于 占 其中
  根据 显示 报告 统计局 企业 政府 机制 构建 完善 推动 🈶 𠮷 - — ～ 至 到 / × = @ http://a.b/c 0531-85196 ■ □
  本报记者 张三 （作者单位：某大学）`
    .split(/\s+/)
    .concat('\n', '\n\n', '　　', ' ')

/** Text without sense, the same at every run: what no rule expects. */
function nonsense(seed: number): string {
  let state = seed
  const next = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor(state / 65536) % below
  }
  return `　　这是一段正文，${Array.from({ length: 40 + next(200) }, () => tokens[next(tokens.length)]).join('')}`
}

const found = (text: string): string[] => {
  const extraction = extract(parseDocument(Buffer.from(text), 'p.txt', { sha256: 'ab'.repeat(32) }))
  return faults(rowsOf(extraction), new Map([['p', extraction.document.text]]))
}

describe('whatever the text, the tables keep their promises', () => {
  test.each([
    ['digits half and full width in one number', '　　用电量增长3１２３千瓦时，2０24年6月公布。'],
    ['a number at the very end of a block', '　　各项贷款增长😀报告+3'],
    ['a fraction of nothing and a tiny one', '　　占1/0，占三分之零，占0.1/650000000，翻9999番。'],
    [
      'numbers beyond all measure',
      `　　${'这一段话里的数字大得没有边际'.repeat(20)}${'9'.repeat(400)}元，近千${'亿'.repeat(50)}元，近138001380003.5000个，99999999999999999999999千4年。`,
    ],
    ['a month with a hyphen before a unit', '　　2025-03%的贷款余额为3亿元。'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]))

  test.each(Array.from({ length: 60 }, (_, i) => i + 1))('nonsense %i', seed => {
    expect(found(nonsense(seed))).toEqual([])
  })
})
