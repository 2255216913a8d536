/** Calendar words. */

export const yearWord = '年'
export const yearWords = '年 财年 年度'
/** Ranges of a year after 年 or alone: words, first month, last month. */
export const yearParts: readonly (readonly [words: string, firstMonth: number, lastMonth: number])[] = [
  ['上半年 上半年度 上半财年 头半年', 1, 6],
  ['下半年 下半年度 后半年', 7, 12],
]
/** After a year only: 2024年半年度. */
export const yearOnlyParts: readonly (readonly [words: string, firstMonth: number, lastMonth: number])[] = [
  ['半年度 半年 中期', 1, 6],
  ['年度 全年 财年', 1, 12],
  ['上半年 上半年度', 1, 6],
  ['下半年 下半年度', 7, 12],
]
export const tenDays: readonly (readonly [word: string, first: number, last: number])[] = [
  ['上旬', 1, 10],
  ['中旬', 11, 20],
  ['下旬', 21, 0],
  ['上中旬', 1, 20],
  ['中下旬', 11, 0],
  ['上半月', 1, 15],
  ['下半月', 16, 0],
]
export const quarterWords = '季度 季'
/** Behind 一季 without a year where it is a quarter: 一季报. */
export const quarterTails = '报末初度'
export const frontWord = '前'
export const leadingWords = '前 头 首'
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
export const planTails = '期末 期初 规划 时期 期间 末 以来 初 收官 开局 计划 纲要 中期 头 前 后'
export const quotes = '“”"‘’「」『』'
export const weekdays: readonly (readonly [prefixes: string, characters: string])[] = [
  ['周 星期 礼拜', '一二三四五六日天'],
]
/** What two years share: 2015/16赛季. */
export const seasonWords = '市场年度 榨季 年度 学年 财年 财政年度 赛季 球季 年'
/** Of these the ones that a range of two years makes one of: 2023-2024赛季, 2019—20学年. */
export const sharedSeasons = '市场年度 榨季 学年 财年 财政年度 赛季 球季'
/** Behind a year of two digits: 19年底, 98年洪水, 92年奥运会. */
export const shortYearTails = '上半年 下半年 洪水 大洪水'
/** A length of years is not followed by its end: 12年底. */
export const lateEdges = '底末'
/** Behind 年 these make it a length: 20年之久的奥运会纪录. */
export const shortYearVeto = '之 来 间 后 前 内 以 多 期'
export const shortYearEvents = '奥运会 奥运 世锦赛 世界杯 亚运会 全运会 欧洲杯 金融危机'
/** Before a year of three digits, and the end of a year of a reign before its bracket. */
export const foundingWords = '建于 始建于 生于 卒于 成书于 始于 葬于 殁于 死于 立于 起于'
export const reignEnds = '年间'
/** Between the ends of a range. */
export const rangeMarks = '— – - ~ 至 到 — ― ─ —— 一直到 -- ─ ﹣ 至少到 〜'
/** Between members of a coordination. */
export const coordinators = '、 和 与 及 以及 或 或者'
export const clockMarks = ':：∶'
/** Words that end in 前 or 头: no 前三季度 begins here. */
export const leadingVeto =
  '目前 以前 之前 此前 日前 从前 当前 事前 先前 提前 眼前 午前 生前 空前 会前 赛前 战前 龙头 里头 牵头'
/** After a number of days these make it a length of time: 10日内. */
export const durationTails =
  '内 以内 之内 游 后 之后 以上 以下 期 时间 冷静期 无理由 有效 年化 均线 均价 线 假 不等 豪华游 自由行 拘留 行政拘留 之久 压缩 缩短 缩减 延长'
/** Before a number of years these make it a length: 距今约1390年. */
export const yearLengthHeads = '距今 距今已 距今已有 历时 历经 存续 绵延 延续'
/** Around 周三 where it is a dynasty: 夏商周三代, 东周五霸. */
export const dynastyTails = '代霸王朝'
export const dynastyHeads = '东西商'
/** Before a bracket that holds the number of the day, the month: 今（27）日, 昨（8）晚. */
export const bracketHeads = '今昨明前后本上下当天'
/** Of these the ones that count from the issue, and how many days on. */
export const bracketDays: readonly (readonly [word: string, days: number])[] = [
  ['今', 0],
  ['昨', -1],
  ['前', -2],
  ['明', 1],
  ['后', 2],
]
export const partsOfDay = '晚晨早午夜'
/** Behind the day that names an event: 3·15晚会. */
export const eventTails = '晚会 事变 惨案 讲话 大案 地震 事件 运动 事故 案 特大 新政 行情 政策 运动会 空难'
/** Before a number of days: a length of time too. */
export const durationHeads =
  '延长至 延长到 延长为 缩短至 缩短到 缩短为 处以 处 期为 期限 期限为 累计 连续 接连 一连 为期 停留 享有 共计 历时 历经 提前 延长 缩短 每 每隔 间隔 逾期 滞留 休息 停产 停课 停工 停牌 休市 放假 休假 苦战 激战 逗留 住院 访华 访问 被拘 行拘 停业 拘留 拘役 监禁 公示 经过 观察 绝食 罢工 卧床 奔波 相隔 首 过去 最近 未来 今后 前 后 连涨 连跌 限 限期 需 用时 耗时 犹豫期 工期 期满后的 只有 仅 迟到'
/** Behind days below the eleventh in Chinese digits: 三日前, 三日三夜. */
export const shortDurationTails = '前 之前 以前 间 来 以来 之久 三夜 两夜 昼夜 为限 不等 工作 不 无 未 没'
/** Around 一日 where it is the first of the month. */
export const loneDayHeads = '自 从 于 截至 本月 上月 下月 同月 当月 新华社 社 ('
export const loneDayTails = '电 讯 上午 下午 晨 早 晚 凌晨 起 止 、 至 到 — 在'
/** Behind the day that a report is sent: 5月9日电. */
export const datelineTails = '电讯'
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

/** Before an expression: from it on, or up to it. */
export const sinceHeads = '自从 自打 从 自'
export const untilHeads = '截至 截止 截止到 直到 直至 截至到'
/** After it: since then, up to then; the second list takes the time itself in. */
export const sinceTails = '起 以来 开始 起至今 以来至今 至今 起到现在'
export const beforeTails = '以前 之前 前'
export const untilTails = '或之前 及以前 和之前 或以前 及之前 止 为止'
export const afterTails = '以后 之后 后'
export const sinceAfterTails = '或之后 及以后 和之后 或以后 及之后'
/** Between the ends of a range only where a word of between closes it: 三月和九月之间. */
export const betweenJoins = '和 与 跟 及'
export const betweenTails = '之间 之内 期间 中间 间'
/** Parts of a longer time, counted from its front or its back. */
export const frontWords = '前 头 首 最初 最初的 开头'
export const backWords = '最后 最后的 末尾'
/** So too in speech; in print 2020年后三个月 are those that followed. */
export const spokenBackWords = '后'
export const ordinalCounters = '个'
export const weekWords = '周 星期 礼拜'
export const weekendWords = '周末'
/** 上周 and 末 behind it. */
export const weekendHeads = '周'
export const weekendTail = '末'
export const weekHalves: readonly (readonly [words: string, second: boolean])[] = [
  ['上半周', false],
  ['下半周', true],
]
/** The edge of the time before it: 月底, 年初, 本世纪中叶. The unit is null where the time before it tells. */
export const edges: readonly (readonly [
  edge: 'start' | 'middle' | 'end' | 'first half' | 'second half',
  unit: 'year' | 'quarter' | 'month' | null,
  words: string,
])[] = [
  ['start', null, '初 伊始 初期 开头 前期 初叶'],
  ['start', 'year', '年初 开年 年头'],
  ['start', 'month', '月初'],
  ['start', 'quarter', '季初'],
  ['first half', null, '上半叶 前半叶 前半期 上半期'],
  ['second half', null, '下半叶 后半叶 后半期 下半期'],
  ['middle', null, '中 中期 中叶'],
  ['middle', 'year', '年中'],
  ['middle', 'month', '月中'],
  ['end', null, '末 底 末期 后期 尾 终 末叶'],
  ['end', 'year', '年末 年底 岁末 年终 年尾'],
  ['end', 'month', '月末 月底'],
  ['end', 'quarter', '季末'],
]
/** Holidays of schools: words, first and last month. */
export const schoolBreaks: readonly (readonly [words: string, firstMonth: number, lastMonth: number])[] = [
  ['暑假 暑期', 7, 8],
  ['寒假 寒期', 2, 2],
]
export const centuryWord = '世纪'
export const decadeWord = '年代'
/** Centuries by their place to now: 上世纪 is the twentieth. */
export const relativeCenturies: readonly (readonly [words: string, by: number])[] = [
  ['上世纪 上个世纪 上一世纪', -1],
  ['本世纪 这个世纪 新世纪', 0],
  ['下世纪 下个世纪', 1],
]
/** Between the parts of one time: 去年的三月, 本周（三）. */
export const partJoins = '的 份 , （ 大约 约 在 T'
export const dateSeparators = '-./－．\\'
/** Names of the first month. */
export const firstMonthWords = '元月 首月'
/** What is counted inside a longer time: 前三个月, 第二周. */
export const countedDays: readonly (readonly [unit: 'quarter' | 'month' | 'week' | 'day', words: string])[] = [
  ['quarter', '季度 季'],
  ['month', '月'],
  ['week', '周 星期 礼拜'],
  ['day', '天 日'],
]
/** Words that begin with 初, 中, 末 or 底 and are no edge of the time before them. */
export const edgeVeto =
  '末班 初中 初步 初级 初心 初始 初夏 初春 初秋 初冬 初赛 初审 初次 初选 初学 初衷 初创 初现 初见 初稿 初评 初试 初一 初二 初三 初四 初五 初六 初七 初八 初九 初十 底层 底线 底部 底色 底气 底数 底子 底蕴 底盘 末端 末位 末日 终于 终止 终身 终端 终审 终结 尾号 尾矿 尾气 尾款'
/** Before a month or a day these make it one of every year or month: 每年4月24日, 每月15日. */
export const yearlyHeads = '每月 每月的 每年 每年的 历年 历年的 每逢 往年 往年的 常年 逢'
/** In these the edge stands: 1912年初中华民国成立. */
export const edgeAfterAll = '初中华 初中国 初中央 初中方 初中美 初中日 初中俄 初中欧 初中共'
/** Words of a clause that speaks of what is to come, and of one that may. */
export const sinceThen = '以来 至今 以来至今'
/** A deadline lies ahead (9月底前通车) unless the clause says that it was met. */
export const beforeWord = '前'
export const doneWords = '已 了 曾 均 全部完成'
/** Words of a sentence that tells what has been counted. */
export const toldWords = '达到 销量 实现 扭亏 同比 环比 增长 下降 增加 减少 累计 完成 已'
/** Behind a year these make it one of the thing alone: 2004年出生的, 2023年度股东大会. */
export const yearAttributes =
  '出生的 成立的 建成的 建的 生产的 毕业的 出土的 发行的 股东大会 年度股东大会 年度报告 报告 权益分派 利润分配 预算 决算 审计报告'
/** So anywhere in its clause: 1994年12月14日正式动工的三峡工程. */
export const clauseAttributeWords =
  '出生的 成立的 开业的 动工的 建成的 投产的 上市的 开工的 竣工的 设立的 创办的 开通的 启用的'
/** Besides 较 and 比, before a base of comparison: 与去年12月份相比. */
export const baseJoins = '与和同'
export const comingWords = '交货 交割 将 拟 预计 计划于 计划在 定于 有望 力争 届时'
/** So anywhere in its sentence. */
export const likelyWords = '期货 期约 掉期 大干 冲刺 或再 或将 空间 展望 押注 仍有 目标'
export const futureWords =
  '起 前 举行 举办 开幕 开赛 召开 截止 止 至 启动 实施 施行 生效 上映 首映 开学 报名 完成 投产 建成 通车 交付 上市 合约 交割 到期 预报 展望 气温 阵雨 小雨 中雨 大雨 小雪 中雪 大雪 雷雨 转晴 多云 降雨 有雨 降温 大风 天气'
/** Months and quarters in a row are lengths of time: 连续三季度. */
export const rowHeads = '连续 已连续 连涨 连跌 连升 连降 接连 一连'
/** Before 初八 alone. */
export const loneLunarHeads = '从自到至在于和与逢'
/** 号 of a day in speech, and the words beside it that say so; else it numbers a house, a line, a candidate. */
export const spokenDay = '号'
export const spokenDayHeads =
  '每月 每月的 每个月 这个月 本月 上月 下月 上个月 下个月 等到 到了 就等 直到 截至 截止到 今天出发，'
export const spokenDayTails =
  '前 之前 后 之后 以前 以后 上午 下午 晚上 凌晨 早上 左右 供暖 放假 开学 报道 消息 援引 考试 出发 回来 开始 交上 结束 报名 上天 发工资 开工 截止 当天'
