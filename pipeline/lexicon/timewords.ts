/**
 * Words that name a time without a numeral. `anchor`: what year they count from: `now`, the year of the issue, or `text`,
 * the year the text speaks of; `none` says that the time is not printed. `years` is added to it; the days are month-day.
 */
export interface TimeWord {
  readonly anchor: 'now' | 'text' | 'none'
  readonly years: number
  readonly from: string
  readonly to: string
}

const year = (anchor: 'now' | 'text', years: number): TimeWord => ({ anchor, years, from: '01-01', to: '12-31' })
const end = (anchor: 'now' | 'text', years: number): TimeWord => ({ anchor, years, from: '12-31', to: '12-31' })
const start = (anchor: 'now' | 'text', years: number): TimeWord => ({ anchor, years, from: '01-01', to: '01-01' })
const none: TimeWord = { anchor: 'none', years: 0, from: '', to: '' }

const of = (list: string, word: TimeWord) => list.split(' ').map(w => [w, word] as const)

/** Every time word; the longest wins. */
export const timeWords: readonly (readonly [word: string, time: TimeWord])[] = [
  ...of('今年 本年 本年度 今年以来 今年全年', year('now', 0)),
  ...of('去年 去年全年 过去一年 上一年 上年度', year('now', -1)),
  ...of('明年', year('now', 1)),
  ...of('前年', year('now', -2)),
  ...of('全年 当年 全年度', year('text', 0)),
  ...of('上年 上年全年', year('text', -1)),
  ...of('年末 年底 年终 本年末 当年末 期末 报告期末', end('text', 0)),
  ...of('今年末 今年底 今年年底 今年年末', end('now', 0)),
  ...of('上年末 上年底 上年年末', end('text', -1)),
  ...of('去年末 去年底 去年年末 去年年底', end('now', -1)),
  ...of('年初', start('text', 0)),
  ...of('今年初 今年年初', start('now', 0)),
  ...of('目前 当前 现在 如今 截至目前 到目前为止 迄今 至今 近年来 多年来 日前', none),
]
