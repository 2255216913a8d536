import { SOME } from '../lexicon/enumerators.ts'
import { AGAIN, measure } from './advice.ts'
import {
  ahead,
  back,
  draft,
  type Graph,
  type Link,
  link,
  paragraphHead,
  paragraphLast,
  profileOf,
  role,
  sameSentence,
} from './link.ts'
import { authority, definition, elaboration, example, premise, topicOf } from './premises.ts'
import { likeness } from './similarity.ts'

/** Relations of a unit to the topic of its paragraph or series item. */
export function topicLinks(graph: Graph): Link[] {
  return graph.scene.drafts.flatMap((_, index) => linksOf(graph, index))
}

function linksOf(graph: Graph, index: number): Link[] {
  switch (role(graph, index)) {
    case 'reason':
      return premise(graph, index, 'support')
    case 'evidence':
      return premise(graph, index, 'evidence')
    case 'authority':
      return authority(graph, index)
    case 'example':
      return example(graph, index)
    case 'elaboration':
      return elaboration(graph, index)
    case 'definition':
      return definition(graph, index)
    case 'measure':
      return measure(graph, index)
    case 'claim':
      return claim(graph, index)
    case 'problem':
      return problem(graph, index)
    case 'cause':
      return named(graph, index)
    case 'achievement':
      return achievement(graph, index)
    default:
      return []
  }
}

/** A claim restates a run-in head, follows from what stands before, or supports the head of its paragraph. */
export function claim(graph: Graph, index: number): Link[] {
  const head = paragraphHead(graph, index)
  if (index === head) return []
  const unit = draft(graph, index)
  const before = index - 1
  if (unit.headTags.has('view.deny') || (unit.tags.has('view.deny') && before >= head)) {
    const view = opposed(graph, index)
    if (view !== -1) return [link(graph, 'attack', index, view, 'attack', index, 'view.deny')]
  }
  if (unit.headTags.has('view.other') && draft(graph, before).headTags.has('view.other'))
    return [link(graph, 'contrast', before, index, 'contrast.views', index, 'view.other')]
  if (graph.scene.itemOf.has(index)) return []
  if (unit.headTags.has('join.result') || unit.headTags.has('join.infer')) {
    const premise = back(graph, index, head, [
      'reason',
      'claim',
      'evidence',
      'problem',
      'achievement',
      'effect',
      'consequence',
    ])
    if (premise !== -1)
      return [
        link(
          graph,
          role(graph, premise) === 'evidence' ? 'evidence' : 'support',
          premise,
          index,
          'support.therefore',
          index,
          'join.result',
          'join.infer',
        ),
      ]
  }
  const topic = topicOf(graph, index)
  const runin =
    topic !== index && draft(graph, topic).clauses.at(-1)!.sentenceEnd && draft(graph, topic).text.length <= 16
  if (role(graph, topic) === 'claim' && runin && index === topic + 1)
    return [link(graph, 'restatement', index, topic, 'restatement.head')]
  if (topic !== index && ['measure', 'claim'].includes(role(graph, topic)))
    return [link(graph, 'support', index, topic, 'support.claim')]
  return []
}

/** The opposing view a denial answers: in its paragraph or the one before. */
function opposed(graph: Graph, index: number): number {
  const floor = Math.max(0, index - 8)
  for (let at = index; at >= floor; at--) if (at !== index && draft(graph, at).headTags.has('view.other')) return at
  return -1
}

export function problem(graph: Graph, index: number): Link[] {
  const head = paragraphHead(graph, index)
  if (index === head) return []
  const unit = draft(graph, index)
  const item = graph.scene.itemOf.get(index)
  if (item && item.rank > 0 && item.series.system.startsWith(SOME))
    return [link(graph, 'conjunction', index - 1, index, 'conjunction.some', index, 'bad.some')]
  if (unit.headTags.has('join.specific') && index > head)
    return [link(graph, 'elaboration', index - 1, index, 'elaboration.problem', index, 'join.specific')]
  if (role(graph, head) === 'problem' && likeness(profileOf(graph, head), profileOf(graph, index)) >= AGAIN)
    return [link(graph, 'restatement', index, head, 'restatement.problem')]
  return named(graph, index)
}

/** In a paragraph that names its problem, a sentence's last deficiency or its first cause bears on that problem. */
function named(graph: Graph, index: number): Link[] {
  const head = paragraphHead(graph, index)
  if (index === head || role(graph, head) !== 'problem') return []
  const later = ahead(graph, index, paragraphLast(graph, index), ['problem'])
  if (role(graph, index) === 'cause' && later !== -1 && sameSentence(graph, index, later)) return []
  if (role(graph, index) === 'cause' && index > 0 && sameSentence(graph, index - 1, index)) return []
  return [link(graph, 'cause', index, head, 'cause.named')]
}

export function achievement(graph: Graph, index: number): Link[] {
  const head = paragraphHead(graph, index)
  const first = back(graph, index, head, ['achievement'])
  return first === -1 ? [] : [link(graph, 'conjunction', first, index, 'conjunction.achievement')]
}
