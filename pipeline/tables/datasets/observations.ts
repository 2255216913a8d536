import { comparison, direction, freq, measureType, obsStatus, qualifier, unitSystem } from '../codes.ts'
import { code, codeList, date, integer, list, number, orNull, text } from '../column.ts'
import { flagCodes } from '../flags.ts'
import { articleId, blockId, documentId, paragraphId, ruleName, sentenceId } from '../keys.ts'
import { blockSpanColumns } from '../place.ts'
import { refers, table } from '../table.ts'
import { boundColumns, obsValueScaled, subjectColumns, timeColumn, unitMeasure } from '../values.ts'

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
    observation_id: text(
      { en: 'Observation', zh: '观测' },
      { en: 'Identifier of the observation.', zh: '观测的标识。' },
    ),
    mention_id: text({ en: 'Mention', zh: '提及' }, { en: 'The number it rests on.', zh: '所依据的数字提及。' }),
    document_id: documentId,
    article_id: orNull(articleId),
    block_id: blockId,
    paragraph_id: orNull(paragraphId),
    sentence_id: orNull(sentenceId),
    subject: subjectColumns.subject,
    aspect: orNull(
      text(
        { en: 'Aspect', zh: '方面' },
        {
          en: 'What of the subject is measured, where that is not its level: 增速, 多增 …',
          zh: '所测的是指标的哪一方面（非水平值时），如增速、多增。',
        },
      ),
    ),
    entity: subjectColumns.entity,
    ref_area: subjectColumns.ref_area,
    gbt2260: orNull(
      text(
        { en: 'GB/T 2260', zh: '行政区划代码' },
        { en: 'GB/T 2260 code of the area.', zh: '地区的 GB/T 2260 行政区划代码。' },
      ),
    ),
    time: timeColumn,
    period_start: orNull(
      date({ en: 'Start of the period', zh: '时期起点' }, { en: 'First day of the period.', zh: '时期的首日。' }),
    ),
    period_end: orNull(
      date(
        { en: 'End of the period', zh: '时期终点' },
        { en: 'Last day of the period; the day itself for a stock.', zh: '时期的末日；存量为其时点。' },
      ),
    ),
    time_as_written: orNull(
      text(
        { en: 'Time as written', zh: '原文时间' },
        { en: 'Words of the text that give the time.', zh: '给出时间的原文。' },
      ),
    ),
    freq: orNull(
      code(
        freq,
        { en: 'Frequency', zh: '频率' },
        { en: 'How often such a value is published, where the words tell.', zh: '该数值的发布频率（词语有示时）。' },
        { concept: 'SDMX:FREQ' },
      ),
    ),
    measure_type: code(
      measureType,
      { en: 'Measure', zh: '指标类型' },
      { en: 'What the value measures.', zh: '该数值所测。' },
    ),
    comparison: orNull(
      code(
        comparison,
        { en: 'Comparison', zh: '比较基准' },
        { en: 'What a change or difference is measured against.', zh: '变化或差值的比较基准。' },
      ),
    ),
    comparator: orNull(
      text(
        { en: 'Comparator', zh: '比较对象' },
        { en: 'The other indicator or area, as printed.', zh: '所比的另一指标或地区（原文）。' },
      ),
    ),
    direction: orNull(
      code(
        direction,
        { en: 'Direction', zh: '方向' },
        { en: 'Direction the verb prints; null where none is printed.', zh: '动词所示方向；未印出则为空。' },
      ),
    ),
    obs_value: orNull(
      number(
        { en: 'Value', zh: '数值' },
        {
          en: 'The printed number, not scaled: true value = `obs_value` × 10^`unit_mult`.',
          zh: '印出的数，未换算：真值 = obs_value × 10^unit_mult。',
        },
        {
          concept: 'SDMX:OBS_VALUE',
        },
      ),
    ),
    obs_value_exact: orNull(
      text(
        { en: 'Exact value', zh: '精确数值' },
        {
          en: 'The same as a decimal string with every printed digit.',
          zh: '同上，以十进制字符串保留全部印出的数位。',
        },
      ),
    ),
    unit_measure: unitMeasure,
    unit_system: orNull(
      code(
        unitSystem,
        { en: 'Unit system', zh: '单位体系' },
        { en: 'System the unit code belongs to.', zh: '单位代码所属体系。' },
      ),
    ),
    unit_mult: integer(
      { en: 'Multiplier', zh: '数量级' },
      {
        en: 'Power of ten of the printed magnitude: 万 4, 亿 8, 万亿 12.',
        zh: '所印数量级对应的 10 的幂：万 4、亿 8、万亿 12。',
      },
      {
        concept: 'SDMX:UNIT_MULT',
      },
    ),
    obs_value_scaled: obsValueScaled,
    qualifier: orNull(
      code(
        qualifier,
        { en: 'Qualifier', zh: '限定' },
        { en: 'How the words hedge the value.', zh: '词语对数值的限定。' },
      ),
    ),
    ...boundColumns,
    source: orNull(text({ en: 'Source', zh: '来源' }, { en: 'Source as the page names it.', zh: '版面所称的来源。' })),
    source_org: orNull(
      text(
        { en: 'Source organisation', zh: '来源机构' },
        { en: 'Organisation part of the source.', zh: '来源中的机构。' },
      ),
    ),
    source_doc: orNull(
      text({ en: 'Source document', zh: '来源文件' }, { en: 'Document part of the source.', zh: '来源中的文件。' }),
    ),
    obs_status: code(
      obsStatus,
      { en: 'Status', zh: '状态' },
      { en: 'Status of the observation.', zh: '观测的状态。' },
      {
        concept: 'SDMX:OBS_STATUS',
      },
    ),
    flags: codeList(
      flagCodes,
      { en: 'Flags', zh: '提示' },
      { en: 'Warnings; see the code list.', zh: '提示，见代码表。' },
    ),
    implied: list(
      { en: 'Implied columns', zh: '隐含列' },
      { en: 'Columns whose value was taken from context, not from the clause.', zh: '取自上下文而非该分句的列。' },
    ),
    quote: text(
      { en: 'Quote', zh: '引文' },
      { en: 'Words of the statement, exactly as in the text.', zh: '该陈述的原文。' },
    ),
    rule: ruleName,
    ...blockSpanColumns,
  },
})
