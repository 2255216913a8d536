/** Words of time that count from the issue, whatever year the text speaks of (今年, 去年); the others count from the text. */
export const nowWords: readonly string[] = [
  '今',
  '去',
  '明',
  '来',
  '前年',
  '大前年',
  '后年',
  '昨',
  '本周',
  '上周',
  '过去一年',
]

/** Words that say that no day is printed. */
export const undated: readonly string[] = [
  '目前',
  '当前',
  '现在',
  '如今',
  '截至目前',
  '到目前为止',
  '迄今',
  '至今',
  '近年来',
  '多年来',
  '日前',
]

/** The end of the period the text speaks of. */
export const periodEnds: readonly string[] = ['报告期末', '期末', '报告期内末', '期末时点']
