import { mentionKind, qualifier, unitSystem } from '../codes.ts'
import { code, integer, number, orNull, text } from '../column.ts'
import { articleId, blockId, documentId, paragraphId, ruleName, sentenceId } from '../keys.ts'
import type { Page } from '../page.ts'
import { blockSpanColumns, charColumns } from '../place.ts'
import { type Row, refers, table } from '../table.ts'
import { boundColumns } from '../values.ts'

export const mentions = table({
  name: 'mentions',
  title: { en: 'Numeric mentions', zh: '数字提及' },
  doc: {
    en: 'One row per printed number, date or numeral word, with what it says.',
    zh: '每个印出的数字、日期或数词一行，并给出其含义。',
  },
  key: ['mention_id'],
  quotes: 'text',
  foreignKeys: [
    refers('document_id', 'documents'),
    refers('article_id', 'articles'),
    refers('block_id', 'blocks'),
    refers('paragraph_id', 'paragraphs'),
    refers('sentence_id', 'sentences'),
  ],
  columns: {
    mention_id: text({ en: 'Mention', zh: '提及' }, { en: 'Identifier of the mention.', zh: '提及的标识。' }),
    sentence_id: orNull(sentenceId),
    paragraph_id: orNull(paragraphId),
    block_id: blockId,
    article_id: orNull(articleId),
    document_id: documentId,
    text: text(
      { en: 'Text', zh: '文字' },
      { en: 'Numeral, magnitude and unit as printed.', zh: '印出的数字、数量级与单位。' },
    ),
    kind: code(mentionKind, { en: 'Kind', zh: '类型' }, { en: 'What sort of number it is.', zh: '数字的类型。' }),
    value: orNull(
      number(
        { en: 'Value', zh: '数值' },
        {
          en: 'The printed number, magnitude not applied; null where vague or a range.',
          zh: '印出的数，未乘数量级；模糊或区间为空。',
        },
      ),
    ),
    value_exact: orNull(
      text(
        { en: 'Exact value', zh: '精确数值' },
        {
          en: 'The same as a decimal string with every printed digit.',
          zh: '同上，以十进制字符串保留全部印出的数位。',
        },
      ),
    ),
    value_low: orNull(
      number({ en: 'Low end', zh: '区间低端' }, { en: 'Low end of a printed range.', zh: '所印区间的低端。' }),
    ),
    value_high: orNull(
      number({ en: 'High end', zh: '区间高端' }, { en: 'High end of a printed range.', zh: '所印区间的高端。' }),
    ),
    unit: orNull(
      text(
        { en: 'Unit', zh: '单位' },
        {
          en: 'Code of the unit, see `unit_system`; `%`, `pp` (percentage point) and `bp` (basis point) as such.',
          zh: '单位代码，见 unit_system；%、pp（百分点）、bp（基点）直接写出。',
        },
      ),
    ),
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
        en: 'Power of ten of the printed magnitude: 万 4, 亿 8, 万亿 12; 0 without one.',
        zh: '所印数量级对应的 10 的幂：万 4、亿 8、万亿 12；无则为 0。',
      },
      {
        concept: 'SDMX:UNIT_MULT',
      },
    ),
    value_base: orNull(
      number(
        { en: 'Value in base units', zh: '基本单位数值' },
        {
          en: '`value` × 10^`unit_mult`, computed from the exact decimal.',
          zh: 'value × 10^unit_mult，由精确十进制算得。',
        },
      ),
    ),
    qualifier: orNull(
      code(
        qualifier,
        { en: 'Qualifier', zh: '限定' },
        {
          en: 'How the words hedge the number; null on dates, ordinals and names.',
          zh: '词语对数值的限定；日期、序数、名称为空。',
        },
      ),
    ),
    qualifier_text: orNull(
      text({ en: 'Qualifying word', zh: '限定词' }, { en: 'The hedging word as printed.', zh: '印出的限定词。' }),
    ),
    qualifier_char_start: orNull({
      ...charColumns.char_start,
      title: { en: 'Start of the qualifying word', zh: '限定词起点' },
    }),
    qualifier_char_end: orNull({
      ...charColumns.char_end,
      title: { en: 'End of the qualifying word', zh: '限定词终点' },
    }),
    ...boundColumns,
    norm: orNull(
      text(
        { en: 'Normalised form', zh: '规范形式' },
        {
          en: 'ISO 8601 date, or start/end with both ends included, for times; `a:b` for a ratio.',
          zh: '时间为 ISO 8601 日期或“起/止”（两端均含）；比例为 a:b。',
        },
      ),
    ),
    rule: ruleName,
    ...blockSpanColumns,
  },
})

/** Mentions of all printed blocks of a page. */
export const mentionRows = ({ extraction: { document, facts }, inBlock, blockText }: Page): Row<typeof mentions>[] =>
  facts.mentions.map(
    ({ id, blockId: block, articleId: article, paragraphId: paragraph, sentenceId: sentence, mention }) => {
      const word = mention.qualifierSpan
      const wordAt = word && inBlock(block, word)
      return {
        mention_id: id,
        sentence_id: sentence,
        paragraph_id: paragraph,
        block_id: block,
        article_id: article,
        document_id: document.id,
        text: blockText(block, mention),
        kind: mention.kind,
        value: mention.value,
        value_exact: mention.exact,
        value_low: mention.valueLow,
        value_high: mention.valueHigh,
        unit: mention.unit,
        unit_system: mention.unitSystem,
        unit_mult: mention.unitMult,
        value_base: mention.valueBase,
        qualifier: mention.qualifier,
        qualifier_text: word && blockText(block, word),
        qualifier_char_start: wordAt?.char_start ?? null,
        qualifier_char_end: wordAt?.char_end ?? null,
        lower: mention.lower,
        upper: mention.upper,
        lower_inclusive: mention.lowerInclusive,
        upper_inclusive: mention.upperInclusive,
        hard_side: mention.hardSide,
        norm: mention.norm,
        rule: mention.rule,
        ...inBlock(block, mention),
      }
    },
  )
