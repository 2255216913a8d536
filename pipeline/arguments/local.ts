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
  sentenceHead,
  sentenceLast,
} from './link.ts'

const FACTS = [
  'reason',
  'cause',
  'evidence',
  'elaboration',
  'example',
  'background',
  'achievement',
  'claim',
  'definition',
  'problem',
  'consequence',
  'conclusion',
]
const DIAGNOSIS = ['problem', 'cause', 'consequence']

/** Relations inside a sentence, by the roles of its units and the cues between them. */
export function sentenceLinks(graph: Graph): Link[] {
  return graph.scene.drafts.flatMap((_, index) => [
    ...purposes(graph, index),
    ...forward(graph, index),
    ...effects(graph, index),
    ...diagnoses(graph, index),
    ...turns(graph, index),
  ])
}

/** purpose: action → goal, whichever stands first. */
function purposes(graph: Graph, index: number): Link[] {
  if (role(graph, index) !== 'goal') return []
  const next = index + 1
  const announces = graph.scene.itemOf.get(next)?.rank === 0
  const opens = draft(graph, index).opener !== null && sameSentence(graph, index, next)
  if (opens && !announces && ['measure', 'claim', 'effect', 'condition'].includes(role(graph, next)))
    return [link(graph, 'purpose', next, index, 'purpose.opened', index, 'open.goal', 'act.goalverb')]
  const action = back(graph, index, sentenceHead(graph, index), ['measure', 'claim', 'transition', 'effect'])
  if (action === -1) return []
  return [link(graph, 'purpose', action, index, 'purpose.tail', index, 'tail.goal', 'act.solve')]
}

/** condition, background and manner point to what follows in the sentence. */
function forward(graph: Graph, index: number): Link[] {
  const next = index + 1
  if (role(graph, index) === 'background' && next <= paragraphLast(graph, index))
    return [link(graph, 'background', index, next, 'background.setting', index, 'open.setting')]
  if (!sameSentence(graph, index, next)) return []
  const unit = draft(graph, index)
  if (unit.opener === 'open.result') return [link(graph, 'cause', next, index, 'cause.because', index, 'open.result')]
  if (unit.opener === 'open.means') return [link(graph, 'manner', index, next, 'manner.means', index, 'open.means')]
  if (role(graph, index) === 'condition')
    return [link(graph, 'condition', index, next, 'condition.opened', index, 'open.condition')]
  if (unit.opener === 'open.analogy')
    return [link(graph, 'similarity', index, next, 'similarity', index, 'open.analogy')]
  return []
}

/** An effect follows from the action or the fact before it. */
function effects(graph: Graph, index: number): Link[] {
  if (role(graph, index) !== 'effect') return []
  const floor = sentenceHead(graph, index)
  const unit = draft(graph, index)
  const before = index - 1
  if (before >= floor && draft(graph, before).opener === 'open.condition') return []
  if (unit.headTags.has('then.able')) {
    const source = before >= floor ? before : before >= paragraphHead(graph, index) ? before : -1
    return source === -1 || role(graph, source) === 'condition'
      ? []
      : [link(graph, 'condition', source, index, 'condition.able', index, 'then.able')]
  }
  const action = back(graph, index, floor, [
    'measure',
    'claim',
    'goal',
    ...FACTS.filter(one => one !== 'claim'),
    'effect',
  ])
  const source = actionBefore(graph, index, floor)
  if (source !== -1)
    return [
      link(
        graph,
        'expected_effect',
        source,
        index,
        'effect.expected',
        index,
        'outcome',
        'outcome.weak',
        'head.causative',
        'outcome.frame',
      ),
    ]
  if (action !== -1 && draft(graph, action).opener !== 'open.means')
    return [link(graph, 'cause', action, index, 'effect.realised', index, 'join.result', 'outcome', 'head.causative')]
  const earlier = back(graph, index, paragraphHead(graph, index), ['measure', 'effect'])
  if (earlier === -1 || action !== -1) return []
  return role(graph, earlier) === 'measure'
    ? [link(graph, 'expected_effect', earlier, index, 'effect.sentence')]
    : [link(graph, 'cause', earlier, index, 'effect.after-effect', index, 'join.result')]
}

/** The action in the sentence an effect may be expected of: the last measure that is no means, or a claim of what ought to be. */
function actionBefore(graph: Graph, index: number, floor: number): number {
  for (let at = index - 1; at >= floor; at--) {
    const unit = draft(graph, at)
    if (role(graph, at) === 'measure' && unit.opener !== 'open.means') return at
    if (
      ['claim', 'goal', 'conclusion'].includes(role(graph, at)) &&
      (unit.tags.has('ought.strong') || unit.tags.has('claim.key'))
    )
      return at
    if (FACTS.includes(role(graph, at))) return -1
  }
  return -1
}

/** cause → problem → consequence along the sentence, and into it from the sentence before. */
function diagnoses(graph: Graph, index: number): Link[] {
  const found: Link[] = []
  const unit = draft(graph, index)
  const floor = sentenceHead(graph, index)
  const own = role(graph, index)
  if (!DIAGNOSIS.includes(own)) return found
  const before = index - 1
  if (
    before >= floor &&
    DIAGNOSIS.includes(role(graph, before)) &&
    (own !== 'cause' || unit.headTags.has('join.result')) &&
    !parallel(graph, index)
  ) {
    found.push(link(graph, 'cause', before, index, 'cause.sentence', index, 'head.harm', 'join.result', 'this.harm'))
    const other = before - 1
    if (
      found[0]!.cue &&
      other >= floor &&
      role(graph, other) === 'cause' &&
      draft(graph, before).headTags.has('join.contrast')
    )
      found.push(link(graph, 'cause', other, index, 'cause.both', index, 'head.harm', 'join.result'))
  }
  if (own === 'consequence' && index === floor) {
    const source = back(graph, index, paragraphHead(graph, index), ['problem', 'cause', 'consequence', 'example'])
    if (source !== -1)
      found.push(link(graph, 'cause', source, index, 'cause.previous', index, 'head.harm', 'this.harm'))
  }
  if (own === 'consequence' && parallel(graph, index)) {
    const first = firstOfRun(graph, index)
    const source = back(graph, first, paragraphHead(graph, index), ['problem', 'cause'])
    if (source !== -1 && first !== index)
      found.push(link(graph, 'cause', source, index, 'cause.run', first, 'head.harm', 'this.harm'))
  }
  if (own === 'cause' && index === floor && unit.headTags.has('join.result')) {
    const source = back(graph, index, paragraphHead(graph, index), ['cause', 'problem'])
    if (source !== -1) found.push(link(graph, 'cause', source, index, 'cause.therefore', index, 'join.result'))
  }
  return found
}

/** Whether a unit is a later member of a 有的… series. */
const parallel = (graph: Graph, index: number): boolean => {
  const item = graph.scene.itemOf.get(index)
  return item !== undefined && item.rank > 0 && item.series.system.startsWith(SOME)
}

function firstOfRun(graph: Graph, index: number): number {
  const item = graph.scene.itemOf.get(index)
  return item ? (graph.scene.firstOf.get(item.series) ?? index) : index
}

/** 但, 然而: concession between claims, contrast between two subjects of a diagnosis. */
function turns(graph: Graph, index: number): Link[] {
  const unit = draft(graph, index)
  const before = index - 1
  if (before < paragraphHead(graph, index) || before < 0) return []
  const shifts = unit.headTags.has('join.shift')
  const contrasts = unit.headTags.has('join.contrast') || unit.begins === 'join.contrast'
  if (!shifts && !contrasts) return []
  const bothCauses = role(graph, before) === 'cause' && role(graph, index) === 'cause'
  const type = bothCauses || (contrasts && !shifts) ? 'contrast' : 'concession'
  const target = type === 'concession' && role(graph, index) === 'cause' ? denied(graph, index) : index
  return [link(graph, type, before, target, `turn.${type}`, index, 'join.shift', 'join.contrast', 'join.after-subject')]
}

/** What a turn leads to when it begins with the cause: the problem later in the sentence. */
function denied(graph: Graph, index: number): number {
  const found = ahead(graph, index, Math.min(sentenceLast(graph, index), paragraphLast(graph, index)), ['problem'])
  return found === -1 ? index : found
}
