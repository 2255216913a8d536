import {
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
import { blocks, type Pairing, pairRemedies } from './remedies.ts'
import { coverage } from './similarity.ts'
import type { PlacedSeries } from './wholes.ts'

/** remedy: inside a paragraph its head measure answers its problems; across paragraphs measure heads answer problem heads. */
export function remedyLinks(graph: Graph, placed: readonly PlacedSeries[]): { links: Link[]; pairings: Pairing[] } {
  const found = blocks(graph)
  const problems = seriesOf(graph, placed, 'problem') ?? found.problems
  const remedies = seriesOf(graph, placed, 'measure') ?? found.remedies
  const pairings = pairRemedies(
    graph,
    problems,
    remedies.filter(paragraph => problems.some(one => one < paragraph)),
  )
  const across = pairings.map(({ problem, remedy }) =>
    link(graph, 'remedy', lead(graph, remedy, 'measure'), lead(graph, problem, 'problem'), 'remedy.content'),
  )
  const within = graph.scene.bounds.flatMap(({ first, last }) => insideParagraph(graph, first, last))
  return { links: [...across, ...within, ...anaphoric(graph)], pairings }
}

/** Paragraphs of the series across paragraphs whose items all are of one role: the named problems, the named remedies. */
function seriesOf(graph: Graph, placed: readonly PlacedSeries[], wanted: string): number[] | null {
  const paragraphs = placed
    .filter(({ heads }) => heads.every(head => role(graph, head) === wanted && paragraphHead(graph, head) === head))
    .flatMap(({ heads }) => heads.map(head => draft(graph, head).paragraph))
  return paragraphs.length > 1 ? [...new Set(paragraphs)].sort((a, b) => a - b) : null
}

/** The first unit of a role in a paragraph, else its head. */
function lead(graph: Graph, paragraph: number, wanted: string): number {
  const { first, last } = graph.scene.bounds[paragraph]!
  for (let at = first; at <= last; at++)
    if (role(graph, at) === wanted && draft(graph, at).opener !== 'open.means') return at
  return first
}

/** A paragraph that opens with a measure and then tells problems: the measure answers each. */
function insideParagraph(graph: Graph, first: number, last: number): Link[] {
  const found: Link[] = []
  if (first < 0) return found
  if (role(graph, first) === 'measure') {
    for (let at = first + 1; at <= last; at++)
      if (role(graph, at) === 'problem') found.push(link(graph, 'remedy', first, at, 'remedy.paragraph'))
    return found
  }
  for (let at = first; at <= last; at++) {
    if (role(graph, at) !== 'measure' || draft(graph, at).opener === 'open.means') continue
    const problem = back(graph, at, first, ['problem'])
    if (problem !== -1) return [link(graph, 'remedy', at, problem, 'remedy.follows')]
  }
  return found
}

/** 针对上述…问题，…: the anaphoric problem restates the first problem it resembles; the next action answers it. */
function anaphoric(graph: Graph): Link[] {
  return graph.scene.drafts.flatMap((unit, index) => {
    const solves = unit.opener === 'open.solve'
    const shell = (role(graph, index) === 'goal' || solves) && unit.tags.has('shell')
    if (!solves && !shell) return []
    const found: Link[] = []
    const earlier = firstProblem(graph, index)
    if (earlier !== -1) found.push(link(graph, 'restatement', index, earlier, 'restatement.shell', index, 'shell'))
    if (solves)
      for (let at = index + 1; sameSentence(graph, index, at) && at <= paragraphLast(graph, index); at++)
        if (['measure', 'claim'].includes(role(graph, at))) {
          found.push(link(graph, 'remedy', at, index, 'remedy.solve', index, 'open.solve'))
          break
        }
    return found
  })
}

/** The first problem of the group an anaphor points to: in its paragraph, else the one that shares most words. */
function firstProblem(graph: Graph, index: number): number {
  for (let at = Math.max(paragraphHead(graph, index), index - 64); at < index; at++)
    if (role(graph, at) === 'problem') return at
  const own = profileOf(graph, index)
  let best = -1
  let most = 0.2
  for (let at = index - 1, seen = 0; at >= Math.max(0, index - 256) && seen < 30; at--) {
    if (role(graph, at) !== 'problem') continue
    seen++
    const score = coverage(own, profileOf(graph, at))
    if (score >= most) {
      most = score
      best = at
    }
  }
  return best
}

/** The thesis: the last claim of the lead that says what must be or what is key, else the first claim. */
export function thesisOf(graph: Graph): number {
  const lead = Math.min(2, graph.scene.bounds.length)
  const end = graph.scene.bounds[lead - 1]?.last ?? -1
  let found = -1
  for (let at = 0; at <= end; at++) {
    const unit = draft(graph, at)
    if (!['claim', 'condition', 'measure'].includes(role(graph, at))) continue
    if (found === -1 || unit.tags.has('ought.strong') || unit.tags.has('claim.key') || role(graph, at) === 'condition')
      found = at
  }
  return found
}

/** Macro links: the authority of the lead supports the thesis, the conclusion restates it. */
export function thesisLinks(graph: Graph): Link[] {
  const thesis = thesisOf(graph)
  if (thesis === -1) return []
  return graph.scene.drafts.flatMap((_, index) => {
    if (role(graph, index) === 'authority' && draft(graph, index).paragraph === 0 && index < thesis)
      return [link(graph, 'support', index, thesis, 'support.thesis')]
    if (role(graph, index) === 'conclusion' && index > thesis)
      return [link(graph, 'restatement', index, thesis, 'restatement.thesis', index, 'join.sum')]
    return []
  })
}
