import { integer, orNull } from './column.ts'

const unit = { unit: 'code point' }

/** Columns of a span in the decoded source file; always known. */
export const charColumns = {
  char_start: integer(
    { en: 'Start in the file', zh: '文件起点' },
    {
      en: 'First code point of the span in the decoded source file, counted from 0 without a byte-order mark.',
      zh: '该片段在解码后的源文件中的起始码点，从 0 计，不含字节顺序标记。',
    },
    unit,
  ),
  char_end: integer(
    { en: 'End in the file', zh: '文件终点' },
    {
      en: 'Code point after the span in the decoded source file. Where a hard wrap is crossed, the slice without white space equals the quoted text.',
      zh: '该片段在解码后的源文件中的结束码点（不含）。跨越换行时，切片去掉空白后等于所引文字。',
    },
    unit,
  ),
}

const paraColumns = {
  para_start: integer(
    { en: 'Start in the paragraph', zh: '段内起点' },
    {
      en: 'First code point of the span in `paragraphs.text`, counted from 0.',
      zh: '该片段在 paragraphs.text 中的起始码点，从 0 计。',
    },
    unit,
  ),
  para_end: integer(
    { en: 'End in the paragraph', zh: '段内终点' },
    {
      en: 'Code point after the span in `paragraphs.text`; the slice equals the quoted text exactly.',
      zh: '该片段在 paragraphs.text 中的结束码点（不含）；切片与所引文字完全相同。',
    },
    unit,
  ),
  utf16_start: integer(
    { en: 'UTF-16 start in the paragraph', zh: '段内起点（UTF-16）' },
    {
      en: 'As `para_start`, in UTF-16 units: for JavaScript, Java and Excel.',
      zh: '同 para_start，以 UTF-16 单元计，供 JavaScript、Java、Excel 使用。',
    },
    { unit: 'UTF-16 unit' },
  ),
  utf16_end: integer(
    { en: 'UTF-16 end in the paragraph', zh: '段内终点（UTF-16）' },
    { en: 'As `para_end`, in UTF-16 units.', zh: '同 para_end，以 UTF-16 单元计。' },
    { unit: 'UTF-16 unit' },
  ),
}

/** Columns of a span of a paragraph. */
export const spanColumns = { ...charColumns, ...paraColumns }

/** Columns of a span of any block: the paragraph columns are null in titles, headings and pull quotes. */
export const blockSpanColumns = {
  ...charColumns,
  para_start: orNull(paraColumns.para_start),
  para_end: orNull(paraColumns.para_end),
  utf16_start: orNull(paraColumns.utf16_start),
  utf16_end: orNull(paraColumns.utf16_end),
}

/** Columns of a span that may be absent. */
export const maybeSpanColumns = {
  ...blockSpanColumns,
  char_start: orNull(charColumns.char_start),
  char_end: orNull(charColumns.char_end),
}
