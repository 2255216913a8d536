import { comparison, measureType } from '../codes.ts'
import { code, date, orNull, text } from '../column.ts'
import { documentId } from '../keys.ts'
import type { Page } from '../page.ts'
import { type Row, refers, table } from '../table.ts'
import { boundColumns, obsValueScaled, subjectColumns, unitMeasure } from '../values.ts'

const { lower, upper } = boundColumns

export const series = table({
  name: 'series',
  title: { en: 'Series', zh: '时间序列' },
  doc: {
    en: 'One row per series, period and document: observations of one indicator that can be joined across pages. Only dated observations take part, and of repeated ones the first.',
    zh: '每个序列、时期与文档一行：可跨版面连接的同一指标的观测。仅含有时间的观测；重复者取首次。',
  },
  key: ['series_id', 'period_start', 'period_end', 'document_id'],
  foreignKeys: [refers('observation_id', 'observations'), refers('document_id', 'documents')],
  columns: {
    series_id: text(
      { en: 'Series', zh: '序列' },
      { en: 'Identifier of the series: the same on every page.', zh: '序列的标识，各版面一致。' },
    ),
    period_start: date(
      { en: 'Start of the period', zh: '时期起点' },
      { en: 'First day of the period.', zh: '时期的首日。' },
    ),
    period_end: date(
      { en: 'End of the period', zh: '时期终点' },
      { en: 'Last day of the period.', zh: '时期的末日。' },
    ),
    observation_id: text(
      { en: 'Observation', zh: '观测' },
      { en: 'The observation the point rests on.', zh: '该点所依据的观测。' },
    ),
    document_id: documentId,
    ...subjectColumns,
    measure_type: code(
      measureType,
      { en: 'Measure', zh: '指标类型' },
      { en: 'What the value measures.', zh: '该数值所测。' },
    ),
    comparison: orNull(
      code(
        comparison,
        { en: 'Comparison', zh: '比较基准' },
        { en: 'What a change is measured against.', zh: '变化的比较基准。' },
      ),
    ),
    unit_measure: unitMeasure,
    obs_value_scaled: obsValueScaled,
    lower,
    upper,
    vintage: orNull(
      date(
        { en: 'Vintage', zh: '版次日期' },
        { en: 'Issue date of the document: when the value was published.', zh: '文档出版日期，即数值的发布日。' },
      ),
    ),
  },
})

/** Points of all series of a page. */
export function seriesRows({ extraction: { document, facts }, source }: Page): Row<typeof series>[] {
  const byId = new Map(facts.observations.map(o => [o.id, o]))
  const seen = new Set<string>()
  return facts.series.flatMap(({ seriesId, observationId }) => {
    const o = byId.get(observationId)
    if (!o?.periodStart || !o.periodEnd) return []
    const key = `${seriesId}\n${o.periodStart}\n${o.periodEnd}`
    if (seen.has(key)) return []
    seen.add(key)
    return {
      series_id: seriesId,
      period_start: o.periodStart,
      period_end: o.periodEnd,
      observation_id: observationId,
      document_id: document.id,
      subject: o.subject,
      entity: o.entity,
      ref_area: o.refArea,
      measure_type: o.measureType,
      comparison: o.comparison,
      unit_measure: o.unitMeasure,
      obs_value_scaled: o.valueScaled,
      lower: o.lower,
      upper: o.upper,
      vintage: document.issueDate ?? source?.issue_date ?? null,
    }
  })
}
