import { type IndicatorSort, indicators } from '../lexicon/indicators.ts'
import { brackets, pairs } from '../lexicon/punctuation.ts'
import { kindOf } from '../mentions/kind.ts'
import type { Mention } from '../mentions/types.ts'
import { compile } from '../text/match.ts'
import type { Span } from '../text/span.ts'
import { type Area, areaAt } from './areas.ts'
import type { Lead as FullLead } from './clauses.ts'
import type { Cue } from './cues.ts'
import { knownHolderAt, namedHolderAt } from './holders.ts'

/** A lead, or the end of a clause without a number. */
type Lead = Omit<FullLead, 'quantity'> & { readonly quantity: Mention | null }

/** The name of an indicator as printed, what sort it is, and whose it is. */
export interface Subject {
  /** Null where the clause names none. */
  readonly name: Span | null
  /** The class before a verb that cuts the name: 规模以上工业企业 of 规模以上工业企业实现利润. */
  readonly prefix: Span | null
  readonly sort: IndicatorSort | null
  /** The holder or area printed before it. */
  readonly entity: Span | null
  readonly area: Area | null
  /** A rate of change named by the subject itself: 增速 of 贷款增速. */
  readonly aspect: Cue | null
  /** 新增, 净增 at the head of the name, or 增量 at its end. */
  readonly addition: Cue | null
  /** A verb of change before the name: 下调存款准备金率0.5个百分点. */
  readonly fronted: Cue | null
  /** A verb of achievement before the name: 建成, 发放. */
  readonly achieved: Cue | null
  /** 其中: a part of the whole named before. */
  readonly part: boolean
}

const heads = compile(indicators)

/** The sort of indicator a phrase ends in, or null; an abbreviation in brackets behind it is skipped. */
export function sortOf(text: string, span: Span): IndicatorSort | null {
  let end = span.end
  if (text[end - 1] === '）' || text[end - 1] === ')') {
    const opening = Math.max(text.lastIndexOf('（', end), text.lastIndexOf('(', end))
    if (opening > span.start) end = opening
  }
  const head = heads.before(text, end)
  return head && head.start >= span.start ? head.entry : null
}

type Draft = { start: number; end: number; entity: Span | null; area: Area | null; part: boolean; times: number }

const cueAt = (cues: readonly Cue[], at: number): Cue | undefined => cues.find(cue => cue.start === at)

/** Whether an opening mark has its partner inside the name: “一带一路”共建国家. */
const quotes = (text: string, cue: Cue, end: number): boolean => {
  const partner = pairs.get(cue.word)
  return !!partner && text.slice(cue.end, end).includes(partner)
}

/** Takes a time, or the rest of one (2024年末, 以来), off the left end. */
function stripTime(lead: Lead, draft: Draft, cue: Cue | undefined): boolean {
  const time = lead.times.find(t => t.start === draft.start)
  const tail = draft.times === draft.start && cue?.roles.timeTail ? cue : undefined
  const end = (time ?? tail)?.end
  if (end === undefined) return false
  draft.times = end
  draft.start = end
  return true
}

/** Takes a place or a holder off the left end; one of a list of several stays for 分别. */
function stripHolder(lead: Lead, draft: Draft, holder: Span | null, area: Area | null): boolean {
  if (!holder || holder.end > draft.end || cueAt(lead.cues, holder.end)?.roles.conjunction) return false
  draft.entity = holder
  draft.area = area
  draft.start = holder.end
  return true
}

/** Takes one time, place, holder or opening word off the left end; false when none is left. */
function stripLeft(text: string, lead: Lead, draft: Draft): boolean {
  const { start: at, end } = draft
  const cue = cueAt(lead.cues, at)
  if (stripTime(lead, draft, cue)) return true
  if (cue?.roles.towards && areaAt(text, cue.end)) return false
  if (!draft.entity) {
    const place = areaAt(text, at)
    const holder = place ? (namedHolderAt(text, at, end) ?? place) : null
    if (stripHolder(lead, draft, knownHolderAt(text, at, end) ?? holder, place?.area ?? null)) return true
  }
  if (cue?.roles.subjectOpener && cue.end <= end && !quotes(text, cue, end)) {
    draft.part ||= !!cue.roles.part
    draft.start = cue.end
    return true
  }
  return !draft.entity && stripHolder(lead, draft, namedHolderAt(text, at, end), null)
}

/** Takes one predicate word, particle or time off the right end; false when none is left. */
function stripRight(text: string, lead: Lead, draft: Draft): boolean {
  const cue = lead.cues.findLast(c => c.end === draft.end)
  const time = lead.times.findLast(t => t.end === draft.end)
  if (time) draft.end = time.start
  else if (cue?.roles.conjunction) draft.end = cue.start
  else if (cue && (cue.roles.predicate || cue.roles.particle || cue.roles.opener) && !cue.roles.shareNoun)
    if (heads.before(text, draft.end) && !cue.roles.copula) return false
    else draft.end = cue.start
  else return false
  return true
}

/** Longer words before a verb are a clause of their own. */
const LONGEST_CLASS = 20

type Before = Pick<Draft, 'entity' | 'area' | 'part'> & { readonly prefix: Span | null }

/** What stands before a verb that cuts the clause: 全省实现…; 浦东新区实现…; a class of units is part of the name. */
function readBefore(text: string, lead: Lead, cut: Cue): Before {
  const draft: Draft = {
    start: afterRest(text, lead),
    end: cut.start,
    entity: null,
    area: null,
    part: false,
    times: -1,
  }
  while (draft.start < draft.end && stripLeft(text, lead, draft));
  while (draft.start < draft.end && stripRight(text, lead, draft));
  const { entity, area, part, start, end } = draft
  const rest = end > start && end - start <= LONGEST_CLASS && cut.roles.attains ? { start, end } : null
  if (!rest) return { entity, area, part, prefix: null }
  if (sortOf(text, rest) === 'unit') return { entity, area, part, prefix: rest }
  return { entity: entity ?? rest, area, part, prefix: null }
}

/** Takes the aspect off a name: 贷款 of 贷款增速. */
function withoutAspect(text: string, lead: Lead, draft: Draft): Cue | null {
  const aspect = lead.cues.findLast(c => c.end === draft.end && c.roles.aspect)
  if (!aspect || aspect.start < draft.start) return null
  draft.end = aspect.start
  while (draft.start < draft.end && stripRight(text, lead, draft));
  return aspect
}

/** The verb of change printed before its name, where the predicate has none; points always have one somewhere. */
function frontedVerb(lead: Lead, draft: Draft, moves: boolean): Cue | null {
  if (moves) return null
  const kind = lead.quantity && kindOf(lead.quantity)
  const points = kind === 'percentage_point' || kind === 'basis_point'
  const verb = lead.cues.findLast(
    c =>
      c.roles.change &&
      !c.roles.addition &&
      c.end < draft.end &&
      (points ? c.start >= draft.start : c.start === draft.start),
  )
  if (verb) draft.start = verb.end
  return verb ?? null
}

/** Whether a cue stands between brackets of its lead: 县（市、区）. */
function inBrackets(text: string, lead: Lead, cue: Cue): boolean {
  let depth = 0
  for (let i = lead.start; i < cue.start; i++) {
    const bracket = brackets.get(text[i]!)
    if (bracket) depth += bracket.opens ? 1 : -1
  }
  return depth > 0
}

/** Where a lead begins to speak of its own number: behind the rest of the phrase of the number before (4%左右安排、比上年…). */
function afterRest(text: string, lead: Lead): number {
  const mark = lead.first
    ? undefined
    : lead.cues.find(c => c.roles.conjunction && !c.roles.partner && !inBrackets(text, lead, c))
  return mark && mark.end <= lead.end ? mark.end : lead.start
}

/** The subject that stands in a lead before `end`; `moves` says that its predicate has a verb of change already. Linear in the lead. */
export function readSubject(text: string, lead: Lead, end: number, moves: boolean): Subject {
  const cut = lead.cues.findLast(c => c.end < end && (c.roles.cutter || c.roles.achievement))
  const before = cut ? readBefore(text, lead, cut) : { entity: null, area: null, part: false, prefix: null }
  const draft: Draft = { ...before, start: cut?.end ?? afterRest(text, lead), end, times: -1 }
  draft.part ||= !!cut?.roles.part
  while (draft.start < draft.end && stripLeft(text, lead, draft));
  while (draft.start < draft.end && stripRight(text, lead, draft));
  const fronted = frontedVerb(lead, draft, moves)
  if (fronted) while (draft.start < draft.end && stripLeft(text, lead, draft));
  const aspect = withoutAspect(text, lead, draft)
  const name = draft.end > draft.start ? { start: draft.start, end: draft.end } : null
  const first = name && cueAt(lead.cues, name.start)
  const last = name && lead.cues.findLast(c => c.end === name.end)
  return {
    name,
    prefix: name && before.prefix,
    sort: name && sortOf(text, name),
    entity: draft.entity,
    area: draft.area,
    aspect,
    addition: first?.roles.addition ? first : last?.roles.increment ? last : null,
    fronted,
    achieved: lead.cues.findLast(c => (c.roles.achievement || c.roles.deed) && c.end <= end) ?? null,
    part: draft.part,
  }
}
