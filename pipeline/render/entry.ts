import { BOUNDS, CHART_WORDS, MEASURES, QUALIFIERS } from '../lexicon/charts.ts'
import { dateText, fill, inUnit, keptDecimals, significant, unitFor } from './format.ts'
import { list, num, type Page, str } from './page.ts'
import type { AnyRow, Bar, Lang, Run, Tone } from './types.ts'

/** The words an editor gives for words of the data, e.g. an English name; what is not listed stays as printed. */
export type Names = Readonly<Record<string, string>>

/** One figure as charts show it: an observation or a derived value, in base units. */
export interface Entry {
  readonly id: string
  readonly row: AnyRow
  readonly derived: boolean
  readonly subject: string
  readonly scope: string
  readonly time: string | null
  readonly date: string
  readonly source: string | null
  readonly measure: string | null
  /** Code of DATA.md, section 5; `approx` for derived values with a value. */
  readonly qualifier: string
  readonly qualifierText: string
  readonly figure: string
  readonly value: number
  readonly lower: number
  readonly upper: number
  readonly quote: string | null
}

/** What entries are made with. */
export interface Setting {
  readonly page: Page
  readonly lang: Lang
  readonly names: Names
  /** Heads of groups by source, where the editor words them. */
  readonly heads: Names
  /** Whether an editor's words name the subject, scope and date, so that a lone group needs no head. */
  readonly worded: boolean
}

export const named = (text: string, names: Names): string => names[text] ?? text

const isFall = (row: AnyRow): boolean => row.direction === 'down' || row.direction === 'lower'

/** An observation's sign: 下降3.2% is printed without one. */
const sign = (row: AnyRow): number =>
  isFall(row) && row.measure_type !== 'level' && (num(row, 'obs_value') ?? 0) > 0 ? -1 : 1

function scopeOf(row: AnyRow, { names, lang, heads }: Setting): string {
  const words = CHART_WORDS[lang]
  const head = heads[str(row, 'source') ?? '']
  if (head) return head
  const source = named(str(row, 'source') ?? words.noSource, names)
  const entity = str(row, 'entity') ?? str(row, 'ref_area')
  if (!entity) return source
  const pattern = list(row, 'flags').includes('scope_mismatch') ? words.calls : words.scope
  return fill(pattern, { source, entity: named(entity, names) })
}

// 3300亿 is shown as printed in Chinese; in English it is ¥330bn.
function figureOf(row: AnyRow, value: number, { page, lang }: Setting): string {
  const mention = page.mentions.get(String(row.mention_id))
  const printed = str(mention, 'text')
  // 下降3.2% is a fall of 3.2: the sign is ours unless one is printed.
  if (lang === 'zh' && printed) return (isFall(row) && value < 0 ? '−' : '') + printed
  const unit = unitFor(value, str(row, 'unit_measure'), lang)
  return inUnit(value, unit, keptDecimals(str(row, 'obs_value_exact') ?? '', num(row, 'unit_mult') ?? 0, unit.by))
}

/** An observation as charts show it; null where the text gives no number. */
export function reported(row: AnyRow, setting: Setting): Entry | null {
  const { lang, names, page } = setting
  const words = CHART_WORDS[lang]
  const printed = num(row, 'obs_value_scaled') ?? num(row, 'obs_value')
  if (printed === null) return null
  const value = sign(row) * printed
  const qualifier = str(row, 'qualifier') ?? 'exact'
  const [lower, upper] = [num(row, 'lower') ?? printed, num(row, 'upper') ?? printed].map(
    bound => bound * sign(row),
  ) as [number, number]
  const word = lang === 'zh' ? str(page.mentions.get(String(row.mention_id)), 'qualifier_text') : null
  const subject = str(row, 'subject')
  return {
    id: String(row.observation_id),
    row,
    derived: false,
    subject: subject ? named(subject, names) : words.noSubject,
    scope: scopeOf(row, setting),
    time: str(row, 'time'),
    date: dateText(str(row, 'time'), lang) ?? words.noDate,
    source: str(row, 'source'),
    measure: str(row, 'unit_measure'),
    qualifier: value < 0 ? mirrored(qualifier) : qualifier,
    qualifierText: qualifier === 'exact' ? '' : (word ?? QUALIFIERS[lang][qualifier] ?? ''),
    figure: figureOf(row, value, setting),
    value,
    lower: Math.min(lower, upper),
    upper: Math.max(lower, upper),
    quote: str(row, 'quote'),
  }
}

const MIRROR: Record<string, string> = { below: 'above', above: 'below', at_least: 'at_most', at_most: 'at_least' }
const mirrored = (qualifier: string): string => MIRROR[qualifier] ?? qualifier

const SIDES: Record<string, 'below' | 'above'> = { below: 'below', at_most: 'below', above: 'above', at_least: 'above' }

/**
 * The side a derived value is bounded on by the words of its inputs alone, if it has no value of its own: a level takes
 * the side of the level it was reckoned from, a rate that of the change.
 */
function boundOf(row: AnyRow, inputs: readonly AnyRow[]): 'below' | 'above' | 'approx' {
  if (num(row, 'obs_value') !== null) return 'approx'
  const main = inputs.find(
    input => input.measure_type === (row.measure_type === 'growth_rate' ? 'change_abs' : 'level'),
  )
  const side = SIDES[str(main, 'qualifier') ?? '']
  if (side && num(row, side === 'below' ? 'upper' : 'lower') !== null) return side
  return num(row, 'upper') !== null ? 'below' : 'above'
}

/** A derived value as charts show it, rounded so that a bound stays true. */
export function implied(row: AnyRow, setting: Setting): Entry | null {
  const { lang, names, page } = setting
  const words = CHART_WORDS[lang]
  const inputIds = list(row, 'inputs')
  const inputs = page.observations.filter(candidate => inputIds.includes(String(candidate.observation_id)))
  const [input] = inputs
  const qualifier = boundOf(row, inputs)
  const [low, high] = [num(row, 'lower'), num(row, 'upper')]
  const value = qualifier === 'approx' ? num(row, 'obs_value') : qualifier === 'below' ? high : low
  if (value === null) return null
  const shown = significant(value, qualifier === 'approx' ? 'near' : qualifier === 'below' ? 'up' : 'down')
  const measure = str(row, 'unit_measure')
  const text = inUnit(shown, unitFor(shown, measure, lang))
  return {
    id: String(row.derived_id),
    row,
    derived: true,
    subject: named(str(row, 'subject') ?? words.noSubject, names),
    scope: input ? scopeOf(input, setting) : '',
    time: str(row, 'time'),
    date: dateText(str(row, 'time'), lang) ?? words.noDate,
    source: str(input, 'source'),
    measure,
    qualifier,
    qualifierText: BOUNDS[lang][qualifier] ?? '',
    figure: qualifier === 'approx' ? `≈${text}` : text,
    value,
    lower: low ?? value,
    upper: high ?? value,
    quote: null,
  }
}

/** The figure with its qualifier, as runs of text. */
export function figureRuns(entry: Entry): Run[] {
  const figure: Run = { text: entry.figure, style: 'figure' }
  return entry.qualifierText ? [{ text: entry.qualifierText, style: 'qualifier' }, figure] : [figure]
}

const EXCLUDED = new Set(['below', 'above'])

/** Where a bar's dot stands: at the hard limit a qualifier names, else at the value. */
const dotOf = (entry: Entry, by: number): Bar['dot'] => ({
  at: entry.value / by,
  hollow: EXCLUDED.has(entry.qualifier) || entry.derived,
})

/** A bar from zero: firm as far as every possible value reaches, pale over the possible range. */
export function barOf(entry: Entry, by: number, tone: Tone, label: readonly Run[]): Bar {
  const [near, far] = entry.value < 0 ? [entry.upper / by, entry.lower / by] : [entry.lower / by, entry.upper / by]
  const down = entry.value < 0
  return {
    id: entry.id,
    derived: entry.derived,
    tone,
    lo: down ? far : 0,
    firmLo: down ? near : 0,
    firmHi: down ? 0 : Math.max(0, near),
    hi: down ? 0 : far,
    soft: entry.qualifier === 'exact' || (entry.derived && entry.qualifier === 'approx') ? 'step' : 'fade',
    dot: dotOf(entry, by),
    label,
    end: figureRuns(entry),
  }
}

const measureOf = (row: AnyRow): string =>
  row.measure_type === 'change_abs' && row.direction === 'down' ? 'fall' : String(row.measure_type)

/** What a figure measures, in words: the subject, and growth, change or gap where it is one. */
export const labelOf = ({ row, subject }: Entry, lang: Lang): string =>
  fill(MEASURES[lang][measureOf(row)] ?? '{subject}', { subject })

/** The figure with its qualifier, as text. */
export const qualified = ({ qualifierText, figure }: Entry, lang: Lang): string =>
  qualifierText + (qualifierText && lang === 'en' ? ' ' : '') + figure
