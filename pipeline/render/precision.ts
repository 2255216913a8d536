import { CHART_WORDS } from '../lexicon/charts.ts'
import type { Answer } from './answer.ts'
import { type Entry, figureRuns, labelOf, reported, type Setting } from './entry.ts'
import { digits, significant } from './format.ts'
import { clean } from './scale.ts'
import { distinct, groupBy, MOST, toneOf } from './shared.ts'
import type { Bar, Lang, Tone } from './types.ts'

/** Deviation of a figure's possible range from the figure itself, in per cent. */
interface Spread {
  readonly entry: Entry
  readonly low: number
  readonly high: number
}

const spreadOf = (entry: Entry): Spread => {
  const size = Math.abs(entry.value)
  return {
    entry,
    low: clean(((entry.lower - entry.value) / size) * 100),
    high: clean(((entry.upper - entry.value) / size) * 100),
  }
}

// 三个问题: counted one by one, not rounded.
const counted = ({ row, value }: Entry): boolean =>
  (row.measure_type === 'count' || row.measure_type === 'other') && Number.isInteger(value) && Math.abs(value) < 100

const reach = ({ low, high }: Spread): number => Math.max(-low, high)

const percent = (value: number): string => {
  const shown = significant(value, 'near', Math.abs(value) < 1 ? 1 : 2)
  return `${shown > 0 ? '+' : ''}${digits(shown, Math.abs(shown) < 10 ? 1 : 0)}%`
}

function barOf(spread: Spread, tone: Tone, lang: Lang): Bar {
  const { entry, low, high } = spread
  return {
    id: entry.id,
    derived: false,
    tone,
    lo: low,
    firmLo: low,
    firmHi: low,
    hi: high,
    soft: 'step',
    dot: { at: 0, hollow: entry.qualifier === 'below' || entry.qualifier === 'above' },
    label: [{ text: labelOf(entry, lang), style: 'label' }, ...figureRuns(entry).map(run => ({ ...run, small: true }))],
    end: [],
    ends: [low < 0 ? percent(low) : null, high > 0 ? percent(high) : null],
  }
}

/** How far the truth may lie from each printed figure: a range in per cent has no unit, so all share one axis. */
export function precision(setting: Setting): Answer[] {
  const { lang, page } = setting
  const words = CHART_WORDS[lang]
  const entries = distinct(page.observations.map(row => reported(row, setting)))
  const rounded = entries.filter(entry => entry.value !== 0 && entry.upper > entry.lower && !counted(entry))
  const spreads = rounded.map(spreadOf)
  if (!spreads.length) return []
  // The roughest first; equal ones in the order of the text.
  const sorted = spreads
    .map((spread, i) => ({ spread, i }))
    .sort((a, b) => reach(b.spread) - reach(a.spread) || a.i - b.i)
  const kept = sorted.slice(0, MOST).map(({ spread }) => spread)
  const most = Math.max(...kept.map(reach))
  return [
    {
      drawing: {
        form: 'bars',
        groups: [
          {
            head: null,
            aside: null,
            bars: kept.map(spread => barOf(spread, toneOf(spread.entry, setting), lang)),
          },
        ],
        ties: [],
        thin: true,
        thick: 10,
        domain: [-most, most],
        tick: value => (value === 0 ? words.asQuoted : `${value > 0 ? '+' : ''}${digits(value)}%`),
      },
      shown: kept.map(({ entry }) => entry),
      entries: sorted.map(({ spread }) => spread.entry),
      groups: groupBy(spreads, ({ entry }) => entry.source ?? '').length,
      worth: kept.length > 1,
      cut: spreads.length - kept.length,
      extra: {
        columns: words.spread,
        values: new Map(spreads.map(({ entry, low, high }) => [entry.id, [low, high]])),
      },
    },
  ]
}
