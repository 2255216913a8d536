import { blockKind } from '../codes.ts'
import { code, integer, orNull, text } from '../column.ts'
import { articleId, blockId, documentId, paragraphId, ruleName } from '../keys.ts'
import type { Page } from '../page.ts'
import { charColumns } from '../place.ts'
import { type Row, refers, table } from '../table.ts'

const line = { unit: 'line' }
/** First and last printed line of a block. */
export const lineColumns = {
  line_start: integer(
    { en: 'First line', zh: '首行' },
    { en: 'First line in the raw file, counted from 1.', zh: '在原始文件中的首行，从 1 计。' },
    line,
  ),
  line_end: integer(
    { en: 'Last line', zh: '末行' },
    { en: 'Last line in the raw file.', zh: '在原始文件中的末行。' },
    line,
  ),
}

export const blocks = table({
  name: 'blocks',
  title: { en: 'Blocks', zh: '版面块' },
  doc: {
    en: 'One row per printed block. Every character of the file that is not white space is in exactly one block.',
    zh: '每个印出的版面块一行。文件中每个非空白字符恰属一个块。',
  },
  key: ['block_id'],
  quotes: 'text',
  foreignKeys: [
    refers('document_id', 'documents'),
    refers('article_id', 'articles'),
    refers('duplicate_of', 'paragraphs'),
  ],
  columns: {
    block_id: blockId,
    document_id: documentId,
    article_id: orNull(articleId),
    kind: code(
      blockKind,
      { en: 'Kind', zh: '类型' },
      { en: 'What the block is on the page.', zh: '该块在版面上的类型。' },
    ),
    text: text(
      { en: 'Text', zh: '文字' },
      { en: 'Text of the block, line breaks dropped.', zh: '该块的文字，去掉换行。' },
    ),
    duplicate_of: orNull({
      ...paragraphId,
      doc: { en: 'Paragraph whose words a pull quote repeats.', zh: '提要所重复的正文段落。' },
    }),
    ...charColumns,
    ...lineColumns,
    rule: ruleName,
  },
})

/** Blocks of a page in reading order. */
export const blockRows = ({ extraction: { document }, whole }: Page): Row<typeof blocks>[] =>
  document.blocks.map(block => {
    return {
      block_id: block.id,
      document_id: document.id,
      article_id: block.articleId,
      kind: block.kind,
      text: block.text,
      duplicate_of: block.duplicateOf,
      ...whole(block),
      line_start: block.lineStart,
      line_end: block.lineEnd,
      rule: block.rule,
    }
  })
