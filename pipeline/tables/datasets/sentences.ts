import { paragraphsOf } from '../../document/types.ts'
import { integer, text } from '../column.ts'
import { articleId, documentId, paragraphId, sentenceId } from '../keys.ts'
import type { Page } from '../page.ts'
import { spanColumns } from '../place.ts'
import { type Row, refers, table } from '../table.ts'

export const sentences = table({
  name: 'sentences',
  title: { en: 'Sentences', zh: '句子' },
  doc: { en: 'One row per sentence of a paragraph.', zh: '段落的每个句子一行。' },
  key: ['sentence_id'],
  quotes: 'text',
  foreignKeys: [
    refers('document_id', 'documents'),
    refers('article_id', 'articles'),
    refers('paragraph_id', 'paragraphs'),
  ],
  columns: {
    sentence_id: sentenceId,
    paragraph_id: paragraphId,
    article_id: articleId,
    document_id: documentId,
    ordinal: integer(
      { en: 'Ordinal', zh: '序号' },
      { en: 'Place in the paragraph, from 1.', zh: '在段落中的次序，从 1 计。' },
    ),
    text: text({ en: 'Text', zh: '文字' }, { en: 'Text of the sentence.', zh: '句子的文字。' }),
    ...spanColumns,
  },
})

/** Sentences of all paragraphs of a page. */
export const sentenceRows = ({ extraction: { document }, inParagraph, paragraphText }: Page): Row<typeof sentences>[] =>
  document.articles.flatMap(article =>
    paragraphsOf(article).flatMap(paragraph =>
      paragraph.sentences.map(sentence => ({
        sentence_id: sentence.id,
        paragraph_id: paragraph.id,
        article_id: article.id,
        document_id: document.id,
        ordinal: sentence.ordinal,
        text: paragraphText(paragraph.id, sentence),
        ...inParagraph(paragraph.id, sentence),
      })),
    ),
  )
