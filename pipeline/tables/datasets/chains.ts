import { chainSlot } from '../codes-argument.ts'
import { code, integer, text } from '../column.ts'
import { articleId, documentId, paragraphId, unitId } from '../keys.ts'
import type { Page } from '../page.ts'
import { spanColumns } from '../place.ts'
import { type Row, refers, table } from '../table.ts'

export const chains = table({
  name: 'chains',
  title: { en: 'Problem–remedy chains', zh: '问题—对策链' },
  doc: {
    en: 'One row per slot filler of a chain problem – cause – consequence – goal – remedy – effect.',
    zh: '问题—成因—后果—目标—对策—成效链中的每个槽位填充一行。',
  },
  key: ['chain_id', 'ordinal'],
  quotes: 'text',
  foreignKeys: [
    refers('document_id', 'documents'),
    refers('article_id', 'articles'),
    refers('paragraph_id', 'paragraphs'),
    refers('unit_id', 'argument_units'),
  ],
  columns: {
    chain_id: text({ en: 'Chain', zh: '链' }, { en: 'Chain the row belongs to.', zh: '所属的链。' }),
    ordinal: integer(
      { en: 'Ordinal', zh: '序号' },
      { en: 'Place in the chain, from 1.', zh: '在链中的次序，从 1 计。' },
    ),
    article_id: articleId,
    slot: code(
      chainSlot,
      { en: 'Slot', zh: '槽位' },
      { en: 'What the text does in the chain.', zh: '该文字在链中的作用。' },
    ),
    unit_id: unitId,
    paragraph_id: paragraphId,
    document_id: documentId,
    text: text({ en: 'Text', zh: '文字' }, { en: 'The words that fill the slot.', zh: '填充该槽位的原文。' }),
    ...spanColumns,
  },
})

/** Slot fillers of all chains of a page. */
export const chainRows = ({ extraction, inParagraph, paragraphText }: Page): Row<typeof chains>[] =>
  extraction.arguments.chains.flatMap(chain =>
    chain.slots.map(({ slot, unitId: unit, paragraphId: paragraph, span }, i) => ({
      chain_id: chain.id,
      ordinal: i + 1,
      article_id: chain.articleId,
      slot,
      unit_id: unit,
      paragraph_id: paragraph,
      document_id: extraction.document.id,
      text: paragraphText(paragraph, span),
      ...inParagraph(paragraph, span),
    })),
  )
