import { CHART_WORDS, DATES } from '../lexicon/charts.ts'
import type { Answer } from './answer.ts'
import { barOf, type Entry, reported, type Setting } from './entry.ts'
import { dateText, fill, inUnit, unitFor } from './format.ts'
import type { Bars, Group, Lang, Tone } from './types.ts'

const TONES: readonly Tone[] = ['blue', 'green', 'plum', 'ochre']
export const toneOf = (index: number): Tone => TONES[index % TONES.length]!

/** Most bars one picture carries; the rest stay in the table. */
export const MOST = 12

/** Values grouped by a key, groups in order of first appearance. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return [...groups.values()]
}

export const asOf = (entry: Entry, lang: Lang): string => {
  const date = dateText(entry.time, lang)
  return date ? (entry.time?.includes('/') ? date : fill(DATES[lang].asOf, { date })) : CHART_WORDS[lang].noDate
}

/** Zero-based domain that holds every bar, and tick texts in one unit. */
export function axisOf(entries: readonly Entry[], lang: Lang): Pick<Bars, 'domain' | 'tick'> & { by: number } {
  const ends = entries.flatMap(entry => [entry.lower, entry.upper, entry.value])
  const [lo, hi] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  const unit = unitFor(Math.max(-lo, hi), entries[0]!.measure, lang)
  return {
    by: unit.by,
    domain: [lo / unit.by, hi / unit.by],
    tick: (value, last) => inUnit(value * unit.by, last ? unit : { by: unit.by, before: '', after: '' }),
  }
}

const distinct = (entries: readonly Entry[]): Entry[] =>
  entries.filter(entry => !(entry.row.flags as string[])?.includes('duplicate'))

/** How large the text says things are: levels of one unit on one axis, headed by source, scope and date. */
export function levels(setting: Setting, types: readonly string[] = ['level', 'count']): Answer[] {
  const rows = setting.page.observations.filter(row => types.includes(String(row.measure_type)))
  const all = distinct(rows.map(row => reported(row, setting)).filter(entry => entry !== null))
  return groupBy(all, entry => entry.measure ?? '').map(entries => {
    const shown = entries.slice(0, MOST)
    const axis = axisOf(shown, setting.lang)
    const groups = groupBy(shown, entry => `${entry.scope}|${entry.time}`)
    const drawn: Group[] = groups.map((group, i) => ({
      head: group[0]!.scope,
      aside: asOf(group[0]!, setting.lang),
      bars: group.map(entry => barOf(entry, axis.by, toneOf(i), [{ text: entry.subject, style: 'label' }])),
    }))
    return {
      drawing: { form: 'bars', groups: drawn, ties: [], thin: false, ...axis },
      shown,
      entries,
      groups: groups.length,
      worth: shown.length > 1,
    }
  })
}
