import { balances, flowModifiers, type IndicatorSort, indicators } from '../lexicon/indicators.ts'
import { nameParticles } from '../lexicon/linkers.ts'
import { kindOf } from '../mentions/kind.ts'
import type { MentionKind } from '../mentions/types.ts'
import { compile } from '../text/match.ts'
import type { Span } from '../text/span.ts'
import type { Carry } from './carry.ts'
import { type Clause, outerEnd } from './clauses.ts'
import type { Part } from './deal.ts'
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
  /** The sort of the name printed in the clause itself. */
  readonly own: IndicatorSort | null
  /** The name ends in an indicator noun, or is carried from one that does. */
  readonly headed: boolean
  /** The name stands behind the number (50%以上的税收). */
  readonly behind: boolean
}

const heads = compile(indicators)
const firm = compile(balances.map(word => [word, true] as const))
const modifiers = compile(flowModifiers.map(word => [word, true] as const))

/** A noun behind a number (发放35亿元贷款) begins at once and ends within this many characters. */
const LONGEST_TRAIL = 12
const RATES: ReadonlySet<MentionKind> = new Set<MentionKind>(['percent', 'ratio_or_fraction'])

/** The first heads that touch each other as one: 居民消费率. */
function firstRun(found: readonly Span[]): Span | undefined {
  let run = found[0]
  for (const next of found.slice(1)) if (run && next.start === run.end) run = next
  return run
}

/**
 * The noun that follows a number, up to its indicator head; null where none follows. An amount's noun ends its clause;
 * a rate's is the first (八成公司实现盈利).
 */
function trailOf(block: Printed, part: Part, clauseEnd: number): Span | null {
  const start = outerEnd(part.lead.quantity)
  const found = heads.all(block.text, start, Math.min(clauseEnd, start + LONGEST_TRAIL))
  const rate = RATES.has(kindOf(part.lead.quantity))
  const head = rate ? firstRun(found) : found.at(-1)
  return head && (rate || head.end === clauseEnd) ? withoutOf(block.text, { start, end: head.end }) : null
}

const PARTICLES = compile(nameParticles.map(word => [word, true] as const))

/** A name without the particle that joins it to the number before. */
function withoutOf(text: string, span: Span): Span {
  const particle = PARTICLES.at(text, span.start)
  return particle && particle.end < span.end ? { start: particle.end, end: span.end } : span
}

/** The sort of an indicator by its head and the words before it: 发放…贷款 is a flow, whatever its head. */
function sortOfName(text: string, name: Span): IndicatorSort | null {
  const own = sortOf(text, name)
  if (own === 'stock' && firm.before(text, name.end)) return own
  return own !== 'rate' && own !== 'stock_rate' && own !== 'index' && modifiers.all(text, name.start, name.end).length
    ? 'flow'
    : own
}

/** The name a share has: its part with the whole and the noun behind it. */
function shareName(block: Printed, part: Part, base: Phrase): Phrase {
  const { shareVerb, shareNoun, whole } = part.predicate
  if (!shareVerb && !shareNoun) return base
  const start = shareVerb?.start ?? shareNoun!.start
  const end = shareNoun && shareNoun.start >= start ? shareNoun.end : (whole?.end ?? shareVerb!.end)
  return extend(block, base, { start, end })
}

const said = (value: Phrase, implied: boolean, rule: string): Said<Phrase> => ({ value, words: value, implied, rule })

/** A name taken over from before: a topic of the sentence, a share that now changes, or the last subject. */
function carriedName(block: Printed, part: Part, clause: Clause, carry: Carry): Naming {
  const over = (base: Phrase, sort: IndicatorSort | null, rule: string): Naming => ({
    name: said(shareName(block, part, base), true, rule),
    base,
    sort,
    own: null,
    headed: sort !== null,
    behind: false,
  })
  const { predicate, lead } = part
  if (carry.topic?.sentence === clause.sentence)
    return over(carry.topic.name, carry.topic.sort, 'topic of the sentence')
  const ofShare = kindOf(lead.quantity) === 'percentage_point' || predicate.arrives
  if (ofShare && carry.share && !predicate.shareNoun && !predicate.aspect)
    return {
      ...over(carry.name ?? carry.share, carry.sort, ''),
      name: said(carry.share, true, 'share stated before'),
      headed: true,
    }
  if (carry.name) return over(carry.name, carry.sort, 'subject carried over')
  return { name: null, base: null, sort: null, own: null, headed: false, behind: false }
}

/** What a number is said of: the words of its clause, a topic before it, the noun behind it, or what went before. */
export function nameOf(
  block: Printed,
  part: Part,
  dealt: readonly Span[] | Phrase | null,
  clause: Clause,
  carry: Carry,
): Naming {
  const { predicate, subject, lead } = part
  const from = (base: Phrase, sort: IndicatorSort | null, headed: boolean, behind: boolean): Naming => ({
    name: said(shareName(block, part, base), false, behind ? 'name behind the number' : 'name before the number'),
    base,
    sort,
    own: subject.name && sortOfName(block.text, subject.name),
    headed,
    behind,
  })
  const over = predicate.collective && !subject.name ? carry.whole : dealt && 'blockId' in dealt ? dealt : null
  if (over) return { ...from(over, carry.sort, true, false), name: said(over, true, 'names of the last list') }
  const spans = dealt && !('blockId' in dealt) ? dealt : subject.name && [subject.name]
  const printed = subject.name && sortOfName(block.text, subject.name)
  const still =
    predicate.change || predicate.comparative || predicate.comparand || predicate.shareVerb || predicate.shareNoun
  const trail = still || subject.aspect ? null : trailOf(block, part, clause.end)
  if (spans && (printed || !trail)) {
    const counts = kindOf(lead.quantity) === 'count' || carry.sort === null
    const brought =
      subject.achieved &&
      !subject.achieved.roles.attains &&
      printed === 'stock' &&
      !firm.before(block.text, subject.name!.end)
        ? 'flow'
        : printed
    const sort = brought === 'unit' && !counts ? carry.sort : (brought ?? carry.sort)
    return from(
      phrase(block, ...(subject.prefix && !dealt ? [subject.prefix] : []), ...spans),
      sort,
      printed !== null || subject.part,
      false,
    )
  }
  if (trail)
    return from(
      phrase(block, trail),
      sortOfName(block.text, { start: subject.name?.start ?? trail.start, end: trail.end }),
      true,
      true,
    )
  return carriedName(block, part, clause, carry)
}
