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
    measure_id: text('Measure', '举措', 'Identifier of the measure.', '举措的标识。'),
    article_id: articleId,
    document_id: documentId,
    name: text(
      'Name',
      '名称',
      'Name of the mechanism, or the action in the words of the text.',
      '机制名称，或原文中的行动。',
    ),
    named_mechanism: flag('Named mechanism', '有名机制', 'Whether the text gives it a name.', '原文是否为其命名。'),
    level: code(measureLevel, 'Level', '层级', 'Level of the measure.', '举措的层级。'),
    parent: orNull(text('Parent', '上级举措', 'Measure it is part of.', '所属的上级举措。')),
    agent: orNull(text('Agent', '施行者', 'Who should act, as printed.', '应采取行动者（原文）。')),
    agent_implicit: orNull(
      text('Implicit agent', '隐含施行者', 'Who should act, taken from context.', '由上下文得出的施行者。'),
    ),
    partner: list('Partners', '协同方', 'With whom.', '协同方。'),
    deontic: orNull(text('Deontic', '道义词', 'Word of obligation or permission.', '表示义务或许可的词。')),
    action: orNull(text('Action', '行动', 'Verb of the action.', '行动动词。')),
    object: orNull(text('Object', '对象', 'What the action creates or changes.', '行动所建立或改变者。')),
    target: orNull(text('Target', '目标对象', 'Whom or what it is aimed at.', '举措所针对者。')),
    means: list('Means', '手段', 'By what means.', '手段。'),
    condition: orNull(text('Condition', '条件', 'Under what condition.', '条件。')),
    purpose: list('Purpose', '目的', 'What for.', '目的。'),
    effect: list('Effect', '成效', 'Expected or realised effects.', '预期或已有的成效。'),
    addresses: list('Addresses', '针对的链', 'Chains whose problem it addresses.', '所针对问题所在的链。'),
    unit_ids: list('Units', '单元', 'Units it stands in.', '所在的单元。'),
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
