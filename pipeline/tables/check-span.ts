import type { Row, Table } from './table.ts'

/** Texts that offsets count in. */
export interface Texts {
  /** Decoded source text by `document_id`. */
  readonly documents: ReadonlyMap<string, string>
  /** `paragraphs.text` by `paragraph_id`. */
  readonly paragraphs: ReadonlyMap<string, string>
}

const characters = new WeakMap<object, Map<string, readonly string[]>>()

/** The code points of a text, split once per set of texts. */
function codePoints(texts: ReadonlyMap<string, string>, id: string): readonly string[] {
  const known = characters.get(texts) ?? new Map<string, readonly string[]>()
  characters.set(texts, known)
  const split = known.get(id) ?? Array.from(texts.get(id) ?? '')
  known.set(id, split)
  return split
}

const solid = (text: string): string => text.replace(/\s+/g, '')
const cut = (points: readonly string[], from: unknown, to: unknown): string =>
  points.slice(from as number, to as number).join('')

/** Compares the text of a row with what its offsets cut out; null when they agree or the row has no offsets. */
export function spanFault({ quotes, columns }: Table, row: Row, texts: Texts): string | null {
  const quote = quotes ? row[quotes] : null
  if (quote == null) return null
  const document = codePoints(texts.documents, row.document_id as string)
  const raw = cut(document, row.char_start, row.char_end)
  // 接近⏎2.1万亿元: a hard wrap stands in the file, not in the text.
  if (row.char_start != null && solid(raw) !== solid(quote as string))
    return `char_start ${row.char_start} to char_end ${row.char_end} cut "${raw}", not "${quote}"`
  if (!('para_start' in columns) || row.para_start == null) return null
  const paragraph = codePoints(texts.paragraphs, row.paragraph_id as string)
  const slice = cut(paragraph, row.para_start, row.para_end)
  if (slice !== quote) return `para_start ${row.para_start} to para_end ${row.para_end} cut "${slice}", not "${quote}"`
  const units = texts.paragraphs
    .get(row.paragraph_id as string)
    ?.slice(row.utf16_start as number, row.utf16_end as number)
  return units === quote
    ? null
    : `utf16_start ${row.utf16_start} to utf16_end ${row.utf16_end} cut "${units}", not "${quote}"`
}
