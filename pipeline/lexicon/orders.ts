/** What tells ordinals, enumerators, identifiers and other readings apart. */

/** After a numeral at the head of a clause: 一是, 二要. */
export const enumeratorVerbs = '是 要 则 来'
/** Stops after a numeral at the head of a paragraph or sentence: 一、 1. 1． */
export const enumeratorStops = '、．.'
export const openBrackets = '（('
export const closeBrackets = '）)'
/** A clause begins after one of these, or at the start of the text. */
export const clauseStops = '。；，：、！？;,:!?…—”“‘’》《」「（(）) 　■●◆▲★'
export const sentenceStops = '。；：！？;:!?”'

/** Meetings numbered without 第: the word between numeral and meeting, and what must follow. */
export const sessionMarks: readonly (readonly [mark: string, tails: string])[] = [
  ['中', '全会 全体会议'],
  ['次', '会议 全会 全体会议 集体学习 党代会 代表大会 常委会 常务会 人代会 主席团 理事会 学术年会'],
  [
    '大',
    '报告 以来 精神 代表 召开 作出 提出 擘画 描绘 闭幕 开幕 部署 强调 胜利 对 把 首次 将 上 期间 是 明确 党章 通过 就 确立 指出 ， 。 、 和 之后 后 前 的 关于 新 战略 擘 绘 确定 决策 吹响 发出',
  ],
]
/** The party congresses begin with the eighth for this purpose: 二十大, not 五大. */
export const leastCongress = 12

/** Classifiers that make an ordinal of a bare numeral. */
export const ordinalMarks =
  '届 号 号楼 号线 号文件 号文 年级 期 楼 审 等奖 等功 级 期工程 号院 号门 号桥 号机组 号馆 号井 号机 号店 号墓 号坑 号令 号公告 号船 号平台 号厅 号公路 号码头 号航站楼 号卫星'
/** Words before a numeral after which these still count: 连续三届, 举办5期. */
export const countingVerbs =
  '连续 举办 举办了 已举办 办了 召开 召开了 开展 开展了 开办 组织 组织了 举行 举行了 历经 历时 累计 了 过 达 近 超 超过 约 已 设 分 推出 发行 刊发 编发 编印 出版 培训 每 各 前 后 头 任 历任 干了 当了 上 下 写 完成 经过 经 经历 多 有 收到 发布 印发 制定'
/** A magnitude of nature: 5.2级地震, 6级大风. */
export const scaleTails = '地震 余震 大风 阵风 强震 风 左右 以上 的地震 偏 东 西 南 北 台风 强 、 强风 强台风'

/** Before a number that names: 图9, 附件2. */
export const labelWords =
  '标普 沪深 中证 上证 深证 科创 创业板 纳斯达克 富时 日经 罗素 北证 斯托克 邮政编码 邮编 统一刊号 代号 邮发代号 总第 信箱 图 表 附件 附表 附图 专栏 图表 房间 车牌 邮编 代码 编号 证号 号码 电话 热线 传真 邮政编码 微信号 QQ 帐号 账号 公式 式 尾号'
/** After a number that names: 12345热线, 107国道. */
export const nameTails =
  '热线 专线 国道 省道 县道 高速 次列车 次航班 航班 次高铁 次动车 号段 路车 路公交车 平台热线 会议室 医院 中学 小学 工程 行动 计划 战略 项目 基金 专案 团队 工作法 模式 机制 体系 特种部队 艇 型 系 系列 式 号'
/** Weak: only after Arabic digits directly and with three digits or more. */
export const weakNameTails =
  '医院 中学 小学 工程 行动 计划 战略 项目 基金 专案 团队 工作法 模式 机制 体系 特种部队 艇 系 系列 号 式'

/** Agencies and forms of documents before 〔2024〕12号. */
export const documentAgencies =
  '国办发 国发 国办函 国函 中发 中办发 银发 银保监发 银保监办发 银监发 保监发 证监发 金规 金发 金办发 财税 财综 财建 财库 财预 财办 财农 财社 财金 财会 财教 财资 财企 发改 发改委 发改价格 发改投资 发改环资 发改能源 发改规划 国土资发 自然资发 自然资规 建房 建市 建办 建村 建城 环发 环办 环大气 农发 农办 水利 水规计 交通 交办 教育 教发 教办 教基 教师 人社部发 人社厅发 人社发 民发 民函 公通字 司发 司法 卫发 国卫 国卫办 医保发 医保办发 税总发 税总函 商发 商务 国资发 国税发 国科发 科发 工信部 工信厅 工信部联 国市监 食药监 国药监 国能 国能发 能源 安监 应急 林发 林规发 文旅 文发 体发 汇发 法发 法释 高检发 鲁政 鲁政发 鲁政办 鲁政办发 鲁政字 京政发 沪府发 粤府 粤府办 苏政发 苏政办发 浙政发 浙政办发 豫政 豫政办 川府发 皖政 闽政 冀政 辽政 湘政 湘政发 鄂政 鄂政发 赣府 赣府发 陕政 甘政 桂政 云政 贵政 黔府 黔府发 渝府 渝府发 津政 黑政 吉政 蒙政 新政 宁政 青政 藏政 琼府 深府 穗府 厅字 中农发 环环评 环土壤 环综合'
export const documentBrackets = '〔［[【（('
export const documentCloses = '〕］]】）)'
export const documentTail = '号'

/** Signs that join numbers to one expression: 1+1>2. */
export const expressionSigns = '+＋>＞=＝×÷<＜≥≤^*✕'
export const ratioWords = '比'
/** 一 before these counts: 仅一家, 增加一个. */
export const countingBefore =
  '仅 只 只有 仅有 唯有 共 各 每 满 超过 不到 不足 少 多 增加 减少 增 减 高 低 又增 缺 差 达 至少 最多 超 近 约 整整 前 后 另外 连续'
export const hourWords = '时 時 点 點'
export const notHours =
  '时间 时期 时代 时候 时段 时节 时光 时装 时速 时任 时尚 时政 时常 时刻 时刻表 时局 时空 时效 时隔 点多面广 点位 点评 点赞 点击 点亮 点燃 点名 点子'
export const hourTails = '半 整 钟 許 许 多'
export const minuteWords = '分'
export const secondWords = '秒'
export const fullMinutes = '分'

/** 二 before a classifier numbers (二楼, 二类); 两 counts. */
export const orderingTwo = '二贰貳'
/** A unit-less number after one of these is a ratio, else an index or a rate. */
export const ratioCues = '系数 比率 比值 比例 相关度 权重 概率'
/** Of the ordinal marks the one that may be a magnitude of nature: 5.2级地震. */
export const gradeMark = '级'
/** Before a bare magnitude it names a rate: 每万人口, 每百户. */
export const everyWord = '每'
export const labelColons = '：:'
/** Between two amounts: the second is a rate of exchange. */
export const exchangeMarks =
  '兑 对 兑换 合 折合 兑人民币 对人民币 兑换人民币 合人民币 折合人民币 兑美元 对美元 兑港元 对港元 兑日元 可兑换 可兑 等于'

/** Telephone numbers of services. */
export const serviceNumbers =
  '12306 12315 12345 12348 12366 12333 12328 12369 12388 12393 12318 12301 12320 12395 12309 12337'
/** Before a grade it is a magnitude of nature: 风力14级. */
export const scaleHeads = '风力 阵风 风力达 最大风力 震级 烈度 风力可达 阵风达 风力为'
/** Beside a score. */
export const scoreCues =
  '战胜 击败 大胜 险胜 小胜 取胜 完胜 获胜 不敌 负于 惜败 告负 落败 战平 打平 逼平 扳平 战成 领先 落后 比分 总比分 大比分 横扫 逆转 逆转战胜 淘汰 晋级 点球 主场 客场 终场 首局 决胜局 球队 联赛 夺冠 决赛 出线 力克 轻取 完败 平局'
