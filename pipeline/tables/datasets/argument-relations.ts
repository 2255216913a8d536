import { known } from '../code.ts'
import { relationLevel, relationType, tier } from '../codes-argument.ts'
import { code, flag, orNull, text } from '../column.ts'
import { articleId, documentId, ruleName, unitId } from '../keys.ts'
import type { Page } from '../page.ts'
import { type Bilingual, type Row, refers, table } from '../table.ts'

const unit = (doc: Bilingual) => ({ ...unitId, doc })

export const argumentRelations = table({
  name: 'argument_relations',
  title: { en: 'Argument relations', zh: '论述关系' },
  doc: { en: 'One row per relation between two units of an article.', zh: '文章中两个单元之间的每个关系一行。' },
  key: ['relation_id'],
  foreignKeys: [
    refers('document_id', 'documents'),
    refers('article_id', 'articles'),
    refers('source_unit', 'argument_units'),
    refers('target_unit', 'argument_units'),
  ],
  columns: {
    relation_id: text({ en: 'Relation', zh: '关系' }, { en: 'Identifier of the relation.', zh: '关系的标识。' }),
    article_id: articleId,
    document_id: documentId,
    type: code(
      relationType,
      { en: 'Type', zh: '类型' },
      { en: 'Type of the relation; the code list gives its direction.', zh: '关系类型；方向见代码表。' },
    ),
    source_unit: unit({ en: 'Unit the relation starts from.', zh: '关系的起点单元。' }),
    target_unit: unit({ en: 'Unit the relation points to.', zh: '关系的终点单元。' }),
    explicit: flag(
      { en: 'Explicit', zh: '显性' },
      { en: 'Whether a word of the text marks it.', zh: '是否由原文词语标明。' },
    ),
    cue: orNull(
      text(
        { en: 'Cue', zh: '标记' },
        { en: 'The word that marks it, as printed; null where implicit.', zh: '标明关系的原文词语；隐性为空。' },
      ),
    ),
    level: code(relationLevel, { en: 'Level', zh: '层次' }, { en: 'Reach of the relation.', zh: '关系的层次。' }),
    tier: code(
      tier,
      { en: 'Evidence class', zh: '依据等级' },
      { en: 'How well founded the relation is.', zh: '关系判定的依据等级。' },
    ),
    rule: ruleName,
  },
})

/** Argument relations of a page. */
export const argumentRelationRows = ({ extraction, unitText }: Page): Row<typeof argumentRelations>[] =>
  extraction.arguments.relations.map(r => ({
    relation_id: r.id,
    article_id: r.articleId,
    document_id: extraction.document.id,
    type: known(relationType, r.type),
    source_unit: r.sourceUnit,
    target_unit: r.targetUnit,
    explicit: r.explicit,
    cue: r.cue && unitText(r.cue.unitId, r.cue.span),
    level: r.level,
    tier: r.tier,
    rule: r.rule,
  }))
