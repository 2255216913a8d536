import { known } from '../code.ts'
import { measureLevel } from '../codes-argument.ts'
import { code, flag, list, orNull, text } from '../column.ts'
import { articleId, documentId, ruleName } from '../keys.ts'
import type { Page } from '../page.ts'
import { type Row, refers, table } from '../table.ts'

export const policyMeasures = table({
  name: 'policy_measures',
  title: { en: 'Policy measures', zh: '政策举措' },
  doc: {
    en: 'One row per named mechanism or action somebody should take, with the slots of the Institutional Grammar. Slots are as printed or null.',
    zh: '每个有名称的机制或应采取的行动一行，按制度语法分槽；各槽为原文或空。',
  },
  key: ['measure_id'],
  foreignKeys: [
    refers('document_id', 'documents'),
    refers('article_id', 'articles'),
    refers('parent', 'policy_measures'),
    refers('unit_ids', 'argument_units'),
  ],
  columns: {
    measure_id: text({ en: 'Measure', zh: '举措' }, { en: 'Identifier of the measure.', zh: '举措的标识。' }),
    article_id: articleId,
    document_id: documentId,
    name: text(
      { en: 'Name', zh: '名称' },
      { en: 'Name of the mechanism, or the action in the words of the text.', zh: '机制名称，或原文中的行动。' },
    ),
    named_mechanism: flag(
      { en: 'Named mechanism', zh: '有名机制' },
      { en: 'Whether the text gives it a name.', zh: '原文是否为其命名。' },
    ),
    level: code(measureLevel, { en: 'Level', zh: '层级' }, { en: 'Level of the measure.', zh: '举措的层级。' }),
    parent: orNull(text({ en: 'Parent', zh: '上级举措' }, { en: 'Measure it is part of.', zh: '所属的上级举措。' })),
    agent: orNull(
      text({ en: 'Agent', zh: '施行者' }, { en: 'Who should act, as printed.', zh: '应采取行动者（原文）。' }),
    ),
    agent_implicit: orNull(
      text(
        { en: 'Implicit agent', zh: '隐含施行者' },
        { en: 'Who should act, taken from context.', zh: '由上下文得出的施行者。' },
      ),
    ),
    partner: list({ en: 'Partners', zh: '协同方' }, { en: 'With whom.', zh: '协同方。' }),
    deontic: orNull(
      text({ en: 'Deontic', zh: '道义词' }, { en: 'Word of obligation or permission.', zh: '表示义务或许可的词。' }),
    ),
    action: orNull(text({ en: 'Action', zh: '行动' }, { en: 'Verb of the action.', zh: '行动动词。' })),
    object: orNull(
      text({ en: 'Object', zh: '对象' }, { en: 'What the action creates or changes.', zh: '行动所建立或改变者。' }),
    ),
    target: orNull(
      text({ en: 'Target', zh: '目标对象' }, { en: 'Whom or what it is aimed at.', zh: '举措所针对者。' }),
    ),
    means: list({ en: 'Means', zh: '手段' }, { en: 'By what means.', zh: '手段。' }),
    condition: orNull(text({ en: 'Condition', zh: '条件' }, { en: 'Under what condition.', zh: '条件。' })),
    purpose: list({ en: 'Purpose', zh: '目的' }, { en: 'What for.', zh: '目的。' }),
    effect: list({ en: 'Effect', zh: '成效' }, { en: 'Expected or realised effects.', zh: '预期或已有的成效。' }),
    addresses: list(
      { en: 'Addresses', zh: '针对的链' },
      { en: 'Chains whose problem it addresses.', zh: '所针对问题所在的链。' },
    ),
    unit_ids: list({ en: 'Units', zh: '单元' }, { en: 'Units it stands in.', zh: '所在的单元。' }),
    rule: ruleName,
  },
})

/** Policy measures of a page. */
export const policyMeasureRows = ({ extraction }: Page): Row<typeof policyMeasures>[] =>
  extraction.arguments.measures.map(m => ({
    measure_id: m.id,
    article_id: m.articleId,
    document_id: extraction.document.id,
    name: m.name,
    named_mechanism: m.namedMechanism,
    level: known(measureLevel, m.level),
    parent: m.parent,
    agent: m.agent,
    agent_implicit: m.agentImplicit,
    partner: m.partner,
    deontic: m.deontic,
    action: m.action,
    object: m.object,
    target: m.target,
    means: m.means,
    condition: m.condition,
    purpose: m.purpose,
    effect: m.effect,
    addresses: m.addresses,
    unit_ids: m.unitIds,
    rule: m.rule,
  }))
