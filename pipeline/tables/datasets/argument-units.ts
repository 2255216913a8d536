import { known, knownOrNull } from '../code.ts'
import { role, roleGroup, tier, unitLevel } from '../codes-argument.ts'
import { code, list, orNull, text } from '../column.ts'
import { articleId, documentId, paragraphId, ruleName, sentenceId, unitId } from '../keys.ts'
import type { Page } from '../page.ts'
import { spanColumns } from '../place.ts'
import { type Row, refers, table } from '../table.ts'

export const argumentUnits = table({
  name: 'argument_units',
  title: { en: 'Argument units', zh: '论述单元' },
  doc: {
    en: 'One row per discourse unit. Every character of a paragraph is in exactly one unit.',
    zh: '每个论述单元一行。段落的每个字符恰属一个单元。',
  },
  key: ['unit_id'],
  quotes: 'text',
  foreignKeys: [
    refers('document_id', 'documents'),
    refers('article_id', 'articles'),
    refers('paragraph_id', 'paragraphs'),
    refers('sentence_id', 'sentences'),
    refers('observation_ids', 'observations'),
  ],
  columns: {
    unit_id: unitId,
    sentence_id: sentenceId,
    paragraph_id: paragraphId,
    article_id: articleId,
    document_id: documentId,
    text: text({ en: 'Text', zh: '文字' }, { en: 'Text of the unit.', zh: '单元的文字。' }),
    role: code(
      role,
      { en: 'Role', zh: '角色' },
      { en: 'What the unit does in the argument.', zh: '单元在论述中的角色。' },
    ),
    role_group: code(
      roleGroup,
      { en: 'Role group', zh: '角色组' },
      { en: 'Group the role belongs to.', zh: '角色所属的组。' },
    ),
    level: orNull(
      code(
        unitLevel,
        { en: 'Level', zh: '层级' },
        { en: 'Level of a claim, problem or measure.', zh: '论点、问题或举措的层级。' },
      ),
    ),
    tier: code(
      tier,
      { en: 'Evidence class', zh: '依据等级' },
      { en: 'How well founded the role is.', zh: '角色判定的依据等级。' },
    ),
    rule: ruleName,
    cue: orNull(
      text({ en: 'Cue', zh: '标记' }, { en: 'The words that decided, as printed.', zh: '起决定作用的原文标记。' }),
    ),
    observation_ids: list(
      { en: 'Observations', zh: '观测' },
      { en: 'Observations whose number stands in the unit.', zh: '数字位于该单元内的观测。' },
    ),
    ...spanColumns,
  },
})

/** Argument units of a page. */
export const argumentUnitRows = ({ extraction, inParagraph, paragraphText }: Page): Row<typeof argumentUnits>[] =>
  extraction.arguments.units.map(u => ({
    unit_id: u.id,
    sentence_id: u.sentenceId,
    paragraph_id: u.paragraphId,
    article_id: u.articleId,
    document_id: extraction.document.id,
    text: paragraphText(u.paragraphId, u),
    role: known(role, u.role),
    role_group: known(roleGroup, u.roleGroup),
    level: knownOrNull(unitLevel, u.level),
    tier: u.tier,
    rule: u.rule,
    cue: u.cue && paragraphText(u.paragraphId, u.cue),
    observation_ids: u.observationIds,
    ...inParagraph(u.paragraphId, u),
  }))
