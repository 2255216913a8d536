import { SOME } from '../lexicon/enumerators.ts'
import {
  ahead,
  back,
  draft,
  type Graph,
  type Link,
  link,
  paragraphHead,
  paragraphLast,
  role,
  sameSentence,
} from './link.ts'

const DENIAL = 'role:view.denied'

export const CORE = ['claim', 'measure', 'conclusion']

/** The unit that says what the passage is about: the head of the series item it stands in, else of its paragraph. */
export function topicOf(graph: Graph, index: number): number {
  const first = paragraphHead(graph, index)
  for (let at = index - 1; at > first; at--) if (graph.rulings[at]!.rule === DENIAL) return at
  for (let at = index; at > first; at--) {
    const item = graph.scene.itemOf.get(at)
    if (item && !item.series.system.startsWith(SOME) && at !== index) return at
  }
  return first
}

/** A premise supports the claim that its own sentence leads to, else the topic, else the next claim of the paragraph. */
export function premise(graph: Graph, index: number, type: string): Link[] {
  const next = index + 1
  if (
    sameSentence(graph, index, next) &&
    [...CORE, 'condition'].includes(role(graph, next)) &&
    draft(graph, index).opener !== 'open.means'
  )
    return [
      link(
        graph,
        type,
        index,
        next,
        `${type}.sentence`,
        next,
        'this.point',
        'join.result',
        'claim.value',
        'ought.strong',
      ),
    ]
  if (sameSentence(graph, index, next) && draft(graph, index).opener === 'open.means') return []
  const before = index - 1
  if (
    type === 'evidence' &&
    before >= paragraphHead(graph, index) &&
    ['claim', 'achievement', 'problem'].includes(role(graph, before)) &&
    !sameSentence(graph, before, index)
  )
    return [link(graph, type, index, before, 'evidence.before', index, 'source.data')]
  const point = pointAhead(graph, index)
  if (point !== -1)
    return [link(graph, type, index, point, `${type}.point`, point, 'this.point', 'join.result', 'join.infer')]
  const topic = topicOf(graph, index)
  const grounds = type === 'evidence' ? [...CORE, 'achievement', 'problem', 'cause'] : [...CORE, 'achievement']
  if (topic !== index && grounds.includes(role(graph, topic))) return [link(graph, type, index, topic, `${type}.topic`)]
  const later = ahead(graph, index, paragraphLast(graph, index), ['claim', 'measure'])
  if (later !== -1) return [link(graph, type, index, later, `${type}.ahead`, later, 'join.result', 'this.point')]
  const earlier = back(graph, index, paragraphHead(graph, index), [...CORE, 'achievement'])
  if (earlier !== -1) return [link(graph, type, index, earlier, `${type}.back`)]
  const following = graph.scene.bounds[draft(graph, index).paragraph + 1]?.first ?? -1
  return following !== -1 && role(graph, following) === 'claim'
    ? [link(graph, type, index, following, `${type}.next-paragraph`)]
    : []
}

/** The next claim of the paragraph that says it follows: 这…决定了, 因此. Not across the next item of a series. */
function pointAhead(graph: Graph, index: number): number {
  for (let at = index + 1; at <= paragraphLast(graph, index); at++) {
    if (graph.scene.itemOf.has(at)) return -1
    const unit = draft(graph, at)
    const follows =
      unit.headTags.has('this.point') || unit.headTags.has('join.infer') || unit.headTags.has('join.result')
    if (follows && ['claim', 'measure', 'goal', 'conclusion'].includes(role(graph, at)))
      return role(graph, at) === 'goal' ? at + 1 : at
  }
  return -1
}

export function authority(graph: Graph, index: number): Link[] {
  const claim = ahead(graph, index, paragraphLast(graph, index), ['claim', 'measure', 'condition', 'conclusion'])
  if (claim === -1) return []
  return [link(graph, 'support', index, claim, 'support.authority', claim, 'claim.value')]
}

export function example(graph: Graph, index: number): Link[] {
  const before = index - 1
  if (before < paragraphHead(graph, index)) return []
  const instance =
    draft(graph, index).opener === 'open.means' && sameSentence(graph, index, index + 1) ? index + 1 : index
  if (role(graph, before) === 'example' && !draft(graph, index).headTags.has('join.example'))
    return [link(graph, 'elaboration', before, index, 'example.continued')]
  return [link(graph, 'exemplification', before, instance, 'exemplification', index, 'join.example')]
}

export function elaboration(graph: Graph, index: number): Link[] {
  const head = paragraphHead(graph, index)
  if (index === head) return []
  const broad =
    index - 1 >= head && role(graph, index - 1) === 'elaboration' && !graph.scene.itemOf.has(index)
      ? back(graph, index, head, ['claim', 'reason', 'definition', 'evidence', 'effect', 'measure'])
      : index - 1
  return [
    link(
      graph,
      'elaboration',
      broad === -1 ? index - 1 : broad,
      index,
      'elaboration',
      index,
      'join.specific',
      'join.restate',
    ),
  ]
}

export function definition(graph: Graph, index: number): Link[] {
  const head = paragraphHead(graph, index)
  if (index === head) return []
  if (role(graph, index - 1) === 'definition') {
    const first = back(graph, index, head, ['claim'])
    const sibling = link(graph, 'conjunction', index - 1, index, 'conjunction.definition')
    return first === -1 ? [sibling] : [sibling, link(graph, 'elaboration', first, index, 'elaboration.definition')]
  }
  return role(graph, index - 1) === 'claim'
    ? [link(graph, 'elaboration', index - 1, index, 'elaboration.definition')]
    : []
}
