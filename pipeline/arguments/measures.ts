import { attributive, viaOpen } from '../lexicon/cues.ts'
import { headSystem } from '../lexicon/enumerators.ts'
import {
  agentJoiners,
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
import type { Chain, PolicyMeasure } from './types.ts'
import type { Draft } from './units.ts'

const words = (list: string): string[] => [...new Set(list.split(/\s+/).filter(Boolean))]
const verbs = compile(words(mechanismVerbs).map(word => [word, 'verb'] as const))
const adverbs = compile(words(leadingAdverbs).map(word => [word, true] as const))
const headWords = compile(words(mechanismHeads).map(word => [word, true] as const))

/** A measure before it is numbered. */
interface Proposal {
  readonly unit: number
  readonly name: string
  readonly named: boolean
  readonly action: string | null
  readonly object: string | null
  readonly clause: ReadClause
}

/** Measures of an article: every named mechanism, and every recommended action that names none; each once. */
export function measuresOf(graph: Graph, articleId: string, chains: readonly Chain[]): PolicyMeasure[] {
  const answered = remediesByUnit(chains)
  const seen = new Map<string, Proposal & { units: number[] }>()
  for (const [index] of graph.scene.drafts.entries()) {
    if (!proposes(graph, index)) continue
    for (const proposal of proposalsOf(graph, index)) {
      const known = seen.get(proposal.name)
      if (known) known.units.push(index)
      else seen.set(proposal.name, { ...proposal, units: [index] })
    }
  }
  const parents: (PolicyMeasure & { readonly paragraph: number })[] = []
  return [...seen.values()].map((proposal, rank) => {
    const measure = measureOf(graph, articleId, rank, proposal, answered)
    const paragraph = draft(graph, proposal.unit).paragraph
    const parent = parents
      .slice(-32)
      .findLast(one => one.paragraph === paragraph && rankOf(one.level) < rankOf(measure.level))
    const found = { ...measure, parent: parent?.id ?? null }
    parents.push({ ...found, paragraph })
    return found
  })
}

/** Chains by the units that answer in them. */
function remediesByUnit(chains: readonly Chain[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { id, slots } of chains)
    for (const { slot, unitId } of slots) if (slot === 'remedy') found.get(unitId)?.push(id) ?? found.set(unitId, [id])
  return found
}

const LEVELS = ['strategic', 'specific', 'detail', 'means']
const rankOf = (level: string): number => LEVELS.indexOf(level)

/** Units that recommend something: measures, and claims or conditions of what must be set up. */
const proposes = (graph: Graph, index: number): boolean => role(graph, index) === 'measure'

/** The mechanisms a unit names, or else its first action; a row of actions under one modal is one measure each. */
function proposalsOf(graph: Graph, index: number): Proposal[] {
  const unit = draft(graph, index)
  if (unit.opener === 'open.means') return []
  const clauses = unit.clauses.filter(clause => !clause.frame && !clause.headTags.has('join.instance'))
  const modal = clauses.findIndex(clause => modalIn(clause) !== null)
  const actions = clauses.flatMap((clause, rank) => actionIn(unit, index, clause, rank > Math.max(modal, 0)))
  const mechanisms = clauses.flatMap(clause => mechanismsIn(unit, index, clause))
  if (actions.length >= ROW && modal === 0 && !graph.scene.itemOf.has(index))
    return actions.map(
      action => mechanisms.find(one => one.clause === action.clause && one.name.startsWith(quoteOpen)) ?? action,
    )
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

const LONGEST = 36

function measureOf(
  graph: Graph,
  articleId: string,
  rank: number,
  proposal: Proposal & { units: number[] },
  answered: ReadonlyMap<string, readonly string[]>,
): PolicyMeasure {
  const unit = draft(graph, proposal.unit)
  const units = scopeOf(graph, proposal.units)
  const texts = (wanted: string): string[] =>
    units.filter(index => role(graph, index) === wanted).map(index => bodyText(draft(graph, index)))
  const modal = modalOf(graph, proposal.units, proposal.clause)
  return {
    id: `${articleId}.m${String(rank + 1).padStart(2, '0')}`,
    articleId,
    name: proposal.name,
    namedMechanism: proposal.named,
    level: levelOf(graph, proposal.unit),
    parent: null,
    agent: agentOf(unit),
    agentImplicit: null,
    partner: [],
    deontic: modal,
    action: proposal.action,
    object: proposal.object,
    target: null,
    means: units
      .filter(index => draft(graph, index).opener === 'open.means')
      .map(index => bodyText(draft(graph, index))),
    condition: texts('condition')[0] ?? null,
    purpose: texts('goal'),
    effect: texts('effect'),
    addresses: [...new Set(units.flatMap(index => answered.get(draft(graph, index).id) ?? []))],
    unitIds: units.map(index => draft(graph, index).id),
    rule: proposal.named ? 'measure:mechanism' : 'measure:action',
  }
}

/** How many units on either side of a measure may tell of it. */
const SCOPE = 12

/** The sentences that state the measure: their goals, means, conditions and effects belong to it. */
function scopeOf(graph: Graph, units: readonly number[]): number[] {
  const scope = new Set<number>()
  for (const unit of units) {
    let from = unit
    while (from > unit - SCOPE && sameSentence(graph, from - 1, unit)) from--
    let to = unit
    while (to < unit + SCOPE && sameSentence(graph, unit, to + 1)) to++
    for (let at = from; at <= to; at++) scope.add(at)
  }
  return [...scope].sort((a, b) => a - b)
}

const bodyText = (unit: Draft): string => {
  const from =
    unit.core.chain.find(
      mark =>
        !['open.goal', 'tail.goal', 'then.able', 'frame', 'marker', 'open.means', 'open.condition'].some(tag =>
          mark.tags.has(tag),
        ),
    )?.start ?? unit.core.start
  return unit.read.text.slice(from, unit.clauses.at(-1)!.body)
}

function modalOf(graph: Graph, units: readonly number[], clause: ReadClause): string | null {
  for (const one of [clause, ...units.flatMap(index => draft(graph, index).clauses)]) {
    const mark = one.marks.find(
      found => found.tags.has('ought.strong') || found.tags.has('ought.may') || found.tags.has('ought.advise'),
    )
    if (mark) return mark.literal
  }
  return null
}

/** The actor right before the modal of the core clause, with what coordinates it. */
function agentOf(unit: Draft): string | null {
  const modal = unit.core.marks.find(mark => mark.tags.has('ought.strong') || mark.tags.has('ought.may'))
  if (!modal) return null
  const { text } = unit.read
  const named = agentMatcher.all(text, unit.core.start, modal.start).filter(match => match.entry !== '')
  const last = named.at(-1)
  if (!last || text.slice(last.end, modal.start).includes(attributive) || modal.start - last.end > 4) return null
  const first =
    named.find(match => [...text.slice(match.end, last.start)].every(character => agentJoiners.has(character))) ?? last
  return text.slice(first.start, last.end)
}

/** Strategic at the head of its paragraph, specific at the head of an item, detail below it. */
function levelOf(graph: Graph, index: number): string {
  const unit = draft(graph, index)
  if (unit.opener === 'open.means') return 'means'
  if (graph.scene.bounds[unit.paragraph]!.first === index) return 'strategic'
  if (graph.scene.itemOf.has(index)) return 'specific'
  const above =
    graph.scene.itemOf.size > 0 &&
    [...Array(8).keys()].some(
      back => index - back > graph.scene.bounds[unit.paragraph]!.first && graph.scene.itemOf.has(index - back - 1),
    )
  return above ? 'detail' : 'specific'
}
