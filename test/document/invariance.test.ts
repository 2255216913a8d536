import { describe, expect, test } from 'vitest'
import { droppedCharacters } from '../../pipeline/document/explain.ts'
import { parseDocument } from '../../pipeline/document/parse.ts'
import { paragraphsOf } from '../../pipeline/document/types.ts'
import { rawSpan } from '../../pipeline/text/offsets.ts'
import { print, type Style, type Written, writtenArticles } from './articles.ts'

const articles = writtenArticles()
const plain: Style = {
  width: 20,
  indent: '　　',
  lineEnd: '\n',
  blankHeads: true,
  blankParagraphs: false,
  columnBreak: 0,
  breakAll: false,
}

const parse = (page: string) => parseDocument(Buffer.from(page), 'page.txt', { sha256: '' })

/** What later stages see of a page: titles, headings, paragraphs and their sentences, the text without line ends. */
const seen = (page: string) =>
  parse(page).articles.map(article => ({
    title: article.title?.text ?? null,
    authors: article.authors,
    affiliations: article.affiliations,
    sections: article.sections.map(section => [section.heading?.text ?? null, section.paragraphs.length]),
    sentences: paragraphsOf(article).map(({ block, sentences }) =>
      sentences.map(s => block.text.slice(s.start, s.end)),
    ),
  }))

/** What was written, in the same shape. */
const written = ({ title, body }: Written) => ({
  title,
  paragraphs: body.filter(part => part.kind === 'paragraph').map(part => part.text.replace(/\s/g, '')),
})

const found = (page: string) =>
  parse(page).articles.map(article => ({
    title: article.title?.text ?? null,
    paragraphs: paragraphsOf(article).map(paragraph => paragraph.block.text.replace(/\s/g, '')),
  }))

const styles: [name: string, style: Partial<Style>][] = [
  ...[10, 11, 12, 13, 14, 16, 18, 20, 22, 25, 28, 32, 38, 45, 60, null].map((width): [string, Partial<Style>] => [
    `columns of ${width ?? 'no'} characters`,
    { width },
  ]),
  ['windows line ends', { lineEnd: '\r\n' }],
  ['old mac line ends', { lineEnd: '\r' }],
  ['ASCII indents', { indent: '    ' }],
  ['one ideographic space', { indent: '　' }],
  ['a tab', { indent: '\t' }],
  ['no indents, blank lines between paragraphs', { indent: '', blankParagraphs: true }],
  ['indents and blank lines between paragraphs', { blankParagraphs: true }],
  ['no blank lines at all', { blankHeads: false }],
  ['blank lines at column breaks', { columnBreak: 7 }],
  ['blank lines at column breaks, narrow', { columnBreak: 9, width: 13 }],
  ['numbers and Latin words broken anywhere', { breakAll: true }],
]

describe('the same articles in every printing', () => {
  const wanted = seen(print(articles, plain))
  test.each(styles)('%s', (_, style) => {
    const page = print(articles, { ...plain, ...style })
    expect(found(page)).toEqual(articles.map(written))
    expect(seen(page)).toEqual(wanted)
  })
})

describe('the same articles in every order', () => {
  const orders = [
    articles.toReversed(),
    [...articles.slice(5), ...articles.slice(0, 5)],
    articles.filter((_, i) => i % 2),
  ]
  test.each(orders.map((order, i) => [i, order] as const))('order %i', (_, order) => {
    expect(found(print(order, plain))).toEqual(order.map(written))
  })
})

describe('every character has one place', () => {
  test.each(styles)('%s', (_, style) => {
    const document = parse(print(articles, { ...plain, ...style }))
    // Throws when a printed character stands in no block or in two.
    expect(Object.keys(droppedCharacters(document))).not.toContain(null)
    for (const { text, segments } of document.blocks) {
      expect(segments.map(s => document.text.slice(s.raw, s.raw + s.length)).join('')).toBe(text)
      const raw = rawSpan(segments, { start: 0, end: text.length })
      expect(document.text.slice(raw.start, raw.end).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }
  })
})
