/**
 * Words of time without a numeral: 今年, 上年末, 年初. No mentions, but they date a statement.
 * unit, steps from the unit of the reference, the edge that is named, printed forms.
 */
export const relativeTimes: readonly (readonly [
  unit: 'year' | 'quarter' | 'month' | 'week' | 'day',
  by: number,
  edge: 'start' | 'end' | 'same' | 'since' | null,
  words: string,
])[] = [
  [
    'year',
    0,
    null,
    '今年 这一年 本年 本年度 当年 全年 今年全年 今岁 年内 今年内 本年内 全年度 今个年 同年 这年 是年 该年 此年',
  ],
  ['year', 0, 'since', '今年以来 年初以来 今年年初以来 本年以来 年初至今 今年年初至今 年初到现在'],
  ['year', 0, 'start', '年初 今年初 今年年初 本年初 当年初 岁初 年头'],
  ['year', 0, 'end', '年末 年底 今年末 今年底 今年年末 今年年底 本年末 当年末 当年底 岁末'],
  ['year', -1, null, '去年 上年 上一年 去年全年 上年度 去年度 上年全年 前一年 去岁 往年同期 过去一年'],
  ['year', -1, 'start', '去年初 去年年初 上年初'],
  ['year', -1, 'end', '去年末 去年底 上年末 上年底 去年年末 去年年底 上年年末 上年年底 上一年末 上年度末 上年同期末'],
  ['year', -1, 'same', '去年同期 上年同期 去年同月 上年同月 去年同日 上年同季 去年同季'],
  ['year', -2, null, '前年'],
  ['year', -2, 'end', '前年末 前年底'],
  ['year', -3, null, '大前年'],
  ['year', 1, null, '明年 来年 次年 下一年 下年 翌年 下年度'],
  ['year', 1, 'start', '明年初 明年年初 来年初'],
  ['year', 1, 'end', '明年末 明年底 明年年底'],
  ['year', 2, null, '后年'],
  ['quarter', 0, null, '本季度 本季 当季 当季度 这个季度 该季度'],
  ['quarter', 0, 'end', '季末 季度末 本季末 本季度末 当季末'],
  ['quarter', 0, 'start', '季初 季度初'],
  ['quarter', -1, null, '上季度 上季 上一季度 上个季度 上一季'],
  ['quarter', -1, 'end', '上季末 上季度末 上一季度末 上个季度末'],
  ['quarter', 1, null, '下季度 下一季度 下个季度'],
  ['month', 0, null, '本月 当月 这个月 本月份 这月 今个月 同月 这一个月'],
  ['month', 0, 'start', '月初 本月初'],
  ['month', 0, 'end', '月末 月底 本月末 本月底 当月末'],
  ['month', -1, null, '上月 上个月 上一月 上月份 上一个月'],
  ['month', -2, null, '上上月 上上个月'],
  ['month', 2, null, '下下月 下下个月'],
  ['month', -1, 'start', '上月初 上个月初'],
  ['month', -1, 'end', '上月末 上月底 上个月末 上个月底'],
  ['month', 1, null, '下月 下个月 次月 下一月 下一个月 下月份'],
  ['month', 1, 'end', '下月底 下个月底'],
  [
    'week',
    0,
    null,
    '本周 这周 这个星期 本星期 这一周 这个周 这礼拜 这个礼拜 这星期 今个星期 今个礼拜 今周 今星期 今礼拜 这一星期 当周 这一个周 这一个星期',
  ],
  ['week', -2, null, '上上周 上上个星期 上上星期 上上个周 上上个礼拜 上上礼拜'],
  ['week', 2, null, '下下周 下下个星期 下下星期 下下个周 下下个礼拜 下下礼拜'],
  ['week', -1, null, '上周 上星期 上个星期 上一周 上个周 上礼拜 上个礼拜 上一个星期 上一星期 上一个周 上一个礼拜'],
  ['week', 1, null, '下周 下星期 下个星期 下一周 下个周 下礼拜 下个礼拜 下一个星期 下一星期 下一个周 下一个礼拜'],
  ['day', 0, null, '今天 今日 当天 当日 即日 本日 同一天 同日 这天 这一天'],
  ['day', -1, null, '昨天 昨日 前一日 前一天 琴日 寻日'],
  ['day', -2, null, '前天 前日'],
  ['day', 1, null, '明天 明日 次日 翌日 第二天 次天 听日 隔天 隔日'],
  ['day', 2, null, '后天 后日'],
  ['day', -3, null, '大前天 大前日'],
  ['day', 3, null, '大后天 大后日'],
  ['day', 4, null, '大大后天'],
  ['day', -4, null, '大大前天'],
]
/** Neighbouring years or days in one word: unit, first and last step, printed forms. */
export const pairedSteps: readonly (readonly [unit: 'year' | 'day', from: number, to: number, words: string])[] = [
  ['year', 0, 1, '今明两年 今明年'],
  ['year', -1, 0, '去今两年'],
  ['day', 0, 1, '今明两天 今明两日 今明'],
  ['day', -1, 0, '昨今两天 昨今两日'],
  ['day', 1, 2, '明后两天 明后天'],
]
/** Before a month these count from what the text spoke of; elsewhere ordinals (连续第二年). */
export const laterYearWords: readonly (readonly [word: string, by: number])[] = [
  ['第二年', 1],
  ['第三年', 2],
  ['转年', 1],
  ['隔年', 1],
]
/** Of these the words that count from what the text spoke of: 2020年5月立项，同年9月开工. */
export const anaphoricWords =
  '同年 当年 这年 这一年 是年 该年 此年 次年 翌年 同月 当月 次月 同日 当日 次日 翌日 第二天 次天'
