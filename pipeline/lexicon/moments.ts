/** Words of moments finer than newspapers print: parts of the day, clock words, spans counted from now, fixed feasts. */

/** First and last hour of a part of the day, and whether its hours after noon are counted from one. */
export const dayParts: readonly (readonly [words: string, first: number, last: number, afternoon: boolean])[] = [
  ['凌晨 今晨', 0, 4, false],
  ['半夜 午夜 子夜 深夜', 0, 0, false],
  ['后半夜', 2, 4, false],
  ['黎明 拂晓', 4, 6, false],
  ['清晨 早晨 大清早 早间 清早', 6, 9, false],
  ['早上 早 一早', 6, 9, false],
  ['上午 上半天 午前', 7, 11, false],
  ['中午 正午 晌午', 12, 13, true],
  ['午后', 13, 14, true],
  ['下午 后半天', 13, 17, true],
  ['傍晚 黄昏', 17, 18, true],
  ['晚上 晚间 当晚 今晚 晚 夜晚 夜里', 18, 23, true],
  ['夜间', 20, 23, true],
  ['白天', 6, 18, false],
]
/** Of the parts of the day these name the day too: 今晨, 今晚. */
export const dayPrefixes: readonly (readonly [word: string, by: number])[] = [
  ['今', 0],
  ['昨', -1],
  ['明', 1],
]

/** Counted units: printed forms and what they count. */
export const countedUnits: readonly (readonly [
  unit: 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second' | 'quarter',
  words: string,
])[] = [
  ['year', '年 个年头 载 周年 年度'],
  ['quarter', '个季度 季度'],
  ['month', '个月 月 個月'],
  ['week', '周 个星期 星期 个礼拜 礼拜 週 個星期 個禮拜'],
  ['day', '天 日 个工作日'],
  ['hour', '小时 个小时 钟头 个钟头 小時 個小時 鐘頭 個鐘頭'],
  ['minute', '分钟 分鐘 分'],
  ['second', '秒钟 秒 秒鐘'],
]
export const agoWords = '前 以前 之前'
export const aheadWords = '后 以后 之后 後 之後 以後'
/** Before a count: the last or the next so many. */
export const pastHeads = '过去 近 最近 前 上 前面 过去的 之前'
export const futureHeads = '未来 接下来 今后 后 下 将来 未来的 之后'
/** Parts of a longer time: 上月最后五天. */
export const lastWords = '最后 最後 后 末'
export const firstWords = '前 头 最初 开头'
/** The bounds of an open time. */
export const sinceWords = '起 以来 至今 起至今 开始 以来至今'
export const untilWords = '前 以前 之前'
export const softWords = '的 左右 许 大约 约 大概 在 从 自 于 截至 截止到 到 份 整 期间 这 是 止 再'
export const rangeWords = '和 与 到 至 - ~ — － ～ – ——'
/** Feasts on a fixed day. */
export const feasts: readonly (readonly [words: string, month: number, day: number])[] = [
  ['元旦 元旦节', 1, 1],
  ['情人节', 2, 14],
  ['妇女节 三八节 三八妇女节', 3, 8],
  ['植树节', 3, 12],
  ['愚人节', 4, 1],
  ['劳动节 五一节 五一 五一劳动节', 5, 1],
  ['青年节 五四青年节', 5, 4],
  ['儿童节 六一儿童节 六一', 6, 1],
  ['建党节', 7, 1],
  ['建军节 八一建军节', 8, 1],
  ['教师节', 9, 10],
  ['国庆 国庆节 國慶 國慶節 國慶节 十一', 10, 1],
  ['平安夜', 12, 24],
  ['圣诞节 圣诞', 12, 25],
]
export const nowWords = '现在 此刻 当前 目前 眼下 此时 马上'
export const quarterHour = '刻'
export const halfHour = '半'
export const wholeHour = '整 钟 鐘 许'
/** Within a length of time from now. */
export const withinWords = '内 以内 之内 里 间'
/** After the second end of a range: 三月和九月之间. */
export const betweenWords = '之间 间 期间'
