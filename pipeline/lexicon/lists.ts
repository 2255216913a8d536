/** Words after which the first item of a 、-list may begin. */
export const listOpeners =
  '要求 走上 走进 鼓励 有效 迅速 大力 充分 积极 不断 持续 起 取得 掌握 建设 拥有 选拔 贯穿 兼顾 集成 对接 追求 落实好 抓实 引入 应用 采用 采取 设立 开发 开放 突破 培训 学习 依法 分别 主要 一系列 不同于 区别于 是 为 的 在 对 与 和 将 把 由 从 受 具有 包括 例如 比如 如 以 及 以及 涵盖 综合考虑 考虑 通过 利用 运用 综合运用 坚持 完善 加强 健全 建立 优化 提高 提升 增强 到 了 着 于 向 给 让 使 被 按 按照 根据 围绕 针对 关于 有 无 等 更 要 应 可 能 会 就 都 也 还 或 并 且 其 这 各 所 聘请 提供 制定 推进 推动 促进 深化 强化 扩大 降低 减少 解决 破解 防范 实现 形成 营造 存在 面临 缺乏 需要 涉及 覆盖 统筹 协调 实施 开展 培养 培育 打造 支持 鼓励 引导 加快 加大 聚焦 瞄准 发挥 整合 补充 增加 进行 经过 代替 替代 取代 成为 作为 属于 依靠 依托 借助 凭借 称为 叫做 就是 不仅是 当前 近年来 信奉 接受 走进 深入 打破 消除 带动 带来 导入 披露 反映 体现 彰显 主要包括 主要是 新质 传统 强调 把握 贯彻 做到 保持 呈现 呈现出 得到 受到 面向 服务 重视 注重 关注 尊重 保护 维护 遵循 落实 克服 应对 抓好 抓住 做好 加以 予以 提出 明确 规定 主张 吸引 汇聚 集聚 既有 还有 没有 除了 同 跟 像 以至 导致 造成 引发 使得 致力于 着力 围绕着 依法 例 及其 之 用 当 对于'

/** Words before which the last item of a 、-list ends. */
export const listClosers =
  '等 等等 的 是 搭建 构建 推动 促进 开展 贯通 迈进 作为 后 时 前 在 对 为 方面 领域 之间 将 把 以 来 中 上 下 则 要 应 可 能 会 就 都 也 还 并 且 而 使 让 不 已 正 既 更 被 由 从 到 于 成为 作为 必须 应当 可以 能够 进行 发生 存在 面临 具有 得到 受到 实现 形成 日益 不断 逐步 普遍 相互 共同 协同 之中 一体化 之类 两个 三个 四个 五个 六个 两大 三大 四大 几个 一系列 多个 多种 各个 相结合 相统一 有机 全方位 全面 全过程 紧密 充分 明显 显著 主导 标准 属于 组成 构成 了 过 着'

/** Words that join the last item to the one before it; longest first. */
export const listJoiners = '以及 及其 和 与 及 或 或者 并 甚至 乃至'

/** Words that contain a closer or an opener and are none. */
export const listPlain =
  '平等 等待 等级 同等 高等 中等 初等 优等 对等 均等 目的 的确 为主 作为 行为 成为 人为 为民 因为 认为 是非 在于 存在 现在 潜在 内在 实在 所在 在线 在岗 在职 在校 对象 对策 对外 对接 对抗 绝对 相对 应对 面对 对口 对比 对称 与否 参与 和谐 和平 共和 温和 总和 将来 即将 把握 把关 自由 由于 理由 从业 从事 服从 从严 受众 享受 承受 如何 如果 以及 以上 以下 所以 可以 以来 难以 普及 及时 涉及 及其 到位 得到 达到 周到 到期 了解 为了 着力 着眼 沿着 于是 关于 基于 由于 至于 对于 向上 方向 导向 取向 面向 意向 供给 给予 让利 转让 使用 使命 被动 按时 按需 有效 有序 有关 所有 拥有 国有 民有 没有 公有 私有 有限 有力 有益 有机 无人 无偿 无形 无障碍 更新 更加 要素 重要 主要 需要 必要 要求 应用 应急 供应 效应 适应 反应 对应 可靠 可行 可持续 可能 认可 许可 可控 可信 能力 能源 功能 性能 智能 动能 新能源 技能 节能 效能 产能 职能 能量 社会 会议 机会 协会 会计 工会 委员会 就业 就医 就学 成就 就地 都市 首都 也是 还原 偿还 或者 并购 合并 并网 而且 其他 其中 其余 这些 各类 各种 各级 各地 所得 场所 所需 来源 未来 中心 中小 中国 集中 中央 中期 中医 高中 初中 上市 上游 线上 网上 向上 上海 上级 以上 下游 线下 地下 下沉 下级 下乡 不足 不力 不平衡 不充分 不规范 不健全 不到位 不完善 不匹配 不确定 不透明 不良 不当 不公 不可 不合理 已有 正面 正规 真正 公正 正义 正确 改正 既有 由来 从来 不能 不愿 不敢 不会 不善 不作为 是否 中试 在建 在研 以旧换新 以案释法'

/** What kind of list it is, by the noun that heads it. */
export const listHeads: Readonly<Record<string, string>> = {
  problem: '问题 挑战 困难 短板 矛盾 偏差 弊端 乱象 风险 难题 缺点 现象 瓶颈 障碍',
  factor: '因素 原因 条件 基础',
  feature: '特征 特点 优势 属性 需求 品质 要求 标准 本领',
  dimension: '方面 维度 角度 层面 环节 指标 内容 领域',
  actor: '机构 部门 企业 主体 人员 干部 专家 群体 单位 组织 人才',
  instrument: '机制 制度 政策 方式 手段 措施 工具 举措 办法 渠道 监督 清单 台账 平台',
  channel: '途径 形式 路径',
  technology: '技术 产业 设备 新能源 新材料',
  element: '要素 资源 资料 成分',
  procedure: '活动 流程 步骤 程序 过程',
  timing: '时点 阶段 时期',
  target: '项目 对象',
  goal: '目标 目的 愿景',
  example: '地 省份 城市 地区 国家',
}

/** What stands right after a part of a problem that is one of several. */
export const partEnds = /^(?:[，、；。]|以及|和|与|及|等|依|仍)/u

/** What joins a part to the one before it; longest first. */
export const partJoiners: readonly string[] = ['，以及', '，', '、', '；', '以及', '和', '与', '及']

/** Closers at which one list ends even where another begins in the same row. */
export const breakers: ReadonlySet<string> = new Set(['等', '是', '要', '应', '则', '必须', '可以', '应当'])

/** Prepositions the first item of a list may be glued to. */
export const listPrepositions: ReadonlySet<string> = new Set('由将在以对用如向从')

/** Initials that two verb phrases share without being items of a list. */
export const listVerbInitials: ReadonlySet<string> = new Set('不出相是有能可要再敢')

/** Quotations side by side or joined by 与; bounded, so that it stays linear. */
export const quotedRow = /“[^“”、]{1,16}”(?:与?“[^“”、]{1,16}”)+/gu
export const quotation = /“[^“”]{1,16}”/gu

/** Suffixes by which the second of two items shows where it ends: 专业化、差异化履职需求. */
export const listSuffixes: ReadonlySet<string> = new Set('化性度率力制式型感观')

/** The unquoted last item after a row of quotations: 和统计造假等 */
export const joinedItem = /^[和与及](.{2,8}?)等/u
