import { headSystem } from '../lexicon/enumerators.ts'
import {
  ahead,
  back,
  draft,
  type Graph,
  type Link,
  link,
  paragraphHead,
  profileOf,
  role,
  sameSentence,
  sentenceHead,
} from './link.ts'
import { CORE, topicOf } from './premises.ts'
import { likeness } from './similarity.ts'

/** From this share of common character pairs on, a unit says another again. */
export const AGAIN = 0.45

/** A measure restates the head it repeats, details the measure it stands under, or joins its sibling. */
export function measure(graph: Graph, index: number): Link[] {
  const unit = draft(graph, index)
  if (unit.opener === 'open.means' && sameSentence(graph, index, index + 1)) return []
  const head = paragraphHead(graph, index)
  const topic = topicOf(graph, index)
  const found: Link[] = []
  if (index === head || graph.scene.itemOf.has(index)) return []
  if (!CORE.includes(role(graph, topic))) return sibling(graph, index)
  const broad = broadMeasure(graph, index, topic)
  if (
    graph.scene.itemOf.get(topic)?.series.system === headSystem &&
    ahead(graph, topic, index, ['measure']) === index &&
    !sameSentence(graph, topic, index)
  )
    return [link(graph, 'restatement', index, topic, 'restatement.head')]
  if (broad === -1) return []
  if (likeness(profileOf(graph, broad), profileOf(graph, index)) >= AGAIN && role(graph, broad) === 'measure')
    return [link(graph, 'restatement', index, broad, 'restatement.measure')]
  found.push(link(graph, 'elaboration', broad, index, 'elaboration.measure', index, 'join.specific'))
  const before = siblingBefore(graph, index, broad)
  const lead = draft(graph, sentenceHead(graph, index))
  if (before !== -1 && lead.headTags.has('join.add'))
    found.push(link(graph, 'conjunction', before, index, 'conjunction.measure', sentenceHead(graph, index), 'join.add'))
  return found
}

/** Measures under no common head stand side by side. */
export function sibling(graph: Graph, index: number): Link[] {
  const before = siblingBefore(graph, index, paragraphHead(graph, index) - 1)
  return before === -1
    ? []
    : [link(graph, 'conjunction', before, index, 'conjunction.measure', sentenceHead(graph, index), 'join.add')]
}

/** The last measure of an earlier sentence that is no means, after the broad one. */
function siblingBefore(graph: Graph, index: number, broad: number): number {
  for (let at = sentenceHead(graph, index) - 1; at > broad; at--)
    if (role(graph, at) === 'measure' && draft(graph, at).clauses[0]!.sentenceStart) return at
  return -1
}

/** The measure a later one details: the full statement that restates the paragraph's head, else the head itself. */
function broadMeasure(graph: Graph, index: number, topic: number): number {
  if (role(graph, topic) !== 'measure') return back(graph, index, topic, ['measure', 'claim'])
  const full = ahead(graph, topic, index - 1, ['measure'])
  const again = full !== -1 && likeness(profileOf(graph, topic), profileOf(graph, full)) >= AGAIN
  return again ? full : topic
}
