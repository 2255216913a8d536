import type { Span } from '../text/span.ts'
import type { Area, AreaMatch } from './areas.ts'
import type { Carry } from './carry.ts'
import type { Cue } from './cues.ts'
import type { Deal, Group, Part } from './deal.ts'
import type { Phrase, Timed } from './statement.ts'
import type { Time } from './wordtimes.ts'

/** What one number of a list was given: by the words of its clause, or by a list before. */
export interface Given {
  readonly name: readonly Span[] | Phrase | null
  readonly comparison: Cue | null
  readonly time: Time | null
  readonly area: AreaMatch | null
  /** A holder of a list and the name they share. */
  readonly held: { readonly entity: Span; readonly name: Span; readonly area: Area | null } | null
  /** One of several times named in the clause before. */
  readonly timed: Timed | null
  /** 分别 stands there, but the names are not as many as the numbers. */
  readonly unequal: boolean
}

/** The names a list without its own deals to: the last list, or as many names as the clauses before stated. */
function listedBefore(group: Group, carry: Carry): readonly Phrase[] | null {
  if (carry.list?.length === group.length) return carry.list
  return group[0].predicate.dealer && carry.recent.length === group.length ? carry.recent : null
}

const holderOf = ({ spans, name, areas }: NonNullable<Deal['holders']>, i: number): Given['held'] => ({
  entity: spans[i]!,
  name,
  area: areas?.[i]?.area ?? null,
})

/** What the i-th number of a group was given. */
export function givenTo(group: Group, deal: Deal, i: number, carry: Carry): Given {
  const own = {
    name: deal.names?.[i] ?? null,
    comparison: deal.comparisons?.[i] ?? null,
    time: deal.times?.[i] ?? null,
    area: deal.areas?.[i] ?? null,
    held: deal.holders && holderOf(deal.holders, i),
  }
  const { predicate, subject } = group[0]
  const dealt = !!(own.name || own.comparison || own.time || own.area || own.held)
  const timed = !dealt && predicate.dealer && carry.times?.length === group.length ? carry.times[i]! : null
  const listed = !dealt && !timed && group.length > 1 && !subject.name
  const last = listed ? (listedBefore(group, carry)?.[i] ?? null) : null
  const unequal = !!predicate.dealer && group.length > 1 && !dealt && !timed && !last
  return { ...own, name: own.name ?? last, timed, unequal }
}

/** A member of a list speaks with the predicate of the list's head where it has no verb of its own. */
function withHead(group: Group, part: Part): Part {
  const [head] = group
  if (part === head) return part
  const lead = { ...part.lead, times: head.lead.times, cues: head.lead.cues }
  const { predicate } = part
  if (!predicate.change && !predicate.comparative) return { lead, predicate: head.predicate, subject: head.subject }
  const filled = {
    ...predicate,
    comparisons: predicate.comparisons.length ? predicate.comparisons : head.predicate.comparisons,
    comparand: predicate.comparand ?? head.predicate.comparand,
    aspect: predicate.aspect ?? head.predicate.aspect,
  }
  return { lead, predicate: filled, subject: head.subject }
}

/** A part given to a holder of a list; given to a place, the indicator is the one before and the place its holder. */
function withHolder(part: Part, { area, held }: Given): Part {
  if (held) return { ...part, subject: { ...part.subject, ...held } }
  return area ? { ...part, subject: { ...part.subject, name: null, entity: area, area: area.area } } : part
}

/** A number that only says where the change before it arrived (…1.81个百分点，至21.49%) takes that change over. */
function landed(part: Part, carry: Carry): Part {
  const { predicate, subject } = part
  const lands = predicate.copula?.roles.landing && !predicate.change && !predicate.origin && !subject.name
  return lands && carry.change ? { ...part, predicate: { ...predicate, change: carry.change, arrives: true } } : part
}

/** A part of a group with everything that its list and the clause before fill in. */
export const fillIn = (group: Group, part: Part, given: Given, carry: Carry): Part =>
  landed(withHolder(withHead(group, part), given), carry)
