import type { Decoded } from '../text/decode.ts'
import { reflow } from '../text/reflow.ts'
import { isLetterSpaced } from './bylines.ts'
import type { Part } from './classify.ts'
import type { Draft } from './outline.ts'
import type { Known } from './parse.ts'
import { authorsOf, readAffiliation, signedIn } from './people.ts'
import { readPrinted } from './printed.ts'
import { sentencesOf } from './sentences.ts'
import {
  type Article,
  type Block,
  type BlockKind,
  type Document,
  type Paragraph,
  paragraphsOf,
  type Section,
} from './types.ts'
import { oneWordOn } from './words.ts'

/** Kinds in which a space between Han characters is a misprint; in the others it parts names, clauses or cells. */
const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'pull_quote', 'affiliation'])
const two = (n: number): string => String(n).padStart(2, '0')
const three = (n: number): string => String(n).padStart(3, '0')

/** Puts identifiers and reflowed text on what the passes have found. */
export function buildDocument(
  decoded: Decoded,
  bytes: number,
  file: string,
  known: Known,
  parts: readonly Part[],
  drafts: readonly Draft[],
): Document {
  const id = file.replace(/\.[^.]*$/, '')
  const { text, encoding, evidence: encodingEvidence, bomBytes } = decoded
  const source = { sha256: known.sha256, bytes, encoding, encodingEvidence, bomBytes }
  const owner = new Map<number, { article: string; kind: BlockKind }>()
  drafts.forEach((draft, n) => {
    const article = `${id}.a${n + 1}`
    const own = (indices: readonly number[], kind: BlockKind | null): void => {
      for (const i of indices) owner.set(i, { article, kind: kind ?? kindOf(parts[i]!) })
    }
    own(draft.body, null)
    own(draft.figures, null)
    own(draft.headings, 'heading')
    const { titles } = draft
    if (titles)
      own(
        [titles.kicker, titles.title, titles.subtitle, ...titles.rest].filter(i => i !== null),
        'title',
      )
    own(draft.bylines, 'byline')
    own(draft.affiliations, 'affiliation')
  })
  const oneWord = oneWordOn(
    text,
    parts.flatMap(part => part.lines),
  )
  const blocks = parts.map((part, i): Block => {
    const found = owner.get(i)
    const kind = found?.kind ?? kindOf(part)
    const { text: own, segments } = reflow(
      text,
      part.lines,
      PROSE.has(kind) || isLetterSpaced(part.printed) ? 'prose' : 'kept',
      (left, right, n) => oneWord(left, right, part.lines[n]!, part.edge),
    )
    const first = part.lines[0]!
    const last = part.lines.at(-1)!
    return {
      id: `${id}.b${three(i + 1)}`,
      kind,
      text: own,
      segments,
      span: { start: first.start, end: last.end },
      lineStart: first.no,
      lineEnd: last.no,
      articleId: found?.article ?? null,
      duplicateOf: null,
      rule: part.why,
    }
  })
  const articles = drafts.map((draft, n) => articleOf(text, `${id}.a${n + 1}`, n + 1, draft, blocks))
  const paragraphs = new Map(articles.flatMap(paragraphsOf).map(({ id, block }) => [block.id, id]))
  const linked = blocks.map((block, i) => {
    const { repeated } = parts[i]!
    return repeated === undefined ? block : { ...block, duplicateOf: paragraphs.get(blocks[repeated]!.id) ?? null }
  })
  const printed = readPrinted(parts)
  return {
    id,
    file,
    source,
    text,
    blocks: linked,
    articles,
    lineWidth: modalWidth(parts),
    issueDate: printed.issueDate ?? known.issueDate ?? null,
    printed,
  }
}

const kindOf = (part: Part): BlockKind =>
  part.role === 'prose' ? 'paragraph' : part.role === 'head' ? 'furniture' : part.role

function articleOf(text: string, id: string, ordinal: number, draft: Draft, blocks: readonly Block[]): Article {
  const at = (i: number): Block => blocks[i]!
  const head = (i: number | null | undefined): Block | null => (i == null ? null : at(i))
  const sections: { heading: Block | null; blocks: Block[] }[] = [{ heading: null, blocks: [] }]
  for (const i of [...draft.body, ...draft.headings].sort((a, b) => a - b)) {
    if (at(i).kind === 'heading') sections.push({ heading: at(i), blocks: [] })
    else if (at(i).kind === 'paragraph') sections.at(-1)!.blocks.push(at(i))
  }
  let ordinalOf = 0
  return {
    id,
    ordinal,
    rule: draft.rule,
    title: head(draft.titles?.title),
    kicker: head(draft.titles?.kicker),
    subtitle: head(draft.titles?.subtitle),
    titlePosition: draft.titlePosition,
    titleScore: draft.titleScore,
    authors: authorsIn(text, draft, blocks),
    affiliations: draft.affiliations.flatMap(i => readAffiliation(at(i).text).affiliations),
    sections: sections
      .map(
        (section, n): Section => ({
          id: `${id}.s${n}`,
          ordinal: n,
          heading: section.heading,
          paragraphs: section.blocks.map(block => paragraphOf(id, ++ordinalOf, block)),
        }),
      )
      .filter(section => section.heading || section.paragraphs.length > 0),
  }
}

/** Names in the article's bylines, or else those signed inside its text or in its affiliation; each once. */
function authorsIn(text: string, draft: Draft, blocks: readonly Block[]): string[] {
  const printed = draft.bylines.flatMap(i => authorsOf(blocks[i]!.text))
  const first = blocks[draft.body[0]!]!.span
  const last = blocks[draft.body.at(-1)!]!.span
  if (printed.length) return [...new Set(printed)]
  const signed = signedIn(unwrapped(text, first.start, first.start + 120), unwrapped(text, last.end - 60, last.end))
  if (signed.length) return [...new Set(signed)]
  return [...new Set(draft.affiliations.flatMap(i => readAffiliation(blocks[i]!.text).names))]
}

/** Source text without its line ends and indents, its other spaces kept, one at the end of a line too. */
const unwrapped = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start), end).replace(/\s*[\r\n]\s*/g, wrap => (/^ |\n $/.test(wrap) ? ' ' : ''))

function paragraphOf(article: string, ordinal: number, block: Block): Paragraph {
  const id = `${article}.p${two(ordinal)}`
  const sentences = sentencesOf(block.text).map((span, n) => ({ ...span, id: `${id}.s${two(n + 1)}`, ordinal: n + 1 }))
  return { id, ordinal, block, sentences }
}

function modalWidth(parts: readonly Part[]): number | null {
  const counts = new Map<number, number>()
  for (const part of parts)
    if (part.edge !== null && part.role === 'prose')
      counts.set(part.edge, (counts.get(part.edge) ?? 0) + part.lines.length)
  let best: number | null = null
  for (const [edge, count] of counts) if (best === null || count > counts.get(best)!) best = edge
  return best === null ? null : Math.round(best / 2)
}
