import { describe, expect, test } from 'vitest'
import { droppedCharacters, explainLayout } from '../../pipeline/document/explain.ts'
import { parseDocument } from '../../pipeline/document/parse.ts'

const page = [
  '人民日报 2024年11月5日 星期二 第9版',
  '让县域经济强起来',
  '□ 赵长江',
  '',
  '　　县域经济是国民经济的基本单元，是推动',
  '城乡融合\u200b发展的关键支 撑。',
].join('\n')
const document = parseDocument(Buffer.from(page), 'page.txt', { sha256: '' })

describe('explain', () => {
  test('every block has its lines, kind and rule', () => {
    expect(explainLayout(document)).toEqual([
      'page.txt: utf-8 (valid utf-8), line width none',
      'printed: newspaper 人民日报, date 2024-11-05, page 9',
      'page.b001 lines 1-1 furniture (masthead-date)',
      'page.b002 lines 2-2 title (short-open) of page.a1',
      'page.b003 lines 3-3 byline (byline-mark) of page.a1',
      'page.b004 lines 5-6 paragraph (wrapped) of page.a1',
      'page.a1 begins by first; title before_body, fit 0.43',
      'dropped 5 × line end',
      'dropped 2 × ideographic space',
      'dropped 1 × zero-width character',
      'dropped 1 × space',
    ])
  })
  test('a character of no block and one of two blocks are broken promises', () => {
    expect(() => droppedCharacters({ ...document, blocks: document.blocks.slice(1) })).toThrow(/stands in no block/)
    const twice = { ...document, blocks: [...document.blocks, document.blocks[0]!] }
    expect(() => droppedCharacters(twice)).toThrow(/holds characters of another block/)
  })
})
