import type { Span } from '../text/span.ts'
import type { Phrase, Statement } from './statement.ts'
import { freqOf, isoOf } from './time.ts'
import type { Observation, PlacedMention } from './types.ts'

type Evidence = Observation['evidence'][number]

function evidenceOf(s: Statement): Evidence[] {
  const found: Evidence[] = []
  const words = (column: string, phrase: Phrase | null | undefined, rule: string) => {
    if (phrase) for (const span of phrase.spans) found.push({ column, blockId: phrase.blockId, span, rule })
  }
  const own = (column: string, span: Span | null | undefined, rule: string) => {
    if (span) found.push({ column, blockId: s.blockId, span: { start: span.start, end: span.end }, rule })
  }
  own('obs_value', s.quantity, s.quantity.rule)
  own('qualifier', s.quantity.qualifierSpan, 'qualifying word')
  words('subject', s.name?.words, s.name?.rule ?? '')
  words('aspect', s.aspect, 'rate of change')
  words('entity', s.entity?.words, s.entity?.rule ?? '')
  words('ref_area', s.area?.words, s.area?.rule ?? '')
  words('time', s.time?.words, s.time?.rule ?? '')
  own(
    'measure_type',
    s.directionWords ?? s.predicate.shareVerb ?? s.predicate.shareNoun ?? s.predicate.copula,
    s.measure,
  )
  words('comparison', s.comparison?.words, s.comparison?.rule ?? '')
  words('comparator', s.comparator, 'compared with')
  own('direction', s.direction ? s.directionWords : null, 'way of the verb')
  words('source', s.source?.words, s.source?.rule ?? '')
  own('obs_status', s.target, 'target word')
  return found
}

const impliedColumns = (s: Statement): string[] =>
  (
    [
      ['subject', s.name],
      ['entity', s.entity],
      ['ref_area', s.area],
      ['time', s.time],
      ['comparison', s.comparison],
      ['source', s.source],
    ] as const
  )
    .filter(([, said]) => said?.implied)
    .map(([column]) => column)

/** The rule that made a statement: what decided the measure. */
function ruleOf(s: Statement): string {
  if (s.predicate.shareVerb || s.predicate.shareNoun) return 'share'
  if (s.predicate.change) return s.predicate.arrives ? 'arrival of a change' : 'verb of change'
  if (s.predicate.comparative || s.predicate.transitive) return 'comparative'
  return s.predicate.copula ? 'indicator and verb of being' : 'indicator before its number'
}

/** One statement as an observation, without the flags that need the rest of the page. */
export function observe(s: Statement, placed: PlacedMention, id: string): Observation {
  const m = s.quantity
  const period = s.time?.value ?? null
  return {
    id,
    mentionId: placed.id,
    blockId: placed.blockId,
    articleId: placed.articleId,
    paragraphId: placed.paragraphId,
    sentenceId: placed.sentenceId,
    span: { start: m.start, end: m.end },
    subject: s.name?.value.text ?? null,
    aspect: s.aspect?.text ?? null,
    entity: s.entity?.value.text ?? null,
    refArea: s.area?.value.code ?? null,
    gbt2260: s.area?.value.gbt2260 ?? null,
    time: period && isoOf(period),
    periodStart: period?.start ?? null,
    periodEnd: period?.end ?? null,
    timeAsWritten: s.time?.words?.text ?? null,
    freq: period && freqOf(period),
    measureType: s.measure,
    comparison: s.comparison?.value ?? null,
    comparator: s.comparator?.text ?? null,
    direction: s.direction,
    value: m.value,
    exact: m.exact,
    unitMeasure: m.unit,
    unitSystem: m.unitSystem,
    unitMult: m.unitMult,
    valueScaled: m.valueBase,
    qualifier: m.qualifier,
    lower: m.lower,
    upper: m.upper,
    lowerInclusive: m.lowerInclusive,
    upperInclusive: m.upperInclusive,
    source: s.source?.value.whole.text ?? null,
    sourceOrg: s.source?.value.org?.text ?? null,
    sourceDoc: s.source?.value.doc?.text ?? null,
    obsStatus: s.target ? 'F' : 'A',
    flags: s.unequal ? ['unequal_dealing'] : [],
    implied: impliedColumns(s),
    evidence: evidenceOf(s),
    rule: ruleOf(s),
  }
}
