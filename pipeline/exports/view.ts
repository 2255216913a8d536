import type { Chain, Relation, Unit } from '../arguments/types.ts'
import { type Article, paragraphsOf } from '../document/types.ts'
import type { Extraction } from '../extract.ts'
import { codePoints } from '../text/offsets.ts'
import type { Span } from '../text/span.ts'

/** A unit with its words and its place in the article's own text. */
export interface PlacedUnit {
  readonly unit: Unit
  readonly text: string
  /** Code points of `ArticleView.text`. */
  readonly start: number
  readonly end: number
}

/** One article as every export sees it. */
export interface ArticleView {
  readonly article: Article
  /** Paragraphs, each ended by one LF: what the standoff formats count in. */
  readonly text: string
  readonly units: readonly PlacedUnit[]
  readonly relations: readonly Relation[]
  readonly chains: readonly Chain[]
  /** Code points of a span of a paragraph in `text`. */
  readonly place: (paragraphId: string, span: Span) => Span
}

/** Gathers what the exports need of one article. Throws where no article has that identifier. */
export function viewOf({ document, arguments: found }: Extraction, articleId: string): ArticleView {
  const article = document.articles.find(one => one.id === articleId)
  if (!article) throw new Error(`${document.file}: there is no article ${articleId}; name one of its articles`)
  const starts = new Map<string, number>()
  let text = ''
  for (const paragraph of paragraphsOf(article)) {
    starts.set(paragraph.id, text.length)
    text += `${paragraph.block.text}\n`
  }
  const points = codePoints(text)
  const point = (offset: number) => (points ? points[offset]! : offset)
  const place = (paragraphId: string, { start, end }: Span): Span => {
    const from = starts.get(paragraphId) ?? 0
    return { start: point(from + start), end: point(from + end) }
  }
  const units = found.units
    .filter(unit => unit.articleId === articleId)
    .map(unit => {
      const from = starts.get(unit.paragraphId) ?? 0
      return { unit, text: text.slice(from + unit.start, from + unit.end), ...place(unit.paragraphId, unit) }
    })
  const own = <T extends { readonly articleId: string }>(rows: readonly T[]): T[] =>
    rows.filter(row => row.articleId === articleId)
  return { article, text, units, relations: own(found.relations), chains: own(found.chains), place }
}

/** The part of a unit's identifier that tells it apart inside its article: p04.u07. */
export const shortId = (articleId: string, id: string): string =>
  id.startsWith(`${articleId}.`) ? id.slice(articleId.length + 1) : id

/** How often each kind of thing occurs, in the order of first occurrence. */
export function tally(kinds: Iterable<string>): Record<string, number> {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return Object.fromEntries(counts)
}
