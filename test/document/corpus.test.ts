import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { droppedCharacters } from '../../pipeline/document/explain.ts'
import { parseDocument } from '../../pipeline/document/parse.ts'
import { showOutline } from '../../pipeline/document/show.ts'
import type { Document } from '../../pipeline/document/types.ts'

/** A page case: the printed text and the outline it should give. */
interface PageCase {
  readonly name: string
  readonly page: string
  readonly outline: readonly string[]
}

const ESCAPES: Readonly<Record<string, string>> = { f: '\f', t: '\t', r: '\r', z: '\u200b', n: '\n' }
const unescaped = (text: string): string => text.replace(/\\([ftrzn])/g, (_, letter: string) => ESCAPES[letter]!)

const cases: PageCase[] = readFileSync(new URL('../corpus/pages.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map(block => {
    const [head, outline] = block.split(/^==>\n/m) as [string, string]
    const end = head.indexOf('\n')
    return { name: head.slice(0, end), page: unescaped(head.slice(end + 1)), outline: outline.trim().split('\n') }
  })

/** The outline, with a line for the page. Line ends kept inside a text are shown as `\n`. */
function printed(document: Document): string[] {
  const { newspaper, issueDate, pageNo } = document.printed
  const outline = document.blocks.map(block => block.text.includes('\n')).includes(true)
    ? showOutline({ ...document, blocks: document.blocks.map(b => ({ ...b, text: b.text.replace(/\n/g, '\\n') })) })
    : showOutline(document)
  return [...outline.split('\n'), `= page ${[newspaper, issueDate, pageNo].map(value => value ?? '-').join(' ')}`]
}

/** `*` in an expected line stands for any words. */
const fits = (wanted: string, found: string): boolean =>
  new RegExp(
    `^${wanted
      .split('*')
      .map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
    'u',
  ).test(found)

describe('page corpus', () => {
  test('has at least sixty cases', () => expect(cases.length).toBeGreaterThanOrEqual(60))

  test.each(cases)('$name', ({ page, outline }) => {
    const document = parseDocument(Buffer.from(page), 'page.txt', { sha256: '' })
    const found = printed(document)
    const isOf = (line: string) => (other: string) => line.startsWith('=') === other.startsWith('=')
    const blocks = found.filter(isOf(' '))
    const wanted = outline.filter(isOf(' '))
    expect(blocks.map((line, i) => (wanted[i] && fits(wanted[i], line) ? wanted[i] : line))).toEqual(wanted)
    for (const line of outline.filter(isOf('='))) expect(found).toContain(line)
    expect(Object.keys(droppedCharacters(document))).not.toContain('control character')
  })
})
