/**
 * Units after a number: UCUM codes where one is right, otherwise the printed word (CUSTOM).
 * 亩 is CUSTOM: the UCUM `mu` is another unit. Money stands in currencies.ts, counting words in classifiers.ts.
 */

/** Physical units: UCUM code, then the printed forms. */
export const ucumUnits: readonly (readonly [code: string, words: string])[] = [
  ['km', '公里 千米 km KM'],
  ['m', '米 公尺 m'],
  ['dm', '分米 dm 公寸'],
  ['cm', '厘米 公分 cm CM'],
  ['mm', '毫米 mm MM 公厘'],
  ['um', '微米 μm'],
  ['nm', '纳米 nm 奈米'],
  ['[mi_i]', '英里 英哩 哩 mile miles'],
  ['[nmi_i]', '海里 浬 海浬'],
  ['[ft_i]', '英尺 呎 英呎 ft feet feets foot'],
  ['[in_i]', '英寸 吋 英吋 inch inches 寸屏'],
  ['[yd_i]', '码'],
  ['[ly]', '光年'],
  ['km2', '平方公里 平方千米 km² km2 平方华里 方公里'],
  ['m2', '平方米 平米 ㎡ m² m2 平方 平方公尺'],
  ['cm2', '平方厘米 cm² 平方公分 cm2'],
  ['mm2', '平方毫米'],
  ['[sft_i]', '方呎 平方呎 平方英尺'],
  ['[smi_us]', '平方英里'],
  ['[acr_us]', '英亩'],
  ['har', '公顷 hm² hm2'],
  ['m3', '立方米 立方 方水 m³ m3 立方公尺 立米'],
  ['cm3', '立方厘米 cm³'],
  ['km3', '立方公里 立方千米'],
  ['[cft_i]', '立方英尺'],
  ['L', '升 公升 L'],
  ['mL', '毫升 ml mL ML cc 公撮'],
  ['hL', '千升 百升'],
  ['[gal_us]', '加仑'],
  ['[bbl_us]', '桶油'],
  ['t', '吨 公吨 t'],
  ['kt', 'kt'],
  ['kg', '公斤 千克 kg KG Kg'],
  ['g', '克 公克 g'],
  ['mg', '毫克 mg'],
  ['ug', '微克 μg'],
  ['ng', '纳克'],
  ['[lb_av]', '英磅 磅'],
  ['[oz_tr]', '金衡盎司'],
  ['[oz_av]', '盎司 安士'],
  ['[car_m]', '克拉'],
  ['W', '瓦 瓦特 W'],
  ['kW', '千瓦 kW KW kw 瓩'],
  ['MW', '兆瓦 MW'],
  ['GW', '吉瓦 GW'],
  ['TW', '太瓦'],
  ['kW.h', '千瓦时 千瓦小时 千瓦·时 kWh 度电'],
  ['MW.h', '兆瓦时 MWh'],
  ['GW.h', '吉瓦时 GWh'],
  ['W.h', '瓦时 Wh'],
  ['V', '伏 伏特 V'],
  ['kV', '千伏 kV'],
  ['V.A', '伏安'],
  ['kV.A', '千伏安'],
  ['A', '安培'],
  ['Ohm', '欧姆 Ω'],
  ['kOhm', '千欧 kΩ'],
  ['MOhm', '兆欧 MΩ'],
  ['mA', '毫安'],
  ['mA.h', '毫安时 mAh'],
  ['A.h', '安时 Ah'],
  ['Hz', '赫兹 赫 Hz'],
  ['kHz', '千赫 千赫兹 kHz'],
  ['MHz', '兆赫 兆赫兹 MHz'],
  ['GHz', '吉赫 吉赫兹 GHz'],
  ['J', '焦耳 焦'],
  ['kJ', '千焦'],
  ['kcal', '千卡 大卡'],
  ['cal', '卡路里'],
  ['N', '牛顿'],
  ['kN', '千牛 千牛顿 kN'],
  ['Pa', '帕 帕斯卡'],
  ['kPa', '千帕'],
  ['hPa', '百帕'],
  ['MPa', '兆帕'],
  ['atm', '个大气压'],
  ['mm[Hg]', '毫米汞柱 mmHg'],
  ['dB', '分贝 dB'],
  ['Cel', '摄氏度 ℃ 度 °C °c ° 摄氏° 摄氏'],
  ['[degF]', '华氏度 ℉ °F 华氏°'],
  ['K', '开尔文'],
  ['bit', '比特'],
  ['kbit', '千比特'],
  ['By', '字节'],
  ['kBy', '千字节 KB'],
  ['MBy', '兆字节 MB'],
  ['GBy', 'GB 吉字节'],
  ['TBy', 'TB'],
  ['PBy', 'PB'],
  ['EBy', 'EB'],
  ['ZBy', 'ZB'],
  ['Mbit/s', 'Mbps 兆比特每秒'],
  ['Gbit/s', 'Gbps'],
  ['GBy/s', 'GB/s'],
  ['TBy/s', 'TB/s'],
  ['MBy/s', 'MB/s'],
  ['km/h', '公里/小时 千米/小时 公里每小时 km/h 公里/时 迈 千米/时'],
  ['m/s', '米/秒 米每秒 m/s'],
  ['mm/h', '毫米/小时'],
  ['L/min', '升/分钟'],
  ['m3/s', 'm3/s m³/s 立方米/秒 立方米每秒 立方米/s'],
  ['ug/m3', '微克/立方米 微克每立方米 μg/m³'],
  ['mg/m3', '毫克/立方米'],
  ['mg/L', '毫克/升 mg/L'],
  ['mmol/L', '毫摩尔/升 mmol/L'],
  ['g/L', '克/升 g/L'],
  ['g/cm3', '克/立方厘米'],
  ['g/(kW.h)', '克/千瓦时'],
  ['kg/m3', '公斤/立方米'],
  ['t/d', '吨/日 吨/天'],
  ['t/a', '吨/年'],
  ['kW.h/kg', '千瓦时/公斤'],
  ['W.h/kg', '瓦时/公斤 瓦时/千克'],
  ['kg/har', '公斤/公顷'],
  ['[hp_X]', '马力 匹马力'],
  ['Bq', '贝克勒尔'],
  ['mSv', '毫希沃特 毫西弗'],
  ['mmol', '毫摩尔 mmol'],
  ['mg/dL', 'mg/dl mg/dL 毫克/分升 毫克/公合'],
  ['umol/L', '微摩尔/升 μmol/L'],
  ['ng/mL', 'ng/ml 纳克/毫升'],
  ['km/s', '公里/秒 千米/秒 km/s'],
  ['[IU]', '国际单位 IU'],
  ['N.m', '牛米 牛·米 Nm N·m'],
  ['[HP]', 'ps hp'],
  ['kg/m2', 'kg/m2 kg/m² 公斤/平方米'],
  ['g/km', '克/公里 g/km'],
  ['TW.h', '太瓦时'],
  ['kW/m', '千瓦/米'],
  ['[kn_i]', '节航速'],
  ['q', '公担'],
  ['ar', '公亩'],
  ['Mbit', '兆比特'],
  ['uSv', '微西弗 微希沃特'],
  ['uSv/h', '微西弗/小时'],
  ['pm', '皮米'],
  ['lx', '勒克斯'],
]

/** Physical units without a right UCUM code: the unit is the printed word. */
export const customUnits =
  '亩 斤 两 市斤 里 华里 尺 寸 丈 平方尺 吨标准煤 吨标煤 吨标准油 吨二氧化碳 吨二氧化碳当量 标准箱 箱标准箱 标箱 TEU 吨公里 人公里 车公里 载重吨 总吨 修正总吨 吨油当量 油当量吨 兆 像素 转 流明 TOPS TFLOPS EFLOPS PFLOPS 秒差距 斗 石 钱 两银子 吨水 方 迈尔 级 公里/百公里 升/百公里 马赫 担 垧 里地 PH 市尺 市寸 市丈 市里 市亩 市两 市担 市石 平方市里 平方市尺 立方市尺 公石 甲地 贯 吊 斛 仞 司马斤 台斤 关斤 坪 蒲式耳 短吨 长吨 百万英热单位 画素 DWT 位元 位元组 rpm 转/分 次/分 发/分 日历天'

/** Rates and steps: kind, code, system, printed forms. */
export const rateUnits: readonly (readonly [
  kind: 'percent' | 'percentage_point' | 'basis_point' | 'multiple',
  code: string,
  system: 'UCUM' | 'CUSTOM',
  words: string,
])[] = [
  ['percent', '%', 'UCUM', '% ﹪'],
  ['percent', '[ppth]', 'UCUM', '‰'],
  ['percent', '%', 'UCUM', '厘'],
  ['percentage_point', 'pp', 'CUSTOM', '个百分点 个多百分点 个多点 个点 百分点 pct PCT pp'],
  ['percentage_point', '‰pt', 'CUSTOM', '个千分点 千分点'],
  ['basis_point', 'bp', 'CUSTOM', '个基点 基点 BP bp BPs bps 个BP 个bp 点子'],
  ['multiple', '1', 'UCUM', '倍'],
]

/** Signs of per cent inside an expression: 280×25%×20%. */
export const percents = '%﹪％'

/** Parts of interest behind one of these words: 月息2分 is two per cent, 5.25厘 five and a quarter, 月息八厘 eight per mille. */
export const interestCues = '月息 利息 年息 月利 年利 利率 息口 拆息 按揭 按息 贷款 借款 P）'
export const interestPart = '厘'
/** By the month 厘 is a thousandth. */
export const monthlyInterest = '月息 月利'

/** Tenths: 九成 is 0.9. */
export const tenthWords = '成'
/** Price reductions: 八五折 is 0.85. */
export const discountWords = '折'
/** Doublings after 翻: 翻两番 is 4. */
export const doublingWords = '番'
/** What follows 成 where it is no tenth: 三成本, 已成功. */
export const notTenths =
  '成本 成员 成果 成立 成功 成为 成长 成熟 成年 成绩 成效 成交 成人 成品 成分 成份 成都 成就 成型 成套 成片 成活 成组 成像 成虫 成线 成网 成批 成军 成渝 成家 成对 成群 成色 成千 成百 成形 成语 成婚 成双 成材 成才 成因 成名 成规 成见 成文 成心 成全 成败 成市 成县 成大 成华 成安 成武'

/** Joins a unit with what it is counted by: 元/平方米, 件/万人, 元每吨. */
export const stroked = '/'
export const perMarks: readonly string[] = [stroked, '每']
/** Between the units below the stroke: 元/平方米·月. */
export const factorMarks = '·•'
/** What may stand after the mark beside every unit. */
export const perWords =
  '湿吨 干吨 标吨 人 万人 千人 百人 户 亩 吨 斤 公斤 平方米 平方公里 公顷 立方米 千瓦时 千瓦 度 天 日 月 年 季 季度 小时 分钟 秒 次 件 张 台 套 股 份 盎司 桶 瓦 间夜 头 只 箱 车 床 晚 间 人次 人·年 人年 人/年 人/月 百公里 公里 克 升 千克 公升 辆 座 票 例 十万人 10万人 百万人 吨公里 人天 平 米 每股 mu L kWh'

/** Behind a unit of time: a term of so long. */
export const termMark = '期'

/** Units of time as lengths: UCUM code or the printed word, printed forms. */
export const timeUnits: readonly (readonly [code: string, system: 'UCUM' | 'CUSTOM', words: string])[] = [
  ['a', 'UCUM', '年 年期 周年 个年头 整年 载 个年度 年度 个财年 个学年 学年'],
  ['mo', 'UCUM', '个月 月 个月期 个整月 个多月 月期'],
  ['wk', 'UCUM', '周 星期 个星期 礼拜 个礼拜 个周 个多星期 个多礼拜'],
  ['d', 'UCUM', '天 日 昼夜 个昼夜 天期 整天 个日夜 晚 夜 宿'],
  ['h', 'UCUM', '小时 个小时 钟头 个钟头 个多小时 个多钟头 h'],
  ['min', 'UCUM', '分钟 分多钟 min'],
  ['s', 'UCUM', '秒 秒钟'],
  ['ms', 'UCUM', '毫秒'],
  ['us', 'UCUM', '微秒'],
  ['ns', 'UCUM', '纳秒'],
  ['刻钟', 'CUSTOM', '刻钟 刻'],
  ['季度', 'CUSTOM', '个季度 个季 季度 季'],
  ['世纪', 'CUSTOM', '个世纪 个多世纪'],
  ['年代', 'CUSTOM', '个年代'],
  ['工作日', 'CUSTOM', '个工作日 工作日'],
  ['自然日', 'CUSTOM', '个自然日 自然日'],
  ['会计年度', 'CUSTOM', '个会计年度 会计年度'],
  ['报告期', 'CUSTOM', '个报告期'],
  ['交易日', 'CUSTOM', '个交易日 交易日'],
  ['学期', 'CUSTOM', '学期 个学期'],
  ['时辰', 'CUSTOM', '个时辰 时辰'],
  ['生长季', 'CUSTOM', '个生长季'],
  ['周期', 'CUSTOM', '个周期'],
]

/** Units of age; the third is a power of ten: 七旬 is seventy. */
export const ageUnits: readonly (readonly [code: string, words: string, exponent?: number])[] = [
  ['a', '岁 周岁 虚岁 岁大'],
  ['a', '旬', 1],
  ['mo', '个月大 月龄'],
  ['wk', '周大 周龄'],
  ['d', '天大 日龄'],
]
/** Scales of temperature before the number: 摄氏37度. */
export const scalePrefixes: readonly (readonly [code: string, words: string])[] = [
  ['Cel', '摄氏 摄氏温度 零上'],
  ['[degF]', '华氏 华氏温度'],
]

/** Points of indexes, exchange rates and the like: kind other. */
export const pointWords = '点'
/** Units and the smaller ones that may follow, each a tenth of the one before, except where a power of ten is given: 3斤5两, 二丈五尺. */
export const unitParts: readonly (readonly [codes: string, exponents: string])[] = [
  ['斤 两 钱 分 厘', '0 -1 -2 -3 -4'],
  ['两 钱 分 厘', '0 -1 -2 -3'],
  ['钱 分 厘', '0 -1 -2'],
  ['石 斗 升 合', '0 -1 -2 -3'],
  ['斗 升 合', '0 -1 -2'],
  ['丈 尺 寸 分', '0 -1 -2 -3'],
  ['尺 寸 分', '0 -1 -2'],
  ['寸 分', '0 -1'],
  ['亩 分 厘', '0 -1 -2'],
  ['顷 亩 分', '0 -2 -3'],
  ['m 公分 厘米', '0 -2 -2'],
]

/** 度 near one of these is a kilowatt hour, behind one of the others a degree of arc; in Chinese digits a time (三度夺冠). */
export const powerCues = '电'
export const arcCues =
  '北纬 南纬 东经 西经 纬度 经度 方位角 仰角 倾角 倾斜 旋转 翻转 转 掉头 方向 坡度 角度 偏东 偏西 偏南 偏北 视角 角 弯 斜坡 以北 以南 °N °S °E °W'
export const heatCues = '温度 气温 水温 温 热 冷 寒 烧 摄氏 华氏 零下 零上 升至 降至 最高 最低'
/** Degrees of spirits and of spectacles: the unit is the word. */
export const gradeCues = '酒 白酒 近视 散光 远视 眼镜 烈度'
export const degreeWord = '度'
export const degreeSign = '°'
/** Behind degrees of latitude and longitude: 30°N. */
export const compass = 'NSEW'
/** 方 in Chinese digits counts parties: 三方. */
export const partyWord = '方'
/** A general word of rank that only small numbers count: 五大. */
export const greatWord = '大'
/** 块 is money at the end of a clause or before these; before another word it counts pieces. */
export const pieceWord = '块'
/** Before a number of 块 these are counted, no money. */
export const pieceCues = '银幕 屏 板 砖 牌 电池 电表 地块 芯片'
export const moneyTails = '钱 多 左右 上下 出头 以上 以下 以内 的 就 起 一 两 半 到 至 不到 左 和 与 或 人民币'
/** A litre, but a rise before one of these: 由0.98升至0.995. */
export const riseWord = '升'
/** So many up, so many down: 25升4降. */
export const fallWords = '降跌平'
export const riseTails = '至到为'
/** Of a place name, not a length, behind one Chinese digit and before one of these: 十里铺, 八里桥. */
export const mileWord = '里'
export const placeTails = '庙桥河铺店堡庄村坪台屯镇乡街路沟湾坡岭巷坊营墩塘畈洼渡亭寨岗滩井'
/** Words that begin with a unit word and count nothing: 十四亿多人民, 万余群众, 6亿种粮农民, 300台资企业, 10028平台. */
export const unitBeginnings =
  '连丰 截至 截止 截图 截获 截断 截然 截取 截面 截肢 截流 手机 手术 手续 手段 手工 手法 手中 手里 手握 手持 手册 手写 手拉 手足 手套 手艺 手动 手游 手表 手下 手头 手榴 手枪 手雷 手记 手稿 手绘 手把手 记者 记录 记忆 记载 记得 记住 记功 记分 记账 记名 记号 记入 记述 记挂 记大 记过 通过 通知 通报 通道 通信 通车 通航 通电 通水 通气 通关 通行 通讯 通用 通常 通胀 通缩 通州 通货 通话 通告 通达 通畅 通俗 通宵 通体 通风 帮助 帮扶 帮忙 帮教 元桥 领先 位列 位居 位于 位次 台阶 核查 核酸 核电 核准 核心 核定 核实 核算 核武 核桃 核能 核对 核减 核增 核销 核工 核潜 核试 核反 核弹 折桂 折射 折叠 折返 折腾 折断 点云 国民 国企 国军 国人 国旗 国资 所属  位元老 位元帅 捧着 期满 等于 月薪 月租 月供 牌照 重要 重点 重大 重新 重庆 重量 重视 重建 重复 重组 重型 重启 重心 重担 重任 重症 重伤 重返 重阳 重工 重病 重奖 部队 人民 人才 人类 人士 人员 人群 群众 群体 群岛 种粮 种植户 种植面 种养 股民 股东 股份 股权 股票 股市 股价 股指 个股 个体 台资 台商 台湾 台海 台胞 平台 平均 平方 平价 平板 家庭 家居 家用电 期货 期间 期末 期内 元件 元首 元旦 元素 元老 元宵 条款 条例 件套 支行 支队 支部 分析 分享 分布 分别 分类 分子 分校 分店 分会 分队 分流 分管 分批 分期 分工 分公司 分局 分行 分支 分院 度假 只有 只能 只需 只够 只写 只打 只卖 只收 只剩 只花 只用 起跳 起步 起拍 起售 则数 则是 则为 则由 则在 则有 则被 车间 师徒 师傅 师生 大队 大寿 大碗 大箱 大包 大袋 大盒 大桌 大块 大步 大口 城市 城镇 城区 城乡 城管 城墙 房间 房屋 房产 房贷 房价 房企 房源 库存 库容 库区 圈层 圈子 味道 年轻人 年轻化 年轻干 年级 日本人 日本军 日本鬼 日本侵 月圆 月饼 个月圆 个月饼 个月黑 天然气 周边 周围 秒杀 级别 级差 号召 号称 号码 层次 层面 层出 楼市 楼盘 楼房 处理 处罚 处长 排名 队员 轮胎 回升 回落 回收 场馆 场地 场内 场外 场所 首次 首个 节目 页岩 列为 列入 组织 组件 组建 面积 面临 面对 面向 片区 口径 头部 杯赛 团队 团体 团员 道路 门店 门槛 门票 类似 类型 样本 样品 款项 代表 代理 档案 站点 席位 锅炉 对外 对华 例如 案件 集团 集体 集装 折扣 折合 折算 步骤 步行 招标 招聘 招生 顶级 领导 领域 方案 方式 方向 方桌 方程 环境 环保 环比 区域 区间 区块 县域 县城 县级 市场 市民 市值 市区 市级 省级 国家 国内 国际 国有 国产 国债 国片 镇政府 乡镇 乡村 村民 村庄 校园 校长 店铺 旅客 旅行 旅游 营业 营收 连胜 连败 连冠 连霸 连任 连跌 连涨 连升 连降 连休 连板 连庄 金融 金额 金属 金圆 银行 铜矿 球迷 球员 球队 球场 球季 球星 球赛 票房 票价 票据 票制 字节 幼儿 管理 管道 具备 具有 伏特 卡车 卡片 格局 挂零 挂牌 湾区 曲线 码头 厅级 厅长 厅局 室内 室外 卫星 卫生 卫视 卫浴 吨位 石油 石化 石墨 斗争 担任 担保 担心 担当 里程 里面 瓦斯 牛奶 牛肉 牛羊 牛市 安全 安排 安置 转让 转型 转移 晚会 晚上 晚报 晚间 晚餐 夜间 夜晚 角度 角色 角落 角星 角亭 角形 毛利 仙女 仙游 仙人 仙岭'

/** Behind a bare magnitude these are named by it, not counted: 千亿县, 百万级, 百亿镇. */
export const scaleNamed = '县 市 镇 乡 村 区 级 园'
/** In these the unit ends at the stroke: 24支队伍, no 支队; 这五年期间, 71兆元整数. */
export const unitsBefore =
  '年|期满 月|期满 市|两区 通|电话 支|队伍 年|期间 年|期末 元|整数 元|整体 元|整个 天|大战 天|大会'
/** Behind 旬 as a length of ten days, not an age: 历时两旬. */
export const tenDayUnit = '旬'
export const lengthCues = '历时 为期 持续 时间 内'
/** 码 after a change of interest is a quarter of a point, of shoes a size. */
export const codeUnit = '码'
export const rateMoves = '加息 降息 升息 利率'
/** 起 at the end of a clause behind one of these means from so much on (工资3000起), no count. */
export const eventUnit = '起'
export const priceCues = '工资 首付 起价 票价 售价 月薪 价格 房价 均价 收费 租金 年薪 学费 报价 单价 只要'

/** Words for the dimensions of a thing, between numbers that share a unit: 长6.67、宽5.04、残高1.01米. */
export const dimensionWords =
  '长 宽 高 厚 深 径 直径 口径 底径 腹径 残高 残长 残宽 残深 通高 通长 通宽 口长 口宽 底长 底宽 纵 横 进深 面阔 周长 最宽 最长 最高 最深 上宽 下宽 外径 内径 身高 体长 翼展 体重 头围 胸围 腰围 臀围'
