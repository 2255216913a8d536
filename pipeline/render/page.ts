import type { AnyRow, Tables } from './types.ts'

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
  'argument_units',
  'policy_measures',
  'chains',
] as const

/** The rows of one document that charts are drawn from. */
export interface Page {
  readonly document: AnyRow
  readonly articles: readonly AnyRow[]
  readonly paragraphs: readonly AnyRow[]
  readonly sections: readonly AnyRow[]
  readonly units: readonly AnyRow[]
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
    const known = new Set(observations.map(row => row.observation_id))
    return {
      document,
      articles,
      paragraphs: ofArticles('paragraphs'),
      sections: ofArticles('sections'),
      units: ofArticles('argument_units'),
      measures: ofArticles('policy_measures'),
      observations,
      derived: rows('derived').filter(row => list(row, 'inputs').some(input => known.has(input))),
      series: of('series'),
      chains: ofArticles('chains'),
      mentions: new Map(of('mentions').map(row => [String(row.mention_id), row])),
    }
  })
}
