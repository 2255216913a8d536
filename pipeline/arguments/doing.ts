import { attributive } from '../lexicon/cues.ts'
import type { ReadClause, ReadParagraph } from './read.ts'

/** What a run of clauses is doing; decides whether the next clause still belongs to it. */
export type State = 'plain' | 'action' | 'outcome'

/** 并…, 以及…: the clause goes on with what the run does. */
export const coordinates = (clause: ReadClause): boolean => clause.chain[0]?.tags.has('join.and') ?? false

/** A cut without a joiner: the clause begins to do something else than the run before it. */
export function roleChange(
  read: ReadParagraph,
  i: number,
  clause: ReadClause,
  state: State,
  from: number,
): string | null {
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

/** 会议强调，…, 有人认为，…: what is reported is one unit to the end of its sentence. */
const reports = (clauses: readonly ReadClause[], from: number, to: number): boolean =>
  clauses
    .slice(Math.max(from, to - REACH), to)
    .some(
      clause =>
        clause.headTags.has('view.other') ||
        (clause.tags.has('verb.report') && clause.tags.has('source.authority') && !clause.tags.has('ought.strong')),
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

export function nextState(clause: ReadClause, state: State, next?: ReadClause): State {
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
export const REACH = 16

export const EARLY = 16

const RELATIVE_HEAD = 5

/** Whether a modal stands near the head of the clause, after a subject. */
const early = (clause: ReadClause, tags: readonly string[]): boolean =>
  clause.marks.some(mark => mark.start - clause.start <= EARLY && tags.some(tag => mark.tags.has(tag)))
