import { describe, expect, test } from 'vitest'
import { argue } from './corpus.ts'

const LEAD = '社区食堂受到居民欢迎，但运营中存在以下三个问题。'
const PROBLEMS = [
  '一是菜价偏高。不少食堂租金和人工成本居高不下，老人觉得吃不起。',
  '二是口味单一。菜单一月不换，年轻居民来过一次就不再来。',
  '三是距离较远。部分小区没有助餐点，行动不便的老人难以步行前往。',
]
const REMEDIES = [
  '降低运营成本。街道应减免租金，用人工补贴把菜价降下来，让老人吃得起。',
  '丰富菜单口味。食堂要按周更换菜单，引入多样菜品，吸引年轻居民。',
  '布设就近网点。民政部门应在小区增设助餐点，为行动不便的老人送餐上门。',
]
const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
]

describe('remedies are matched by content, not by rank', () => {
  test.each(orders)('recommendations in the order %d %d %d', (...order) => {
    const paragraphs = [LEAD, ...PROBLEMS, ...order.map(index => REMEDIES[index]!)]
    const across = argue(paragraphs).relations.filter(
      relation => relation.type === 'remedy' && relation.level === 'macro',
    )
    const paragraphOf = (unit: string) => Number(/\.p(\d+)\./.exec(unit)![1]) - 1
    const pairs = across
      .map(({ sourceUnit, targetUnit }) => `${order[paragraphOf(sourceUnit) - 4]}→${paragraphOf(targetUnit) - 1}`)
      .sort()
    expect(pairs).toEqual(['0→0', '1→1', '2→2'])
  })
})

const PARTS = ['论资排辈的晋升问题', '年底才算账的频率问题', '领导一人说了算的单一化问题', '重论文轻病例的标准问题']
const CURES = [
  '要健全选拔机制，打破论资排辈，让年轻医生凭本事晋升',
  '要健全常态化评价机制，月月有记录，不等年底算账',
  '要健全多元评价机制，请同行、护士和患者参与，不由领导一人说了算',
  '要健全临床标准，把病例质量放在论文之前',
]

describe('parts of a problem in one paragraph', () => {
  test.each([
    [0, 1, 2, 3],
    [3, 2, 1, 0],
    [1, 3, 0, 2],
    [2, 0, 3, 1],
  ])('four remedies in the order %d %d %d %d', (...order) => {
    const numerals = '一二三四'
    const text = `医生评价存在${PARTS.join('、')}。解决这些问题，${order.map((index, rank) => `${numerals[rank]}是${CURES[index]}`).join('；')}。`
    const chains = argue([text]).chains.filter(chain => /\.s\d+$/.test(chain.id))
    const answers = chains.map(chain => {
      const [part, remedy] = chain.slots
      return `${PARTS.indexOf(text.slice(part!.span.start, part!.span.end))}→${order[numerals.indexOf(text[remedy!.span.start]!)]}`
    })
    expect(answers).toEqual(['0→0', '1→1', '2→2', '3→3'])
  })
})
