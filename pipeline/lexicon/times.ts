/** Calendar words. */

export const yearWords = '年 财年 年度 財年'
/** Ranges of a year after 年 or alone: words, first month, last month. */
export const yearParts: readonly (readonly [words: string, firstMonth: number, lastMonth: number])[] = [
  ['上半年 上半年度 上半財年 头半年', 1, 6],
  ['下半年 下半年度 后半年', 7, 12],
]
/** After a year only: 2024年半年度. */
export const yearOnlyParts: readonly (readonly [words: string, firstMonth: number, lastMonth: number])[] = [
  ['半年度 半年 中期', 1, 6],
  ['年度 全年 财年', 1, 12],
  ['上半年 上半年度', 1, 6],
  ['下半年 下半年度', 7, 12],
]
export const monthEnd = '末 底 月末 月底'
export const yearEnd = '末 底 年末 年底 岁末'
export const yearStart = '初 年初 伊始'
export const tenDays: readonly (readonly [word: string, first: number, last: number])[] = [
  ['上旬', 1, 10],
  ['中旬', 11, 20],
  ['下旬', 21, 0],
  ['上半月', 1, 15],
  ['下半月', 16, 0],
]
export const quarterWords = '季度 季'
export const leadingWords = '前 头'
/** Plans: 十四五 is 2021 to 2025. The first began in 1953; from the sixth on five years each. */
export const plans: readonly (readonly [word: string, firstYear: number])[] = [
  ['一五', 1953],
  ['二五', 1958],
  ['三五', 1966],
  ['四五', 1971],
  ['五五', 1976],
  ['六五', 1981],
  ['七五', 1986],
  ['八五', 1991],
  ['九五', 1996],
  ['十五', 2001],
  ['十一五', 2006],
  ['十二五', 2011],
  ['十三五', 2016],
  ['十四五', 2021],
  ['十五五', 2026],
  ['十六五', 2031],
]
/** A plan without quotation marks needs one of these after it. */
export const planTails = '规划 时期 期间 末 以来 初 收官 开局 计划 纲要 中期 头 前 后 的 '
export const quotes = '“”"‘’「」『』'
export const weekdays: readonly (readonly [prefixes: string, characters: string])[] = [
  ['周 星期 礼拜 週 禮拜', '一二三四五六日天'],
]
export const relativeYears: readonly (readonly [word: string, offset: number])[] = [
  ['今年', 0],
  ['本年', 0],
  ['当年', 0],
  ['去年', -1],
  ['上年', -1],
  ['前年', -2],
  ['大前年', -3],
  ['明年', 1],
  ['来年', 1],
  ['次年', 1],
  ['翌年', 1],
  ['后年', 2],
  ['同年', 0],
  ['今', 0],
  ['本财年', 0],
]
export const century = '世纪'
export const decade = '年代'
/** Between the ends of a range. */
export const rangeMarks = '— – - ~ ～ 至 到 — ― ─ －－ —— 一直到 -- ─ － ﹣ 至少到 〜'
/** Between members of a coordination. */
export const coordinators = '、 和 与 及 以及 或 或者'
export const clockMarks = ':：'
/** Words that end in 前 or 头: no 前三季度 begins here. */
export const leadingVeto =
  '目前 以前 之前 此前 日前 从前 当前 事前 先前 提前 眼前 午前 生前 空前 会前 赛前 战前 龙头 年头 月头 里头 牵头'
/** After a number of days these make it a length of time: 10日内. */
export const durationTails = '内 以内 之内 游 后 之后 以上 以下 期 时间'
/** Before a date these make it a base of comparison, not the time of the text. */
export const baseYearWords = '较比自从'
export const monthWord = '月'
export const monthTail = '份'
export const dayWords = '日号'
export const dayWord = '日'
/** May stand between a year and its part, and between 前 and 月. */
export const linkWord = '的'
export const counterWord = '个'

/** One-character coordinators. */
export const joints = '、和与及'
export const fullStops = '。！？'
/** What stands after a numeral that begins a calendar expression. */
export const dateFollowers = '年财財月日号季世个年-./．－的'
