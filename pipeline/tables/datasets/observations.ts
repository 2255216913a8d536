import { comparison, direction, freq, measureType, obsStatus, qualifier, unitSystem } from '../codes.ts'
import { code, codeList, date, integer, list, number, orNull, text } from '../column.ts'
import { flagCodes } from '../flags.ts'
import { articleId, blockId, documentId, paragraphId, ruleName, sentenceId } from '../keys.ts'
import { blockSpanColumns } from '../place.ts'
import { refers, table } from '../table.ts'
import { boundColumns } from './mentions.ts'

/** What a value is said of: shared by reported and derived values. */
export const subjectColumns = {
  subject: orNull(
    text(
      'Subject',
      '指标',
      'Indicator as printed, without the area or the holder.',
      '印出的指标名称，不含地区与主体。',
      {
        concept: 'SDMX:INDICATOR',
      },
    ),
  ),
  entity: orNull(text('Entity', '主体', 'Whose indicator it is, as printed.', '指标的主体（原文）。')),
  ref_area: orNull(
    text(
      'Area',
      '地区',
      'ISO 3166-2 code of the area, or ISO 3166-1 of the country.',
      '地区的 ISO 3166-2 代码，或国家的 ISO 3166-1 代码。',
      {
        concept: 'SDMX:REF_AREA',
      },
    ),
  ),
}

export const timeColumn = orNull(
  text(
    'Time',
    '时间',
    'ISO 8601 day, or start/end with both ends included.',
    'ISO 8601 日期，或“起/止”（两端均含）。',
    {
      concept: 'SDMX:TIME_PERIOD',
    },
  ),
)

export const unitMeasure = orNull(
  text(
    'Unit',
    '单位',
    'Code of the unit, see `unit_system`; `%`, `pp` and `bp` as such.',
    '单位代码，见 unit_system；%、pp、bp 直接写出。',
    {
      concept: 'SDMX:UNIT_MEASURE',
    },
  ),
)

export const obsValueScaled = orNull(
  number(
    'Scaled value',
    '换算后数值',
    '`obs_value` × 10^`unit_mult`: the value in single units.',
    'obs_value × 10^unit_mult，即以一个单位计的数值。',
  ),
)

export const observations = table({
  name: 'observations',
  title: { en: 'Observations', zh: '统计陈述' },
  doc: {
    en: 'One row per statistical statement: a quantity the page says of a subject. What the clause prints and what was taken from context are told apart by `implied`.',
    zh: '每条统计陈述一行：版面就某一指标给出的数值。由上下文补出的列列于 implied。',
  },
  key: ['observation_id'],
  quotes: 'quote',
  foreignKeys: [
    refers('mention_id', 'mentions'),
    refers('document_id', 'documents'),
    refers('article_id', 'articles'),
    refers('block_id', 'blocks'),
    refers('paragraph_id', 'paragraphs'),
    refers('sentence_id', 'sentences'),
  ],
  columns: {
    observation_id: text('Observation', '观测', 'Identifier of the observation.', '观测的标识。'),
    mention_id: text('Mention', '提及', 'The number it rests on.', '所依据的数字提及。'),
    document_id: documentId,
    article_id: orNull(articleId),
    block_id: blockId,
    paragraph_id: orNull(paragraphId),
    sentence_id: orNull(sentenceId),
    subject: subjectColumns.subject,
    aspect: orNull(
      text(
        'Aspect',
        '方面',
        'What of the subject is measured, where that is not its level: 增速, 多增 …',
        '所测的是指标的哪一方面（非水平值时），如增速、多增。',
      ),
    ),
    entity: subjectColumns.entity,
    ref_area: subjectColumns.ref_area,
    gbt2260: orNull(
      text('GB/T 2260', '行政区划代码', 'GB/T 2260 code of the area.', '地区的 GB/T 2260 行政区划代码。'),
    ),
    time: timeColumn,
    period_start: orNull(date('Start of the period', '时期起点', 'First day of the period.', '时期的首日。')),
    period_end: orNull(
      date(
        'End of the period',
        '时期终点',
        'Last day of the period; the day itself for a stock.',
        '时期的末日；存量为其时点。',
      ),
    ),
    time_as_written: orNull(
      text('Time as written', '原文时间', 'Words of the text that give the time.', '给出时间的原文。'),
    ),
    freq: orNull(
      code(
        freq,
        'Frequency',
        '频率',
        'How often such a value is published, where the words tell.',
        '该数值的发布频率（词语有示时）。',
        { concept: 'SDMX:FREQ' },
      ),
    ),
    measure_type: code(measureType, 'Measure', '指标类型', 'What the value measures.', '该数值所测。'),
    comparison: orNull(
      code(
        comparison,
        'Comparison',
        '比较基准',
        'What a change or difference is measured against.',
        '变化或差值的比较基准。',
      ),
    ),
    comparator: orNull(
      text('Comparator', '比较对象', 'The other indicator or area, as printed.', '所比的另一指标或地区（原文）。'),
    ),
    direction: orNull(
      code(
        direction,
        'Direction',
        '方向',
        'Direction the verb prints; null where none is printed.',
        '动词所示方向；未印出则为空。',
      ),
    ),
    obs_value: orNull(
      number(
        'Value',
        '数值',
        'The printed number, not scaled: true value = `obs_value` × 10^`unit_mult`.',
        '印出的数，未换算：真值 = obs_value × 10^unit_mult。',
        {
          concept: 'SDMX:OBS_VALUE',
        },
      ),
    ),
    obs_value_exact: orNull(
      text(
        'Exact value',
        '精确数值',
        'The same as a decimal string with every printed digit.',
        '同上，以十进制字符串保留全部印出的数位。',
      ),
    ),
    unit_measure: unitMeasure,
    unit_system: orNull(
      code(unitSystem, 'Unit system', '单位体系', 'System the unit code belongs to.', '单位代码所属体系。'),
    ),
    unit_mult: integer(
      'Multiplier',
      '数量级',
      'Power of ten of the printed magnitude: 万 4, 亿 8, 万亿 12.',
      '所印数量级对应的 10 的幂：万 4、亿 8、万亿 12。',
      {
        concept: 'SDMX:UNIT_MULT',
      },
    ),
    obs_value_scaled: obsValueScaled,
    qualifier: orNull(code(qualifier, 'Qualifier', '限定', 'How the words hedge the value.', '词语对数值的限定。')),
    ...boundColumns,
    source: orNull(text('Source', '来源', 'Source as the page names it.', '版面所称的来源。')),
    source_org: orNull(text('Source organisation', '来源机构', 'Organisation part of the source.', '来源中的机构。')),
    source_doc: orNull(text('Source document', '来源文件', 'Document part of the source.', '来源中的文件。')),
    obs_status: code(obsStatus, 'Status', '状态', 'Status of the observation.', '观测的状态。', {
      concept: 'SDMX:OBS_STATUS',
    }),
    flags: codeList(flagCodes, 'Flags', '提示', 'Warnings; see the code list.', '提示，见代码表。'),
    implied: list(
      'Implied columns',
      '隐含列',
      'Columns whose value was taken from context, not from the clause.',
      '取自上下文而非该分句的列。',
    ),
    quote: text('Quote', '引文', 'Words of the statement, exactly as in the text.', '该陈述的原文。'),
    rule: ruleName,
    ...blockSpanColumns,
  },
})
