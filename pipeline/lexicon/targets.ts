/** Words that make a number a target or a forecast (SDMX observation status F) when they stand before it in its sentence. */
export const targetWords: readonly string[] =
  '目标 预期目标 预期 力争 预计 预测 拟 拟按 拟安排 计划 确保 争取 安排 有望 将达 将达到 将增长 将超过 将突破 将实现 将增加 将提高 将下降 将提升 将增至 将升至 将降至 将为 将在 规划 预算 要达到 要求达到 主要预期目标 预计将 料将 或将 到时 瞄准 设定'.split(
    ' ',
  )

/** Words that show that the author, not a statistic, asks for a number: a rule or a demand. */
export const ruleWords: readonly string[] = [
  '应当',
  '要',
  '亟须',
  '亟需',
  '应该',
  '务必',
  '不能',
  '严禁',
  '应',
  '不得',
  '须',
  '必须',
  '处以',
  '罚款',
  '不得低于',
  '不得超过',
  '建议',
]
