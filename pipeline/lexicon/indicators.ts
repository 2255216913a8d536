/**
 * Head nouns of statistical indicators. A phrase that ends in one can be the subject of a number.
 * stock: measured at a moment (a balance, a number of accounts); flow: over a span; rate: a percentage as such; unit: a thing that is counted, or the holder of what was named before.
 */
const stock =
  '垫款总额 贷款总额 存款总额 贷款和垫款总额 货币资金 余额 存量 总资产 净资产 总负债 资产总额 负债总额 资产 负债 资产规模 贷款 存款 存款余额 贷款余额 资产负债率 不良贷款 户数 客户数 客户数量 人口 总人口 外汇储备 储备 储备规模 库存 保有量 人数 用户数 账户数 会员数 装机容量 装机 总装机容量 里程 通车里程 耕地面积 在营门店 市值 总市值 流通市值 股本 注册资本 资本净额 管理规模 托管规模 理财规模 存续规模 备付金 准备金 地方政府债务 债务 债务余额 保有户数 有效发明专利拥有量 拥有量 拥有'
/** Things that are counted. */
const counted =
  '企业 经营主体 市场主体 个体工商户 客户 用户 网点 门店 会员 专利 家数 床位 农户 学校 医院 机构 上市公司 公司 家庭 居民 学生 医生 教师 车辆 汽车 机动车 员工 职工 从业人员 研发人员 科技人员 人员 学位 岗位 基站 农田 充电桩 案件 专利 项目 合同 订单 标准化'
const stockRate =
  '不良率 不良贷款率 覆盖率 拨备覆盖率 充足率 资本充足率 核心一级资本充足率 一级资本充足率 拨贷比 存贷比 贷存比 杠杆率 资产负债率 负债率 城镇化率 逾期率 贷款拨备率 流动性比例 持股比例 宏观杠杆率 覆盖面 森林覆盖率 关注类贷款占比 净稳定资金比例'
const flow =
  '亩产 转移支付 总量 总数 数量 总额 收入 支出 利润 净利润 利润总额 营业收入 营收 总产值 产值 增加值 总值 生产总值 产量 总产量 销量 销售额 零售额 零售总额 社会消费品零售总额 投资 投资额 固定资产投资 总投资 占地 占地面积 建筑面积 投入 经费 进出口 进出口总额 进出口总值 出口 出口额 进口 进口额 顺差 逆差 贸易额 成交额 成交量 交易额 交易量 交易规模 发电量 用电量 耗电量 货运量 客运量 吞吐量 周转量 规模 增量 融资 融资额 融资规模 社会融资规模 增资 发行额 发行量 发行规模 净融资 保费 保费收入 原保险保费收入 赔付 赔付支出 赔款 回收期 周转天数 周期 期限 天数 时间 时长 小时数 通关时间 税收 税 花费 总花费 税收收入 费用 成本 营业成本 手续费 手续费及佣金净收入 利息净收入 非利息收入 净收入 就业 城镇新增就业 人次 人均可支配收入 可支配收入 消费支出 工资 所得税 减税降费 退税 财政收入 财政支出 一般公共预算收入 一般公共预算支出 赤字 国债 专项债券 债券 补贴 补助 资金 外资 实际使用外资 使用外资 合同额 合同金额 营业额 订单 订单量 订单额 快递业务量 业务量 业务收入 业务总量 面积 播种面积 种植面积 票房 游客 接待游客 旅游收入 能耗 排放量 消费量 表观消费量 需求量 供应量 供给量 货币供应量 成交金额 金额 数额 户均增收 人均增收 派现 价值 新业务价值 出货量 装机量 销售量 交易金额 养老金 标准 补助标准 限额 起征点 现金流 净额 现金流量净额 回购 分红 股息 红利 现金分红 每股收益 基本每股收益 亏损 净亏损 毛利 研发费用 研发投入 研发支出 发放额 投放量 投放 发放 授信 授信额度 额度 担保额 信贷 信贷投放 产出 单产 播种面积 出生人口 死亡人口 新生儿 毕业生 活动 经济 工业 农业 服务业 制造业 消费 外贸 内需 销售 销售面积 销售收入 采购 采购额 产销量 运量 物流总额 上缴利润 营业利润 扣非净利润 归母净利润 拨备前利润 利息收入 中间业务收入 投资收益 减值损失 信用减值损失 保费规模 付现 申请量 授权量 项目 案件 件数 笔数 次数 户次 出栏 存栏 资本 生产 体量 总收入 总支出 消费额 流量 缺口 增发 净买入 净卖出 股份 份额 缴费 电量 购电量 交货值 出口交货值 服务 产业'
const rate =
  '增长面 渗透率 普及率 消费率 储蓄率 平均值 中位数 平均水平 强度 投入强度 失业率 贷款市场报价利率 市场报价利率 加权平均利率 率 比率 比例 利率 收益率 增长率 占比 比重 占有率 市场份额 毛利率 净利率 净息差 息差 净利差 利差 净资产收益率 总资产收益率 成本收入比 利润率 贡献率 贡献度 准备金率 存款准备金率 投资回报率 加权平均利率 平均利率 入住率 上座率 入学率 毛入学率 合格率 优良率 达标率 满意率 满意度 完成率 利用率 产能利用率 投产率 死亡率 出生率 自然增长率 恩格尔系数 赤字率 税率 费率 综合费率 报销比例 参保率 到位率 回收率 自给率 净利润率 分红比例 派息率 折扣率 转化率 比 税负 恢复率 就业率 换手率 增速 增幅 涨幅 降幅 跌幅 得分 人均'
const index =
  '价格 指数 居民消费价格 工业生产者出厂价格 出厂价格 购进价格 房价 销售价格 物价 股价 汇率 平均汇率 收盘价 均价 采购经理指数 景气指数 信心指数 出口价格 指标 收盘 报价 系数 单价 消费价格 油价 金价 中间价'

/** Nouns of the class a name belongs to; in a list they go with the head that all members share (东部、中部地区投资). */
export const classNouns: readonly string[] = [
  '地区',
  '省份',
  '企业',
  '行业',
  '产业',
  '部门',
  '客户',
  '领域',
  '业务',
  '各项',
  '各类',
  '人民币',
  '本外币',
  '外币',
  '加权平均',
  '平均',
  '固定资产',
  '产品',
]

export type IndicatorSort = 'stock' | 'stock_rate' | 'flow' | 'rate' | 'index' | 'unit'

const of = (list: string, sort: IndicatorSort) =>
  [...new Set(list.split(' ').filter(Boolean))].map(word => [word, sort] as const)

/** Longest head wins; a word listed under two sorts keeps the first. */
export const indicators: readonly (readonly [word: string, sort: IndicatorSort])[] = [
  ...new Map([
    ...of(counted, 'unit'),
    ...of(index, 'index'),
    ...of(rate, 'rate'),
    ...of(flow, 'flow'),
    ...of(stockRate, 'stock_rate'),
    ...of(stock, 'stock'),
  ]),
]

/** Words that turn a flow named before them into a stock or the other way round when they stand in front of it. */
export const flowModifiers: readonly string[] = [
  '新登记',
  '新设',
  '新签',
  '新增',
  '累计',
  '当年',
  '发放',
  '投放',
  '净增',
  '新发放',
  '累计发放',
]

/** Heads of balances: they stay stocks whatever verb stands before them (发放贷款和垫款总额). */
export const balances: readonly string[] = ['余额', '总额', '存量', '结余']
