import { conceptKind } from '../codes-argument.ts'
import { code, list, orNull, text } from '../column.ts'
import { articleId, documentId, paragraphId } from '../keys.ts'
import type { Page } from '../page.ts'
import { spanColumns } from '../place.ts'
import { type Row, refers, table } from '../table.ts'

export const concepts = table({
  name: 'concepts',
  title: { en: 'Concepts', zh: '概念' },
  doc: {
    en: 'One row per concept an article defines, with its components, aspects and features.',
    zh: '文章界定的每个概念及其组成、方面与特征各一行。',
  },
  key: ['concept_id'],
  quotes: 'term',
  foreignKeys: [
    refers('document_id', 'documents'),
    refers('article_id', 'articles'),
    refers('paragraph_id', 'paragraphs'),
    refers('parent', 'concepts'),
    refers('unit_ids', 'argument_units'),
  ],
  columns: {
    concept_id: text({ en: 'Concept', zh: '概念' }, { en: 'Identifier of the concept.', zh: '概念的标识。' }),
    article_id: articleId,
    paragraph_id: paragraphId,
    document_id: documentId,
    parent: orNull(text({ en: 'Parent', zh: '上级概念' }, { en: 'Concept it is part of.', zh: '所属的上级概念。' })),
    kind: code(
      conceptKind,
      { en: 'Kind', zh: '类型' },
      { en: 'Concept, component, aspect or feature.', zh: '概念、组成部分、方面或特征。' },
    ),
    term: text({ en: 'Term', zh: '术语' }, { en: 'The term as printed.', zh: '印出的术语。' }),
    definition: orNull(
      text({ en: 'Definition', zh: '定义' }, { en: 'The definition as printed.', zh: '印出的定义。' }),
    ),
    unit_ids: list({ en: 'Units', zh: '单元' }, { en: 'Units that define or explain it.', zh: '界定或阐释它的单元。' }),
    ...spanColumns,
  },
})

/** Concepts of a page. */
export const conceptRows = ({ extraction, inParagraph }: Page): Row<typeof concepts>[] =>
  extraction.arguments.concepts.map(c => ({
    concept_id: c.id,
    article_id: c.articleId,
    paragraph_id: c.paragraphId,
    document_id: extraction.document.id,
    parent: c.parent,
    kind: c.kind,
    term: c.term,
    definition: c.definition,
    unit_ids: c.unitIds,
    ...inParagraph(c.paragraphId, c.span),
  }))
