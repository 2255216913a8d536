import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractArguments } from '../../pipeline/arguments/extract.ts'
import type { Arguments } from '../../pipeline/arguments/types.ts'
import { parseDocument } from '../../pipeline/document/parse.ts'
import type { Document } from '../../pipeline/document/types.ts'
import { filesBelow, ROOT } from '../../pipeline/io.ts'

export interface Annotated {
  readonly role: string
  readonly text: string
  /** `paragraph.unit` numbers of the other end, with the type and the direction. */
  readonly links: readonly { readonly type: string; readonly to: string; readonly reverse: boolean }[]
}

/** An op-ed of our own, annotated by the conventions: a unit per line, a blank line between paragraphs. */
export interface Essay {
  readonly name: string
  readonly paragraphs: readonly (readonly Annotated[])[]
}

const FOLDER = join(ROOT, 'test/corpus/arguments')

/** Reads one annotated text: `role | words {type>paragraph.unit}`. */
export function readEssay(name: string): Essay {
  const body = readFileSync(join(FOLDER, name), 'utf8').replace(/^#.*\n/gm, '')
  const paragraphs = body
    .split(/\n\s*\n/)
    .map(block => block.split('\n').filter(Boolean).map(readLine))
    .filter(units => units.length > 0)
  return { name, paragraphs }
}

function readLine(line: string): Annotated {
  const [, role = '', rest = ''] = /^(\S+) \| (.*)$/.exec(line) ?? []
  if (!role) throw new Error(`test corpus: "${line}" is no unit; write role | text`)
  const links = [...rest.matchAll(/\{(\w+)([<>])([\d.]+)\}/g)].map(([, type, sign, to]) => ({
    type: type!,
    to: to!,
    reverse: sign === '<',
  }))
  return { role, text: rest.replace(/\s*\{[^}]*\}/g, '').trim(), links }
}

export const essays = (): Essay[] =>
  filesBelow(FOLDER)
    .filter(file => file.endsWith('.txt'))
    .map(readEssay)

/** A page of the given paragraphs, indented as printed. */
export function documentOf(paragraphs: readonly string[], title = '本报评论'): Document {
  const text = `${title}\n\n${paragraphs.map(paragraph => `　　${paragraph}`).join('\n')}\n`
  return parseDocument(new TextEncoder().encode(text), 'essay.txt', { sha256: '0'.repeat(64) })
}

const none = { mentions: [], observations: [], derived: [], series: [] }

/** The argument structure of the given paragraphs, without facts. */
export const argue = (paragraphs: readonly string[]): Arguments => extractArguments(documentOf(paragraphs), none)

/** Text of every unit, by its identifier. */
export function unitTexts(document: Document, found: Arguments): Map<string, string> {
  const texts = new Map(document.blocks.map(block => [block, block.text]))
  const byParagraph = new Map(
    document.articles.flatMap(article =>
      article.sections.flatMap(section =>
        section.paragraphs.map(paragraph => [paragraph.id, texts.get(paragraph.block) ?? '']),
      ),
    ),
  )
  return new Map(
    found.units.map(unit => [unit.id, (byParagraph.get(unit.paragraphId) ?? '').slice(unit.start, unit.end)]),
  )
}
