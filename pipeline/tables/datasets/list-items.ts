import { known } from '../code.ts'
import { listType } from '../codes-argument.ts'
import { code, integer, orNull, text } from '../column.ts'
import { articleId, documentId, paragraphId, unitId } from '../keys.ts'
import type { Page } from '../page.ts'
import { spanColumns } from '../place.ts'
import { type Row, refers, table } from '../table.ts'

export const listItems = table({
  name: 'list_items',
  title: { en: 'List items', zh: '并列项' },
  doc: { en: 'One row per member of a list printed within a sentence.', zh: '句内并列结构的每个成员一行。' },
  key: ['list_id', 'ordinal'],
  quotes: 'text',
  foreignKeys: [
    refers('document_id', 'documents'),
    refers('article_id', 'articles'),
    refers('paragraph_id', 'paragraphs'),
    refers('unit_id', 'argument_units'),
  ],
  columns: {
    list_id: text({ en: 'List', zh: '并列结构' }, { en: 'List the item belongs to.', zh: '所属的并列结构。' }),
    ordinal: integer(
      { en: 'Ordinal', zh: '序号' },
      { en: 'Place in the list, from 1.', zh: '在并列结构中的次序，从 1 计。' },
    ),
    unit_id: unitId,
    paragraph_id: paragraphId,
    article_id: articleId,
    document_id: documentId,
    list_type: code(
      listType,
      { en: 'Type', zh: '类型' },
      { en: 'What sort of things are listed.', zh: '所列事物的类别。' },
    ),
    head: orNull(
      text(
        { en: 'Head', zh: '中心词' },
        { en: 'Common head of the items, as printed.', zh: '各项共有的中心词（原文）。' },
      ),
    ),
    text: text({ en: 'Text', zh: '文字' }, { en: 'The item as printed.', zh: '该项的原文。' }),
    ...spanColumns,
  },
})

/** Items of all lists of a page. */
export const listItemRows = ({ extraction, inParagraph, paragraphText }: Page): Row<typeof listItems>[] =>
  extraction.arguments.lists.flatMap(list =>
    list.items.map((span, i) => ({
      list_id: list.id,
      ordinal: i + 1,
      unit_id: list.unitId,
      paragraph_id: list.paragraphId,
      article_id: list.articleId,
      document_id: extraction.document.id,
      list_type: known(listType, list.listType),
      head: list.head,
      text: paragraphText(list.paragraphId, span),
      ...inParagraph(list.paragraphId, span),
    })),
  )
