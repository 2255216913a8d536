import { integer, text } from '../column.ts'
import { articleId, documentId, paragraphId, sectionId } from '../keys.ts'
import type { Page } from '../page.ts'
import { charColumns } from '../place.ts'
import { type Row, refers, table } from '../table.ts'
import { lineColumns } from './blocks.ts'

export const paragraphs = table({
  name: 'paragraphs',
  title: { en: 'Paragraphs', zh: '段落' },
  doc: { en: 'One row per paragraph of prose, line breaks undone.', zh: '每个正文段落一行，已还原换行。' },
  key: ['paragraph_id'],
  quotes: 'text',
  foreignKeys: [refers('document_id', 'documents'), refers('article_id', 'articles'), refers('section_id', 'sections')],
  columns: {
    paragraph_id: paragraphId,
    article_id: articleId,
    section_id: sectionId,
    document_id: documentId,
    ordinal: integer(
      { en: 'Ordinal', zh: '序号' },
      { en: 'Place in the article, from 1.', zh: '在文章中的次序，从 1 计。' },
    ),
    text: text(
      { en: 'Text', zh: '文字' },
      {
        en: 'Text of the paragraph: only white space of line breaks and indents was dropped.',
        zh: '段落文字，仅去掉换行与缩进的空白。',
      },
    ),
    ...charColumns,
    ...lineColumns,
  },
})

/** Paragraphs of all articles of a page. */
export const paragraphRows = ({ extraction: { document }, whole }: Page): Row<typeof paragraphs>[] =>
  document.articles.flatMap(article =>
    article.sections.flatMap(section =>
      section.paragraphs.map(({ id, ordinal, block }) => {
        return {
          paragraph_id: id,
          article_id: article.id,
          section_id: section.id,
          document_id: document.id,
          ordinal,
          text: block.text,
          ...whole(block),
          line_start: block.lineStart,
          line_end: block.lineEnd,
        }
      }),
    ),
  )
