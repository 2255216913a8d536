import type { Block, Document } from '../../pipeline/document/types.ts'
import { paragraphsOf } from '../../pipeline/document/types.ts'
import { offsetsOf } from '../../pipeline/text/offsets.ts'

/** The structure tables of a document as the published rows name them, for scoring. */
export function structureTables(document: Document): Record<string, unknown> {
  const offsets = offsetsOf(document.text, document.source)
  const place = (block: Block) => ({
    char_start: offsets.toCodePoint(block.span.start),
    char_end: offsets.toCodePoint(block.span.end),
  })
  return {
    articles: document.articles.map(article => ({
      article_id: article.id,
      title: article.title?.text ?? null,
      title_position: article.titlePosition,
      authors: article.authors,
      affiliations: article.affiliations,
    })),
    sections: document.articles.flatMap(article =>
      article.sections.map(s => ({ section_id: s.id, article_id: article.id, heading: s.heading?.text ?? null })),
    ),
    blocks: document.blocks.map(block => ({
      block_id: block.id,
      kind: block.kind,
      text: block.text,
      duplicate_of: block.duplicateOf,
      ...place(block),
    })),
    paragraphs: document.articles.flatMap(article =>
      article.sections.flatMap(section =>
        section.paragraphs.map(p => ({
          paragraph_id: p.id,
          article_id: article.id,
          section_id: section.id,
          text: p.block.text,
          ...place(p.block),
        })),
      ),
    ),
    sentences: document.articles.flatMap(a =>
      paragraphsOf(a).flatMap(p => p.sentences.map(s => p.block.text.slice(s.start, s.end))),
    ),
  }
}
