import { expect, test } from 'vitest'
import { parseDocument } from '../../pipeline/document/parse.ts'
import { decode } from '../../pipeline/text/decode.ts'
import { offsetsOf, rawSpan } from '../../pipeline/text/offsets.ts'

/** Bytes of 金融é𠮷€1 and a line end in each encoding. */
const cases: [encoding: string, bytes: number[], at: Record<string, number>][] = [
  ['utf-8', [...Buffer.from('金融é𠮷€1\n')], { 金: 0, 融: 3, é: 6, 𠮷: 8, '€': 12, '1': 15 }],
  ['utf-16le', [0xff, 0xfe, ...Buffer.from('金融é𠮷€1\n', 'utf16le')], { 金: 2, 融: 4, é: 6, 𠮷: 8, '€': 12, '1': 14 }],
  [
    'gb18030',
    [
      0xbd,
      0xf0,
      0xc8,
      0xda,
      0xa8,
      0xa6,
      0x95,
      0x34,
      0xb2,
      0x35,
      0xa2,
      0xe3,
      0x31,
      10,
      ...Array(20).fill([0xbd, 0xf0, 0xc8, 0xda]).flat(),
    ],
    { 融: 2, é: 4, 𠮷: 6, '€': 10, '1': 12 },
  ],
  ['big5', [0xaa, 0xf7, 0xbf, 0xc4, 0xa1, 0x41, 0x31, 10], { 融: 2, '，': 4, '1': 6 }],
]

for (const [encoding, bytes, places] of cases)
  test(`byte places in ${encoding}`, () => {
    const decoded = decode(Uint8Array.from(bytes), 'page.txt', '金融')
    expect(decoded.encoding).toBe(encoding)
    const offsets = offsetsOf(decoded.text, decoded)
    for (const [character, byte] of Object.entries(places))
      expect([character, offsets.toByte(decoded.text.indexOf(character))]).toEqual([character, byte])
    expect(offsets.toByte(decoded.text.length)).toBe(bytes.length)
  })

test('code points count an astral character once', () => {
  const offsets = offsetsOf('𠮷野家', { encoding: 'utf-8', bomBytes: 0 })
  expect([0, 2, 3, 4].map(offsets.toCodePoint)).toEqual([0, 1, 2, 3])
})

test('a span over a wrap neither begins nor ends on white space', () => {
  const text =
    '　　截至六月末，贷款余额已接近\n2.1万亿元，比年初增加三千三百亿\n元，同比增长百分之十二点二，高于\n上年同期。\n'
  const document = parseDocument(Buffer.from(text), 'page.txt', { sha256: '' })
  const block = document.blocks[0]!
  const start = block.text.indexOf('接近2.1万亿元')
  const raw = rawSpan(block.segments, { start, end: start + 8 })
  expect(text.slice(raw.start, raw.end)).toBe('接近\n2.1万亿元')
  const wrap = block.text.indexOf('2.1')
  expect(rawSpan(block.segments, { start: wrap - 2, end: wrap })).toEqual({ start: raw.start, end: raw.start + 2 })
})
