import { attributive } from '../lexicon/cues.ts'
import { coordinates, EARLY, nextState, REACH, roleChange, type State } from './doing.ts'
import { closesOpener, onlyFrames, openerOf, opensMeans } from './openers.ts'
import type { ReadClause, ReadParagraph } from './read.ts'

/** Clauses `from` to `to` (exclusive) of a paragraph that make one unit, and why it was cut there. */
export interface Segment {
  readonly from: number
  readonly to: number
  readonly rule: string
}

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
    const next = nextState(clause, state, clauses[i + 1])
    state = next === 'outcome' && i > from && isSubject(read, from, i) ? 'plain' : next
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
export function ended(clauses: readonly ReadClause[], from: number, to: number, next: ReadClause): boolean {
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

const SUBJECT_TAIL = 7
