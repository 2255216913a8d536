import { CHART_WORDS, DATES } from '../lexicon/charts.ts'
import type { Entry, Setting } from './entry.ts'
import { dateText, fill, inUnit, unitFor } from './format.ts'
import { list, str } from './page.ts'
import type { Bars, Lang, Run, Tone } from './types.ts'

const TONES: readonly Tone[] = ['blue', 'green', 'plum', 'ochre']

/** One colour per source of a page, the same in all its charts. */
export function toneOf(entry: Entry, { page }: Setting): Tone {
  const sources = [...new Set(page.observations.map(row => str(row, 'source')))]
  return TONES[Math.max(0, sources.indexOf(entry.source)) % TONES.length]!
}

/** Most bars one picture carries; the rest stay in the table. */
export const MOST = 12

/** Items grouped by a key, groups in order of first appearance. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return [...groups.values()]
}

export const byScope = (entry: Entry): string => `${entry.scope}|${entry.time}`

/** Statements told once: a repeated one is left to the table of observations. */
export const distinct = (entries: readonly (Entry | null)[]): Entry[] =>
  entries.filter(entry => entry !== null).filter(entry => !list(entry.row, 'flags').includes('duplicate'))

/** As-of date or period of a figure in words. */
export function asOf(entry: Entry, lang: Lang): string {
  const date = dateText(entry.time, lang)
  if (!date) return CHART_WORDS[lang].noDate
  return entry.time?.includes('/') ? date : fill(DATES[lang].asOf, { date })
}

/** Zero-based domain that holds every bar, and tick texts in one unit. */
export function axisOf(entries: readonly Entry[], lang: Lang): Pick<Bars, 'domain' | 'tick'> & { by: number } {
  const ends = entries.flatMap(entry => [entry.lower, entry.upper, entry.value])
  const [lo, hi] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  const unit = unitFor(Math.max(-lo, hi), entries[0]!.measure, lang)
  const plain = { by: unit.by, before: '', after: '' }
  return {
    by: unit.by,
    domain: [lo / unit.by, (hi || 1) / unit.by],
    tick: (value, last) => inUnit(value * unit.by, last ? unit : plain),
  }
}

/** A label and whether its figure is published or implied. */
export function tagged(text: string, derived: boolean, lang: Lang): Run[] {
  const words = CHART_WORDS[lang]
  return [
    { text, style: 'strong' },
    { text: derived ? words.implied : words.published, style: 'tag' },
  ]
}

/** Observations by id, for finding the inputs of derived values. */
export const byId = (entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map(entry => [entry.id, entry]))
