import { known } from '../code.ts'
import { actorType } from '../codes-argument.ts'
import { code, integer, text } from '../column.ts'
import { articleId, documentId, paragraphId, unitId } from '../keys.ts'
import type { Page } from '../page.ts'
import { spanColumns } from '../place.ts'
import { type Row, refers, table } from '../table.ts'

const actorId = text({ en: 'Actor', zh: '主体' }, { en: 'Actor the row belongs to.', zh: '所属主体。' })

export const actors = table({
  name: 'actors',
  title: { en: 'Actors', zh: '主体' },
  doc: {
    en: 'One row per entity that acts or is acted upon in an article.',
    zh: '文章中施行或承受行动的每个主体一行。',
  },
  key: ['actor_id'],
  foreignKeys: [refers('document_id', 'documents'), refers('article_id', 'articles')],
  columns: {
    actor_id: actorId,
    article_id: articleId,
    document_id: documentId,
    name: text({ en: 'Name', zh: '名称' }, { en: 'Longest name the article gives it.', zh: '文章中最完整的名称。' }),
    actor_type: code(actorType, { en: 'Type', zh: '类型' }, { en: 'Type of the actor.', zh: '主体的类型。' }),
  },
})

export const actorMentions = table({
  name: 'actor_mentions',
  title: { en: 'Actor mentions', zh: '主体提及' },
  doc: { en: 'One row per place where an actor is named.', zh: '每处提及主体一行。' },
  key: ['actor_id', 'ordinal'],
  quotes: 'text',
  foreignKeys: [
    refers('actor_id', 'actors'),
    refers('document_id', 'documents'),
    refers('article_id', 'articles'),
    refers('paragraph_id', 'paragraphs'),
    refers('unit_id', 'argument_units'),
  ],
  columns: {
    actor_id: actorId,
    ordinal: integer(
      { en: 'Ordinal', zh: '序号' },
      { en: 'Place among the mentions of the actor, from 1.', zh: '在该主体各处提及中的次序，从 1 计。' },
    ),
    unit_id: unitId,
    paragraph_id: paragraphId,
    article_id: articleId,
    document_id: documentId,
    text: text({ en: 'Text', zh: '文字' }, { en: 'The name as printed.', zh: '印出的名称。' }),
    ...spanColumns,
  },
})

/** Actors of a page. */
export const actorRows = ({ extraction }: Page): Row<typeof actors>[] =>
  extraction.arguments.actors.map(a => ({
    actor_id: a.id,
    article_id: a.articleId,
    document_id: extraction.document.id,
    name: a.name,
    actor_type: known(actorType, a.actorType),
  }))

/** Mentions of all actors of a page. */
export const actorMentionRows = ({ extraction, inParagraph, paragraphText }: Page): Row<typeof actorMentions>[] =>
  extraction.arguments.actors.flatMap(a =>
    a.mentions.map(({ unitId: unit, paragraphId: paragraph, span }, i) => ({
      actor_id: a.id,
      ordinal: i + 1,
      unit_id: unit,
      paragraph_id: paragraph,
      article_id: a.articleId,
      document_id: extraction.document.id,
      text: paragraphText(paragraph, span),
      ...inParagraph(paragraph, span),
    })),
  )
