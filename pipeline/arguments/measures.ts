import { attributive } from '../lexicon/cues.ts'
import { agentJoiners } from '../lexicon/mechanisms.ts'
import { agentMatcher } from './context.ts'
import { draft, type Graph, role, sameSentence } from './link.ts'
import { type Proposal, proposalsOf, proposes, SCOPE } from './proposals.ts'
import type { ReadClause } from './read.ts'
import type { Chain, PolicyMeasure } from './types.ts'
import type { Draft } from './units.ts'

/** Measures of an article: every named mechanism, and every recommended action that names none; each once. */
export function measuresOf(graph: Graph, articleId: string, chains: readonly Chain[]): PolicyMeasure[] {
  const answered = remediesByUnit(chains)
  const seen = new Map<string, Proposal & { units: number[] }>()
  for (const [index] of graph.scene.drafts.entries()) {
    if (!proposes(graph, index)) continue
    for (const proposal of proposalsOf(graph, index)) {
      const known = seen.get(proposal.name)
      if (!known) seen.set(proposal.name, { ...proposal, units: [index] })
      else if (known.units.at(-1) !== index) known.units.push(index)
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
  for (const one of [clause, ...units.slice(0, 8).flatMap(index => draft(graph, index).clauses.slice(0, 16))]) {
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
