/** Words that say how a printed number is meant; they stand outside its span. */

/** Before the number. */
export const qualifiersBefore: readonly (readonly [qualifier: string, words: string])[] = [
  [
    'below',
    '近 接近 将近 不足 不到 逼近 未到 不及 未满 不满 低于 少于 小于 几近 临近 直逼 未达 未达到 几达 跌破 降破 跑进 游进 少过 差不到 还不到 尚不足 仍不足 快到 短于 <',
  ],
  [
    'above',
    '超 逾 超过 超出 突破 多于 高于 大于 超逾 破 过 跨过 迈过 越过 站上 上 超过了 突破了 超了 冲破 跨越 迈上 不止 不只 远超 远超过 已超 已逾 均超 均超过 早已超过 升破 涨破 分别超过 特别超过 分别突破 >',
  ],
  [
    'at_least',
    '≥ ≧ 大于或者等于 至少是 不低于 不少于 起码 至少 最少 不小于 不下于 不下 大于等于 大于或等于 不得少于 不得低于 达到或超过 不应少于 不能少于 不可少于 不宜少于 不应低于 不能低于 不可低于 不宜低于 不会低于 不得小于 不应小于 下限 最低 最低为 不短于 不得短于 至少为 最低不低于 应不低于 应不少于 不早于',
  ],
  [
    'at_most',
    '≤ ≦ 小于或者等于 至多是 最多是 不超过 不高于 不多于 至多 最多 最高至 不大于 小于等于 不得超过 不得高于 未超过 没有超过 别超过 不逾 不长于 不超 不过 最高不超过 顶多 至多为 最多为 最长 最长不超过 不能超过 不应超过 不宜超过 不会超过 上限为 不得多于 不晚于 控制在',
  ],
  [
    'approx',
    '约 约需 大约 约为 约合 约占 大概 大致 约有 大约为 约达 约计 约莫 差不多 大约有 大约是 大概有 大体 大体上 大体保持 大致为 粗略估计',
  ],
  ['exact', '达到 达 已达 已达到 高达 多达 长达 重达 整整 足足 达到了 达至'],
]

/** Words that end like one that qualifies and do not: 最近三家, 签约10亿元, 打破124项纪录. */
export const notQualifying =
  '里约 反超 赶超 买超 卖超 净买超 净卖超 最近 附近 邻近 靠近 就近 新近 远近 亲近 贴近 拉近 北约 纽约 签约 合约 续约 预约 节约 条约 公约 违约 华约 履约 制约 特约 邀约 赴约 解约 契约 集约 简约 英超 西超 德超 苏超 村超 打破 攻破 侦破 告破 连破 击破 冲破 点破 经过 通过 参加过 去过 做过 有过 看过 见过 办过 打过 获过 当过 出过 拿过 受过 用过 走过 跑过 写过 收过 举办过 来过 到过 度过 路过 找不到 买不到 看不到 等不到 听不到 想不到 寻不到 见不到 估计'

/** Of a temperature what was measured: 最低19.5℃. */
export const extremeWords = '最低 最低为 最多 最高'
/** A range behind one of these is what is aimed at: 控制在六至七成. */
export const aimWords = '控制在'
/** In these 过 is no part of 度过: 进度过八成. */
export const qualifyingAfterAll =
  '麦收过 秋收过 夏收过 进度过 幅度过 态度过 难度过 热度过 密度过 高度过 速度过 年度过 额度过'
/** Of an amount of money a limit, of a temperature what was measured. */
export const limitWords = '最高 最高为 封顶'

/** Qualifying only before a magnitude that begins the number (上亿元, 过百万); elsewhere common verbs. */
export const weakBefore = '上 过 跨越 迈上 跨过 迈过 越过'
/** Qualifying only inside a clause, at its head a conjunction: 失误不过6次. */
export const innerOnly = '不过'
/** Adverbs whose verb may stand between them and the number: 至少配备2具, 每人至多带5名. */
export const adverbs = '至少 最少 起码 至多 最多 顶多'
/** Behind such an adverb these make another word of it: 最多的一天, 最多时. */
export const adverbVeto = '的时是之可'
/** Of these 过 qualifies parts of a whole too: 过半, 过三成. */
export const partsBefore = '过'

/** After the number. */
export const qualifiersAfter: readonly (readonly [qualifier: string, words: string])[] = [
  ['above', '以上 之多 有余 开外 出头 还多 挂零 多 上方 有奇'],
  ['at_least', '及以上 （含）以上 含以上 或以上 以上（含） （含）以上的 和以上 起步 起'],
  ['at_most', '以下 以内 之内 及以下 或以下 （含）以下 以下（含） （含）以内 及以内 封顶'],
  ['approx', '左右 上下 前后 光景 许'],
  ['below', '不到 不足 下方'],
]
/** Of these the one that takes the number in where it draws a class or a limit of law: 60岁以上的老人. */
export const classWord = '以上'
/** Of these the ones that stand at the end of a clause only. */
export const tailsAtEnd = '许 有奇'
/** Words that begin with such a word and are none. */
export const notAfter =
  '内容 内部 内地 内外 内需 内蒙 内陆 内涵 内阁 内存 内核 内河 内港 内环 内控 内卷 内生 内在 内销 内贸 内资 内向 内衣 内科 内脏 内燃 内置 内参 起诉 起来 起点 起拍 起草 起源 起初 起到 起码 起身 起飞 起降 起火 起降 起案 多元 多样 多次 多个 多家 多地 多方 多名 多种 多项 多年 多位 多头 多空 多为 多数 多于 多云 多边 多功能 多层 多达 多少 多日 多人 前后脚 不足额 不到位'
/** After an amount only: 400元起. */
export const amountOnly = '起 起步'
/** 多 after the unit qualifies these kinds, elsewhere it begins the next word. */
export const surplusKinds = 'duration multiple age measure amount ratio_or_fraction'

/** 近 before a length of time that comes last in the past: recent, not almost. */
export const recentWords = '近 最近'
export const recentTails = '来 以来 间 里 内 新高 新低 最高 最低 最好 最差 同期'
/** What stands before 近三年 where the years are the last ones. */
/** So at the head of a clause of what is played or held in turn: 近5场只丢1球. */
export const recentUnits = '场 轮 届 战'
export const recentHeads = '于 在 的 和 与 及 比 较 从 为 是 创 对 但 而 据 将 我'

/** A sentence with one of these is a rule of law or of a contract: 以上 includes the number. */
export const legalCues =
  '处罚 罚款 有期徒刑 拘役 应当 不得 必须 罚金 予以 依法 责令 没收 违法所得 年满 满足 方可 表决 处三 处五 处一 处二 处十 处以'
/** So only in the clause of the number. */
export const clauseCues = '规定 条件 要求 资格 可以 给予 申请 的人员 的企业 的单位 缴纳 补贴 奖励 须'

/** Between a qualifying word and its number: what the part is of (不足总额的八分之一), what is counted (跌破每桶67美元). */
export const partLink = '的'
export const eachWord = '每'

/** Before by how much something moved: 跌175点至23552点. */
export const moveWords = '跌 涨 升 降 挫 下跌 上涨 下挫 回落 攀升 上升 下降 增加 减少 上调 下调 扩大 收窄'
/** Before a range that counts back: 距今8000—7500年. */
export const fallingHeads = '距今 距今已有 公元前 前'
/** Bounds of a legal range: 五年以上十年以下. */
export const boundsAfter = '以上 以下'
export const boundsBetween = '不满 未满 不足 不到 未达 未达到 至 、 ， 不超过'
/** A note on whether a limit is included. */
export const inclusionNotes = '（含） （不含） （含本数）'

/** 不到 behind a number qualifies it at a stop or before one of these: 30岁不到的. */
export const belowTails = '的 就 便 都 还 才 即 也'
/** A whole that a percentage is of without 的: 不超过总股本3%. */
export const wholeNouns = '总股本 股本 总资产 净资产 资产 总额 总数 总量 面积 总人口 总户数 总投资 票面金额 注册资本'
