import { paragraphsOf } from '../../document/types.ts'
import { integer } from '../column.ts'
import { documentId, paragraphId } from '../keys.ts'
import type { Page } from '../page.ts'
import { type Row, refers, table } from '../table.ts'

const byte = { unit: 'byte' }
const point = { unit: 'code point' }

export const paraSegments = table({
  name: 'para_segments',
  title: { en: 'Paragraph segments', zh: '段落片段' },
  doc: {
    en: 'Maps paragraph text to bytes of the raw file: one row per run of a paragraph that stands unbroken there. The segments of a paragraph, concatenated, are its text.',
    zh: '段落文字与原始文件字节的对应：段落在文件中每个连续片段一行；依次连接即为段落文字。',
  },
  key: ['paragraph_id', 'seg'],
  foreignKeys: [refers('document_id', 'documents'), refers('paragraph_id', 'paragraphs')],
  columns: {
    paragraph_id: paragraphId,
    seg: integer(
      { en: 'Segment', zh: '片段序号' },
      { en: 'Number of the segment in its paragraph, from 1.', zh: '片段在段落中的序号，从 1 计。' },
    ),
    document_id: documentId,
    para_start: integer(
      { en: 'Start in the paragraph', zh: '段内起点' },
      { en: 'First code point of the segment in the paragraph.', zh: '片段在段落中的起始码点。' },
      point,
    ),
    para_end: integer(
      { en: 'End in the paragraph', zh: '段内终点' },
      { en: 'Code point after the segment.', zh: '片段在段落中的结束码点（不含）。' },
      point,
    ),
    byte_start: integer(
      { en: 'Start in the raw bytes', zh: '字节起点' },
      { en: 'First byte in the raw file, a byte-order mark counted.', zh: '在原始文件中的起始字节，含字节顺序标记。' },
      byte,
    ),
    byte_end: integer(
      { en: 'End in the raw bytes', zh: '字节终点' },
      { en: 'Byte after the segment.', zh: '在原始文件中的结束字节（不含）。' },
      byte,
    ),
  },
})

/** Segments of all paragraphs of a page. */
export const paraSegmentRows = ({ extraction: { document }, segments }: Page): Row<typeof paraSegments>[] =>
  document.articles.flatMap(paragraphsOf).flatMap(({ id, block }) =>
    segments(block).map((segment, i) => ({
      paragraph_id: id,
      seg: i + 1,
      document_id: document.id,
      ...segment,
    })),
  )
