import { text } from './column.ts'

/** Identifier columns, worded once for all tables that carry them. Identifiers depend on position only. */
export const documentId = text({ en: 'Document', zh: '文档' }, { en: 'Document the row belongs to.', zh: '所属文档。' })
export const articleId = text({ en: 'Article', zh: '文章' }, { en: 'Article the row belongs to.', zh: '所属文章。' })
export const sectionId = text({ en: 'Section', zh: '节' }, { en: 'Section the row belongs to.', zh: '所属的节。' })
export const paragraphId = text(
  { en: 'Paragraph', zh: '段落' },
  { en: 'Paragraph the row belongs to.', zh: '所属段落。' },
)
export const sentenceId = text({ en: 'Sentence', zh: '句子' }, { en: 'Sentence the row belongs to.', zh: '所属句子。' })
export const blockId = text(
  { en: 'Block', zh: '版面块' },
  { en: 'Printed block the span stands in.', zh: '片段所在的版面块。' },
)
export const unitId = text(
  { en: 'Unit', zh: '论述单元' },
  { en: 'Discourse unit the row belongs to.', zh: '所属论述单元。' },
)
export const ruleName = text(
  { en: 'Rule', zh: '规则' },
  { en: 'Name of the rule or lexicon entry that made the row.', zh: '生成该行的规则或词条名称。' },
)
