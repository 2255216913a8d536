import { CHART_WORDS, GENERIC_WORDS } from '../lexicon/charts.ts'
import type { Answer } from './answer.ts'
import { ask } from './ask.ts'
import { type Entry, labelOf, type Names, named, qualified, type Setting } from './entry.ts'
import { fill, inUnit, significant, unitFor } from './format.ts'
import { checkNumbers, checkQuotes } from './numerals.ts'
import { type Page, str } from './page.ts'
import type { Edition, Question, Specs, Words } from './specs.ts'
import { QUESTIONS } from './specs.ts'
import type { Chart, DataTable, Drawing, Lang } from './types.ts'
import { factsOf, sourceLine } from './words.ts'

const plain = (text: string): string => text.replaceAll('|', '')

/** A figure's range in its own unit, e.g. 3.05–3.1万亿元. */
function rangeText({ lower, upper, measure }: Entry, lang: Lang): string {
  const unit = unitFor(Math.max(Math.abs(lower), Math.abs(upper)), measure, lang)
  const low = inUnit(significant(lower, 'down', 4), { ...unit, after: '' })
  return `${low}–${inUnit(significant(upper, 'up', 4), { ...unit, before: '' })}`
}

/** The rows behind a chart, reported and derived told apart. */
function tableOf({ entries, extra }: Answer, lang: Lang, names: Names): DataTable {
  const { columns, kind, shownColumns, noSource } = CHART_WORDS[lang]
  const rows = entries.map(entry => [
    entry.id,
    entry.subject,
    entry.scope,
    entry.time,
    entry.qualifierText || null,
    entry.value,
    entry.lower,
    entry.upper,
    entry.measure,
    entry.derived ? kind.derived : kind.reported,
    entry.source,
    entry.quote,
    ...(extra?.values.get(entry.id) ?? []),
  ])
  const shown = entries.map(entry => [
    labelOf(entry, lang),
    qualified(entry, lang),
    rangeText(entry, lang),
    entry.date,
    entry.scope,
    entry.derived ? kind.derived : kind.reported,
    named(entry.source ?? noSource, names),
  ])
  return { columns: [...columns, ...(extra?.columns ?? [])], rows, shown: { columns: shownColumns, rows: shown } }
}

function altOf(title: string, subtitle: string, entries: readonly Entry[], lang: Lang): string {
  const words = CHART_WORDS[lang]
  const bars = entries.map(entry => {
    const label = `${labelOf(entry, lang)}${words.comma}${entry.date}${words.dash}`
    return fill(words.altBar, { label: label.trim(), figure: qualified(entry, lang) })
  })
  return fill(words.alt, { title: plain(title), subtitle, bars: bars.join(words.clause) })
}

/** Bars with the editor's labels, in their order; the runs after the label stay. */
function relabelled(drawing: Drawing, labels: readonly string[]): Drawing {
  if (drawing.form !== 'bars') return drawing
  let at = 0
  const groups = drawing.groups.map(group => ({
    ...group,
    bars: group.bars.map(bar => {
      const text = labels[at++]
      return text ? { ...bar, label: [{ ...bar.label[0]!, text }, ...bar.label.slice(1)] } : bar
    }),
  }))
  return { ...drawing, groups }
}

/** Dates of the published figures, earliest end first. */
function datesOf(entries: readonly Entry[]): string[] {
  const end = ({ time }: Entry) => time?.split('/').at(-1) ?? ''
  const published = entries.filter(entry => !entry.derived && entry.time)
  const sorted = [...published].sort((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0))
  return [...new Set(sorted.map(entry => entry.date))]
}

const articlesOf = ({ articleIds, entries }: Answer): readonly string[] =>
  articleIds ?? [...new Set(entries.map(entry => String(entry.row.article_id ?? '')))]

function chartOf(name: string, words: Words, answer: Answer, setting: Setting): Chart {
  const { lang } = setting
  const facts = factsOf(answer, lang)
  const title = fill(words.title, facts)
  const subtitle = fill(words.subtitle, facts)
  const cut = answer.cut ?? 0
  const note = fill(words.note, facts) + (cut > 0 ? fill(CHART_WORDS[lang].more, { n: cut }) : '')
  const articleIds = articlesOf(answer)
  const dates = datesOf(answer.entries)
  return {
    name,
    lang,
    form: answer.drawing.form,
    drawing: words.labels
      ? relabelled(
          answer.drawing,
          words.labels.map(label => fill(label, facts)),
        )
      : answer.drawing,
    title,
    subtitle,
    note,
    source: sourceLine(articleIds, answer.entries, answer.ownWork, setting),
    alt: answer.alt
      ? fill(CHART_WORDS[lang].alt, { title: plain(title), subtitle, bars: answer.alt })
      : altOf(title, subtitle, answer.shown, lang),
    cut,
    asOf: dates.length ? dates.join(CHART_WORDS[lang].list) : null,
    table: answer.table ?? tableOf(answer, lang, setting.names),
  }
}

function settingOf(page: Page, lang: Lang, specs: Specs, edition: Edition | undefined): Setting {
  return {
    page,
    lang,
    names: { ...specs.names[lang], ...edition?.names[lang] },
    heads: edition?.heads[lang] ?? {},
    worded: edition !== undefined,
  }
}

/** Answers no editor has worded, in words that only describe. */
function generic(page: Page, question: Question, from: number, setting: Setting): Chart[] {
  const words = GENERIC_WORDS[setting.lang][question]
  const answers = ask(question, setting)
  return answers.flatMap((answer, i) => {
    if (i < from || !answer.worth) return []
    const article = page.articles.find(({ article_id }) => article_id === articlesOf(answer)[0])
    const title = str(article, 'title')
    const about = title ? named(title, setting.names) : (articlesOf(answer)[0] ?? String(page.document.document_id))
    const name = `${page.document.document_id}.${question}${answers.length > 1 ? `-${i + 1}` : ''}`
    return [chartOf(name, words, { ...answer, facts: { about, ...answer.facts } }, setting)]
  })
}

/** The charts of one page in one language: an edition where the editor made one, the generic answer otherwise. */
export function chartsOf(page: Page, lang: Lang, specs: Specs, say: (line: string) => void): Chart[] {
  const charts: Chart[] = []
  const editions = specs.editions.filter(({ document }) => document === page.document.document_id)
  for (const question of QUESTIONS) {
    const own = editions.filter(edition => edition.question === question)
    for (const [i, edition] of own.entries()) {
      const setting = settingOf(page, lang, specs, edition)
      const answer = ask(question, setting)[i]
      if (answer) {
        const chart = chartOf(edition.name, edition.words[lang], answer, setting)
        checkNumbers(chart, page)
        if (lang === 'zh') checkQuotes(chart, page)
        charts.push(chart)
      } else say(`charts/${edition.name}.vl.json is not drawn: the page has nothing on ${question}`)
    }
    charts.push(...generic(page, question, own.length, settingOf(page, lang, specs, undefined)))
  }
  return charts
}
