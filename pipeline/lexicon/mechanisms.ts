/** Heads of named mechanisms: a noun phrase that ends in one of them names a policy instrument. */
export const mechanismHeads =
  '机制 制度 体系 体制 基金 清单 台账 平台 办法 规划 方案 条例 细则 模式 计划 工程 档案 名单 目录 指引 中心 联盟 专班 通道 保险 账户 数据库 公约 负面清单 白名单 黑名单'

/** Words that end the search to the left for a mechanism's name: verbs of setting up, prepositions, particles. */
export const mechanismVerbs =
  '建立健全 建立起 建立完善 建立 构建 健全 完善 引入 设立 推行 推动出台 推动建立 推动构建 推动形成 推动完善 加快建立 加快构建 加快完善 加快健全 探索建立 探索构建 探索实行 探索推行 出台 制定 制订 优化 形成 加强 强化 包含 实行 实施 打造 搭建 创新 落实 推出 推广 编制 深化 改革 修订 启动 开展 组建 建设 建成 布局 发行 增设 试行 严格落实 严格执行 引进 规范 统一 明确 细化 推进 全面推行 全面实施 全面落实 健全完善 完善落实 建好 用好 织密 织牢 筑牢 扩大 提高 增强 培育 拓宽 拓展 盘活 加大 做好 加快 重视'

/** Characters right after which a mechanism's head ends its noun phrase. */
export const nameEnds: ReadonlySet<string> = new Set('，。；：、”’）的等和与及')

/** Characters that may stand between coordinated actors. */
export const agentJoiners: ReadonlySet<string> = new Set('、和与等及各级有关相')

/** Closing marks that belong to a quoted name. */
export const nameClosers: ReadonlySet<string> = new Set('”')

/** Characters a noun phrase does not begin with. */
export const leadingParticles: ReadonlySet<string> = new Set('起了并也还都则及的')

/** Adverbs that are no part of a measure's name. */
export const leadingAdverbs = '尽可能 进一步 继续 尽快 积极 着力 切实 还 也 都 坚持'

/** Verbs that ask somebody for an action: the action is what follows whom they ask. */
export const askVerbs: readonly string[] = ['要求', '督促', '指导', '责令']
