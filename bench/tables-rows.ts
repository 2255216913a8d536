import { observations } from '../pipeline/tables/datasets/observations.ts'
import { columnsOf, type Row } from '../pipeline/tables/table.ts'

const subjects = ['贷款余额', '存款余额', '不良贷款率', '营业收入', '净利润', '社会融资规模增量']
const areas = ['CN', 'CN-SD', 'CN-GD', 'CN-ZJ', null]
const text = '截至本月末，全省科技型企业的贷款余额为一定数额，同比增长若干个百分点，高于各项贷款平均增速'

/** Synthetic observation `i`: every kind of column filled, half of the nullable ones null, text that differs by row. */
export function syntheticRow(i: number): Row {
  const value = ((i * 7919) % 100_000) / 10
  const row: Record<string, Row[string]> = {}
  for (const [name] of columnsOf(observations)) row[name] = null
  return {
    ...row,
    observation_id: `d${Math.floor(i / 20)}.o${i % 20}`,
    mention_id: `d${Math.floor(i / 20)}.m${i % 20}`,
    document_id: `d${Math.floor(i / 20)}`,
    article_id: `d${Math.floor(i / 20)}.a1`,
    block_id: `d${Math.floor(i / 20)}.b${i % 9}`,
    paragraph_id: `d${Math.floor(i / 20)}.a1.p01`,
    sentence_id: `d${Math.floor(i / 20)}.a1.p01.s01`,
    subject: subjects[i % subjects.length]!,
    ref_area: areas[i % areas.length]!,
    time: '2024-09-30',
    period_start: '2024-09-30',
    period_end: '2024-09-30',
    measure_type: 'level',
    obs_value: value,
    obs_value_exact: String(value),
    unit_measure: 'CNY',
    unit_system: 'ISO4217',
    unit_mult: 8,
    obs_value_scaled: value * 1e8,
    qualifier: 'exact',
    lower: value * 1e8 - 5e6,
    upper: value * 1e8 + 5e6,
    lower_inclusive: true,
    upper_inclusive: false,
    obs_status: 'A',
    flags: i % 10 === 0 ? ['duplicate'] : [],
    implied: i % 3 === 0 ? ['time', 'entity'] : [],
    quote: `${text.slice(i % 20, 20 + (i % 24))}${value}亿元`,
    rule: 'level',
    char_start: i % 9000,
    char_end: (i % 9000) + 40,
    para_start: i % 400,
    para_end: (i % 400) + 30,
    utf16_start: i % 400,
    utf16_end: (i % 400) + 30,
  }
}
