import { classNouns, indicators } from '../lexicon/indicators.ts'
import { nameParticles, placeCounts } from '../lexicon/linkers.ts'
import { compile } from '../text/match.ts'
import type { Span } from '../text/span.ts'
import { type AreaMatch, areaAt } from './areas.ts'
import type { Clause, Lead } from './clauses.ts'
import type { Cue } from './cues.ts'
import { type Predicate, readPredicate } from './predicate.ts'
import { readSubject, type Subject } from './subject.ts'
import { ownTimes } from './timing.ts'
import type { Time } from './wordtimes.ts'

/** A number with its predicate and the subject of its clause. */
export interface Part {
  readonly lead: Lead
  readonly predicate: Predicate
  readonly subject: Subject
}

/** Numbers that share one predicate: 分别增长5%、6%和7%. Most groups hold one. */
export type Group = readonly [Part, ...Part[]]

const heads = compile(new Map([...classNouns.map(word => [word, null] as const), ...indicators]))

/** Whether nothing but a conjunction stands between a number and the predicate of the next. */
function joins(lead: Lead, predicate: Predicate): boolean {
  if (lead.first) return false
  const cue = lead.cues[0]
  return !!cue?.roles.conjunction && cue.start === lead.start && cue.end >= predicate.start
}

/** Whether a number is the other side of a rate of exchange (1美元兑7.0074元). */
const exchanges = (lead: Lead): boolean =>
  !lead.first &&
  lead.cues.length === 1 &&
  !!lead.cues[0]!.roles.exchange &&
  lead.cues[0]!.end - lead.cues[0]!.start === lead.end - lead.start

/** The numbers of a clause, those of one list together. */
export function readGroups(text: string, clause: Clause): Group[] {
  const groups: [Part, ...Part[]][] = []
  for (const lead of clause.leads) {
    const predicate = readPredicate(text, lead)
    const part = {
      lead,
      predicate,
      subject: readSubject(text, lead, predicate.start, !!(predicate.change || predicate.comparative)),
    }
    const last = groups.at(-1)
    if (last && exchanges(lead)) {
      last[last.length - 1] = { ...last.at(-1)!, lead: { ...last.at(-1)!.lead, quantity: lead.quantity } }
      continue
    }
    if (last && joins(lead, predicate)) last.push(part)
    else groups.push([part])
  }
  return groups
}

/** A phrase cut at some of its cues. */
function cutAt(phrase: Span, cuts: readonly Cue[]): Span[] {
  const starts = [phrase.start, ...cuts.map(c => c.end)]
  const ends = [...cuts.map(c => c.start), phrase.end]
  return starts.map((start, i) => ({ start, end: ends[i]! })).filter(s => s.end > s.start)
}

/**
 * The members of a coordinated phrase, where they are `k`: cut at all its conjunctions, at its marks only (社会保障和就业
 * is one of three), or at its words only. Null where no reading gives `k`.
 */
function members(cues: readonly Cue[], phrase: Span, k: number): Span[] | null {
  const cuts = cues.filter(c => c.roles.conjunction && c.start > phrase.start && c.end < phrase.end)
  const marks = cuts.filter(c => !c.roles.partner)
  const words = cuts.filter(c => c.roles.partner)
  return [cuts, marks, words].map(some => cutAt(phrase, some)).find(list => list.length === k) ?? null
}

/** Where the indicator heads begin that a phrase ends in, the last first: 余额 and 贷款 of 农业贷款余额. */
function headStarts(text: string, phrase: Span): number[] {
  const starts: number[] = []
  for (let at = phrase.end; at > phrase.start; ) {
    const head = heads.before(text, at)
    if (!head || head.start < phrase.start) break
    starts.push(head.start)
    at = head.start
  }
  return starts
}

/** The head printed with the last member that a member shares: behind the head it ends in itself, or all of them. */
function sharedStart(text: string, member: Span, last: Span, own: readonly number[]): number | undefined {
  const same = own.findIndex((start, i) => {
    const head = text.slice(start, i ? own[i - 1] : last.end)
    return text.slice(member.start, member.end).endsWith(head)
  })
  if (same >= 0) return same ? own[same - 1] : undefined
  const sort = heads.before(text, member.end)?.entry
  return sort && sort !== 'unit' ? own.at(-2) : own.at(-1)
}

/**
 * The spans of each name in a list whose last member prints the head for all. A member without a head of its own takes
 * every head of the last (东部、中部地区投资), one with a head all but the first (企业贷款、住房贷款利率: 企业贷款利率).
 */
function withSharedHead(text: string, list: readonly Span[]): Span[][] {
  const last = list.at(-1)!
  const own = headStarts(text, last).filter(start => start > last.start)
  return list.map(member => {
    const shared = member === last ? undefined : sharedStart(text, member, last, own)
    return shared === undefined ? [member] : [member, { start: shared, end: last.end }]
  })
}

const counts = compile(placeCounts.map(word => [word, true] as const))
const particles = compile(nameParticles.map(word => [word, true] as const))

/** A list of holders of one indicator, which a particle joins to the last (甲、乙、丙的净利润); null for a list of indicators. */
function heldList(text: string, list: readonly Span[]): Pick<Deal, 'holders'> | null {
  const last = list.at(-1)!
  const places = list.slice(0, -1).every(m => areaAt(text, m.start)?.end === m.end) ? areaAt(text, last.start) : null
  if (places && places.end < last.end) {
    const name = { start: counts.at(text, places.end)?.end ?? places.end, end: last.end }
    const spans = [...list.slice(0, -1), places]
    return { holders: { spans, name, areas: spans.map(span => areaAt(text, span.start)) } }
  }
  const particle = particles.all(text, last.start, last.end).at(-1)
  if (!particle || list.some(member => member !== last && heads.before(text, member.end))) return null
  const spans = [...list.slice(0, -1), { start: last.start, end: particle.start }]
  return { holders: { spans, name: { start: particle.end, end: last.end }, areas: null } }
}

/** What each number of a list is said of: names, comparisons or times in printed order; null where the counts differ. */
export interface Deal {
  readonly names: readonly (readonly Span[])[] | null
  readonly comparisons: readonly Cue[] | null
  readonly times: readonly Time[] | null
  readonly areas: readonly AreaMatch[] | null
  /** Holders before one name with a particle: 杭州银行、无锡银行的净利润. */
  readonly holders: {
    readonly spans: readonly Span[]
    readonly name: Span
    readonly areas: readonly (AreaMatch | null)[] | null
  } | null
}

/** A list that 分别 parts from its verb: 对东盟、欧盟分别进出口 gives 对东盟进出口, 对欧盟进出口. Null where there is none. */
function innerDeal(cues: readonly Cue[], name: Span, k: number): Span[][] | null {
  const dealer = cues.find(c => c.roles.dealer && c.start > name.start && c.end < name.end)
  if (!dealer) return null
  const to = cues.find(c => c.start === name.start && c.roles.towards)
  const list = members(cues, { start: to?.end ?? name.start, end: dealer.start }, k)
  const rest = { start: dealer.end, end: name.end }
  return list?.map(member => (to ? [to, member, rest] : [member, rest])) ?? null
}

/** How the numbers of a group are dealt out by the words of its own clause. */
export function dealGroup(text: string, group: Group): Deal {
  const [head] = group
  const k = group.length
  const none = { names: null, comparisons: null, times: null, areas: null, holders: null }
  if (k < 2) return none
  if (head.predicate.comparisons.length === k) return { ...none, comparisons: head.predicate.comparisons }
  const name = head.subject.name
  const inner = name && innerDeal(head.lead.cues, name, k)
  if (inner) return { ...none, names: inner }
  const list = name && members(head.lead.cues, name, k)
  if (list) {
    const areas = list.map(member => areaAt(text, member.start))
    if (areas.every((area, i) => area?.end === list[i]!.end)) return { ...none, areas: areas as AreaMatch[] }
    return { ...none, ...(heldList(text, list) ?? { names: withSharedHead(text, list) }) }
  }
  const times = ownTimes(head, null)
  if (times.length === k) return { ...none, times }
  return none
}
