import { flowModifiers, type IndicatorSort, indicators } from '../lexicon/indicators.ts'
import { compile } from '../text/match.ts'
import type { Span } from '../text/span.ts'
import type { Carry } from './carry.ts'
import { outerEnd } from './clauses.ts'
import type { Part } from './deal.ts'
import { kindOf } from './measure.ts'
import { extend, type Printed, phrase } from './phrase.ts'
import type { Phrase, Said } from './statement.ts'
import { sortOf } from './subject.ts'

/** The name of what a number measures, and the sort of indicator it is. */
export interface Naming {
  /** As printed, with the whole of a share. */
  readonly name: Said<Phrase> | null
  /** The same without the share: what the next clauses carry on. */
  readonly base: Phrase | null
  readonly sort: IndicatorSort | null
  readonly headed: boolean
}

const heads = compile(indicators)
const modifiers = compile(flowModifiers.map(word => [word, true] as const))

/** A noun behind a number (发放35亿元贷款) begins at once and ends within this many characters. */
const LONGEST_TRAIL = 12

/** The counted or measured noun that follows a number, up to its indicator head; null where none follows. */
function trailOf(block: Printed, part: Part, clauseEnd: number): Span | null {
  const start = outerEnd(part.lead.quantity)
  const end = Math.min(clauseEnd, start + LONGEST_TRAIL)
  const head = heads.all(block.text, start, end).at(-1)
  if (!head || head.end < clauseEnd) return null
  return { start, end: head.end }
}

/** The sort of an indicator by its head and the words before it: 发放…贷款 is a flow, whatever its head. */
function sortOfName(block: Printed, spans: readonly Span[]): IndicatorSort | null {
  const own = sortOf(block.text, spans.at(-1)!)
  const first = spans[0]!
  if ((own === 'stock' || own === null) && modifiers.all(block.text, first.start, first.end).length) return 'flow'
  return own
}

const withoutOf = (block: Printed, span: Span): Span =>
  block.text[span.start] === block.text[span.start]?.trim() ? span : { start: span.start + 1, end: span.end }

/** The name a share has: its part with the whole and the noun behind it. */
function shareName(block: Printed, part: Part, base: Phrase | null): Phrase | null {
  const { shareVerb, shareNoun, whole } = part.predicate
  if (!shareVerb && !shareNoun) return base
  const start = shareVerb?.start ?? shareNoun!.start
  const end = shareNoun && shareNoun.start >= start ? shareNoun.end : (whole?.end ?? shareVerb!.end)
  return base ? extend(block, base, { start, end }) : null
}

/** What a number is said of: the words of its clause, a topic before it, the noun behind it, or what went before. */
export function nameOf(
  block: Printed,
  part: Part,
  dealt: readonly Span[] | Phrase | null,
  clause: { readonly end: number; readonly sentence: number },
  carry: Carry,
): Naming {
  if (part.predicate.collective && !part.subject.name && carry.whole) dealt = carry.whole
  const own = dealt ?? (part.subject.name ? [part.subject.name] : null)
  const base = (
    value: Phrase,
    sort: IndicatorSort | null,
    implied: boolean,
    rule: string,
    headed = sort !== null,
  ): Naming => {
    const full = shareName(block, part, value)
    return { name: full && { value: full, words: full, implied, rule }, base: value, sort, headed }
  }
  const moves = part.predicate.change || part.predicate.comparative || part.predicate.comparand
  const trail = moves ? null : trailOf(block, part, clause.end)
  if (own && 'blockId' in own) return base(own, carry.sort, true, 'name of the last list')
  const printed = own && sortOfName(block, part.subject.name ? [part.subject.name] : own)
  const counts = kindOf(part.lead.quantity) === 'count' || carry.sort === null
  const ownSort = printed === 'unit' && !counts ? carry.sort : printed
  if (own && (ownSort || !trail)) {
    const inherits = part.subject.part || ownSort === null
    return base(
      phrase(block, ...own),
      ownSort ?? (inherits ? carry.sort : null),
      false,
      'name before the number',
      printed !== null || part.subject.part,
    )
  }
  if (trail)
    return base(
      phrase(block, withoutOf(block, trail)),
      sortOfName(block, [...(own ?? []), trail]),
      false,
      'name behind the number',
    )
  const points = kindOf(part.lead.quantity) === 'percentage_point'
  if (carry.topic?.sentence === clause.sentence)
    return base(carry.topic.name, carry.topic.sort, true, 'topic of the sentence')
  if (points && carry.share && !part.predicate.shareNoun && !part.predicate.aspect) {
    const said: Said<Phrase> = { value: carry.share, words: carry.share, implied: true, rule: 'share stated before' }
    return { name: said, base: carry.name, sort: carry.sort, headed: true }
  }
  return carry.name
    ? base(carry.name, carry.sort, true, 'subject carried over')
    : { name: null, base: null, sort: null, headed: false }
}
