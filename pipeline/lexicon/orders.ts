/** What tells ordinals, enumerators, identifiers and other readings apart. */

/** After a numeral at the head of a clause: 一是, 二要. */
export const enumeratorVerbs = '是 要 则 来'
/** So only where the next or the last of the series stands near with the same word: 一看税收。二看收益。 */
export const seriesVerbs = '看曰问查讲抓靠防禁听观学谢愿盼忌争促比评'
export const seriesDigits = '一二三四五六七八九'
/** Stops after a numeral at the head of a paragraph or sentence: 一、 1. 1． */
export const enumeratorStops = '、．.'
/** Before or behind the mark of a footnote: 注：①, ①参见. */
export const noteHeads = '注: 注释:'
export const citeWords = '参见 见 引自 转引自 资料来源 数据来源 参阅'
/** Before and behind the year of a work in brackets: （王庆等，2009；李实，2011）. */
export const citeMarks = '，,'
export const citeEnds = '；;'
/** Behind a bracketed number that names a class of a school: 高三（5）班. */
export const classMark = '班'
/** Of these the one that a digit may follow: 一、2024年. */
export const listStop = '、'
/** 其一, 其二. */
export const itemHead = '其'
export const openBrackets = '（('
export const closeBrackets = '）)'
/** A clause begins after one of these, or at the start of the text. */
export const clauseStops = '。；，：、！？;,:!?…—”“‘’》《」「（(）) 　■●◆▲★'
export const sentenceStops = '。；：！？;:!?”'
export const sentenceEnds = '。；！？;!?\n'

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

/** Before a small number of a party congress: 党的七大, 中共一大. */
export const partyHeads = '党的 中共 中国共产党 中国共产党的 共青团 工会 妇女'
/** Behind 届 and its like nothing counts them where one of these follows: 召开七届三中全会. */
export const neverCounted =
  '一中 二中 三中 四中 五中 六中 七中 一次 二次 三次 四次 五次 全会 人大 政协 中央 省委 市委 县委 全国'
/** Classifiers that make an ordinal of a bare numeral. */
export const ordinalMarks =
  '本院校 本线 本录取 本批次 类新药 类创新药 类水 类标准 类医疗器械 度烧伤 度烫伤 度冻伤 届 号 线城市 线、 线和 线及 线与 号楼 号线 号文件 号文 年级 期 楼 审 等奖 等功 等品 等座 等舱 等谷 等粮 等兵 等残 等级 级 期工程 号院 号门 号桥 号机组 号馆 号井 号机 号店 号墓 号坑 号令 号公告 号船 号平台 号厅 号公路 号码头 号航站楼 号卫星'
/** Behind a Roman numeral. */
export const romanMarks = '级期类型'
/** Of these the ones that two neighbouring digits rank: 三四年级. */
export const pairedRanks = '年级 线城市 号楼 楼 号线'
/** Of these one word with its numeral: 三年级. */
export const schoolYear = '年级'
/** Words before a numeral after which these still count: 连续三届, 举办5期. */
export const countingVerbs =
  '连续 这 历 近 举办 举办了 已举办 办了 召开 召开了 开展 开展了 开办 组织 组织了 举行 举行了 历经 历时 累计 了 过 达 近 超 超过 约 已 设 分 推出 发行 刊发 编发 编印 出版 培训 每 各 前 后 头 任 历任 干了 当了 上 下 写 完成 经过 经 经历 多 有 收到 发布 印发 制定'
/** A magnitude of nature: 5.2级地震, 6级大风. */
export const scaleTails =
  '的地震 雷雨 雷暴 强阵风 强对流 地震 余震 大风 阵风 强震 风 左右 以上 偏 东 西 南 北 台风 强风 强台风 、阵风'

/** Before a number that names, part of the name: 图9, 附件2. */
export const labelWords =
  '图 表 附件 附表 附图 专栏 图表 公式 式 总第 病例 案例 焦点 线索 方案 标的 镜头 版本 附注 提示 碳 铀 钴 铯 锶 钚'
/** Of these the ones that a colon and a caption follow. */
export const figureLabels = '图 表 附图 附表 图表 专栏 注'
/** So before Chinese digits: 遥十二 is a rocket, 碳十四 an isotope. */
export const hanLabelWords = '科目 案例 病例 附件 附注 附录 附表 遥 碳 铀 钴'
/** A volume by its number: 卷七; 载 behind it says, it is no year. */
export const scrollMark = '卷'
export const scrollYear = '载'
/** The crop at the end of the name of a variety (济麦22), and crops that are none. */
export const varietyEnds = '麦稻粳单玉豆优'
export const cropNames =
  '小麦 大麦 燕麦 荞麦 水稻 早稻 晚稻 中稻 双季稻 大豆 黄豆 绿豆 红豆 土豆 蚕豆 豌豆 菜油 豆油 石油 柴油 汽油 原油 成品油 机油 加油 名单 订单 清单 账单 保单 简单 买单 菜单 传单 罚单 签单 出单 玉 最优 择优 从优 特优 更优 不优'
/** Before the number of a model, and so with a dash between: 波音737, 歼-20. */
export const modelWords =
  '波音 空客 沃尔沃 标致 奔驰 宝马 奥迪 桑塔纳 捷达 诺基亚 小米 红米 荣耀 骁龙 天玑 麒麟 鸿蒙 小鹏 理想 蔚来 问界 歼 轰 运 直 教 台积电'
export const dashedModelWords =
  '歼 歼轰 轰 运 直 武直 空警 教 长征 东风 神舟 嫦娥 天舟 红旗 巨浪 鹰击 波音 苏 米格 图 伊尔 安 米 卡 阿丽亚娜 联盟'
/** Digits that end the years of a generation, the mark behind them, and words that begin with it: 00后. */
export const generations = '05'
export const generationMark = '后'
export const generationVeto = '后者 后来 后续 后期 后台 后备 后方 后面 后勤 后天 后半'
/** Behind a number that a thing is known by; the first character belongs to the name: 92号汽油, 18路公交. */
export const knownTails = '号汽油 号柴油 号航煤 路公交 路公共汽车 路车 路末班 路首班 路电车 路支线 路专线 路大巴 路班车'
export const busMark = '路'
export const busWords = '乘 乘坐 坐 换乘 搭乘 公交'
/** Parts of an address: 3栋2单元601室. */
export const addressWords = '栋 幢 座 单元 室 号楼 号院 号 门 弄'
export const titleClose = '》'
export const titleOpen = '《'
export const titleColon = ':'
/** Latin words before a number that is a quantity of theirs, not part of a name: GDP 5. */
export const plainLetters =
  'GDP CPI PPI PMI LPR MLF IPO ETF APP App VS vs No NO Top TOP No. RMB CNY USD HKD EUR GBP JPY AUD CAD SGD TWD US HK Vol vol p pp T D'
/** A letter between numbers that multiplies: 4x100. */
export const timesLetters = 'xX乘'
/** Provinces on number plates, and what may follow the number. */
export const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
export const plateTails = '挂学警'
/** Behind a number of a figure: 图1所示. */
export const shownWords = '所示 所列 所绘 所述'
/** Behind a number that names a type: 2型糖尿病. */
export const typeMark = '型'
/** Before a number that names by itself: 电话, 编号. */
export const keyWords =
  '舷号 楼号 房号 车号 座号 学号 考号 电话 热线 传真 编号 代码 证号 号码 帐号 账号 尾号 邮编 邮政编码 信箱 微信号 代号 统一刊号 邮发代号 车牌 房间 拨打 致电 来电 股票代码 证券代码 卡号 单号 订单号 工号 案号 批号'
/** Indexes that bear their number: 沪深300. */
export const indexNames =
  '沪深 中证 上证 深证 科创 标普 标准普尔 富时 日经 罗素 北证 国证 纳斯达克 斯托克 恒生 创业板 中小 韩国KOSPI 巴黎CAC'
/** The numbers that such indexes bear. */
export const indexNumbers = '30 35 40 50 60 80 100 120 180 200 225 300 380 400 500 600 700 800 1000 2000 3000'
/** Standards that are cited by letters and number: GB 2760—2014. */
export const standardLetters =
  'CN ISSN ISBN GB GB/T GBZ GB/Z DB DB/T DG/TJ HJ HJ/T NY NY/T JGJ JGJ/T JT/T JTG CJJ CJ/T YY YY/T QB/T SN/T WS/T LY/T SL TSG AQ MZ/T TB ISO IEC ISO/IEC EN DIN ASTM ANSI IEEE YD/T SB/T JR/T'
/** Short numbers of emergency services and well-known sets, beside these words only. */
export const shortNumbers = '110 114 119 120 122 911 985 211 12110 12123'
export const shortNumberCues =
  '接到 拨打 报警 急救 火警 呼叫 高校 大学 院校 工程 指挥中心 调度 热线 民警 接警 接处警 出警 先后 救护 工作人员 指挥 电话 平台 赶到 到场 警车 共出 急诊 出诊 接诊 急救车'

/** After a number that names: 12345热线, 107国道. */
export const nameTails =
  '税目 税号 舰 舰艇 编队 热线 专线 国道 省道 县道 高速 次中欧班列 次班列 次货运 次列车 次航班 航班 次高铁 次动车 号段 路车 路公交车 平台热线 会议室 医院 中学 小学 工程 行动 计划 战略 项目 基金 专案 团队 工作法 模式 机制 体系 特种部队 艇 系 系列 式 号 合约 平台 客服 短信 房间 部队 师 旅 厂 运输巷 工作面 采区'
/** Weak: only after Arabic digits directly and with three digits or more. */
export const weakNameTails =
  '房间 部队 师 旅 厂 医院 中学 小学 工程 行动 计划 战略 项目 基金 专案 团队 工作法 模式 机制 体系 特种部队 艇 系 系列 号 式'

/** Characters of the short names of agencies and forms of documents before 〔2024〕12号: 国办发, 人社厅函. */
export const documentCharacters =
  '国中政府办厅委局发函字通规告令综合财税教卫健人社部建环农林水利交运商科工信民司法文旅应急监医保金融银证粮能源资自然住城管统宣纪检察公安消防基职成师体艺电气土地价投企审改革外贸质药广播影视版档机编组干计海渔牧种罚诉执裁仲复议提建联党团妇残军警矿安许备核准立项招标采'
/** A place's character may stand before them (沪府发), behind a stop or one of these. */
export const documentLeads =
  '落实 执行 贯彻 发布 制定 出台 下达 函 第 〕 》 根据 按照 依据 印发 转发 下发 参照 依照 见 和 与 及 以 依 按 据 即 《 了 由'
/** Between the year and the number of a case: （2023）云0213刑初158号. */
export const caseTail = '号'

export const documentBrackets = '〔［[【（(﹝'
export const documentCloses = '〕］]】）)﹞'
export const documentTail = '号'
/** Around the number of a footnote. */
export const noteBrackets = '[［〔【'
export const noteCloses = ']］〕】'
/** Before 第 in the number of a file: 东市监立字第0077号. */
export const fileMark = '字'

/** Signs that join numbers to one expression: 1+1>2. */
export const expressionSigns = '+＋>＞=＝×÷<＜≥≤^*✕'
/** Of these signs of comparison a letter may stand before: P<0.01. */
export const comparisonSigns = '>＞<＜≥≤=＝'
export const ratioWords = '比'
/** 一 before these counts: 仅一家, 增加一个. */
export const countingBefore =
  '每周 每天 每年 每月 每日 每季度 每季 每晚 每次 每人 每户 每村 每县 每家 每镇 每校 没有 仅 只 只有 仅有 唯有 共 各 每 满 超过 不到 不足 少 多 增加 减少 增 减 高 低 又增 缺 差 达 至少 最多 超 近 约 整整 前 后 另外 连续'
/** Words that end like one of these and count nothing: 缺少一部大片. */
export const notCountingBefore = '缺少 减少了 不可缺少 不可少 高达 提高 至高 以及'
/** 一个都不能少: behind the classifier 一 counts. */
export const evenWords = '都也'
/** Between the members of a list that is counted through: 一把铁锹、两头毛驴. */
export const listMark = '、'
export const comma = ','
/** Numbers of times, and the words of a clause that count them. */
export const timesWords = '次回遍趟'
export const rateWords = '每 至少 最多 不止 至多 不下 只 仅'
/** 一 after these and before a unit of time names one of them: 前一交易日. */
export const neighbourWords = '前 上 下 这 那 某 同 该 另'
export const hourWords = '时 点'
export const notHours =
  '时间 时期 时代 时候 时段 时节 时光 时装 时速 时任 时尚 时政 时常 时刻 时刻表 时局 时空 时效 时隔 点多面广 点位上 点位数 点评 点赞 点击 点亮 点燃 点名 点子'
/** Around what something was and what it became: 由0.45降至0.4元. */
export const changeHeads = '由 从 自 由原来的 从原来的 由原先的 由过去的 从过去的 从之前的 由此前的 由年初的 从年初的'
export const changeTails = '至 到 为 成'
/** The pages of a newspaper: 04版. */
export const pageUnit = '版'
/** Units that are numbered rather than counted: 二类, 一、二级. */
export const rankUnits = '套 类 级 等 期 批 版 组 班 层 楼 线 环 区 段 档 排 连 营 团 号 章 节 页 流'
/** 二 before a classifier numbers (二楼, 二类); 两 counts. */
export const orderingTwo = '二贰貳'
/** Units of a bare 百, 千 or 万 that only exaggerates: 千里, 万年. */
export const figures = '里 丈 a'
/** Before a sum that is printed without a unit: 共计一百零八, 总指数为一二五. */
export const sumWords = '共 共计 总计 合计 总共 一共 计 达 为 是 至 省 得 加起来 只有 仅 剩 指数 报'
/** A unit-less number behind one of these is an age: 年近80, 平均年龄八十. */
export const ageHeads = '虚岁 周岁 年方 年近 年过 年逾 年满 年届 年龄 平均年龄 现年 年龄为 平均年龄为 年纪'
/** So only in Chinese digits at the end of a clause: 今年二十二，. */
export const spokenAgeHeads = '刚满 今年 最小的 最大的 最年轻的 最年长的 岁数 今年才 今年刚 已经 都'
/** A unit-less number after one of these is a ratio, else an index or a rate. */
export const ratioCues =
  '系数 比率 比值 比例 相关度 权重 概率 收入比 倍率 倍数 生育率 可靠性 可靠度 置信度 利用率 周转率 容积率 市盈率 市净率 收入之比 之比 差距'
/** Of the ordinal marks the one that may be a magnitude of nature: 5.2级地震. */
export const gradeMark = '级'
/** So many levels of what follows: 五级书记, 390级石阶. */
export const levelTails = '人大代表 所有 台阶 石阶 书记 联动 核算 财政 法院 干部 所有制 联网'
/** Levels of government: 县乡村三级 counts them. */
export const levelNames = '国省市州区县乡镇村街组央部'
/** Companies whose offices bear numbers: 中铁十二局. */
export const companyHeads = '中铁 中铁建 中交 中建 水电 中水电 中冶 中核 中化 铁建'
export const officeMarks = '局院'
/** Before a bare magnitude it names a rate: 每万人口, 每百户. */
export const everyWord = '每'
export const labelColons = '：:'
/** Between two amounts: the second is a rate of exchange. */
export const exchangeMarks =
  '兑 对 兑换 合 折合 兑人民币 对人民币 兑换人民币 合人民币 折合人民币 兑美元 对美元 兑港元 对港元 兑日元 可兑换 可兑 等于'

/** Before a price of one money in another. */
export const parityWords = '中间价 汇率 汇价 即期'
/** Before the reading of an index. */
export const indexWords = '指数 AQI'

/** Telephone numbers of services. */
export const serviceNumbers =
  '12306 12315 12345 12348 12366 12333 12328 12369 12388 12393 12318 12301 12320 12395 12309 12337 12110 12111 12123 12358 12379 12329 12331 12338 12340 12350 12355 12367 12377 12381 12385 10000 10010 10086 11185 11183 95598 95588 95533 95599 95566 95555 95559 95528 96110 96119 96123 96156 96777'
/** Before a grade it is a magnitude of nature: 风力14级. */
export const scaleHeads = '风 震级 烈度 地震'
/** Words that hold such a word and are none. */
export const scaleVeto = '风险 风格 风景 风光 风貌 风味 风采 作风 家风 学风'
/** Before a ratio that is no score though one stands near: 男女比1:1. */
export const proportionWords = '配置比 比例 配比 之比 比率 比为 比约 男女 占比 按 收入比 车桩比 师生比 生师比'
/** Between the points of a score: 112-105. */
export const scoreDashes = '-－—'
/** Beside a score. */
export const scoreCues =
  '打出 一波 攻击波 反超 小高潮 四节 半场 狂胜 完胜 干脆利落 憾负 反胜 败给 平分秋色 挑落 逆袭 局数 分胜 力挫 击溃 轻松战胜 打败 战至 领跑 首回合 次回合 战胜 击败 大胜 险胜 小胜 取胜 完胜 获胜 不敌 负于 惜败 告负 落败 战平 打平 逼平 扳平 战成 领先 落后 比分 总比分 大比分 横扫 逆转 逆转战胜 淘汰 晋级 点球 主场 客场 终场 首局 决胜局 球队 联赛 夺冠 决赛 出线 力克 轻取 完败 平局'

/** Before 一 and a classifier at the end of a clause these are no noun: 其中一个. */
export const inverted = '中的这那每何另第某同上下有是为了个任哪又再新最唯之以从被把将给让叫说问看听想试'
/** Classifiers of doings: 说一声. */
export const verbal = '声下眼句次回遍趟番阵会口顿场把刀拳脚枪笔道步点些样起种名员'
export const listEnds = '、，；。,;'
export const lostWords = '遗失 丢失 作废'
/** Behind single digits in pairs: 两死三伤, 七男三女. */
export const fates = '死伤亡男女子孙儿'

/** Behind one Chinese digit these are counted without a unit: 四连败, 挺进八强. */
export const countedWords = '连丰 连升 连胜 连败 连冠 连霸 连阳 连板 连涨 连跌 连增 连降 强战 强赛 强席 强县 强市 强镇'
export const countedAtEnd = '强'

/** Persons that are counted among casualties: 致一人死亡. */
export const persons = '人名'
export const harmTails = '受伤 死亡 轻伤 重伤 落水 溺亡 遇难 失踪 身亡 被困 获救 丧生 骨折 中毒 被捕 落网 获刑'
export const harmHeads = '死亡 致 造成 救出 导致 伤 抓获 逮捕 击毙 亡'
/** Besides 、 between the members of a list. */
export const listJoin = '和及与'
/** Before a place in a ranking: 位居全国前四. */
export const rankingHeads =
  '全国前 排名前 位居前 跻身前 进入前 名列前 位列前 世界前 全球前 包揽前 全省前 全市前 行业前 综合排名前 居前'
/** Units of an army by number: 91团3营8连. */
export const troopMarks = '军师旅团营连排'
/** Right behind a score. */
export const outcomes = '胜负平败'
/** Of these the ones whose larger numbers name: 57师; before such a number these count, and such words are none. */
export const largeTroops = '军师旅'
export const troopVerbs = '歼 共 约 近 超 辖 有 编 编为 组建 计 达 余 消灭 击溃 集结 调集 派出'
export const troopVeto = '军民 军人 军事 军队 军区 军营 军官 师生 师徒 师范 师傅 旅客 旅行 旅游'
/** Behind 层 where storeys are counted: 二层小楼. */
export const countedStoreys = '小楼 楼房 洋房 洋楼 建筑 别墅 木楼 砖房 砖楼'
