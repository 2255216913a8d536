import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../pipeline/document/parse.ts'
import { extract } from '../../pipeline/extract.ts'
import { filesBelow, ROOT, sha256 } from '../../pipeline/io.ts'
import { faults } from '../../pipeline/tables/check.ts'
import { rowsOf } from '../../pipeline/tables/index.ts'

const texts = (folder: string): [string, string][] =>
  filesBelow(join(ROOT, folder))
    .filter(file => file.endsWith('.txt'))
    .map(file => [`${folder}/${file}`, readFileSync(join(ROOT, folder, file), 'utf8')])

/** Breaks every line after `width` characters, as a narrow column does. */
const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map(line =>
      Array.from(line)
        .flatMap((character, i) => (i > 0 && i % width === 0 ? ['\n', character] : [character]))
        .join(''),
    )
    .join('\n')

const utf8 = (text: string): Uint8Array => Buffer.from(text)
/** What a text may go through before it is received; none of it may move a quote. */
const variants: [string, (text: string) => Uint8Array][] = [
  ['as it stands', utf8],
  ['with a byte-order mark', text => utf8(`\ufeff${text}`)],
  ['with CRLF', text => utf8(text.replaceAll('\n', '\r\n'))],
  ['in UTF-16', text => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['in columns of 17', text => utf8(wrapped(text, 17))],
  ['with rare characters', text => utf8(text.replaceAll('的', '𠮷').replaceAll('。', '😀。'))],
]

describe.each([...texts('raw'), ...texts('test/corpus')])('%s', (file, text) => {
  test.each(variants)('%s: every promise of the tables is kept', (_, change) => {
    const bytes = change(text)
    const extraction = extract(parseDocument(bytes, file.split('/').at(-1)!, { sha256: sha256(bytes) }))
    const rows = rowsOf(extraction)
    expect(faults(rows, new Map([[extraction.document.id, extraction.document.text]]))).toEqual([])
    const decoder = new TextDecoder(extraction.document.source.encoding)
    for (const { paragraph_id, text: paragraph } of rows.paragraphs) {
      const segments = rows.para_segments.filter(segment => segment.paragraph_id === paragraph_id)
      const decoded = segments.map(({ byte_start, byte_end }) => decoder.decode(bytes.subarray(byte_start, byte_end)))
      expect(decoded.join('')).toBe(paragraph)
    }
  })
})
