import { draft, type Graph, type Link, link, paragraphHead, role } from './link.ts'
import { thesisOf } from './macro.ts'

/**
 * Links what no template reached, so that every unit has a relation and each article is one graph (conventions, R1):
 * a unit to the one before it, a paragraph to the thesis. These are defaults and say so.
 */
export function connect(graph: Graph, links: readonly Link[]): Link[] {
  const parent = graph.scene.drafts.map((_, index) => index)
  const find = (index: number): number => {
    let at = index
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  for (const { from, to } of links) parent[find(from)] = find(to)
  const added: Link[] = []
  const thesis = thesisOf(graph)
  const join = (found: Link) => {
    added.push({ ...found, tier: 'default' })
    parent[find(found.from)] = find(found.to)
  }
  for (let index = 1; index < graph.scene.drafts.length; index++) {
    const head = paragraphHead(graph, index)
    if (index !== head && find(index) !== find(index - 1)) join(nearby(graph, index))
  }
  for (const { first } of graph.scene.bounds)
    if (first > 0 && find(first) !== find(Math.max(thesis, 0)))
      join(link(graph, 'elaboration', Math.max(thesis, 0), first, 'elaboration.thesis'))
  return [...links, ...added]
}

/** The default between neighbours, by their roles. */
function nearby(graph: Graph, index: number): Link {
  const before = index - 1
  const own = role(graph, index)
  if (own === role(graph, before))
    return link(graph, 'conjunction', before, index, 'conjunction.neighbour', index, 'join.add')
  if (own === 'claim' || own === 'measure') return link(graph, 'support', before, index, 'support.neighbour')
  if (own === 'problem' && role(graph, before) === 'achievement')
    return link(graph, 'concession', before, index, 'concession.neighbour', index, 'join.shift')
  return link(
    graph,
    'elaboration',
    before,
    index,
    draft(graph, index).headTags.has('join.specific') ? 'elaboration.cue' : 'elaboration.neighbour',
  )
}
