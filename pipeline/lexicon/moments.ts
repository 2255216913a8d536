/** Words of times finer than a day, of lengths of time and of what is counted from now. */

/** Parts of the day: a name to resolve it by, whether a clock time after it counts from noon, printed forms. */
export const dayParts: readonly (readonly [name: string, afternoon: boolean, words: string])[] = [
  ['small hours', false, '凌晨 今晨'],
  ['after midnight', false, '下半夜 后半夜'],
  ['midnight', false, '午夜 子夜 半夜 零时许'],
  ['dawn', false, '黎明 拂晓 天亮 破晓'],
  ['early morning', false, '清晨 清早 大清早'],
  ['morning', false, '早上 早晨 早间 早 一早 一大早 晨间 朝早 朝头早 晨 朝'],
  ['forenoon', false, '上午 上半天 午前'],
  ['noon', true, '中午 正午 晌午 午间'],
  ['early afternoon', true, '午后'],
  ['afternoon', true, '下午 后半天 下半天 晏昼 午'],
  ['dusk', true, '傍晚 黄昏 薄暮'],
  ['evening', true, '晚上 晚 夜晚 上半夜 前半夜'],
  ['late evening', true, '晚间 夜里'],
  ['night', true, '夜间 夜'],
  ['deep night', true, '深夜'],
  ['daytime', false, '白天 日间'],
]
/** Of these one character is a part of the day only after a day: 25日早, 今晚. */
export const shortDayParts = '早晚晨夜朝午'
/** The day that a short part of the day names: 今晨, 昨夜, 明早. */
export const shortDays: readonly (readonly [word: string, by: number])[] = [
  ['今', 0],
  ['当', 0],
  ['昨', -1],
  ['琴', -1],
  ['寻', -1],
  ['明', 1],
  ['听', 1],
  ['翌', 1],
]
export const quarterHour = '刻 刻钟'
export const halfHour = '半'
export const pastHalf = '过半 半 搭半 踏半'
export const wholeHour = '整 钟 正'
/** Between the hour and its minutes: 三点过五分, 两点零五. */
export const pastHour = '过 零 〇 又'
export const shortOf = '差'
/** Minutes short of the hour stand before it (差五分八点) or after it (八点差五分). */
export const minuteWord = '分 分钟'
export const secondWord = '秒 秒钟'
/** The five minutes of the southern clock: 三点三个字, 三点搭三. */
export const fiveMinutes = '个字'
export const onTheFive = '搭 踏'
export const forenoonMarks = 'am a.m. AM A.M. a m a. m. a.m a'
export const afternoonMarks = 'pm p.m. PM P.M. p m p. m. p.m p'

/** Units that are counted, with the forms a number stands before. */
export const countedUnits: readonly (readonly [
  unit: 'year' | 'quarter' | 'month' | 'week' | 'workday' | 'day' | 'hour' | 'minute' | 'second',
  words: string,
])[] = [
  ['year', '年 个年头 载 周年 年度 载春秋 个春秋 度春秋 年时间'],
  ['quarter', '个季度 季度'],
  ['month', '个月 月 个多月 个月时间'],
  ['week', '周 个星期 星期 个礼拜 礼拜 个周'],
  ['workday', '个工作日 个交易日 工作日 交易日'],
  ['day', '天 日 个日夜 昼夜 天时间'],
  ['hour', '小时 个小时 钟头 个钟头 个钟 个多小时'],
  ['minute', '分钟 分'],
  ['second', '秒钟 秒'],
]
/** Between the pieces of a length: 两年零三个月, 八天又二十小时. */
export const lengthJoins = '零 又 多 余'
/** Behind a length: a little more than it. */
export const surplusOfLength = '多 余'
/** The nights that go with as many days: 三天三夜. */
export const nightsOfDays = '夜 晚'
/** The unit behind a half: 一分半钟. */
export const oneAndAHalf = '半钟 半'
/** Fifteen minutes each. */
export const quartersOfAnHour = '刻钟 刻'
/** Three and two run together with their counting word. */
export const fusedNumbers: readonly (readonly [character: string, value: string])[] = [
  ['仨', '3'],
  ['俩', '2'],
]
/** After a length: that long ago, or from now; the strict forms leave the other side open. */
export const agoWords = '前'
export const longAgoWords = '以前 之前'
export const aheadWords = '后'
export const longAheadWords = '以后 之后'
export const sinceLength = '以来 来'
export const withinWords = '内 以内 之内 里 间 之间'
/** Before a length: the last so many, the next so many. */
export const pastHeads = '过去的 过去 近 最近 最近的 前 上 前面 之前'
export const futureHeads = '未来的 未来 接下来 接下来的 今后 今后的 后 下 将来 之后 往后 还剩 还有'
/** After them a length begins that ends open: 再过半小时, 过两天. */
export const lapseHeads = '再过 再 过'
/** Before a unit: each of them. */
export const everyHeads = '每 每个 每一 每一个 每隔 每间隔 隔 逢 每逢'
/** Words that repeat without 每. */
export const everyDay = '天天 日日 年年 月月 周周'
/** Units that 每 stands before. */
export const repeatedUnits: readonly (readonly [
  unit: 'year' | 'quarter' | 'month' | 'week' | 'workday' | 'weekend' | 'day' | 'hour' | 'minute' | 'second',
  words: string,
])[] = [
  ['year', '年 年度'],
  ['quarter', '季度 季'],
  ['month', '月'],
  ['week', '周 星期 礼拜'],
  ['weekend', '周末'],
  ['workday', '工作日 交易日'],
  ['day', '天 日'],
  ['hour', '小时 钟头'],
  ['minute', '分钟 分'],
  ['second', '秒 秒钟'],
]
/** Hours counted from this one. */
export const hourSteps: readonly (readonly [by: number, words: string])[] = [
  [-1, '上个小时 上一个小时 上一小时 上个钟头'],
  [0, '这个小时 这一小时'],
  [1, '下个小时 下一个小时 下一小时 下个钟头'],
]
export const nowWords = '现在 此刻 当前 目前 眼下 此时 马上 立刻 刚刚 刚才 刚刚才 当下 这会儿 宜家 而家 依家'
/** The whole of a day, a month, a year is the one around now. */
export const presentEnds = '今 现在 今天 目前'
/** Around 三点 where it tells the time. */
export const clockBefore =
  '在 到 至 从 自 约 近 过 于 每晚 每天 每日 当天 昨天 今天 明天 点、 时、 等到 直到 截至 上午 下午 才 号 日 前 是'
export const clockAfter =
  '左右 许 多 准时 前 后 到 至 起 开始 开门 关门 起床 出发 下班 上班 集合 开会 看房 开饭 出门 发车 开课 见面 一 钟 —'
/** Points that are counted: 三点要求. */
export const listedNouns =
  '要求 建议 意见 希望 体会 启示 理由 共识 看法 考虑 原因 认识 想法 经验 感受 倡议 主张 好处 不同 区别 问题 内容 思考 措施 做法 优势 不足 特点 特征 声明 指示 方面'
/** Before points that are counted or of an index: 全文6点, 涨15点. */
export const pointHeads =
  '下滑 攀升 全文 共 分 提出 讲了 讲 列出 归纳 谈 涨 跌 升 降 挫 报 收报 上涨 下跌 上升 下降 微涨 微跌 大涨 大跌 涨了 跌了 升了 跌破 突破 站上 失守 回落 反弹 加 减 得 获 扣'
/** Before a decimal number with 点 that tells no time: 防御率三点九九. */
export const rateHeads = '规模 震级 烈度 率 评分 得分 指数 合计为 系数 视力 血糖 均值 平均 比分 分值 达 为'
/** Before a term of prison, where 月 alone counts months: 判刑1年2月. */
export const termCues = '刑 判处 判 徒刑 监禁 拘役 服刑 入狱 坐牢 减刑'
/** Before digits with colons: how long it took, not when it was: 用时1:32:05. */
export const lengthHeads = '用时 耗时 历时 成绩 成绩为 成绩是 时长 净计时 跑出 游出 全程'
/** Behind 分半: 七分半钟 are minutes. */
export const clockWord = '钟'
