/** What a change is measured against. Codes: DATA.md, section 5. */
export type ComparisonCode = 'yoy' | 'qoq' | 'mom' | 'vs_year_start' | 'vs_prev_year_end' | 'vs_same_period'

/** Words that are a comparison by themselves. 环比 follows the period: a month's or a quarter's. */
export const comparisonWords: readonly (readonly [word: string, code: ComparisonCode | 'previous'])[] = [
  ['同比', 'yoy'],
  ['按年', 'yoy'],
  ['年同比', 'yoy'],
  ['环比', 'previous'],
  ['按月', 'mom'],
  ['按季', 'qoq'],
]

/** Points of time behind 比, 较, 与 … 相比. */
export const comparisonBases: readonly (readonly [word: string, code: ComparisonCode])[] = [
  ['上年', 'yoy'],
  ['去年', 'yoy'],
  ['上一年', 'yoy'],
  ['前一年', 'yoy'],
  ['上年度', 'yoy'],
  ['去年全年', 'yoy'],
  ['上年全年', 'yoy'],
  ['一年前', 'yoy'],
  ['上年同期', 'vs_same_period'],
  ['去年同期', 'vs_same_period'],
  ['上年同月', 'vs_same_period'],
  ['去年同月', 'vs_same_period'],
  ['上年同季', 'vs_same_period'],
  ['同期', 'vs_same_period'],
  ['上一年同期', 'vs_same_period'],
  ['前一年同期', 'vs_same_period'],
  ['上年同期末', 'vs_same_period'],
  ['上年同期水平', 'vs_same_period'],
  ['年初', 'vs_year_start'],
  ['期初', 'vs_year_start'],
  ['今年初', 'vs_year_start'],
  ['今年年初', 'vs_year_start'],
  ['本年初', 'vs_year_start'],
  ['上年末', 'vs_prev_year_end'],
  ['上年底', 'vs_prev_year_end'],
  ['去年末', 'vs_prev_year_end'],
  ['去年底', 'vs_prev_year_end'],
  ['上年年末', 'vs_prev_year_end'],
  ['去年年末', 'vs_prev_year_end'],
  ['去年年底', 'vs_prev_year_end'],
  ['上年年底', 'vs_prev_year_end'],
  ['上年度末', 'vs_prev_year_end'],
  ['年末', 'vs_prev_year_end'],
  ['上一年末', 'vs_prev_year_end'],
  ['上年末时', 'vs_prev_year_end'],
  ['上季末', 'qoq'],
  ['上季', 'qoq'],
  ['上季度', 'qoq'],
  ['上季度末', 'qoq'],
  ['上一季度', 'qoq'],
  ['上一季度末', 'qoq'],
  ['前一季度', 'qoq'],
  ['上月', 'mom'],
  ['上月末', 'mom'],
  ['上个月', 'mom'],
  ['上个月末', 'mom'],
  ['前一月', 'mom'],
  ['上月底', 'mom'],
]

/** Words that open a comparison and words that may close it. */
export const comparisonOpeners: readonly string[] = ['比', '较', '相比', '相较', '相较于', '相比于', '对比', '比之']
export const comparisonClosers: readonly string[] = ['相比', '相较', '比', '相比较']
export const comparisonPartners: readonly string[] = ['与', '同', '和', '跟']

/** Averages over years: a growth rate that is compared with no single period. */
export const averageWords: readonly string[] = ['年均', '年平均', '两年平均', '三年平均', '五年平均', '年均复合']

/** Growth after prices are taken out: it does not lead from one printed value to another. */
export const realWords: readonly string[] = [
  '实际',
  '不变价格',
  '可比价格',
  '不变价',
  '可比价',
  '扣除价格因素',
  '剔除价格因素',
  '可比口径',
  '同口径',
]

/** Indicators whose growth is always given at constant prices. */
export const realIndicators: readonly string[] = ['生产总值', '增加值', 'GDP', '可支配收入', '消费支出']
