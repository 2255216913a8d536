/** Verbs of change and the way they point. `order` 2: a change of a change (同比多增), whose word is the aspect. */
export type Way = 'up' | 'down'

const up =
  '增长 增加 增速加快 上升 提高 上涨 提升 扩大 增 升 涨 上调 上浮 攀升 回升 走高 加快 增多 净增 净增加 净增长 增产 升高 增大 扩张 跃升 上行 反弹 升值 拉长 新增 净流入增加 飙升 激增 猛增 大增 微增 微涨 微升 大涨 上扬 走强 递增 增值 增持 增厚 新增加 净新增 拓展 延长 攀高 改善 抬升 正增长'
const down =
  '下降 减少 降低 回落 下滑 下跌 缩小 收窄 降 减 跌 下调 下浮 放缓 减缓 走低 萎缩 收缩 减产 减收 贬值 下行 压降 压减 缩减 缩短 负增长 净减少 净下降 下挫 骤降 锐减 大降 微降 微跌 大跌 走弱 递减 降幅 滑落 削减 减持 调降 下探 回调 缩水 下移 减亏 走窄 压缩'
const secondUp = '多增 多增加 多降 多减 多减少 多投放 多发放 多支出 多收 多发'
const secondDown = '少增 少增加 少减 少减少 少降 少投放 少发放 少收 少发'

const words = (list: string, way: Way, order: 1 | 2) => list.split(' ').map(word => [word, { way, order }] as const)

/** Every verb of change. */
export const changes: readonly (readonly [word: string, { readonly way: Way; readonly order: 1 | 2 }])[] = [
  ...words(up, 'up', 1),
  ...words(down.replace(' 降幅', ''), 'down', 1),
  ...words(secondUp, 'up', 2),
  ...words(secondDown, 'down', 2),
]

/** Verbs that name an addition rather than a growth: they stand before their object (新增贷款 2 万亿元). */
export const additions: readonly string[] = ['新增', '净增', '净新增', '新增加']

/** Heads of names that are changes themselves: 社会融资规模增量. */
export const increments: readonly string[] = [
  '增量',
  '增加额',
  '增加量',
  '净增量',
  '净增加额',
  '户均增收',
  '人均增收',
  '亩均增收',
  '增收',
]

/** After a verb of change: the number is where it arrives (增至, 降到), not how far it went. */
export const arrivals: readonly string[] = ['至', '到', '为', '达', '达到', '成']

/** Names of a rate of change; after them a difference in points is one of the second order. */
export const aspects: readonly string[] = [
  '增速',
  '增幅',
  '涨幅',
  '降幅',
  '增长率',
  '增长幅度',
  '增长速度',
  '跌幅',
  '升幅',
  '减幅',
  '降速',
  '增长速度',
  '涨速',
]

/** Comparatives behind 比 …: 比上年末高 0.3 个百分点. */
export const comparatives: readonly (readonly [word: string, way: 'higher' | 'lower'])[] = [
  ['高', 'higher'],
  ['低', 'lower'],
  ['多', 'higher'],
  ['少', 'lower'],
  ['快', 'higher'],
  ['慢', 'lower'],
  ['大', 'higher'],
  ['小', 'lower'],
  ['高出', 'higher'],
  ['多出', 'higher'],
  ['少了', 'lower'],
  ['多了', 'higher'],
  ['高了', 'higher'],
  ['低了', 'lower'],
  ['要高', 'higher'],
  ['要低', 'lower'],
  ['偏高', 'higher'],
  ['偏低', 'lower'],
  ['长', 'higher'],
  ['短', 'lower'],
]

/** Comparatives that take what they compare with behind them: 高于各项贷款 3.1 个百分点. */
export const transitives: readonly (readonly [word: string, way: 'higher' | 'lower'])[] = [
  ['高于', 'higher'],
  ['低于', 'lower'],
  ['快于', 'higher'],
  ['慢于', 'lower'],
  ['大于', 'higher'],
  ['小于', 'lower'],
  ['多于', 'higher'],
  ['少于', 'lower'],
  ['优于', 'higher'],
  ['好于', 'higher'],
  ['领先', 'higher'],
  ['落后', 'lower'],
  ['高过', 'higher'],
  ['高出', 'higher'],
  ['领先于', 'higher'],
  ['落后于', 'lower'],
  ['超出', 'higher'],
]
