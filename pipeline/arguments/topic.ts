import { headSystem, SOME } from '../lexicon/enumerators.ts'
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
  sentenceHead,
} from './link.ts'
import { likeness } from './similarity.ts'

const DENIAL = 'role:view.denied'
const CORE = ['claim', 'measure', 'conclusion']
/** From this share of common character pairs on, a unit says another again. */
const AGAIN = 0.45

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
function premise(graph: Graph, index: number, type: string): Link[] {
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
  const grounds = type === 'evidence' ? [...CORE, 'achievement', 'problem'] : [...CORE, 'achievement']
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

function authority(graph: Graph, index: number): Link[] {
  const claim = ahead(graph, index, paragraphLast(graph, index), ['claim', 'measure', 'condition', 'conclusion'])
  if (claim === -1) return []
  return [link(graph, 'support', index, claim, 'support.authority', claim, 'claim.value')]
}

function example(graph: Graph, index: number): Link[] {
  const before = index - 1
  if (before < paragraphHead(graph, index)) return []
  const instance =
    draft(graph, index).opener === 'open.means' && sameSentence(graph, index, index + 1) ? index + 1 : index
  if (role(graph, before) === 'example' && !draft(graph, index).headTags.has('join.example'))
    return [link(graph, 'elaboration', before, index, 'example.continued')]
  return [link(graph, 'exemplification', before, instance, 'exemplification', index, 'join.example')]
}

function elaboration(graph: Graph, index: number): Link[] {
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

function definition(graph: Graph, index: number): Link[] {
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

/** A measure restates the head it repeats, details the measure it stands under, or joins its sibling. */
function measure(graph: Graph, index: number): Link[] {
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
function sibling(graph: Graph, index: number): Link[] {
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

/** A claim restates a run-in head, follows from what stands before, or supports the head of its paragraph. */
function claim(graph: Graph, index: number): Link[] {
  const head = paragraphHead(graph, index)
  if (index === head) return []
  const unit = draft(graph, index)
  const before = index - 1
  if (unit.headTags.has('view.deny') || (unit.tags.has('view.deny') && before >= head)) {
    const view = opposed(graph, index)
    if (view !== -1) return [link(graph, 'attack', index, view, 'attack', index, 'view.deny')]
  }
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

function problem(graph: Graph, index: number): Link[] {
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

function achievement(graph: Graph, index: number): Link[] {
  const head = paragraphHead(graph, index)
  const first = back(graph, index, head, ['achievement'])
  return first === -1 ? [] : [link(graph, 'conjunction', first, index, 'conjunction.achievement')]
}
