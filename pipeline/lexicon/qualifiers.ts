/** Words that say how a printed number is meant; they stand outside its span. */

/** Before the number. */
export const qualifiersBefore: readonly (readonly [qualifier: string, words: string])[] = [
  ['below', '近 接近 将近 不足 不到 逼近 未到 不及 未满 不满 低于 少于 小于 几近 临近 直逼 未达 未达到 几达'],
  [
    'above',
    '超 逾 超過 超过 超出 突破 多于 高于 大于 超逾 破 过 跨过 迈过 越过 站上 上 超过了 突破了 超了 冲破 跨越 迈上 高出 多出 不止 不只',
  ],
  [
    'at_least',
    '不低于 不少于 起碼 至少 最少 起码 不小于 不下于 不下 大于等于 大于或等于 不得少于 不得低于 达到或超过 不短于',
  ],
  [
    'at_most',
    '不超过 不高于 不多于 至多 最多 最高至 不大于 小于等于 不得超过 不得高于 未超过 没有超过 不逾 不长于 不超 最高不超过',
  ],
  ['approx', '约 大约 约为 约合 约占 大概 大致 约有 大约为 约达 约计 约莫 差不多 大约有 大约是 大概有'],
  ['exact', '达到 达 已达 已达到 高达 多达 长达 重达 整整 足足 达到了 达至'],
]

/** Qualifying only before a magnitude that begins the number (上亿元, 过百万); elsewhere common verbs. */
export const weakBefore = '上 过 跨越 迈上 跨过 迈过 越过'

/** After the number. */
export const qualifiersAfter: readonly (readonly [qualifier: string, words: string])[] = [
  ['above', '以上 之多 有余 开外 出头'],
  ['at_least', '及以上 （含）以上 (含)以上 含以上 或以上 以上（含） （含）以上的'],
  ['at_most', '以下 以内 之内 及以下 或以下 （含）以下 (含)以下 以下（含）'],
  ['approx', '左右 上下'],
]

/** 近 before a length of time that comes last in the past: recent, not almost. */
export const recentWords = '近 最近'
export const recentTails = '来 以来 间 里'

/** A clause with one of these is a rule of law or of a contract: 以上 includes the number. */
export const legalCues =
  '处 罚款 有期徒刑 拘役 应当 不得 必须 须 罚金 规定 条件 要求 资格 予以 依法 可以 给予 责令 没收 违法所得 申请 满 方可 的人员 的企业 的单位 缴纳 补贴 奖励'

/** Bounds of a legal range: 五年以上十年以下. */
export const boundsAfter = '以上 以下'
export const boundsBetween = '不满 不足 至 、 ， 不超过'
/** A note on whether a limit is included. */
export const inclusionNotes = '（含） (含) （不含） (不含) （含本数）'
