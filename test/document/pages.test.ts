import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../pipeline/document/parse.ts'
import type { BlockKind, Document } from '../../pipeline/document/types.ts'

/**
 * Whole pages with their structure: before `|` the number of the article and the kind of the block that begins
 * (small letter: goes on) in that line; T title, K kicker, S subtitle, B byline, A affiliation, H heading, P paragraph,
 * Q pull quote, C caption, R table row, F furniture.
 */
const KINDS: Readonly<Record<string, BlockKind>> = {
  T: 'title',
  K: 'title',
  S: 'title',
  B: 'byline',
  A: 'affiliation',
  H: 'heading',
  P: 'paragraph',
  Q: 'pull_quote',
  C: 'caption',
  R: 'table',
  F: 'furniture',
}

const folder = new URL('../corpus/pages/', import.meta.url)
const packed = (text: string): string => text.replace(/\s/g, '')

interface Marked {
  readonly page: string
  readonly blocks: string[]
  readonly titles: (string | null)[]
}

function readMarked(file: string): Marked {
  const lines = readFileSync(new URL(file, folder), 'utf8').replace(/\n$/, '').split('\n')
  const blocks: { article: string; kind: string; text: string }[] = []
  for (const line of lines) {
    const [, article, mark, text] = /^(\d*)([A-Za-z]?)\|(.*)$/s.exec(line)!
    if (!packed(text!)) continue
    if (mark === mark!.toLowerCase()) blocks.at(-1)!.text += packed(text!)
    else blocks.push({ article: article!, kind: mark!, text: packed(text!) })
  }
  const articles = [...new Set(blocks.map(block => block.article).filter(Boolean))]
  return {
    page: lines.map(line => line.slice(line.indexOf('|') + 1)).join('\n'),
    blocks: blocks.map(block => `${KINDS[block.kind]} ${block.text}`),
    titles: articles.map(a => blocks.find(block => block.article === a && block.kind === 'T')?.text ?? null),
  }
}

const titlesOf = (document: Document): (string | null)[] =>
  document.articles.map(article => (article.title ? packed(article.title.text) : null))

describe('whole pages', () => {
  test.each(readdirSync(folder).sort())('%s', file => {
    const { page, blocks, titles } = readMarked(file)
    const document = parseDocument(Buffer.from(page), file, { sha256: '' })
    expect(document.blocks.map(block => `${block.kind} ${packed(block.text)}`)).toEqual(blocks)
    expect(titlesOf(document)).toEqual(titles)
  })
})
