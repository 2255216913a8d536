import { CHART_WORDS } from '../lexicon/charts.ts'
import type { Answer } from './answer.ts'
import { barOf, type Entry, figureRuns, implied, reported, type Setting } from './entry.ts'
import { fill } from './format.ts'
import { list } from './page.ts'
import { asOf, axisOf, byId, byScope, distinct, groupBy, MOST, tagged, toneOf } from './shared.ts'
import type { Bar, Lang, Run, Tie } from './types.ts'

/** A level, the change that led to it, and the level before, which follows from both. */
interface Step {
  readonly before: Entry
  readonly change: Entry
  readonly after: Entry
  /** Relative change, where it was derived as well. */
  readonly rate: Entry | null
}

const isChange = (entry: Entry): boolean => entry.row.measure_type === 'change_abs'

const changeLabel = (entry: Entry, lang: Lang): string =>
  fill(entry.value < 0 ? CHART_WORDS[lang].decrease : CHART_WORDS[lang].increase, { date: entry.date })

function stepsOf(derived: readonly Entry[], known: ReadonlyMap<string, Entry>): Step[] {
  const steps: Step[] = []
  for (const before of derived.filter(entry => entry.row.measure_type === 'level')) {
    const inputs = list(before.row, 'inputs')
    const given = inputs.map(input => known.get(input)).filter(entry => entry !== undefined)
    const change = given.find(isChange)
    const after = given.find(entry => entry.row.measure_type === 'level')
    const same = (entry: Entry) => list(entry.row, 'inputs').join() === inputs.join()
    const rate = derived.find(entry => entry.row.measure_type === 'growth_rate' && same(entry)) ?? null
    if (change && after) steps.push({ before, change, after, rate })
  }
  return steps
}

/** The change hangs between the two levels; it is open where the start is. */
function changeBar({ before, change, after }: Step, by: number, label: readonly Run[]): Bar {
  const rising = change.value >= 0
  const [lo, firmLo, firmHi, hi] = rising
    ? [before.lower, before.upper, after.value, after.value]
    : [after.value, after.value, before.lower, before.upper]
  return {
    id: change.id,
    derived: false,
    tone: 'red',
    lo: lo / by,
    firmLo: Math.min(firmLo, firmHi) / by,
    firmHi: firmHi / by,
    hi: hi / by,
    soft: 'fade',
    dot: null,
    label,
    end: figureRuns(change),
  }
}

const tie = (above: number, at: number): Tie => ({ above, below: above + 1, from: at, to: at, label: null })

function stepped(steps: readonly Step[], setting: Setting): Answer {
  const { lang } = setting
  const shown = steps.flatMap(({ before, change, after }) => [before, change, after])
  const axis = axisOf(
    steps.flatMap(({ before, after }) => [before, after]),
    lang,
  )
  const headed = steps.length > 1 || !setting.worded
  const groups = steps.map(step => ({
    head: headed ? `${step.after.subject} · ${step.after.scope}` : null,
    aside: headed ? asOf(step.after, lang) : null,
    bars: [
      barOf(step.before, axis.by, 'grey', tagged(step.before.date, true, lang)),
      changeBar(step, axis.by, tagged(changeLabel(step.change, lang), false, lang)),
      barOf(step.after, axis.by, toneOf(step.after, setting), tagged(step.after.date, false, lang)),
    ],
  }))
  const ties = steps.flatMap(({ before, after }, i) => [
    tie(i * 3, before.value / axis.by),
    tie(i * 3 + 1, after.value / axis.by),
  ])
  const rates = steps.map(({ rate }) => rate).filter(rate => rate !== null)
  return {
    drawing: { form: 'bars', groups, ties, thin: false, thick: 24, ...axis },
    shown,
    entries: [...shown, ...rates],
    groups: steps.length,
    worth: true,
    facts: { subject: steps[0]!.after.subject, ...(rates[0] && { growth: rates[0].figure }) },
  }
}

function plain(entries: readonly Entry[], setting: Setting): Answer {
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

/** What rose or fell by how much: start, change and end where the start follows, bars of change for the rest. */
export function changes(setting: Setting): Answer[] {
  const rows = setting.page.observations.filter(
    row => row.measure_type === 'level' || row.measure_type === 'change_abs',
  )
  const entries = distinct(rows.map(row => reported(row, setting)))
  const derived = setting.page.derived.map(row => implied(row, setting)).filter(entry => entry !== null)
  const steps = stepsOf(derived, byId(entries))
  const told = new Set(steps.map(({ change }) => change.id))
  const rest = entries.filter(entry => isChange(entry) && !told.has(entry.id))
  return [
    ...groupBy(steps, ({ after }) => after.measure ?? '').map(group => stepped(group.slice(0, 4), setting)),
    ...groupBy(rest, entry => entry.measure ?? '').map(group => plain(group, setting)),
  ]
}
