import type { Span } from '../text/span.ts'
import { type Mark, tagsOf } from './marks.ts'
import { openerOf } from './openers.ts'
import type { ReadClause, ReadParagraph } from './read.ts'
import type { Segment } from './segment.ts'

/** A unit before its role is known: clauses of a paragraph with everything the ladder may ask of them. */
export interface Draft extends Span {
  readonly id: string
  readonly paragraph: number
  readonly read: ReadParagraph
  readonly clauses: readonly ReadClause[]
  /** The first clause that has a predicate. */
  readonly core: ReadClause
  readonly marks: readonly Mark[]
  readonly tags: ReadonlySet<string>
  /** Tags of the words it begins with, frames included. */
  readonly headTags: ReadonlySet<string>
  readonly opener: string | null
  /** The rule that cut before it. */
  readonly begins: string
  readonly text: string
}

const pad = (n: number): string => String(n).padStart(2, '0')

/** The units of a paragraph without roles, from its segments. */
export function draftsOf(read: ReadParagraph, paragraph: number, segments: readonly Segment[]): Draft[] {
  return segments.map((segment, index) => {
    const clauses = read.clauses.slice(segment.from, segment.to)
    const first = clauses.findIndex(clause => !clause.frame)
    const core = clauses[first === -1 ? clauses.length - 1 : first]!
    const lead = clauses.slice(0, Math.max(first, 0)).flatMap(clause => clause.chain)
    const marks = clauses.flatMap(clause => clause.marks)
    const start = clauses[0]!.start
    const end = clauses.at(-1)!.end
    return {
      id: `${read.paragraph.id}.u${pad(index + 1)}`,
      paragraph,
      read,
      clauses,
      core,
      marks,
      tags: tagsOf(marks),
      headTags: tagsOf([...lead, ...core.chain]),
      opener: openerOf(read, segment.from + Math.max(first, 0), segment.from),
      begins: index === 0 ? 'paragraph' : segments[index - 1]!.rule,
      start,
      end,
      text: read.text.slice(start, end),
    }
  })
}
