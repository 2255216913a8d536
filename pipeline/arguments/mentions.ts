import type { Span } from '../text/span.ts'
import { agentMatcher, modifierMatcher, quantifierMatcher } from './context.ts'
import type { Graph } from './link.ts'
import type { Actor } from './types.ts'

/** A name of an actor in a unit. */
export interface AgentMention {
  readonly unitId: string
  readonly paragraphId: string
  readonly span: Span
  readonly name: string
  readonly type: string
}

/** Names of actors in reading order: the longest match, with the quantifier right before it. */
export function agentMentions(graph: Graph): AgentMention[] {
  return graph.scene.drafts.flatMap(unit => {
    const { text } = unit.read
    return agentMatcher
      .all(text, unit.start, unit.end)
      .filter(match => match.entry !== '')
      .map(match => {
        const named = modified(text, match.start, unit.start)
        const before = quantifierMatcher.before(text, named)
        const start = before && before.start >= unit.start ? before.start : named
        return {
          unitId: unit.id,
          paragraphId: unit.read.paragraph.id,
          span: { start, end: match.end },
          name: text.slice(named, match.end),
          type: match.entry,
        }
      })
  })
}

/** Where a name begins with the modifiers right before its head. */
function modified(text: string, start: number, floor: number): number {
  let at = start
  for (
    let mark = modifierMatcher.before(text, at);
    mark && mark.start >= floor;
    mark = modifierMatcher.before(text, at)
  )
    at = mark.start
  return at
}

/** The actors of an article in the order of their first mention; one actor per name. */
export function actorsOf(graph: Graph, articleId: string): Actor[] {
  const byName = new Map<string, AgentMention[]>()
  for (const mention of agentMentions(graph)) {
    const list = byName.get(mention.name)
    if (list) list.push(mention)
    else byName.set(mention.name, [mention])
  }
  return [...byName].map(([name, mentions], index) => ({
    id: `${articleId}.x${String(index + 1).padStart(2, '0')}`,
    articleId,
    name,
    actorType: mentions[0]!.type,
    mentions: mentions.map(({ unitId, paragraphId, span }) => ({ unitId, paragraphId, span })),
  }))
}
