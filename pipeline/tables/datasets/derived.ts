import { measureType } from '../codes.ts'
import { code, list, number, orNull, text } from '../column.ts'
import { documentId } from '../keys.ts'
import type { Page } from '../page.ts'
import { type Row, refers, table } from '../table.ts'
import { boundColumns, subjectColumns, timeColumn, unitMeasure } from '../values.ts'

const { hard_side: _, ...bounds } = boundColumns

export const derived = table({
  name: 'derived',
  title: { en: 'Derived values', zh: '推算值' },
  doc: {
    en: 'One row per value that follows from reported ones by interval arithmetic. Nothing here is reported by the page.',
    zh: '由报道数值经区间运算推得的数值，每个一行。均非版面直接报道。',
  },
  key: ['derived_id'],
  foreignKeys: [refers('document_id', 'documents'), refers('inputs', 'observations')],
  columns: {
    derived_id: text(
      { en: 'Derived value', zh: '推算值' },
      { en: 'Identifier of the derived value.', zh: '推算值的标识。' },
    ),
    document_id: documentId,
    ...subjectColumns,
    time: timeColumn,
    measure_type: code(
      measureType,
      { en: 'Measure', zh: '指标类型' },
      { en: 'What the value measures.', zh: '该数值所测。' },
    ),
    obs_value: orNull(
      number(
        { en: 'Value', zh: '数值' },
        {
          en: 'The derived value in single units; null where only bounds follow.',
          zh: '以一个单位计的推算值；仅能推得界限时为空。',
        },
      ),
    ),
    unit_measure: unitMeasure,
    ...bounds,
    formula: text({ en: 'Formula', zh: '算式' }, { en: 'How it follows from the inputs.', zh: '由输入推得的算式。' }),
    inputs: list({ en: 'Inputs', zh: '输入' }, { en: 'Observations it was computed from.', zh: '推算所用的观测。' }),
    assumption: text(
      { en: 'Assumption', zh: '假设' },
      { en: 'What has to hold for the value to be right.', zh: '推算成立所需的假设。' },
    ),
  },
})

/** Derived values of a page. */
export const derivedRows = ({ extraction: { document, facts } }: Page): Row<typeof derived>[] =>
  facts.derived.map(d => ({
    derived_id: d.id,
    document_id: document.id,
    subject: d.subject,
    entity: d.entity,
    ref_area: d.refArea,
    time: d.time,
    measure_type: d.measureType,
    obs_value: d.value,
    unit_measure: d.unitMeasure,
    lower: d.lower,
    upper: d.upper,
    lower_inclusive: d.lowerInclusive,
    upper_inclusive: d.upperInclusive,
    formula: d.formula,
    inputs: d.inputs,
    assumption: d.assumption,
  }))
