import type { ChainSlot } from '../arguments/types.ts'
import { type ArticleView, shortId } from './view.ts'

/** Order of the slots along a chain, and the arrow to what each leads to. */
const FLOW: readonly (readonly [from: ChainSlot, to: ChainSlot, label: string])[] = [
  ['cause', 'problem', 'cause'],
  ['sub_problem', 'problem', 'part'],
  ['problem', 'consequence', 'leads to'],
  ['remedy', 'problem', 'answers'],
  ['remedy', 'goal', 'for'],
  ['remedy', 'effect', 'brings'],
]

const LABEL = 24

const quote = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, ' ')}"`

/** The problem–remedy chains of an article as Graphviz DOT: one cluster per chain, one node per slot filler. */
export function toDot({ article, text, chains, place }: ArticleView): string {
  const characters = Array.from(text)
  const clusters = chains.map((chain, index) => {
    const nodes = chain.slots.map(({ slot, unitId, paragraphId, span }, rank) => {
      const { start, end } = place(paragraphId, span)
      const words = characters.slice(start, end).join('')
      const short = end - start > LABEL ? `${characters.slice(start, start + LABEL).join('')}…` : words
      return { slot, name: `c${index + 1}n${rank + 1}`, label: `${slot} ${shortId(article.id, unitId)}\\n`, short }
    })
    const first = (slot: ChainSlot) => nodes.find(node => node.slot === slot)
    const arrows = FLOW.flatMap(([from, to, label]) => {
      const end = first(to)
      return end
        ? nodes
            .filter(node => node.slot === from)
            .map(node => `    ${node.name} -> ${end.name} [label=${quote(label)}]`)
        : []
    })
    const boxes = nodes.map(
      node => `    ${node.name} [shape=box, label="${node.label}${node.short.replace(/[\\"]/g, '\\$&')}"]`,
    )
    return [
      `  subgraph cluster_${index + 1} {`,
      `    label=${quote(shortId(article.id, chain.id))}`,
      ...boxes,
      ...arrows,
      '  }',
    ].join('\n')
  })
  return `digraph ${quote(article.id)} {\n  rankdir=LR\n${clusters.join('\n')}${clusters.length > 0 ? '\n' : ''}}\n`
}
