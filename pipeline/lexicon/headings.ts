/** Words by which a section heading tells what its section does. */
export const headingTags: Readonly<Record<string, string>> = {
  prescription:
    '路径 对策 建议 举措 着力 机制构建 完善 健全 如何 加快 推进 推动 构建 建立 优化 提升 强化 促进 发力 破解 应对 化解 出路 方略 实践路径 策略 途径 改进 治理之策 措施',
  diagnosis: '问题 困境 挑战 短板 现状 成因 根源 症结 瓶颈 障碍 难点 堵点 之困 之痛 隐忧 乱象 不足 误区 制约 风险',
}
