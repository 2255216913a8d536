/** Words between a subject and its number: they belong to the predicate, not to the name of the indicator. */
export const predicateWords: readonly string[] = (
  '按年率计算 按年计算 按月计算 转为 转 安排 拟安排 逆势 强势 平稳 稳定 企稳 加速 全面 双双 同样 依然 一路 急剧 有序 不断 逐年 逐季 逐月 温和 顺利 累计同比 总体 整体 按 拟按 每人每年 每人每月 每年 每月 每人 每亩 每吨 每股 每平方米 每户 每千克 每度 每桶 每克 达成 可达 可 能 可实现 可望 能够 已 已经 又 也 则 都 均 皆 各 仍 还 再 将 约 大约 近 接近 将近 超 逾 超过 突破 不足 不到 不低于 不超过 不少于 不高于 至少 最高 最多 最低 高达 多达 达 达到 为 是 至 到 了 着 ' +
  '有 有所 共 共计 总计 合计 计 累计 平均 分别 依次 大幅 小幅 大幅度 明显 显著 略 略有 略微 小幅度 稳步 持续 继续 连续 进一步 逐步 较快 快速 高速 实际 名义 可比 仅 仅为 只 只有 净 全部 ' +
  '实现 完成 同步 年均 日均 月均 年平均 累计已 基本 保持 维持 维持在 保持在 稳定在 控制在 位于 处于 录得 报 收于 收报 落在 在 占 相当于 等于 由 从 得以 进而 由此 迅速 成功 实际同比 首次 再次 率先 预计 预期 有望 拟 计划 力争 争取 确保 目标 左右 上下 以上 以下 呈 呈现 出现 发生 却 才 就 并 且 而 即 就业人员 同口径 按可比口径 按可比价格计算 按不变价格计算 扣除价格因素 剔除价格因素'
).split(' ')

/** All members of a list together: 均下降25个基点. */
export const collectives: readonly string[] = ['均', '都', '皆', '全部', '双双']

/** Between the two sides of a rate of exchange: 1美元兑7.0074元人民币. The second side is the value. */
export const exchangeWords: readonly string[] = ['兑', '兑换', '折合', '合', '对']

/** Before a number: a measure in the name of an indicator, no value (每百元营业收入). */
export const perWords: readonly string[] = ['每']

/** Among them, the ones that say the number is the value itself. */
export const copulas: readonly string[] =
  '可达 为 是 达 达到 高达 多达 有 共 共计 合计 总计 累计 至 到 在 维持在 保持在 稳定在 控制在 录得 报 收于 收报 实现 完成 超 超过 突破 逾 仅为 相当于 等于 约 近 接近'.split(
    ' ',
  )

/** Dealers hand the values that follow to the names before them, one to one. */
export const dealers: readonly string[] = ['分别', '依次', '分别为']

/** Openers of a part of the whole named before. */
export const parts: readonly string[] = ['其中', '这其中', '其中的']

/** The verb of a share: 占各项贷款的 15.2%. */
export const shareVerbs: readonly string[] = ['占', '占到', '占据', '约占', '占了']

/** Names of a share; they end the subject of one. */
export const shareNouns: readonly string[] = [
  '占比',
  '比重',
  '比例',
  '份额',
  '占有率',
  '市场份额',
  '市占率',
  '占比重',
  '之比',
]

/** Names of a ratio of two indicators: 与国内生产总值之比. */
export const ratioNouns: readonly string[] = ['之比', '比值']

/** Words before a time that make it the moment a stock is measured. */
export const asOfWords: readonly string[] = ['截至', '截止', '截至到', '截止到', '截止至']

/** What stands between the whole of a share and its number. */
export const shareTails: readonly string[] = ['的比重', '比重', '的比例', '比例', '的份额', '份额', '的', '之比']

/** Words that stand before a subject and are no part of it. */
export const subjectOpeners: readonly string[] = (
  '这家 这一 该一 安排 拟安排 我们 他们 其中 其中的 这其中 同时 此外 另外 而且 而 但 但是 不过 且 并 也 还 截至 截止 截至到 截止到 到 至 在 从 于 随着 当前 目前 如今 现在 近年来 来看 看 为止 由于 因此 因为 所以 主要是 特别是 尤其是 尤其 即 如 例如 比如 包括 ' +
  '实现 完成 取得 达成 累计 共 共计 合计 已 已经 将 的 是 为 以 按 由 与 同 和 及 以及 使 让 令 使得 推动 带动 拉动 促使 促进 确保 力争 争取 保持 支持 通过 有 其 该 本 这 ' +
  '仅 据 当年 当月 当季 当日 期内 期末 报告期内 报告期 报告期末 本期 期间 分别 依次 预计 预期 计划 拟 则 均 都 又 再 另 另有 上述 具体来看 具体看 共有 已有 因 、 ， ： : “ ” （ ） ( ) 》 《 ‘ ’ , ; ； 。 ！ ？ — … · ・ 「 」 『 』 ■ ● ▲ ◆ 　 比 较'
).split(' ')

/** What may stand behind a time before the subject begins: 2024 年内, 2023 年以来. */
export const timeTails: readonly string[] = [
  '中',
  '内',
  '里',
  '时',
  '末',
  '底',
  '初',
  '以来',
  '起',
  '间',
  '期间',
  '为止',
  '止',
  '的',
  '份',
  '当月',
  '，',
  '前',
  '后',
  '全年',
  '度',
]

/** Verbs that cut a long clause: the subject begins behind the last of them. */
export const cutters: readonly string[] =
  '把 将 使 使得 令 让 推动 带动 拉动 促使 促进 实现 完成 取得 达成 确保 力争 争取 保持 显示 表明 指出 披露 公布 称 表示 介绍 预计 认为 宣布 来看 方面 同比 环比 发现 说明 反映 意味着 来自 其中 截至 '
    .trim()
    .split(' ')

/** Verbs whose object is counted or measured: behind them the name begins, and they show that the number states an outcome. */
export const achievements: readonly string[] = (
  '建成 累计建成 破获 查处 查办 拥有 累计拥有 签订 签约 派发 发行 吸引 引进 实现 完成 达成 取得 减免 帮助 惠及 带动 培育 认定 处置 化解 ' +
  '募集 捐赠 受理 审结 释放 撬动 聚集 形成 接待 招收 发送 办结 办理 兑付 清收 输送 安置 销毁 缴获 追回 挽回 打掉 抓获 建有 设有 设立 组建'
).split(' ')

/** Of them, those that a holder does to its own indicator: 全省实现…, 公司完成…. */
export const attainments: readonly string[] = ['实现', '完成', '达成', '取得']

/** Behind a list of places they count them: 河南、山东、安徽三省. */
export const placeCounts: readonly string[] =
  '三省 两省 四省 五省 六省 三地 两地 四地 五地 三市 两市 四市 五市 等省 等地 等市 等省份 等地区 两国 三国 四国 等国'.split(
    ' ',
  )

/** Verbs that show an outcome too, but belong to the name of what they bring about: 发放贷款, 新增就业. */
export const deeds: readonly string[] =
  '发放 投放 新增 新设 销售 生产 投入 支出 服务 出口 进口 融资 支付 赔付 偿还 收购 回购 建设 改造 开行 培训 新建 种植 播种 收获 收储 供应 发送 交付 授信 累计发放 累计投放 减税 增收 节约 压减 派现 缴纳 贡献 覆盖 服务 惠企'.split(
    ' ',
  )

/** The number behind them is where the change before it arrives: 下降5.6个百分点至31%. */
export const landings: readonly string[] = ['至', '到']

/** Before a place they make it what the indicator is directed at: 对东盟进出口. */
export const towards: readonly string[] = ['对', '与', '同', '向', '自', '从']

/** Between a number and the name behind it. */
export const nameParticles: readonly string[] = ['的']

/** Particles and marks inside a name that make no difference to what it names. */
export const nameNoise: readonly string[] = ['的', '“', '”', '《', '》']

/** Before a number: where a change starts from (由11万亿元增长到53.9万亿元). */
export const origins: readonly string[] = ['由', '从', '自']

/** What joins the members of a list of subjects or of values. */
export const conjunctions: readonly string[] = ['、', '和', '与', '及', '以及', '，', ',']

/** Words that would read as a cue but are none. */
export const innocent: readonly string[] = (
  '增强 增进 增设 增派 增援 增添 增发 增资 增信 增收节支 升学 升华 升级版 降温 降雨 降临 降级 减轻 减弱 减速 涨潮 跌破 净稳定资金比例 流动性比例 持股比例 分红比例 报销比例 转型 转移 转让 转化 转换 转变 转股 转债 周转 运转 共建 共享 稳定性 稳定器 整体上 总体规划 增长面 转移支付 主要 需要 重要 要求 只要 要素 要点 要闻 供应 适应 相应 响应 反应 效应 对应 应用 应收 应付 应急 应对 应运 应届 应邀 使用 使用量 使命 目标区间 目标价 目标值 发行额 发行量 发行规模 拥有量 接待量 办理量 生产总值 生产者 生产力 生产性 销售额 销售量 销售面积 销售收入 销售价格 服务业 服务贸易 出口额 出口交货值 进口额 投入强度 支出规模 申请量 授权量 创新 创业 创造性 发放额 投放量 新建商品 新建住宅 形成率 注册资本 登记失业率 建设银行 建设投资 供应量 供应链 发送量 融资规模 融资额 融资成本 收购价 覆盖率 覆盖面 户均增收 人均增收 亩均增收 派发现金红利 自然增长率 人口增长率 增加值 增长点 增长极 增值税 增值服务 行为 作为 认为 成为 因为 较为 最为 更为 人为 为了 为主 为例 为进一步 以为 称为 视为 发达 到位 到期 到来 有效 有关 有力 有序 有利 所有 拥有 具有 没有 占用 比例 比如 比较 对比 占比 占比重 比重 与此同时 同时 不同 共同 相同 合同 共享 公共 减税 减排 减值 降碳 降本 降费 降准 降息 ' +
  '涨价 涨停 跌停 升级 提升级 高质量 高技术 高新技术 高水平 高标准 高校 高铁 高速公路 高端 高级 高等 低收入 低碳 低保 多元 多数 多样 多层次 多种 多家 多个 少数 至关重要 甚至 直至 以至 到账 达标 达成 达产 位于 在线 现在 正在 存在 所在 在建 在校 在职 在岗 在册 由于 自由 理由 从事 从业 从而 服从 了解 为期 将来 即将 还款 还原 还本 也是 再贷款 再贴现 再融资 再保险 再生 基本面 基本养老 基本医疗 基本建设 基本公共 有色金属 有限 有限公司 国有 私有 公有 含有 持有 是否 就业 就医 就是 报告 报道 报表 上报 年报 汇报 投资 降水 减免 减灾 计算机 计算 计划单列 设计 统计 会计 审计 累计折旧 快递 快速路 大型 大小 大学 大力 大中型 大宗 大豆 大米 大气 大病 大城市 小型 小学 小微 小麦 小额 小时 小企业 中小 中小微 长期 中长期 短期 长三角 长江 长城 增长动力 增长方式 提高质量 快捷 扩大内需 加快发展 加快建设 对外 同业 其他 其余 本外币 本币 本金 本科 各项 各类 各级 各地 均价 均衡 比较试验 为民 有形 以内 以外 以后 以前 再生产 从严 仅次于 同类 同期限 中央 中国 以旧换新 由此 同城 也门 至今 已故 已成 另类 本土 的确 目的 与会 参与 和平 和谐 为主的 到岗 再保 净利润 净利息 净利差 净息差 净收入 净资产 净额 净值 净出口 净融资 净现金流 净买入 净卖出 全部 全年 超长期 超额 超市 超大 约束 节约 合约 条约 契约 近海 附近 邻近 靠近 报销 共和国 公共预算 在途 在建工程 在手 在管 在营 收于 将军 维持率 目标 完成率 实现率 发生额 发生率 实际利率 实际使用 实际利用 平均利率 平均工资 平均值 平均价格 平均汇率 加权平均 平均贷款 平均单产 平均期限 人均 户均 笔均 件均 亩均'
).split(' ')
