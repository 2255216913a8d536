import type { Answer } from './answer.ts'
import { barOf, type Entry, reported, type Setting } from './entry.ts'
import { asOf, axisOf, byScope, distinct, groupBy, MOST, toneOf } from './shared.ts'

const LEVELS = new Set(['level', 'count'])

function answer(entries: readonly Entry[], setting: Setting): Answer {
  const shown = entries.slice(0, MOST)
  const axis = axisOf(shown, setting.lang)
  const groups = groupBy(shown, byScope)
  const drawn = groups.map(group => ({
    head: group[0]!.scope,
    aside: asOf(group[0]!, setting.lang),
    bars: group.map(entry => barOf(entry, axis.by, toneOf(entry, setting), [{ text: entry.subject, style: 'label' }])),
  }))
  return {
    drawing: { form: 'bars', groups: drawn, ties: [], thin: false, thick: 20, ...axis },
    shown: groups.flat(),
    entries,
    groups: groups.length,
    worth: shown.length > 1,
    cut: entries.length - shown.length,
  }
}

/** How large the text says things are: levels of one unit on one axis, headed by source, scope and date. */
export function levels(setting: Setting): Answer[] {
  const rows = setting.page.observations.filter(row => LEVELS.has(String(row.measure_type)))
  const entries = distinct(rows.map(row => reported(row, setting)))
  return groupBy(entries, entry => entry.measure ?? '').map(group => answer(group, setting))
}
