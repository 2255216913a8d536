import { shareTails } from '../lexicon/linkers.ts'
import { kindOf } from '../mentions/kind.ts'
import { compile } from '../text/match.ts'
import type { Span } from '../text/span.ts'
import type { Lead } from './clauses.ts'
import type { Cue } from './cues.ts'
import type { Time } from './wordtimes.ts'

/** What stands between a subject and its number, read from the number back to the left. */
export interface Predicate extends Span {
  readonly change: Cue | null
  /** The verb only says where the number arrives: 增至, 降到. */
  readonly arrives: boolean
  readonly comparative: Cue | null
  readonly transitive: Cue | null
  /** Words that are a comparison by themselves (同比), or the time compared with (年初), in printed order. */
  readonly comparisons: readonly Cue[]
  /** What is compared with where it is no time word: 各项贷款 of 高于各项贷款. */
  readonly comparand: Span | null
  /** A date compared with: 2023年末 of 比2023年末增加. */
  readonly comparandTime: Time | null
  /** All words behind 比, 较, 高于, whatever they are. */
  readonly against: Span | null
  readonly aspect: Cue | null
  readonly shareNoun: Cue | null
  /** The whole of a share: 各项贷款 of 占各项贷款的15.2%. */
  readonly whole: Span | null
  readonly shareVerb: Cue | null
  readonly dealer: Cue | null
  /** 均: said of all members of a list together. */
  readonly collective: Cue | null
  readonly copula: Cue | null
  /** 年均: an average over years. */
  readonly average: Cue | null
  /** 由, 从: the number is where a change starts. */
  readonly origin: Cue | null
  /** Times inside the predicate that say when: 达到 of 增长到2021年的. */
  readonly times: readonly Time[]
}

type Draft = { -readonly [K in keyof Predicate]: Predicate[K] }

const tails = compile(shareTails.map(word => [word, true] as const))

/** What a phrase is without the particles that join it to a number. */
export function withoutTail(text: string, span: Span): Span {
  const tail = tails.before(text, span.end)
  return tail && tail.start > span.start ? { start: span.start, end: tail.start } : span
}

const chains = (cue: Cue): boolean => {
  const r = cue.roles
  return !!(
    r.predicate ||
    r.change ||
    r.comparative ||
    r.comparison ||
    r.aspect ||
    r.dealer ||
    r.shareNoun ||
    r.arrival
  )
}

/** Takes one cue into the predicate; the one nearest the number wins where a column holds one word only. */
function take(draft: Draft, cue: Cue): void {
  const { roles } = cue
  const fresh = !draft.change && !draft.comparative
  if (fresh && !draft.copula && (roles.copula || roles.arrival)) draft.copula = cue
  if (roles.change && fresh) {
    draft.change = cue
    draft.arrives = !!draft.copula?.roles.arrival && draft.copula.start === cue.end
  } else if (roles.comparative && fresh) draft.comparative = cue
  if (roles.comparison) draft.comparisons = [cue, ...draft.comparisons]
  if (roles.aspect && !draft.aspect) draft.aspect = cue
  if (roles.shareNoun && !draft.shareNoun) draft.shareNoun = cue
  if (roles.collective) draft.collective = cue
  if (roles.origin && !draft.origin) draft.origin = cue
  if (roles.average) draft.average = cue
  if (roles.dealer && !draft.dealer) draft.dealer = cue
}

/** The item of an ascending list that ends exactly at `at`, or null. */
function endingAt<T extends Span>(items: readonly T[], at: number): T | null {
  for (let i = items.length - 1; i >= 0 && items[i]!.end >= at; i--) if (items[i]!.end === at) return items[i]!
  return null
}

/** The mark between two comparisons that are dealt out: 同比、环比分别. */
const joinsComparisons = (lead: Lead, cue: Cue, draft: Draft): boolean =>
  !!cue.roles.conjunction &&
  draft.comparisons[0]?.start === cue.end &&
  !!endingAt(lead.cues, cue.start)?.roles.comparison

/** Walks left from `at` over cues and times that touch each other; gives where it stops. */
function chain(lead: Lead, from: number, draft: Draft): number {
  let at = from
  for (;;) {
    const cue = endingAt(lead.cues, at)
    const time = endingAt(lead.times, cue?.roles.timeTail ? cue.start : at) ?? endingAt(lead.times, at)
    if (time && time.start >= lead.start) {
      const before = endingAt(lead.cues, time.start)?.roles
      if (before && (before.opener || before.partner || before.conjunction)) return at
      draft.times = [time, ...draft.times]
      at = time.start
    } else if (cue && (chains(cue) || joinsComparisons(lead, cue, draft))) {
      take(draft, cue)
      at = cue.start
    } else return at
  }
}

/** The last cue before `at` that passes a test, or null. */
function lastBefore(cues: readonly Cue[], at: number, test: (cue: Cue) => boolean): Cue | null {
  for (let i = cues.length - 1; i >= 0; i--) if (cues[i]!.end <= at && test(cues[i]!)) return cues[i]!
  return null
}

/** Reads what a comparison compares with: time words, a date, or another indicator. */
function takeComparand(text: string, lead: Lead, span: Span, draft: Draft): void {
  draft.against = span
  const bases = lead.cues.filter(c => c.roles.base && c.start >= span.start && c.end <= span.end)
  const times = lead.times.filter(t => t.start >= span.start && t.end <= span.end)
  const first = bases[0] ?? times[0]
  const opensSpan = first && Math.min(bases[0]?.start ?? first.start, times[0]?.start ?? first.start) === span.start
  if (opensSpan && bases.length) draft.comparisons = [...bases, ...draft.comparisons]
  else if (opensSpan && times[0]) draft.comparandTime = times[0]
  const rest = withoutTail(text, span)
  if (!opensSpan && rest.end > rest.start)
    draft.comparand =
      draft.aspect && draft.aspect.start >= span.end ? { start: span.start, end: draft.aspect.end } : rest
}

/** Reads 比…高, 与…相比, 高于…: gives where the comparison begins, or `at` where there is none. */
function compared(text: string, lead: Lead, at: number, draft: Draft): number {
  const closer = endingAt(lead.cues, at)
  const partner = closer?.roles.closer ? lastBefore(lead.cues, closer.start, c => !!c.roles.partner) : null
  if (closer && partner) {
    takeComparand(text, lead, { start: partner.end, end: closer.start }, draft)
    return partner.start
  }
  const compares = !!draft.change || !!draft.comparative
  const cue = lastBefore(lead.cues, at, c => !!c.roles.transitive || (compares && !!c.roles.opener))
  if (!cue) return at
  if (cue.roles.transitive && !compares) draft.transitive = cue
  if (cue.end < at) takeComparand(text, lead, { start: cue.end, end: at }, draft)
  return cue.start
}

/** Reads 占…的比重, 与…之比: gives where the share begins, or `at` where there is none. */
function shared(text: string, lead: Lead, at: number, draft: Draft): number {
  const kind = kindOf(lead.quantity)
  const rates = kind === 'percent' || kind === 'ratio_or_fraction' || kind === 'percentage_point'
  if (!rates || (draft.change && !draft.shareNoun && !draft.arrives)) return at
  const ratio = !!draft.shareNoun?.roles.ratioNoun
  const verb = lastBefore(lead.cues, at, c => !!c.roles.shareVerb || (ratio && !!c.roles.partner))
  if (!verb) return at
  const end = draft.shareNoun && draft.shareNoun.start < at ? draft.shareNoun.start : at
  const whole = withoutTail(text, { start: verb.end, end })
  draft.shareVerb = verb
  draft.whole = whole.end > whole.start ? whole : null
  return verb.start
}

/** 是2023年的1.8倍: the time is what is compared with. */
function timesOf(draft: Draft, time: Time): void {
  draft.comparandTime = time
  draft.against = time
  draft.times = []
}

/** What stands between the subject and the number of a lead. Linear in the lead. */
export function readPredicate(text: string, lead: Lead): Predicate {
  const draft: Draft = {
    start: lead.end,
    end: lead.end,
    change: null,
    arrives: false,
    comparative: null,
    transitive: null,
    comparisons: [],
    comparand: null,
    comparandTime: null,
    against: null,
    aspect: null,
    shareNoun: null,
    whole: null,
    shareVerb: null,
    dealer: null,
    collective: null,
    copula: null,
    average: null,
    origin: null,
    times: [],
  }
  let at = chain(lead, lead.end, draft)
  at = chain(lead, compared(text, lead, at, draft), draft)
  at = chain(lead, shared(text, lead, at, draft), draft)
  draft.start = Math.max(lead.start, at)
  if (kindOf(lead.quantity) === 'multiple' && draft.copula && !draft.change && draft.times[0])
    timesOf(draft, draft.times[0])
  return draft
}
