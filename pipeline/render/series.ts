import type { Answer } from './answer.ts'
import { type Entry, labelOf, qualified, reported, type Setting } from './entry.ts'
import { axisOf, groupBy, MOST } from './shared.ts'
import type { Lines } from './types.ts'

/** Fewest periods that make a series; two are a comparison. */
const FEWEST = 3
/** Most series of a page that are drawn. */
const SERIES = 6

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

/** Days from the year 0 to an ISO day, near enough to place it: leap days are counted by years. */
export function dayNumber(day: string): number {
  const [year, month = 12, date = 31] = day.split('-').map(Number) as [number, number?, number?]
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leaps + DAYS_BEFORE[month - 1]! + date
}

const endOf = (entry: Entry): string => entry.time!.split('/').at(-1)!

/** One figure per period, in the order of time. */
function ordered(entries: readonly Entry[]): Entry[] {
  const first = new Map<string, Entry>()
  for (const entry of entries) if (!first.has(endOf(entry))) first.set(endOf(entry), entry)
  return [...first.values()].sort((a, b) => dayNumber(endOf(a)) - dayNumber(endOf(b)))
}

function answer(all: readonly Entry[], { lang }: Setting): Answer {
  const entries = ordered(all)
  const shown = entries.slice(-2 * MOST)
  const { by, domain, tick } = axisOf(shown, lang)
  const points = shown.map(entry => ({
    day: dayNumber(endOf(entry)),
    date: entry.date,
    value: entry.value / by,
    lower: entry.lower / by,
    upper: entry.upper / by,
    hollow: entry.qualifier === 'below' || entry.qualifier === 'above',
    text: qualified(entry, lang),
  }))
  const drawing: Lines = { form: 'lines', points, domain, tick }
  const facts = { subject: labelOf(shown[0]!, lang), scope: shown[0]!.scope }
  return { drawing, shown, entries, groups: 1, worth: true, cut: entries.length - shown.length, facts }
}

/** What the text gives for three or more periods of one indicator. */
export function series(setting: Setting): Answer[] {
  const observations = new Map(setting.page.observations.map(row => [row.observation_id, row]))
  return groupBy(setting.page.series, row => String(row.series_id))
    .map(rows => rows.map(row => observations.get(row.observation_id ?? null)).filter(row => row !== undefined))
    .map(rows =>
      rows
        .map(row => reported(row, setting))
        .filter(entry => entry?.time)
        .map(entry => entry!),
    )
    .filter(entries => new Set(entries.map(endOf)).size >= FEWEST)
    .slice(0, SERIES)
    .map(entries => answer(entries, setting))
}
