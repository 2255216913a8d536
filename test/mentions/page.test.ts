import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readMentions } from '../../pipeline/mentions/read.ts'

const shared = new URL('../../../shared/', import.meta.url)
const raw = new URL('../../raw/000_a590ebfbe76149d2.txt', import.meta.url)

interface GoldMention {
  text: string
  kind: string
  value: number | null
  value_base: number | null
  unit: string | null
  qualifier: string | null
  norm: string | null
  char_start: number
  char_end: number
}

/** The blocks of the page gold as reflowed text with the code point of each character. */
function goldBlocks(): { text: string; at: number[] }[] {
  const source = Array.from(readFileSync(raw, 'utf8').replace(/^\ufeff/, ''))
  const page = JSON.parse(readFileSync(new URL('gold/page.json', shared), 'utf8')).page
  return page.blocks.map((block: { raw: [number, number][] }) => {
    const at = block.raw.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i))
    return { text: at.map(i => source[i]).join(''), at }
  })
}

test.skipIf(!existsSync(new URL('gold/mentions.json', shared)))('page gold: every mention, no noise', () => {
  const gold = JSON.parse(readFileSync(new URL('gold/mentions.json', shared), 'utf8'))
  const found = goldBlocks().flatMap(({ text, at }) =>
    readMentions(text).map(m => ({
      ...m,
      text: text.slice(m.start, m.end),
      from: at[m.start]!,
      to: at[m.end - 1]! + 1,
    })),
  )
  const expected = (gold.mentions as GoldMention[]).map(m => [
    m.char_start,
    m.char_end,
    m.kind,
    m.qualifier,
    m.norm,
    m.value_base ?? m.value,
  ])
  expect(found.map(m => [m.from, m.to, m.kind, m.qualifier, m.norm, m.valueBase ?? m.value])).toEqual(expected)
  const noise = (gold.noise as { char_start: number }[]).filter(n =>
    found.some(m => m.from <= n.char_start && n.char_start < m.to),
  )
  expect(noise).toEqual([])
})
