import type { Span } from '../text/span.ts'
import type { Phrase } from './statement.ts'

/** The block a phrase is cut from. */
export interface Printed {
  readonly id: string
  readonly text: string
}

/** One or more spans of a block as a phrase; spans that touch are one. */
export function phrase(block: Printed, ...spans: readonly Span[]): Phrase {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last && last.end === span.start) joined[joined.length - 1] = { start: last.start, end: span.end }
    else joined.push({ start: span.start, end: span.end })
  }
  return { blockId: block.id, text: joined.map(s => block.text.slice(s.start, s.end)).join(''), spans: joined }
}

/** A phrase with more spans of `block` behind it; a phrase of another block keeps only its own spans. */
export function extend(block: Printed, base: Phrase, ...more: readonly Span[]): Phrase {
  if (base.blockId === block.id) return phrase(block, ...base.spans, ...more)
  return { ...base, text: base.text + phrase(block, ...more).text }
}
