/** Groups of words that answer each other: what is wrong on the left, its opposite or its cure on the right. */
const groups = `单一 多元 多样
短期 长期 长远 长效
年底 年终 日常 常态 全过程 平时
提拔 选拔 用人 任用
频率 定期 常态化
不足 充足 增加 加大 扩大
贵 降低 减轻
难 便利 畅通 简化
慢 加快 提速
少 增加 扩大
重复 整合 统筹
分散 集中 统筹 整合
孤岛 共享 互通
壁垒 打通 开放 统一
滞后 更新 加快 及时
模糊 明确 厘清 清晰
不清 明确 厘清
不明 明确 厘清
不透明 公开 透明 披露
造假 核查 真实
失信 信用 诚信
断层 培养 梯队
流失 留住 吸引
缺失 建立 补齐
薄弱 夯实 加强
失衡 均衡 平衡
粗放 精细 集约
形式主义 减负 实效 务实
推诿 压实 责任
低价 优质 质量
垄断 竞争 反垄断
内卷 自律 竞争
侵权 保护 维权
虚假 真实 打击
泄露 保护 安全
浪费 节约 节俭
空心化 返乡 引才
老龄化 养老
污染 治理 绿色
依赖 自主
人才 引才 育才
资金 融资 投入
监管 执法 监督
标准 规范 统一
技术 研发 攻关
意识 宣传 教育 培训
法律 立法 法规`

/** Every such word with the key of its group. */
export const counterparts: ReadonlyMap<string, string> = new Map(
  groups.split('\n').flatMap((line, group) => line.split(' ').map(word => [word, `=${group}`] as const)),
)
