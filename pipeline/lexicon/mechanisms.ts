/** Heads of named mechanisms: a noun phrase that ends in one of them names a policy instrument. */
export const mechanismHeads =
  '机制 制度 体系 体制 基金 清单 台账 平台 办法 规划 方案 条例 细则 标准 模式 计划 工程 行动 试点 档案 名单 目录 指引 中心 联盟 专班 通道 补贴 保险 账户 数据库'

/** Words that end the search to the left for a mechanism's name: verbs of setting up, prepositions, particles. */
export const mechanismVerbs =
  '建立健全 建立起 建立完善 建立 构建 健全 完善 引入 设立 推行 推动出台 推动建立 推动构建 推动形成 推动完善 加快建立 加快构建 加快完善 加快健全 探索建立 探索构建 探索实行 探索推行 出台 制定 制订 专门制定 集成制定 优化 形成 加强 强化 包含 实行 实施 打造 搭建 创新 落实 推出 推广 编制 深化 改革 修订 启动 开展 组建 建设 建成 布局 发行 增设 试行 严格落实 严格执行 引进 规范 统一 明确 细化 推进 全面推行 全面实施 全面落实 健全完善 完善落实 建好 用好 织密 织牢 筑牢 扩大 提高 增强 培育 拓宽 拓展 盘活 加大 做好 加快 重视'

/** Particles and adverbs that may not stand inside a mechanism's name. */
export const mechanismStops =
  '应 要 可 必须 应当 并 还 也 以 将 把 对 通过 利用 一套 一批 一个 一系列 更加 起 了 一是 二是 三是 四是 五是 六是 具有 成为 作为 依托 借助 围绕 按照 根据 这种 这一 上述 以及'

/** Verbs that begin a recommended action; the phrase up to the comma is a measure when no mechanism is named. */
export const actionVerbs =
  '增强 完善 加强 强化 构建 建立 健全 优化 提高 提升 扩大 推进 推动 加快 深化 落实 培育 打造 创新 规范 拓宽 畅通 压实 坚持 加大 改进 改革 搭建 设立 制定 出台 修订 明确 严格 统筹 探索 支持 鼓励 引导 引入 引进 聚焦 发挥 运用 用好 利用 开展 实施 实行 整合 盘活 拓展 提供 给予 增加 保护 维护 守住 筑牢 夯实 打通 破除 打破 整治 查处 简化 公开 披露 接受 培训 培养 选拔 监督 弘扬 传承 倡导 激活 补齐 贯彻 重视 深入 对接 更好利用 建设 发展 形成 保障 减轻 降低 减少 防范 化解 核查 监控 奖励 直插 集成'
