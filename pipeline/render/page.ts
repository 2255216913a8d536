import type { AnyRow, Cell, Tables } from './types.ts'

/** Published tables that charts are drawn from. */
export const CHART_TABLES = [
  'documents',
  'articles',
  'sections',
  'paragraphs',
  'mentions',
  'observations',
  'derived',
  'series',
  'enumerations',
  'enumeration_items',
  'policy_measures',
  'chains',
] as const

/** The rows of one document that charts are drawn from. */
export interface Page {
  readonly document: AnyRow
  readonly articles: readonly AnyRow[]
  readonly paragraphs: readonly AnyRow[]
  readonly sections: readonly AnyRow[]
  /** Items of enumerations whose markers tell them apart: 一是, 二是; not 有的, 有的. */
  readonly items: readonly AnyRow[]
  readonly measures: readonly AnyRow[]
  readonly observations: readonly AnyRow[]
  readonly derived: readonly AnyRow[]
  readonly series: readonly AnyRow[]
  readonly chains: readonly AnyRow[]
  readonly mentions: ReadonlyMap<string, AnyRow>
}

export const str = (row: AnyRow | undefined, column: string): string | null => {
  const value = row?.[column]
  return typeof value === 'string' && value ? value : null
}
export const num = (row: AnyRow | undefined, column: string): number | null => {
  const value = row?.[column]
  return typeof value === 'number' ? value : null
}
export const list = (row: AnyRow | undefined, column: string): readonly string[] => {
  const value = row?.[column]
  return Array.isArray(value) ? (value as string[]) : []
}

function numbered(items: readonly AnyRow[]): AnyRow[] {
  const markers = new Map<Cell, Cell[]>()
  for (const { enumeration_id = null, marker = null } of items)
    markers.set(enumeration_id, [...(markers.get(enumeration_id) ?? []), marker])
  const isNumbered = (all: readonly Cell[]) => !all.includes(null) && new Set(all).size === all.length
  return items.filter(row => isNumbered(markers.get(row.enumeration_id ?? null)!))
}

/** Splits the published tables by document, in the order of `documents`. */
export function pagesOf(tables: Tables): Page[] {
  const rows = (name: string) => tables[name] ?? []
  return rows('documents').map(document => {
    const id = document.document_id
    const of = (name: string) => rows(name).filter(row => row.document_id === id)
    const articles = of('articles')
    const inArticles = new Set(articles.map(article => article.article_id))
    const ofArticles = (name: string) => rows(name).filter(row => inArticles.has(row.article_id ?? null))
    const observations = of('observations')
    const enumerations = new Set(ofArticles('enumerations').map(row => row.enumeration_id))
    const known = new Set(observations.map(row => row.observation_id))
    return {
      document,
      articles,
      paragraphs: ofArticles('paragraphs'),
      sections: ofArticles('sections'),
      items: numbered(rows('enumeration_items').filter(row => enumerations.has(row.enumeration_id ?? null))),
      measures: ofArticles('policy_measures'),
      observations,
      derived: rows('derived').filter(row => list(row, 'inputs').some(input => known.has(input))),
      series: of('series'),
      chains: ofArticles('chains'),
      mentions: new Map(of('mentions').map(row => [String(row.mention_id), row])),
    }
  })
}
