import { CHART_WORDS } from '../lexicon/charts.ts'
import type { Answer } from './answer.ts'
import { type Entry, named, qualified, type Setting } from './entry.ts'
import { countText, digits, fill, inUnit, significant, unitFor } from './format.ts'
import { list, str } from './page.ts'
import type { Lang } from './types.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Both ends of a range carry as many decimals as the finer one. */
const decimals = (...values: readonly number[]): number =>
  Math.max(...values.map(value => /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0))

function entryFacts(entry: Entry, by: number, lang: Lang): Record<string, string> {
  const unit = unitFor(entry.value, entry.measure, lang)
  const low = significant(entry.lower / unit.by, 'down')
  const high = significant(entry.upper / unit.by, 'up')
  return {
    figure: entry.figure,
    qualified: qualified(entry, lang),
    bare: digits(entry.derived ? significant(entry.value / by, 'near') : entry.value / by),
    lower: inUnit(low * unit.by, unit, decimals(low, high)),
    upper: inUnit(high * unit.by, unit, decimals(low, high)),
    lowerBare: digits((low * unit.by) / by, decimals(low, high)),
    upperBare: digits((high * unit.by) / by, decimals(low, high)),
    subject: entry.subject,
    date: entry.date,
    word: entry.qualifierText,
  }
}

/** What the words of a chart may ask for: counts in words, the axis unit, and each figure by its place in the drawing. */
export function factsOf(answer: Answer, lang: Lang): Record<string, string | number> {
  const { shown, entries } = answer
  const largest = Math.max(0, ...shown.map(entry => Math.max(Math.abs(entry.value), Math.abs(entry.upper))))
  const unit = unitFor(largest, shown[0]?.measure ?? null, lang)
  const counts = {
    rows: shown.length,
    groups: answer.groups,
    below: shown.filter(entry => entry.qualifier === 'below').length,
    rest: entries.length - shown.length,
  }
  const facts: Record<string, string | number> = { unit: (unit.before + unit.after).trim(), ...answer.facts }
  for (const [name, value] of Object.entries(answer.facts ?? {})) facts[capital(name)] = capital(String(value))
  for (const [name, count] of Object.entries(counts)) {
    facts[name] = countText(count, lang)
    facts[capital(name)] = capital(countText(count, lang))
  }
  for (const [i, entry] of shown.entries())
    for (const [name, text] of Object.entries(entryFacts(entry, unit.by, lang))) facts[`${i + 1}.${name}`] = text
  return facts
}

const joined = (items: readonly string[], lang: Lang): string => {
  const words = CHART_WORDS[lang]
  if (items.length < 2) return items.join('')
  return items.slice(0, -1).join(words.list) + words.lastOfList + items.at(-1)
}

/** Who says it: authors and title of the articles the figures stand in, and whom they cite. */
export function sourceLine(
  articleIds: readonly string[],
  entries: readonly Entry[],
  ownWork: Answer['ownWork'],
  setting: Setting,
): string {
  const { page, lang, names } = setting
  const words = CHART_WORDS[lang]
  const name = (text: string) => named(text, names)
  const articles = page.articles.filter(article => articleIds.includes(String(article.article_id)))
  const titled = articles.filter(article => str(article, 'title'))
  const texts = titled.map(article => {
    const authors = joined(list(article, 'authors').map(name), lang)
    const text = fill(words.article, { authors, title: name(str(article, 'title')!) })
    return authors ? text : text.replace(/^, /, '')
  })
  const untitled = articleIds.filter(id => id && !titled.some(article => article.article_id === id))
  const where = [...texts, ...(texts.length ? [] : untitled)].join(words.clause) || String(page.document.document_id)
  const cited = new Set(entries.map(entry => entry.source))
  const sources = [...new Set(page.observations.map(row => str(row, 'source')))].filter(
    (source): source is string => source !== null && cited.has(source),
  )
  const cites = sources.length ? fill(words.cites, { sources: joined(sources.map(name), lang) }) : ''
  const calculated = ownWork ? words[ownWork] : entries.some(entry => entry.derived) ? words.calculated : ''
  return where + cites + calculated
}
