import { known } from '../code.ts'
import { freq } from '../codes.ts'
import { flagCodes } from '../flags.ts'
import type { Page } from '../page.ts'
import type { Row } from '../table.ts'
import type { observations } from './observations.ts'

type Observation = Page['extraction']['facts']['observations'][number]

const context = (o: Observation) => ({
  subject: o.subject,
  aspect: o.aspect,
  entity: o.entity,
  ref_area: o.refArea,
  gbt2260: o.gbt2260,
  time: o.time,
  period_start: o.periodStart,
  period_end: o.periodEnd,
  time_as_written: o.timeAsWritten,
  freq: o.freq === null ? null : known(freq, o.freq),
  measure_type: o.measureType,
  comparison: o.comparison,
  comparator: o.comparator,
  direction: o.direction,
})

const value = (o: Observation) => ({
  obs_value: o.value,
  obs_value_exact: o.exact,
  unit_measure: o.unitMeasure,
  unit_system: o.unitSystem,
  unit_mult: o.unitMult,
  obs_value_scaled: o.valueScaled,
  qualifier: o.qualifier,
  lower: o.lower,
  upper: o.upper,
  lower_inclusive: o.lowerInclusive,
  upper_inclusive: o.upperInclusive,
})

/** Observations of a page. */
export function observationRows({
  extraction: { document, facts },
  inBlock,
  blockText,
}: Page): Row<typeof observations>[] {
  const hardSides = new Map(facts.mentions.map(({ id, mention }) => [id, mention.hardSide]))
  return facts.observations.map(o => ({
    observation_id: o.id,
    mention_id: o.mentionId,
    document_id: document.id,
    article_id: o.articleId,
    block_id: o.blockId,
    paragraph_id: o.paragraphId,
    sentence_id: o.sentenceId,
    ...context(o),
    ...value(o),
    hard_side: hardSides.get(o.mentionId) ?? null,
    source: o.source,
    source_org: o.sourceOrg,
    source_doc: o.sourceDoc,
    obs_status: o.obsStatus,
    flags: o.flags.map(flag => known(flagCodes, flag)),
    implied: o.implied,
    quote: blockText(o.blockId, o.span),
    rule: o.rule,
    ...inBlock(o.blockId, o.span),
  }))
}
