import { text } from './column.ts'

/** Identifier columns, worded once for all tables that carry them. Identifiers depend on position only. */
export const documentId = text('Document', '文档', 'Document the row belongs to.', '所属文档。')
export const articleId = text('Article', '文章', 'Article the row belongs to.', '所属文章。')
export const sectionId = text('Section', '节', 'Section the row belongs to.', '所属的节。')
export const paragraphId = text('Paragraph', '段落', 'Paragraph the row belongs to.', '所属段落。')
export const sentenceId = text('Sentence', '句子', 'Sentence the row belongs to.', '所属句子。')
export const blockId = text('Block', '版面块', 'Printed block the span stands in.', '片段所在的版面块。')
export const unitId = text('Unit', '论述单元', 'Discourse unit the row belongs to.', '所属论述单元。')
export const ruleName = text(
  'Rule',
  '规则',
  'Name of the rule or lexicon entry that made the row.',
  '生成该行的规则或词条名称。',
)
