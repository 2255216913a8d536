import { integer, list, orNull, text } from '../column.ts'
import { articleId, documentId, paragraphId, unitId } from '../keys.ts'
import type { Page } from '../page.ts'
import { maybeSpanColumns } from '../place.ts'
import { type Row, refers, table } from '../table.ts'

const enumerationId = text(
  { en: 'Enumeration', zh: '列举' },
  { en: 'Enumeration the row belongs to.', zh: '所属的列举。' },
)

export const enumerations = table({
  name: 'enumerations',
  title: { en: 'Enumerations', zh: '列举' },
  doc: { en: 'One row per marked series of points.', zh: '每个有标记的列举一行。' },
  key: ['enumeration_id'],
  foreignKeys: [
    refers('document_id', 'documents'),
    refers('article_id', 'articles'),
    refers('whole_unit', 'argument_units'),
  ],
  columns: {
    enumeration_id: enumerationId,
    article_id: articleId,
    document_id: documentId,
    marker_system: text(
      { en: 'Marker system', zh: '标记体系' },
      { en: 'Name of the family of markers.', zh: '列举标记的类别。' },
    ),
    whole_unit: orNull({ ...unitId, doc: { en: 'Unit that announces the series.', zh: '引出列举的单元。' } }),
    size: integer({ en: 'Size', zh: '项数' }, { en: 'Number of items.', zh: '项数。' }, { unit: 'item' }),
  },
})

export const enumerationItems = table({
  name: 'enumeration_items',
  title: { en: 'Enumeration items', zh: '列举项' },
  doc: {
    en: 'One row per item of an enumeration; the offsets are those of the marker.',
    zh: '列举的每一项一行；位置为其标记的位置。',
  },
  key: ['enumeration_id', 'ordinal'],
  quotes: 'marker',
  foreignKeys: [
    refers('enumeration_id', 'enumerations'),
    refers('document_id', 'documents'),
    refers('article_id', 'articles'),
    refers('paragraph_id', 'paragraphs'),
    refers('unit_id', 'argument_units'),
    refers('unit_ids', 'argument_units'),
  ],
  columns: {
    enumeration_id: enumerationId,
    ordinal: integer(
      { en: 'Ordinal', zh: '序号' },
      { en: 'Place in the series, from 1.', zh: '在列举中的次序，从 1 计。' },
    ),
    article_id: articleId,
    paragraph_id: paragraphId,
    document_id: documentId,
    marker: orNull(
      text(
        { en: 'Marker', zh: '标记' },
        {
          en: 'Marker as printed; null where parallel wording marks the item.',
          zh: '印出的标记；以并列句式标明时为空。',
        },
      ),
    ),
    unit_id: { ...unitId, doc: { en: 'Unit that bears the marker.', zh: '带有标记的单元。' } },
    unit_ids: list({ en: 'Units', zh: '单元' }, { en: 'All units of the item.', zh: '该项的全部单元。' }),
    ...maybeSpanColumns,
  },
})

/** Enumerations of a page. */
export const enumerationRows = ({ extraction }: Page): Row<typeof enumerations>[] =>
  extraction.arguments.enumerations.map(e => ({
    enumeration_id: e.id,
    article_id: e.articleId,
    document_id: extraction.document.id,
    marker_system: e.markerSystem,
    whole_unit: e.wholeUnit,
    size: e.items.length,
  }))

/** Items of all enumerations of a page. */
export const enumerationItemRows = ({ extraction, inParagraph }: Page): Row<typeof enumerationItems>[] =>
  extraction.arguments.enumerations.flatMap(e =>
    e.items.map(item => ({
      enumeration_id: e.id,
      ordinal: item.ordinal,
      article_id: e.articleId,
      paragraph_id: item.paragraphId,
      document_id: extraction.document.id,
      marker: item.marker,
      unit_id: item.unitId,
      unit_ids: item.unitIds,
      ...(item.markerSpan ? inParagraph(item.paragraphId, item.markerSpan) : nowhere),
    })),
  )

const nowhere = {
  char_start: null,
  char_end: null,
  para_start: null,
  para_end: null,
  utf16_start: null,
  utf16_end: null,
}
