import { CHART_WORDS } from '../lexicon/charts.ts'
import type { Answer } from './answer.ts'
import { barOf, type Entry, implied, reported, type Setting } from './entry.ts'
import { fill } from './format.ts'
import { list } from './page.ts'
import { asOf, axisOf, byScope, distinct, groupBy, MOST, tagged, toneOf } from './shared.ts'
import type { Tie } from './types.ts'

/** A growth rate with the one it is compared to, which follows from the published gap. */
interface Compared {
  readonly own: Entry
  readonly gap: Entry | null
  readonly other: Entry | null
}

function compare(own: Entry, gaps: readonly Entry[], derived: readonly Entry[]): Compared {
  for (const other of derived) {
    const inputs = list(other.row, 'inputs')
    const gap = gaps.find(({ id }) => inputs.includes(id))
    if (gap && inputs.includes(own.id)) return { own, gap, other }
  }
  return { own, gap: null, other: null }
}

function bracket({ own, gap, other }: Compared, at: number, lang: Setting['lang']): Tie | null {
  if (!gap || !other) return null
  const words = CHART_WORDS[lang]
  const [from, to] = [Math.min(own.value, other.value), Math.max(own.value, other.value)]
  const figure = gap.figure.replace(/^−/, '')
  return {
    above: at,
    below: at + 1,
    from,
    to,
    label: fill(own.value >= other.value ? words.higher : words.lower, { figure }),
  }
}

/** How fast things grow, each against its comparator where the text gives the gap. Growth rates share one axis. */
export function growth(setting: Setting): Answer[] {
  const { lang, page } = setting
  const of = (type: string) =>
    distinct(page.observations.filter(row => row.measure_type === type).map(row => reported(row, setting)))
  const derived = page.derived.filter(row => row.measure_type === 'growth_rate').map(row => implied(row, setting))
  const gaps = of('difference_pp')
  const all = of('growth_rate').map(own =>
    compare(
      own,
      gaps,
      derived.filter(entry => entry !== null),
    ),
  )
  if (!all.length) return []
  const kept = all.slice(0, MOST)
  const groups = groupBy(kept, ({ own }) => byScope(own))
  const shown = groups.flat().flatMap(({ own, other }) => (other ? [own, other] : [own]))
  const axis = axisOf(shown, lang)
  const ties: Tie[] = []
  let at = 0
  const headed = groups.length > 1 || !setting.worded
  const drawn = groups.map(group => ({
    head: headed ? group[0]!.own.scope : null,
    aside: headed ? asOf(group[0]!.own, lang) : null,
    bars: group.flatMap(compared => {
      const tie = bracket(compared, at, lang)
      if (tie) ties.push(tie)
      at += tie ? 2 : 1
      const pair = compared.other ? [compared.own, compared.other] : [compared.own]
      return pair.map(entry =>
        barOf(
          entry,
          axis.by,
          entry.derived ? 'grey' : toneOf(entry, setting),
          tagged(entry.subject, entry.derived, lang),
        ),
      )
    }),
  }))
  const told = all.flatMap(({ own, gap, other }) => [own, gap, other]).filter(entry => entry !== null)
  return [
    {
      drawing: { form: 'bars', groups: drawn, ties, thin: false, thick: 24, ...axis },
      shown,
      entries: told,
      groups: groups.length,
      worth: shown.length > 1,
      cut: all.length - kept.length,
      facts: { scope: shown[0]!.scope, date: shown[0]!.date, gap: kept.find(({ gap }) => gap)?.gap?.figure ?? '' },
    },
  ]
}
