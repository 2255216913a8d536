import { describe, expect, test } from 'vitest'
import { argue } from './corpus.ts'

/** `system: markers` of every series found in the paragraphs, in order of their first item. */
const seriesIn = (paragraphs: readonly string[]): string[] =>
  argue(paragraphs).enumerations.map(
    ({ markerSystem, items }) => `${markerSystem}: ${items.map(item => item.marker ?? '-').join(' ')}`,
  )

describe('marked series', () => {
  test.each<[string, string[], string[]]>([
    ['一是 in one sentence', ['改革要过三关：一是思想关，二是利益关，三是能力关。'], ['N是: 一是 二是 三是']],
    [
      '一是 over sentences',
      ['图书馆可以做三件事。一是延长开放时间。二是增设自习座位。三是改善照明。'],
      ['N是: 一是 二是 三是'],
    ],
    [
      '一是 at paragraph heads',
      ['原因有三。', '一是投入不足，设备老化。', '二是人才流失，后继乏人。', '三是管理粗放，责任不清。'],
      ['N是: 一是 二是 三是'],
    ],
    ['一要', ['治理扬尘，一要管住工地，二要洗净道路，三要覆盖裸土。'], ['N要: 一要 二要 三要']],
    ['第一，', ['第一，明确标准。第二，公开结果。第三，追究责任。'], ['第N: 第一 第二 第三']],
    ['其一，', ['其一，成本高。其二，周期长。'], ['其N: 其一 其二']],
    ['首先…其次…最后', ['首先，要立规矩。其次，要讲方法。最后，要见实效。'], ['首先: 首先 其次 最后']],
    ['首先…再次', ['首先，要立规矩。其次，要讲方法。再次，要重监督。'], ['首先: 首先 其次 再次']],
    ['一方面…另一方面', ['一方面，游客太多；另一方面，厕所太少。'], ['一方面: 一方面 另一方面']],
    ['一来…二来', ['夜校受欢迎，一来离家近，二来学费低。'], ['N来: 一来 二来']],
    ['有的…有的…还有的', ['有的商家缺斤短两，有的以次充好，还有的强买强卖。'], ['有的: 有的 有的 还有的']],
    ['一些…有的', ['一些干部不愿下乡；有的干部下乡也只走路边户。'], ['有的: 一些 有的']],
    ['从…看', ['从需求看，老人要的是就近。', '从供给看，社区缺的是场地。'], ['从…看: 从需求看 从供给看']],
    [
      '对…而言',
      ['对患者而言，少跑一趟就是福音；对医院而言，错峰就诊能够减轻压力。'],
      ['对…而言: 对患者而言 对医院而言'],
    ],
    ['nested', ['一是审批慢。首先，窗口太少。其次，材料太多。', '二是执法严。'], ['N是: 一是 二是', '首先: 首先 其次']],
    ['两个系列', ['问题有二：一是慢，二是贵。办法也有二：一是提速，二是降费。'], ['N是: 一是 二是', 'N是: 一是 二是']],
    [
      'run-in heads',
      [
        '对策有三。',
        '织密监测网络。山区要布设雨量站，河道要布设水位站，数据要实时汇入平台。',
        '备足抢险物资。每个乡镇都要有仓库，每座水库都要有沙袋，每支队伍都要有冲锋舟。',
        '练强应急队伍。汛前要演练，汛中要值守，汛后要复盘，短板要逐项补上。',
      ],
      ['run-in headings: - - -'],
    ],
  ])('%s', (_, paragraphs, wanted) => expect(seriesIn(paragraphs)).toEqual(wanted))
})

describe('no series', () => {
  test.each<[string, string[]]>([
    ['a marker alone', ['首先，要感谢每一位志愿者。']],
    ['最后 of time', ['比赛最后时刻，门将扑出点球。']],
    ['第一 as rank', ['粮食产量全国第一，单产也是第一。']],
    ['第一季度', ['第一季度增长5%，第二季度增长6%。']],
    ['一是一，二是二', ['账要算清，一是一。']],
    ['有的放矢', ['干部下乡要有的放矢，不能大水漫灌。']],
    ['一方面 alone', ['一方面，游客太多。厕所太少。']],
    ['三是 without its predecessors', ['三是要提高标准。']],
  ])('%s', (_, paragraphs) => expect(seriesIn(paragraphs)).toEqual([]))
})

describe('whole of a series', () => {
  const wholeOf = (paragraphs: readonly string[]): string => {
    const found = argue(paragraphs)
    const whole = found.units.find(unit => unit.id === found.enumerations[0]!.wholeUnit)
    const paragraph = paragraphs[Number(/\.p(\d+)\./.exec(whole?.id ?? '')?.[1] ?? 0) - 1] ?? ''
    return whole ? paragraph.slice(whole.start, whole.end) : ''
  }
  test.each<[string, string[], string]>([
    ['the unit before it in the sentence', ['改革要过三关：一是思想关，二是利益关，三是能力关。'], '改革要过三关：'],
    [
      'the forecast of the paragraph before',
      ['治水之难，难在三个方面。', '一是上游排污。', '二是下游淤积。', '三是沿岸侵占。'],
      '治水之难，难在三个方面。',
    ],
    ['nothing for 有的', ['有的商家缺斤短两，有的以次充好。'], ''],
  ])('%s', (_, paragraphs, wanted) => expect(wholeOf(paragraphs)).toBe(wanted))
})
