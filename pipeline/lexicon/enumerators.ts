/** Marker systems of enumerations: how a series counts, in the order the markers must come. */
export interface MarkerSystem {
  readonly id: string
  /** Each step lists the literals that may stand for it. */
  readonly steps: readonly string[]
  /** Steps that may follow any step but the first, and end the series. */
  readonly last?: string
  /** Whether a step may repeat (some … some …). */
  readonly repeats?: boolean
  /** Characters one of which must follow, where the marker is also part of other words. */
  readonly before?: string
}

const ordinals = '一 二 三 四 五 六 七 八 九 十'.split(' ')
const steps = (form: (numeral: string) => string): string[] => ordinals.map(form)

export const systems: readonly MarkerSystem[] = [
  { id: 'N是', steps: steps(n => `${n}是`) },
  { id: 'N要', steps: steps(n => `${n}要`) },
  { id: 'N则', steps: steps(n => `${n}则`) },
  { id: 'N来', steps: steps(n => `${n}来`) },
  { id: '其N', steps: steps(n => `其${n}`), before: '，、是：' },
  { id: '第N', steps: steps(n => `第${n}`), before: '，、是：要' },
  { id: '（N）', steps: steps(n => `（${n}）`) },
  { id: 'N、', steps: steps(n => `${n}、`) },
  { id: '首先', steps: ['首先', '其次 再次 再者', '再次 再者 其次', '再次 再者'], last: '最后' },
  { id: '一方面', steps: ['一方面', '另一方面 另一面 再一方面', '再一方面 还有一方面'] },
  {
    id: '有的',
    steps: ['有的 有些 一些 部分 少数 个别', '有的 有些 还有的 也有的 还有一些 还有些 更有的 还有人 有人'],
    repeats: true,
  },
  { id: '有人', steps: ['有人', '有人 也有人 还有人'], repeats: true },
]

/** Frames that count by repeating themselves with another filling: the same open and close, at least twice. */
export const frameSystems: readonly { readonly id: string; readonly open: string; readonly close: string }[] = [
  { id: '从…看', open: '从', close: '来看 看 来说 上看 上讲 角度讲 角度看 角度来看 上说 而言 讲' },
  { id: '对…而言', open: '对 对于', close: '而言 来说 来讲 说来' },
  { id: '在…社会', open: '在', close: '社会 时代 阶段 时期 年代' },
]

/** Words with which a unit announces a series to come. */
export const forecasts =
  '以下 如下 几项建议 几点建议 几个方面 三个方面 四个方面 五个方面 两个方面 六个方面 等方面 几项 几点 三点 四点 五点 两点 两句话 三句话 几步 多个方面 方面下功夫 方面着力 方面入手 方面发力'

/** First character of the systems that count nothing but some of a whole: 有的, 有人. */
export const SOME = '有'

/** Systems whose members stand side by side without a unit that announces them. */
export const looseSystems: ReadonlySet<string> = new Set(['有的', '有人', '对…而言', '在…社会'])
export const timeSystem = '在…社会'
export const partySystem = '对…而言'
/** Systems whose whole is the topic of their paragraph rather than the unit before. */
export const topicSystems: ReadonlySet<string> = new Set(['首先', '一方面'])

/** Series of paragraphs that open with parallel run-in heads and no marker. */
export const headSystem = 'run-in headings'
