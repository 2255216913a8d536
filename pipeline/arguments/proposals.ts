import { attributive, viaOpen } from '../lexicon/cues.ts'
import { headSystem } from '../lexicon/enumerators.ts'
import {
  askVerbs,
  leadingAdverbs,
  leadingParticles,
  mechanismHeads,
  mechanismVerbs,
  nameClosers,
  nameEnds,
} from '../lexicon/mechanisms.ts'
import { listMark, quoteClose, quoteOpen } from '../lexicon/stops.ts'
import { compile } from '../text/match.ts'
import { agentMatcher } from './context.ts'
import { draft, type Graph, role, sameSentence } from './link.ts'
import type { Mark } from './marks.ts'
import type { ReadClause } from './read.ts'
import type { Draft } from './units.ts'

const words = (list: string): string[] => [...new Set(list.split(/\s+/).filter(Boolean))]

const verbs = compile(words(mechanismVerbs).map(word => [word, 'verb'] as const))

const adverbs = compile(words(leadingAdverbs).map(word => [word, true] as const))

const headWords = compile(words(mechanismHeads).map(word => [word, true] as const))

/** A measure before it is numbered. */
export interface Proposal {
  readonly unit: number
  readonly name: string
  readonly named: boolean
  readonly action: string | null
  readonly object: string | null
  readonly clause: ReadClause
}

/** Units that recommend something: measures, and claims or conditions of what must be set up. */
export const proposes = (graph: Graph, index: number): boolean => role(graph, index) === 'measure'

/** The mechanisms a unit names, or else its first action; a row of actions under one modal is one measure each. */
export function proposalsOf(graph: Graph, index: number): Proposal[] {
  const unit = draft(graph, index)
  if (unit.opener === 'open.means') return []
  const clauses = unit.clauses.filter(clause => !clause.frame && !clause.headTags.has('join.instance'))
  const modal = clauses.findIndex(clause => modalIn(clause) !== null)
  const actions = clauses.flatMap((clause, rank) => actionIn(unit, index, clause, rank > Math.max(modal, 0)))
  const mechanisms = clauses.flatMap(clause => mechanismsIn(unit, index, clause))
  const before = new Set(clauses.slice(0, Math.max(modal, 0)))
  if (actions.length >= ROW && modal !== -1 && !before.has(actions[0]!.clause) && !graph.scene.itemOf.has(index)) {
    const named = new Map(mechanisms.filter(one => one.name.startsWith(quoteOpen)).map(one => [one.clause, one]))
    return actions.map(action => named.get(action.clause) ?? action)
  }
  if (mechanisms.length > 0) return mechanisms
  if (explains(graph, index) || isHeadOfNamed(graph, index)) return []
  return actions.filter((action, rank) => rank === 0 || action.clause.chain[0]?.tags.has('join.and'))
}

/** Whether a run-in head only announces a mechanism that its paragraph goes on to name. */
function isHeadOfNamed(graph: Graph, index: number): boolean {
  if (graph.scene.itemOf.get(index)?.series.system !== headSystem) return false
  const last = Math.min(graph.scene.bounds[draft(graph, index).paragraph]!.last, index + SCOPE)
  for (let at = index + 1; at <= last; at++)
    if (
      proposes(graph, at) &&
      draft(graph, at).clauses.some(clause => mechanismsIn(draft(graph, at), at, clause).length > 0)
    )
      return true
  return false
}

/** From this many actions in a row on, each is a measure of its own. */
const ROW = 4

/** Whether the sentence has already named a mechanism: then what follows tells how it works. */
function explains(graph: Graph, index: number): boolean {
  for (let at = index - 1; at > index - SCOPE && sameSentence(graph, at, index); at--)
    if (
      role(graph, at) === 'measure' &&
      draft(graph, at).clauses.some(clause => mechanismsIn(draft(graph, at), at, clause).length > 0)
    )
      return true
  return false
}

const modalIn = (clause: ReadClause): Mark | null =>
  clause.marks.findLast(
    mark =>
      mark.start - clause.start <= MODAL_REACH &&
      ['ought.strong', 'ought.may', 'ought.advise'].some(tag => mark.tags.has(tag)),
  ) ?? null

const MODAL_REACH = 24

const VERB_REACH = 8

/** A longer noun phrase is shortened to what stands after its last 的. */
const LONG_NAME = 16

/** Where the recommended action begins: after the modal, else after the words the clause begins with. */
function actionStart(clause: ReadClause): number {
  const modal = modalIn(clause)
  if (modal) return modal.end
  const lead = clause.chain.filter(mark =>
    ['marker', 'frame', 'join.add', 'join.result', 'join.and', 'join.specific'].some(tag => mark.tags.has(tag)),
  )
  return lead.at(-1)?.end ?? clause.start
}

/** Noun phrases that end in a mechanism's head and are the object of a verb of setting up. */
function mechanismsIn(unit: Draft, index: number, clause: ReadClause): Proposal[] {
  const { text } = unit.read
  const start = actionStart(clause)
  const verb = verbs.all(text, start, clause.body)[0]
  if (!verb || verb.start - start > VERB_REACH) return []
  const found: Proposal[] = []
  let from = verb.end
  for (const head of headWords.all(text, verb.end, clause.body)) {
    if (!endsName(text, head.end, clause.body)) continue
    const object = trimmed(text, from, head.end + (nameClosers.has(text[head.end] ?? '') ? 1 : 0))
    const name = nameOf(object)
    if (name.length > 2)
      found.push({ unit: index, name, named: true, action: text.slice(verb.start, verb.end), object, clause })
    from = head.end
  }
  return found
}

/** Whether a head ends its noun phrase and is no modifier of a later noun (机制建设). */
const endsName = (text: string, end: number, limit: number): boolean => end >= limit || nameEnds.has(text[end]!)

/** A phrase without the joiners and particles it begins with. */
function trimmed(text: string, from: number, to: number): string {
  let start = from
  for (;;) {
    const adverb = adverbs.at(text, start)
    if (adverb && adverb.end < to) start = adverb.end
    else if (start < to && (listMark === text[start] || leadingParticles.has(text[start]!))) start++
    else return text.slice(start, to)
  }
}

/** The name proper of a mechanism: unquoted as a whole, shortened where a long modifier stands before it. */
function nameOf(object: string): string {
  if (object.startsWith(quoteOpen) && object.endsWith(quoteClose)) return object.slice(1, -1)
  const quoted = object.indexOf(quoteOpen)
  if (quoted > 0) return object.slice(quoted)
  if (object.length <= LONG_NAME) return object
  return object.slice(object.lastIndexOf(attributive) + 1)
}

/** Past what is no part of the action's name: 要求 and whom it is asked of, the means before 来. */
function actionFrom(unit: Draft, clause: ReadClause, start: number): number {
  const { text } = unit.read
  const via = clause.marks.find(
    mark =>
      mark.start > start &&
      text.startsWith(viaOpen, mark.start - viaOpen.length) &&
      (mark.tags.has('outcome') || mark.tags.has('act')),
  )
  if (via) return via.start
  const ask = askVerbs.find(verb => text.startsWith(verb, start))
  if (!ask) return start
  const asked = agentMatcher.all(text, start + ask.length, clause.body).findLast(match => match.entry !== '')
  return asked ? asked.end : start + ask.length
}

/** The action of a clause: what the modal recommends, or the verb phrase of an imperative. */
function actionIn(unit: Draft, index: number, clause: ReadClause, coordinated: boolean): Proposal[] {
  const { text } = unit.read
  const start = actionStart(clause)
  const verb = clause.marks.find(
    mark => mark.start >= start && (mark.tags.has('act') || mark.tags.has('outcome.weak') || mark.tags.has('outcome')),
  )
  const object = trimmed(text, actionFrom(unit, clause, start), clause.body)
  const reach = modalIn(clause) || coordinated ? VERB_REACH : 2
  const begins = clause.body - object.length
  if (object.length < 4 || object.length > LONGEST || !verb || verb.start - begins > reach)
    return modalIn(clause) && object.length >= 4 && object.length <= LONGEST
      ? [{ unit: index, name: object, named: false, action: null, object: null, clause }]
      : []
  return [
    {
      unit: index,
      name: object,
      named: false,
      action: text.slice(Math.min(begins, verb.start), verb.end) || null,
      object: text.slice(verb.end, clause.body) || null,
      clause,
    },
  ]
}

const LONGEST = 44

/** How many units on either side of a measure may tell of it. */
export const SCOPE = 12
