import { CHART_WORDS } from '../lexicon/charts.ts'
import type { Answer } from './answer.ts'
import { type Entry, named, reported, type Setting } from './entry.ts'
import { digits, fill } from './format.ts'
import { num, str } from './page.ts'
import { distinct, groupBy } from './shared.ts'
import type { AnyRow, DataTable, Lang, Strip, Tone } from './types.ts'

const length = (paragraph: AnyRow): number => [...(str(paragraph, 'text') ?? '')].length

interface Placed {
  readonly row: AnyRow
  readonly from: number
  readonly to: number
  readonly figures: readonly Entry[]
}

function place(paragraphs: readonly AnyRow[], entries: readonly Entry[]): Placed[] {
  let at = 0
  return paragraphs.map(row => {
    const from = at
    at += length(row)
    return { row, from, to: at, figures: entries.filter(entry => entry.row.paragraph_id === row.paragraph_id) }
  })
}

/** Where in the article a figure stands: code points from its start. */
const offsetOf = (entry: Entry, { row, from }: Placed): number =>
  from + (num(entry.row, 'para_start') ?? (num(entry.row, 'char_start') ?? 0) - (num(row, 'char_start') ?? 0))

const TONES: readonly Tone[] = ['red', 'blue', 'plum', 'ochre']

/** Colours: grey before the first heading, green where figures stand, others in turn. */
function toneOf(part: readonly Placed[], index: number, lead: boolean): Tone {
  if (part[0]!.figures.length) return 'green'
  return lead && index === 0 ? 'grey' : TONES[(index - (lead ? 1 : 0)) % TONES.length]!
}

const percent = (share: number): string => `${digits(Math.round(share * 100))}%`

/** Neighbouring paragraphs of one section, apart where figures begin or end. */
function partsOf(placed: readonly Placed[]): Placed[][] {
  const parts: Placed[][] = []
  for (const paragraph of placed) {
    const last = parts.at(-1)?.at(-1)
    const same =
      last?.row.section_id === paragraph.row.section_id && !last?.figures.length === !paragraph.figures.length
    if (same) parts.at(-1)!.push(paragraph)
    else parts.push([paragraph])
  }
  return parts
}

function strip(placed: readonly Placed[], entries: readonly Entry[], setting: Setting): Strip {
  const { lang, page } = setting
  const words = CHART_WORDS[lang]
  const total = placed.at(-1)!.to
  const sections = new Map(page.sections.map(section => [section.section_id, str(section, 'heading')]))
  const parts = partsOf(placed)
  const lead = !sections.get(parts[0]![0]!.row.section_id ?? null)
  const heads = parts.map((part, i) => {
    const heading = sections.get(part[0]!.row.section_id ?? null)
    const [from, to] = [part[0]!.from, part.at(-1)!.to]
    const text = named(part[0]!.figures.length ? words.withFigures : (heading ?? words.lead), setting.names)
    return { text, share: percent((to - from) / total), tone: toneOf(part, i, lead), from, to }
  })
  const first = placed.find(({ figures }) => figures.length)
  const dots = placed.flatMap(paragraph => paragraph.figures.map(entry => offsetOf(entry, paragraph)))
  return {
    form: 'strip',
    length: total,
    parts: placed.map(({ from, to }) => ({ from, to, part: parts.findIndex(part => part.at(-1)!.to >= to) })),
    heads,
    dots,
    dotsText: fill(words.figures, { n: entries.length }),
    blank: first && first.from > 0 ? { to: first.from, text: words.noFigures } : null,
  }
}

// Rounded down: the first 85 % are without a figure, 85.4 % are as well.
const blankShare = ({ blank, length }: Strip): string => percent(Math.floor(((blank?.to ?? 0) / length) * 100) / 100)

function tableOf(drawing: Strip, lang: Lang): DataTable {
  const rows = drawing.heads.map(({ text, from, to, share }) => [
    text,
    from,
    to,
    to - from,
    share,
    drawing.dots.filter(dot => dot >= from && dot < to).length,
  ])
  const { stripColumns: columns, noFigures, whole } = CHART_WORDS[lang]
  rows.push([whole, 0, drawing.length, drawing.length, percent(1), drawing.dots.length])
  const blank = drawing.blank?.to ?? 0
  if (blank) rows.push([noFigures, 0, blank, blank, blankShare(drawing), 0])
  return { columns, rows, shown: { columns, rows: rows.map(row => row.map(String)) } }
}

function answer(articleId: string, entries: readonly Entry[], setting: Setting): Answer | null {
  const { lang } = setting
  const placed = place(
    setting.page.paragraphs.filter(row => row.article_id === articleId),
    entries,
  )
  if (!placed.length) return null
  const drawing = strip(placed, entries, setting)
  const alt = drawing.heads.map(({ text, share }) =>
    fill(CHART_WORDS[lang].altBar, { label: `${text} `, figure: share }),
  )
  return {
    drawing,
    shown: [],
    entries,
    groups: drawing.heads.length,
    worth: entries.length > 1 && placed.length > 2,
    articleIds: [articleId],
    ownWork: 'count',
    facts: { blank: blankShare(drawing), chars: digits(drawing.length), figures: entries.length },
    alt: [...alt, drawing.dotsText].join(CHART_WORDS[lang].clause),
    table: tableOf(drawing, lang),
  }
}

/** Where in each article its figures stand, the article with most figures first. */
export function position(setting: Setting): Answer[] {
  const entries = distinct(setting.page.observations.map(row => reported(row, setting)))
  const inArticles = entries.filter(entry => entry.row.article_id && entry.row.paragraph_id)
  return groupBy(inArticles, entry => String(entry.row.article_id))
    .sort((a, b) => b.length - a.length)
    .map(group => answer(String(group[0]!.row.article_id), group, setting))
    .filter(found => found !== null)
}
