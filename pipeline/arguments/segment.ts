import { attributive, benefitOpen, viaOpen } from '../lexicon/cues.ts'
import type { ReadClause, ReadParagraph } from './read.ts'

/** Clauses `from` to `to` (exclusive) of a paragraph that make one unit, and why it was cut there. */
export interface Segment {
  readonly from: number
  readonly to: number
  readonly rule: string
}

/** What a run of clauses is doing; decides whether the next clause still belongs to it. */
type State = 'plain' | 'action' | 'outcome'

const CUTTING = [
  'join.shift',
  'join.result',
  'join.else',
  'join.add',
  'join.specific',
  'join.restate',
  'join.example',
  'join.infer',
  'join.sum',
  'open.goal',
  'open.solve',
  'open.reason',
  'open.result',
  'open.condition',
  'open.setting',
  'open.concede',
  'open.analogy',
  'close.analogy',
  'then.able',
  'tail.goal',
  'head.harm',
  'this.harm',
  'this.point',
  'view.other',
  'def.so-called',
  'cause.name',
] as const

const OPENERS = [
  'open.goal',
  'open.solve',
  'open.reason',
  'open.result',
  'open.condition',
  'open.setting',
  'open.means',
  'open.concede',
  'open.analogy',
] as const

/** Cuts a paragraph into units: every clause is in exactly one. `markers` are the clauses that begin a series item. */
export function segment(read: ReadParagraph, markers: ReadonlySet<number>): Segment[] {
  const { clauses } = read
  const segments: Segment[] = []
  let from = 0
  let state: State = 'plain'
  let opener: string | null = null
  for (let i = 0; i < clauses.length; i++) {
    if (i > from) {
      const rule = cutBefore(read, from, i, state, opener, markers.has(i))
      if (rule) {
        segments.push({ from, to: i, rule })
        from = i
        state = 'plain'
        opener = null
      }
    }
    const clause = clauses[i]!
    opener ??= openerOf(read, i, from)
    state = i > from && isSubject(read, from, i) ? 'plain' : nextState(clause, state, clauses[i + 1])
  }
  if (clauses.length > 0) segments.push({ from, to: clauses.length, rule: 'paragraph' })
  return segments
}

/** The rule by which a unit ends before clause `i`, or null. */
function cutBefore(
  read: ReadParagraph,
  from: number,
  i: number,
  state: State,
  opener: string | null,
  marked: boolean,
): string | null {
  const before = read.clauses[i - 1]!
  const clause = read.clauses[i]!
  if (before.hard) return 'stop'
  if (before.frame) return null
  if (marked) return 'series'
  if (!opener && isSubject(read, from, i)) return null
  if (coordinates(clause) || adverbial(before)) return null
  if (opener) return closesOpener(read, i, opener)
  const core = predicateFrom(read.clauses, i)
  const lead = new Set([...leadTags(clause), ...leadTags(core)])
  if (lead.has('head.harm') && read.clauses[from]!.headTags.has('shell')) return null
  if (lead.has('pair.close') && pairOpen(read.clauses, from, i)) return null
  const cue = CUTTING.find(tag => lead.has(tag))
  if (cue) return cue
  if (opensMeans(clause)) return 'open.means'
  if (lead.has('join.contrast') || contrasts(core)) return 'join.contrast'
  if (ended(read.clauses, from, i, core)) return 'circumstance'
  return roleChange(read, i, core, state, from)
}

/** 并…, 以及…: the clause goes on with what the run does. */
const coordinates = (clause: ReadClause): boolean => clause.chain[0]?.tags.has('join.and') ?? false

/** …的基础上，: the clause ends in an adverbial whose predicate is still to come. */
const adverbial = (clause: ReadClause): boolean =>
  clause.marks.some(mark => mark.tags.has('phrase.tail') && mark.end === clause.body)

/** X的发展与应用，能够…: a noun phrase that is only the subject of what follows. */
function isSubject({ text, clauses }: ReadParagraph, from: number, i: number): boolean {
  const before = clauses[i - 1]!
  const clause = clauses[i]!
  const heads = clauses[from]!.sentenceStart && onlyFrames(clauses, from, i - 1)
  if (!heads || before.tags.has('copula.is') || before.tags.has('ought.strong')) return false
  const tail = text.slice(Math.max(before.start, before.body - SUBJECT_TAIL), before.body)
  return tail.includes(attributive) && (clause.chain[0]?.tags.has('predicate.bare') ?? false)
}

/** The first clause from `i` on that has a predicate; frames stay with it. */
function predicateFrom(clauses: readonly ReadClause[], i: number): ReadClause {
  let at = i
  while (clauses[at]!.frame && at + 1 < clauses.length) at++
  return clauses[at]!
}

const pairOpen = (clauses: readonly ReadClause[], from: number, to: number): boolean =>
  clauses.slice(Math.max(from, to - REACH), to).some(clause => clause.tags.has('pair.open'))

/** 新质…则是: the contrasting word after a new subject. */
const contrasts = (clause: ReadClause): boolean =>
  clause.marks.some(
    mark => mark.tags.has('join.after-subject') && mark.start > clause.start && mark.start - clause.start <= EARLY,
  )

/** 当前，世界正处于…，: the circumstance is told, the point follows. */
function ended(clauses: readonly ReadClause[], from: number, to: number, next: ReadClause): boolean {
  const last = clauses[to - 1]!
  const judged = ['copula.is', 'claim.compare', 'claim.value', 'ought.strong'].some(tag => next.tags.has(tag))
  return (
    judged &&
    to - from <= 3 &&
    clauses[from]!.sentenceStart &&
    clauses[from]!.tags.has('frame') &&
    last.tags.has('circumstance') &&
    onlyFrames(clauses, from, to - 1)
  )
}

/** Tags of the joiner or opener a clause begins with; adverbs before it do not count against it. */
function leadTags(clause: ReadClause): Set<string> {
  const found = new Set<string>()
  for (const mark of clause.chain) {
    for (const tag of mark.tags) found.add(tag)
    if (!mark.tags.has('adverb')) break
  }
  return found
}

/** 通过…， at the head, after nothing but joiners, adverbs and modals. */
const opensMeans = (clause: ReadClause): boolean => {
  const at = clause.chain.findIndex(mark => mark.tags.has('open.means'))
  return (
    !clause.hard &&
    at !== -1 &&
    clause.chain.slice(0, at).every(mark => isJoiner(mark.tags) || mark.tags.has('ought.may'))
  )
}

/** 依靠…来提高…: means and end in one clause. */
const isManner = (text: string, clause: ReadClause): boolean =>
  clause.marks.some(
    mark =>
      mark.start > clause.start &&
      text.startsWith(viaOpen, mark.start - viaOpen.length) &&
      (mark.tags.has('outcome') || mark.tags.has('act')),
  )

const onlyFrames = (clauses: readonly ReadClause[], from: number, to: number): boolean => {
  for (let i = to - 1; i >= from; i--) if (!clauses[i]!.frame) return false
  return true
}

/** The kind of opener that a unit begins with, if clause `i` is the first of it that has a predicate. */
export function openerOf(read: ReadParagraph, i: number, from: number): string | null {
  const clause = read.clauses[i]!
  if (clause.frame || clause.hard || !onlyFrames(read.clauses, from, i)) return null
  const first = clause.chain.find(mark => OPENERS.some(tag => mark.tags.has(tag)))
  const named = OPENERS.find(tag => first?.tags.has(tag))
  if (named === 'open.means') return opensMeans(clause) && !isManner(read.text, clause) ? named : null
  if (named) return named
  if (isBareGoal(read, clause)) return 'open.goal'
  return isInfinitive(read, i) ? 'infinitive' : null
}

/** 为改善…，: the bare preposition before a verb of purpose. */
function isBareGoal(read: ReadParagraph, clause: ReadClause): boolean {
  const at = clause.chain.find(mark => !isJoiner(mark.tags))?.start ?? clause.chain.at(-1)?.end ?? clause.start
  if (read.text[at] !== benefitOpen || clause.benefit) return false
  return clause.marks.some(
    mark => mark.start === at + 1 && ['act.goalverb', 'act', 'act.solve', 'outcome'].some(tag => mark.tags.has(tag)),
  )
}

const isJoiner = (tags: ReadonlySet<string>): boolean =>
  [...tags].some(tag => tag.startsWith('join.') || tag === 'frame')

/** 要实现…，必须…: an infinitive whose next clause says what it takes. */
function isInfinitive(read: ReadParagraph, i: number): boolean {
  const next = read.clauses[i + 1]
  if (!next) return false
  const clause = read.clauses[i]!
  if (next.chain[0]?.tags.has('ought.entail'))
    return ['act', 'act.goalverb', 'outcome'].some(tag => clause.headTags.has(tag))
  const must = next.chain.some(mark => mark.tags.has('ought.strong') && !mark.tags.has('infinitive'))
  return must && clause.headTags.has('infinitive')
}

/** Whether the phrase of an opener has ended before clause `i`. */
function closesOpener(read: ReadParagraph, i: number, opener: string): string | null {
  const clause = read.clauses[i]!
  const answers = (tags: readonly string[], from: number) => {
    for (let k = from; k < Math.min(read.clauses.length, from + REACH); k++) {
      if (tags.some(tag => read.clauses[k]!.headTags.has(tag))) return k
      if (read.clauses[k]!.hard) return null
    }
    return null
  }
  if (opener === 'open.condition' || opener === 'open.analogy' || opener === 'open.concede') {
    const tags =
      opener === 'open.concede'
        ? ['join.shift']
        : opener === 'open.analogy'
          ? ['close.analogy']
          : ['then.able', 'then.so']
    const answer = answers(tags, i)
    return answer === null || answer === i ? opener : null
  }
  if (opener === 'open.reason') {
    const answer = answers(['join.result'], i)
    return answer === null || answer === i ? opener : null
  }
  if (opener === 'open.goal' && !clause.hard && continuesGoal(clause)) return null
  return opener
}

/** 保障科技资金的高效运用，: a further purpose, coordinated with the first. */
const continuesGoal = (clause: ReadClause): boolean =>
  clause.headTags.has('act.goalverb') && !clause.tags.has('ought.strong') && !clause.tags.has('ought.advise')

/** A cut without a joiner: the clause begins to do something else than the run before it. */
function roleChange(read: ReadParagraph, i: number, clause: ReadClause, state: State, from: number): string | null {
  if (solves(clause)) return state === 'plain' || state === 'action' ? 'solve' : null
  if (reports(read.clauses, from, i)) return null
  const kind = kindOf(clause, state, read.clauses[i + 1])
  const run = read.clauses.slice(Math.max(from, i - REACH), i)
  if (kind === 'outcome' && run.some(one => one.tags.has('claim.key')))
    return clause.headTags.has('head.causative') ? 'outcome' : null
  if (kind === 'outcome' && inRelative(read.text, clause) && run.some(one => one.tags.has('copula.is'))) return null
  if (state === 'plain' && kind === 'action' && clause.headTags.has('ought.strong')) return 'ought'
  if (state === 'plain' && kind === 'outcome')
    return isFigure(read.text, clause) || leadsToHarm(read.clauses, i) ? null : 'outcome'
  if (state === 'action' && kind === 'outcome') return 'outcome'
  if (state === 'outcome' && kind === 'action') return 'action'
  if (unable(clause) && !unable(run.at(-1)!)) return 'lack'
  return null
}

/** 是能够…，助推…的生产力: the outcome is part of the noun phrase the judgement ends in. */
const inRelative = (text: string, clause: ReadClause): boolean =>
  text.slice(Math.max(clause.start, clause.body - RELATIVE_HEAD), clause.body).includes(attributive)

/** 会议强调，…: what is reported is one unit to the end of its sentence. */
const reports = (clauses: readonly ReadClause[], from: number, to: number): boolean =>
  clauses
    .slice(Math.max(from, to - REACH), to)
    .some(
      clause =>
        clause.tags.has('verb.report') && clause.tags.has('source.authority') && !clause.tags.has('ought.strong'),
    )

/** 带动消费2.3亿元: one more figure of a report, no result of it. */
const isFigure = (text: string, clause: ReadClause): boolean => /\d/.test(text.slice(clause.start, clause.end))

/** Whether harm follows later in the sentence: then what looks like an outcome is upstream of it. */
function leadsToHarm(clauses: readonly ReadClause[], i: number): boolean {
  for (let at = i; at < Math.min(clauses.length, i + REACH); at++) {
    if (at > i && clauses[at]!.headTags.has('head.harm')) return true
    if (clauses[at]!.hard) return false
  }
  return false
}

/** 解决…的问题。: the purpose of what stands before, closing its sentence. */
const solves = (clause: ReadClause): boolean =>
  clause.hard &&
  clause.headTags.has('act.solve') &&
  clause.marks.some(mark => mark.tags.has('bad.noun') && mark.end === clause.body)

const unable = (clause: ReadClause): boolean => early(clause, ['bad.unable'])

function nextState(clause: ReadClause, state: State, next?: ReadClause): State {
  if (clause.frame || (coordinates(clause) && state !== 'plain')) return state
  const kind = kindOf(clause, state, next)
  return kind === 'plain' ? state : kind
}

/** What a clause does by itself, given the run it might continue. */
function kindOf(clause: ReadClause, state: State, next?: ReadClause): State {
  const { headTags } = clause
  if (headTags.has('then.able') || headTags.has('tail.goal')) return 'outcome'
  if (headTags.has('ought.strong') || headTags.has('ought.advise') || headTags.has('ought.may')) return 'action'
  if (predicates(clause)) return 'plain'
  if (clause.benefit || (clause.hard && state === 'action' && clause.forWhom))
    return state === 'plain' && clause.sentenceStart ? 'plain' : 'outcome'
  if (headTags.has('outcome') || headTags.has('head.causative')) return strongOutcome(clause, state)
  if (headTags.has('outcome.weak')) return weakOutcome(clause, state, next)
  if (headTags.has('act'))
    return clause.sentenceStart || state === 'action' || (state === 'outcome' && endsInMechanism(clause))
      ? 'action'
      : 'plain'
  return early(clause, ['ought.strong', 'ought.may']) ? 'action' : 'plain'
}

/** 形成生产力的主要要素是土地: the verb phrase is a subject, the clause a judgement. */
const predicates = (clause: ReadClause): boolean => {
  const head = clause.chain.at(-1)
  return head !== undefined && clause.marks.some(mark => mark.start > head.end && mark.tags.has('copula.is'))
}

function strongOutcome(clause: ReadClause, state: State): State {
  if (clause.sentenceStart) return 'action'
  if (state === 'action' && clause.headTags.has('act') && endsInMechanism(clause)) return 'action'
  return 'outcome'
}

/** A verb that is both action and outcome: the object decides; a mechanism is built, a state is reached. */
function weakOutcome(clause: ReadClause, state: State, next?: ReadClause): State {
  if (clause.sentenceStart) return 'action'
  if (state === 'outcome') return endsInMechanism(clause) ? 'action' : 'outcome'
  if (clause.headTags.has('adverb.result')) return 'outcome'
  const reached = clause.marks.some(mark => mark.end === clause.body && mark.tags.has('outcome.state'))
  if (reached && (clause.hard || !next || !next.headTags.has('act') || next.headTags.has('outcome'))) return 'outcome'
  return state === 'action' ? 'action' : 'plain'
}

const endsInMechanism = (clause: ReadClause): boolean =>
  clause.marks.some(mark => mark.end === clause.body && mark.tags.has('act.mechanism'))

/** How many clauses are looked back or ahead at most. */
const REACH = 16
const EARLY = 16
const SUBJECT_TAIL = 7
const RELATIVE_HEAD = 5

/** Whether a modal stands near the head of the clause, after a subject. */
const early = (clause: ReadClause, tags: readonly string[]): boolean =>
  clause.marks.some(mark => mark.start - clause.start <= EARLY && tags.some(tag => mark.tags.has(tag)))
