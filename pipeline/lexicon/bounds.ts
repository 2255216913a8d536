/** Comparisons as words: which side of a number they bound, whether the number belongs to it, printed forms. */
export const boundsBefore: readonly (readonly [side: 'lower' | 'upper' | 'both', inclusive: boolean, words: string])[] =
  [
    ['lower', false, '大于 超过 超过了 超出 高于 多于 过 > 逾 超 胜过 大於 高过'],
    ['lower', true, '大于等于 大于或等于 大于或者等于 不小于 不少于 不低于 至少 至少有 最少 最少有 不下于 >= ≥ 起码'],
    ['upper', false, '小于 低于 少于 不到 不足 < 小於'],
    ['upper', true, '小于等于 小于或等于 小于或者等于 不大于 不超过 不多于 不高于 至多 最多 最多有 至多有 <= ≤'],
    ['both', true, '等于 正好是 恰好是'],
  ]
export const boundsBehind: readonly (readonly [side: 'lower' | 'upper', inclusive: boolean, words: string])[] = [
  ['lower', false, '以上 之上 开外'],
  ['lower', true, '或以上 及以上 或者更多 或更多 或者以上 或更高 或者更大'],
  ['upper', false, '以下 之下 以内 之内'],
  ['upper', true, '或以下 及以下 或者更少 或更少 或者以下 或更低'],
]
/** 比170低: the word of comparison after the number. */
export const compareWord = '比'
export const compared: readonly (readonly [side: 'lower' | 'upper', words: string])[] = [
  ['lower', '大 高 多 长 重 更大 更高 更多 要大 要高'],
  ['upper', '小 低 少 短 轻 更小 更低 更少 要小 要低'],
]
/** Between the two comparisons of one range. */
export const boundJoins = '且 并且 并 而且 同时 和 又 、 ,'
/** Around the two ends of a range: 10000与20000之间. */
export const betweenJoins = '和 与 到 至 ~ - – — 跟 、'
export const betweenTails = '之间 间 中间'
export const betweenHead = '在'
