import { connect } from './connect.ts'
import { draft, type Graph, type Link } from './link.ts'
import { sentenceLinks } from './local.ts'
import { remedyLinks, thesisLinks } from './macro.ts'
import type { Pairing } from './remedies.ts'
import { topicLinks } from './topic.ts'
import type { Relation } from './types.ts'
import { type PlacedSeries, seriesLinks } from './wholes.ts'

/** All relations of an article, by template, from the sentence outwards; then whatever is left over is connected. */
export function relate(graph: Graph, placed: readonly PlacedSeries[]): { links: Link[]; pairings: Pairing[] } {
  const remedies = remedyLinks(graph, placed)
  const found = [
    ...sentenceLinks(graph),
    ...seriesLinks(graph, placed),
    ...topicLinks(graph),
    ...remedies.links,
    ...thesisLinks(graph),
  ]
  return { links: connect(graph, unique(found), placed), pairings: remedies.pairings }
}

/** Drops self-links and repeated ones; beside an enumeration a pair of units is linked once, by the first template that spoke. */
function unique(links: readonly Link[]): Link[] {
  const seen = new Set<string>()
  return links.filter(({ type, from, to }) => {
    const sort = type === 'enumeration' ? 'whole' : 'pair'
    const key = from < to ? `${sort}:${from}:${to}` : `${sort}:${to}:${from}`
    if (from === to || from < 0 || to < 0 || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The published relations, in the order of their sources. */
export function relationRows(graph: Graph, articleId: string, links: readonly Link[]): Relation[] {
  const ordered = [...links].sort((a, b) => a.from - b.from || a.to - b.to)
  return ordered.map((one, index) => {
    const source = draft(graph, one.from)
    const target = draft(graph, one.to)
    return {
      id: `${articleId}.r${String(index + 1).padStart(3, '0')}`,
      articleId,
      type: one.type,
      sourceUnit: source.id,
      targetUnit: target.id,
      explicit: one.cue !== null,
      cue: one.cue && { unitId: draft(graph, one.cue.unit).id, span: one.cue.span },
      level: one.fine ? 'fine' : source.paragraph === target.paragraph ? 'local' : 'macro',
      tier: one.tier,
      rule: one.rule,
    }
  })
}
