import { describe, expect, test } from 'vitest'
import { COMMON_CHARACTERS } from '../../pipeline/lexicon/layout.ts'
import { decode } from '../../pipeline/text/decode.ts'
import { offsetsOf } from '../../pipeline/text/offsets.ts'

const simplified =
  '　　截至九月末，全省贷款余额1.86万亿元，同比增长17.4%。\n这是在各级银行支持下取得的成绩，我们要继续努力。\n'
const traditional =
  '　　截至九月底，全台貸款餘額為1.86兆元，較去年同期成長。\n這是在各銀行的支持下達成的，我們要繼續努力。\n'
const utf16 = (text: string, mark: boolean, big: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
  return big ? bytes.swap16() : bytes
}
const base64 = (bytes: string): Uint8Array => Buffer.from(bytes, 'base64')

describe('encodings', () => {
  const cases: [name: string, bytes: Uint8Array, encoding: string, text: string, evidence: RegExp][] = [
    ['utf-8', Buffer.from(simplified), 'utf-8', simplified, /^valid utf-8$/],
    ['utf-8 with a mark', Buffer.from(`\ufeff${simplified}`), 'utf-8', simplified, /byte-order mark/],
    ['utf-8 with a stray zero byte', Buffer.from(`${simplified}\0`), 'utf-8', `${simplified}\0`, /^valid utf-8$/],
    ['utf-16le with a mark', utf16(simplified, true, false), 'utf-16le', simplified, /byte-order mark/],
    ['utf-16be with a mark', utf16(simplified, true, true), 'utf-16be', simplified, /byte-order mark/],
    ['utf-16le without', utf16(simplified, false, false), 'utf-16le', simplified, /zero bytes/],
    ['utf-16be without', utf16(simplified, false, true), 'utf-16be', simplified, /zero bytes/],
    [
      'gbk',
      base64(
        'oaGhob3Y1sG+xdTCxKmjrMiryqG0+7/u0+C27jEuODbN8tLa1KqjrM2sscjU9rOkMTcuNCWhowrV4srH1Nq497y20vjQ0Nans9bPwsihtcO1xLPJvKijrM7Sw8fSqrzM0PjFrMGmoaMK',
      ),
      'gb18030',
      simplified,
      /common ones/,
    ],
    [
      'gb18030',
      base64(
        'oaGhob3Y1sG+xdTCxKmjrMiryqG0+7/u0+C27jEuODbN8tLa1KqjrM2sscjU9rOkMTcuNCWhowrV4srH1Nq497y20vjQ0Nans9bPwsihtcO1xLPJvKijrM7Sw8fSqrzM0PjFrMGmoaMKlTSyNQ==',
      ),
      'gb18030',
      `${simplified}𠮷`,
      /common ones/,
    ],
    [
      'big5',
      base64(
        'oUChQLpJptykRaTrqbOhQaX+pXi2VbTavmzDQqywMS44NqX8pLihQbj7pWimfqZQtMGmqKr4oUMKs2+sT6ZiplW7yKbmqrqk5Kv5pFW5RqaoqrqhQafarcytbsR+xPKnVqRPoUMK',
      ),
      'big5',
      traditional,
      /common ones/,
    ],
    [
      'traditional text in gbk',
      base64(
        'oaGhob3Y1sG+xdTCtdejrMirzKjZSr/u8E7ufp7pMS44NtXX1KqjrN1eyKXE6s2sxtqzyelMoaMK30DKx9TauPfjedDQtcTWp7PWz8LfX7PJtcSjrM7SgoPSqsBewG3FrMGmoaMK',
      ),
      'gb18030',
      traditional,
      /common ones/,
    ],
  ]
  test.each(cases)('%s', (_, bytes, encoding, text, evidence) => {
    const decoded = decode(bytes, 'page.txt', COMMON_CHARACTERS)
    expect([decoded.encoding, decoded.text]).toEqual([encoding, text])
    expect(decoded.evidence).toMatch(evidence)
    expect(offsetsOf(decoded.text, decoded).toByte(decoded.text.length)).toBe(bytes.length)
  })
})

describe('refusals are sentences with a place', () => {
  const cut = Buffer.from(simplified)
  const broken = Buffer.concat([cut.subarray(0, 90), Buffer.from([0xff]), cut.subarray(90)])
  const cases: [name: string, bytes: Uint8Array, message: RegExp][] = [
    ['an empty file', new Uint8Array(), /^page\.txt: the file is empty; /],
    ['white space only', Buffer.from(' \n　\n'), /^page\.txt: the file holds only white space; /],
    [
      'a broken byte in utf-8',
      broken,
      /^page\.txt, line 2, byte 90: the byte 0xff cannot be read as utf-8 .*; save .*mend that byte\.$/,
    ],
    ['a file cut inside a character', cut.subarray(0, cut.length - 2), /the file ends inside a character of utf-8/],
    ['bytes of a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Array(400).keys()]), /^page\.txt/],
    [
      'an English text',
      Buffer.from('The quick brown fox jumps over the lazy dog. '.repeat(9)),
      /only 0 % of its characters are Chinese/,
    ],
    [
      'half a utf-16 unit',
      utf16(simplified, true, false).subarray(0, 31),
      /cannot be read as utf-16le|ends inside a character/,
    ],
  ]
  test.each(cases)('%s', (_, bytes, message) => {
    expect(() => decode(bytes, 'page.txt', COMMON_CHARACTERS)).toThrow(message)
  })
})
