import { date, integer, orNull, text } from '../column.ts'
import type { Page } from '../page.ts'
import { type Row, table } from '../table.ts'

export const documents = table({
  name: 'documents',
  title: { en: 'Documents', zh: '文档' },
  doc: {
    en: 'One row per raw file: one newspaper page as received.',
    zh: '每个原始文件一行，即收到的一个报纸版面。',
  },
  key: ['document_id'],
  foreignKeys: [],
  columns: {
    document_id: text({ en: 'Document', zh: '文档' }, { en: 'Stem of the file name.', zh: '文件名（不含扩展名）。' }),
    file: text(
      { en: 'File', zh: '文件' },
      { en: 'Name of the raw file, without a folder.', zh: '原始文件名，不含路径。' },
    ),
    sha256: text(
      { en: 'SHA-256', zh: 'SHA-256' },
      { en: 'SHA-256 of the raw bytes, hexadecimal.', zh: '原始字节的 SHA-256，十六进制。' },
    ),
    bytes: integer(
      { en: 'Bytes', zh: '字节数' },
      { en: 'Size of the raw file.', zh: '原始文件的大小。' },
      { unit: 'byte' },
    ),
    chars: integer(
      { en: 'Characters', zh: '字符数' },
      { en: 'Length of the decoded text without a byte-order mark.', zh: '解码后文本的长度，不含字节顺序标记。' },
      { unit: 'code point' },
    ),
    encoding: text(
      { en: 'Encoding', zh: '编码' },
      { en: 'Encoding the file was decoded with (WHATWG label).', zh: '解码所用的编码（WHATWG 名称）。' },
    ),
    encoding_evidence: text(
      { en: 'Evidence for the encoding', zh: '编码依据' },
      { en: 'How the encoding was found.', zh: '判定编码的依据。' },
    ),
    line_width: orNull(
      integer(
        { en: 'Line width', zh: '行宽' },
        {
          en: 'Most frequent width of a hard-wrapped line; null for text that is not wrapped.',
          zh: '硬换行文本最常见的行宽；未换行的文本为空。',
        },
        { unit: 'character' },
      ),
    ),
    newspaper: orNull(
      text({ en: 'Newspaper', zh: '报纸' }, { en: 'Name of the newspaper, if known.', zh: '报纸名称（如已知）。' }),
    ),
    issue_date: orNull(
      date(
        { en: 'Issue date', zh: '出版日期' },
        { en: 'Day the page was published, if known.', zh: '版面的出版日期（如已知）。' },
      ),
    ),
    page_no: orNull(
      text({ en: 'Page', zh: '版次' }, { en: 'Page number as the newspaper gives it.', zh: '报纸标注的版次。' }),
    ),
    language: text(
      { en: 'Language', zh: '语言' },
      { en: 'BCP 47 tag of the text’s language.', zh: '文本语言的 BCP 47 标签。' },
    ),
    source_note: orNull(
      text(
        { en: 'Where the source data come from', zh: '来源信息出处' },
        {
          en: 'Which of newspaper, issue_date and page_no stand in raw/SOURCES.csv and which are printed on the page.',
          zh: '报纸名、出版日期、版次分别来自 raw/SOURCES.csv 还是版面本身。',
        },
      ),
    ),
    licence: orNull(
      text(
        { en: 'Licence of the raw text', zh: '原文许可' },
        { en: 'Licence the raw text was received under, if known.', zh: '原文收到时所附的许可（如已知）。' },
      ),
    ),
    rights: orNull(
      text(
        { en: 'Rights in the raw text', zh: '原文权利' },
        { en: 'Who holds the rights in the raw text.', zh: '原文的权利归属。' },
      ),
    ),
  },
})

/** The one row of a page's document. What the page prints outweighs its record in `raw/SOURCES.csv`. */
export function documentRows({ extraction, source, chars }: Page): Row<typeof documents>[] {
  const { id, file, source: raw, text: decoded, lineWidth, printed } = extraction.document
  const known = [
    { column: 'newspaper', listed: source?.newspaper, printed: printed.newspaper },
    { column: 'issue_date', listed: source?.issue_date, printed: printed.issueDate },
    { column: 'page_no', listed: source?.page, printed: printed.pageNo },
  ]
  const [newspaper, issueDate, pageNo] = known.map(one => one.printed ?? one.listed)
  const notes = known.flatMap(one => {
    if (one.printed !== null) return `${one.column}: printed on the page`
    return one.listed ? `${one.column}: raw/SOURCES.csv` : []
  })
  return [
    {
      document_id: id,
      file,
      sha256: raw.sha256,
      bytes: raw.bytes,
      chars: chars(decoded),
      encoding: raw.encoding,
      encoding_evidence: raw.encodingEvidence,
      line_width: lineWidth,
      newspaper: newspaper ?? null,
      issue_date: issueDate ?? null,
      page_no: pageNo ?? null,
      language: source?.language ?? 'zh',
      source_note: notes.length > 0 ? notes.join('; ') : null,
      licence: source?.licence ?? null,
      rights: source?.rights ?? null,
    },
  ]
}
