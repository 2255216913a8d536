import type { Block, Document, Paragraph } from '../document/types.ts'
import { paragraphsOf } from '../document/types.ts'
import type { PlacedMention } from '../facts/types.ts'
import { enclosing } from '../text/span.ts'
import { printedYear, readMentions } from './read.ts'

/** The mentions of every printed block, numbered in page order: `<document_id>.m001`, …; a year holds until the article ends. */
export function placeMentions(document: Document): PlacedMention[] {
  const paragraphOf = new Map<string, Paragraph>()
  for (const article of document.articles)
    for (const paragraph of paragraphsOf(article)) paragraphOf.set(paragraph.block.id, paragraph)
  const issueDate = document.issueDate
  let year: number | null = null
  let articleId: string | null = null
  const read = (block: Block) => {
    if (block.articleId !== articleId) year = null
    articleId = block.articleId
    const mentions = readMentions(block.text, { issueDate, year })
    year = printedYear(block.text, mentions) ?? year
    return mentions.map(mention => ({ block, mention }))
  }
  return document.blocks.flatMap(read).map(({ block, mention }, i) => {
    const paragraph = paragraphOf.get(block.id)
    return {
      id: `${document.id}.m${String(i + 1).padStart(3, '0')}`,
      blockId: block.id,
      articleId: block.articleId,
      paragraphId: paragraph?.id ?? null,
      sentenceId: paragraph ? (enclosing(paragraph.sentences, mention)?.id ?? null) : null,
      mention,
    }
  })
}
