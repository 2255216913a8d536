import type { Paragraph } from '../document/types.ts'
import { brackets, hardStops, softStops } from '../lexicon/stops.ts'
import type { Span } from '../text/span.ts'

/** A stretch of a paragraph between two punctuation marks outside quotes and brackets; its mark belongs to it. */
export interface Clause extends Span {
  /** Where the words end, before the closing punctuation. */
  readonly body: number
  /** Whether a sentence or a semicolon ends here. */
  readonly hard: boolean
  readonly sentenceId: string
  readonly sentenceStart: boolean
  readonly sentenceEnd: boolean
}

/**
 * Depth of quotes and brackets before every UTF-16 unit of a text. An opening mark that is never closed counts as an
 * ordinary character, so one lost quote does not swallow a paragraph. Linear.
 */
export function depths(text: string): Uint8Array {
  const partner = new Map<number, number>()
  const open: { at: number; close: string }[] = []
  for (let i = 0; i < text.length; i++) {
    const close = brackets.get(text[i]!)
    if (close) open.push({ at: i, close })
    else if (open.length && open[open.length - 1]!.close === text[i]) partner.set(open.pop()!.at, i)
  }
  const depth = new Uint8Array(text.length + 1)
  let level = 0
  const ends = new Set(partner.values())
  for (let i = 0; i < text.length; i++) {
    if (partner.has(i)) level++
    depth[i] = level
    if (ends.has(i)) level--
  }
  return depth
}

/** The clauses of a paragraph, in order and without gaps; sentence bounds are always clause bounds. */
export function clausesOf(paragraph: Paragraph, depth: Uint8Array): Clause[] {
  const text = paragraph.block.text
  const ends = new Set(paragraph.sentences.map(sentence => sentence.end))
  const clauses: Clause[] = []
  let start = 0
  let sentence = 0
  for (let i = 0; i < text.length; i++) {
    const outside = depth[i] === 0
    const last = i + 1 === text.length
    const ending = ends.has(i + 1) || last
    const hard = ending || (outside && hardStops.has(text[i]!))
    if (!hard && !(outside && softStops.has(text[i]!) && !insideNumber(text, i))) continue
    let body = i + 1
    while (body > start && (hardStops.has(text[body - 1]!) || softStops.has(text[body - 1]!))) body--
    const current = paragraph.sentences[sentence]
    clauses.push({
      start,
      end: i + 1,
      body,
      hard,
      sentenceId: current?.id ?? `${paragraph.id}.s01`,
      sentenceStart: clauses.length === 0 || clauses[clauses.length - 1]!.sentenceEnd,
      sentenceEnd: ending,
    })
    start = i + 1
    if (ending) sentence++
  }
  return clauses
}

/** 10:30, 1,000 */
function insideNumber(text: string, at: number): boolean {
  const digit = (i: number) => text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57
  return at > 0 && digit(at - 1) && digit(at + 1)
}
