import type { Article, Block, Document } from './types.ts'

/** The outline of a page, one block a line: its article, kind and text, then a line for every article. For people and tests. */
export function showOutline(document: Document): string {
  const article = (block: Block): string => block.articleId?.slice(document.id.length + 1) ?? '-'
  const blocks = document.blocks.map(block => `${article(block)} ${kindOf(block, document)} ${block.text}`)
  return [...blocks, ...document.articles.map(showArticle)].join('\n')
}

/** Kicker and subtitle are title blocks; the outline tells them apart. */
function kindOf(block: Block, document: Document): string {
  if (block.kind !== 'title') return block.kind
  const article = document.articles.find(({ id }) => id === block.articleId)
  if (article?.kicker?.id === block.id) return 'kicker'
  return article?.subtitle?.id === block.id ? 'subtitle' : 'title'
}

function showArticle(article: Article): string {
  const { ordinal, titlePosition, authors, affiliations } = article
  const by = authors.length ? ` by ${authors.join('; ')}` : ''
  const of = affiliations.length ? ` of ${affiliations.join('; ')}` : ''
  return `= a${ordinal} ${titlePosition}${by}${of}`
}
