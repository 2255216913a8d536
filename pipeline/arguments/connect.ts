import { ahead, draft, type Graph, type Link, link, paragraphHead, paragraphLast, role } from './link.ts'
import { thesisOf } from './macro.ts'
import type { PlacedSeries } from './wholes.ts'

/**
 * Links what no template reached, so that every unit has a relation and each article is one graph (conventions, R1):
 * a unit to the one before it, a paragraph to the thesis. These are defaults and say so.
 */
export function connect(graph: Graph, links: readonly Link[], placed: readonly PlacedSeries[]): Link[] {
  const wholes = new Set(placed.flatMap(({ whole }) => (whole === null ? [] : [whole])))
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
  const root = Math.max(thesis, 0)
  for (const { first } of graph.scene.bounds) {
    if (first < 0 || find(first) === find(root)) continue
    const lead = first < root && paragraphHead(graph, root) !== first
    join(
      lead
        ? link(graph, 'background', first, root, 'background.lead')
        : link(graph, 'elaboration', root, mainUnit(graph, first, wholes), 'elaboration.thesis'),
    )
  }
  return [...links, ...added]
}

/** What a paragraph says in the whole of the text: the unit that announces a series, else its first claim, else its head. */
function mainUnit(graph: Graph, first: number, wholes: ReadonlySet<number>): number {
  const last = paragraphLast(graph, first)
  for (let at = first; at <= last; at++) if (wholes.has(at) && role(graph, at) === 'claim') return at
  const claim = ahead(graph, first - 1, last, ['claim', 'measure'])
  return claim === -1 ? first : claim
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
