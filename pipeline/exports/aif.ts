import type { Relation } from '../arguments/types.ts'
import type { ArticleView } from './view.ts'
import { tally } from './view.ts'

interface Node {
  readonly nodeID: string
  readonly text: string
  readonly type: 'I' | 'L' | 'YA' | 'RA' | 'MA' | 'CA'
}

/** How a relation is said in AIF: the node between, its scheme, and whether the source is the conclusion. */
interface Scheme {
  readonly type: 'RA' | 'MA' | 'CA'
  readonly name: string
  /** Whether the relation's target is the premise: the problem and the goal are reasons for the measure. */
  readonly reversed?: boolean
}

const SCHEMES: Readonly<Record<string, Scheme>> = {
  support: { type: 'RA', name: 'Default Inference' },
  evidence: { type: 'RA', name: 'Evidence' },
  remedy: { type: 'RA', name: 'Practical Reasoning', reversed: true },
  purpose: { type: 'RA', name: 'Practical Reasoning', reversed: true },
  expected_effect: { type: 'RA', name: 'Positive Consequences', reversed: true },
  manner: { type: 'RA', name: 'Practical Reasoning' },
  cause: { type: 'RA', name: 'Cause To Effect' },
  condition: { type: 'RA', name: 'Conditional' },
  similarity: { type: 'RA', name: 'Analogy' },
  exemplification: { type: 'RA', name: 'Example', reversed: true },
  restatement: { type: 'MA', name: 'Default Rephrase' },
  elaboration: { type: 'MA', name: 'Default Rephrase' },
  enumeration: { type: 'MA', name: 'Default Rephrase' },
  attack: { type: 'CA', name: 'Default Conflict' },
}

/**
 * One article as xAIF (https://wiki.arg.tech, the interlingua of AIFdb): an L-node, a YA-node and an I-node per unit,
 * one RA per conclusion and scheme, one MA per rephrase, one CA per conflict. `loss` counts what AIF cannot say.
 */
export function toAif({ article, units, relations }: ArticleView): string {
  const nodes: Node[] = []
  const edges: { edgeID: string; fromID: string; toID: string }[] = []
  const add = (type: Node['type'], text: string): string => {
    const nodeID = String(nodes.length + 1)
    nodes.push({ nodeID, text, type })
    return nodeID
  }
  const join = (fromID: string, toID: string) => edges.push({ edgeID: String(edges.length + 1), fromID, toID })
  const proposition = new Map<string, string>()
  const locutions: { nodeID: string; personID: string }[] = []
  const speaker = article.authors.join(' ') || article.id
  for (const { unit, text } of units) {
    if (unit.role === 'transition') continue
    const said = add('L', `${speaker}: ${text}`)
    const illocuting = add('YA', 'Default Illocuting')
    const content = add('I', text)
    locutions.push({ nodeID: said, personID: '1' })
    join(said, illocuting)
    join(illocuting, content)
    proposition.set(unit.id, content)
  }
  const lost = link(relations, proposition, add, join)
  const [given = speaker, ...rest] = speaker.split(' ')
  return `${JSON.stringify(
    {
      AIF: {
        nodes,
        edges,
        schemefulfillments: [],
        descriptorfulfillments: [],
        participants: [{ participantID: '1', firstname: given, surname: rest.join(' ') }],
        locutions,
      },
      text: { txt: units.map(({ unit, text }) => `<span id="${unit.id}">${escapeXml(text)}</span>`).join('') },
      dialog: false,
      OVA: { firstname: '', surname: '', url: '', nodes: [], edges: [] },
      loss: lost,
    },
    null,
    1,
  )}\n`
}

/** Adds the scheme nodes; returns the relation types that have none, and those that touch a unit without a proposition. */
function link(
  relations: readonly Relation[],
  proposition: ReadonlyMap<string, string>,
  add: (type: Node['type'], text: string) => string,
  join: (from: string, to: string) => void,
): Record<string, number> {
  const inferences = new Map<string, string>()
  const lost: string[] = []
  for (const { type, sourceUnit, targetUnit } of relations) {
    const scheme = SCHEMES[type]
    const source = proposition.get(sourceUnit)
    const target = proposition.get(targetUnit)
    if (!scheme || !source || !target) {
      lost.push(scheme ? `${type} (transition)` : type)
      continue
    }
    const [premise, conclusion] = scheme.reversed ? [target, source] : [source, target]
    const key = `${scheme.name} ${conclusion}`
    const known = scheme.type === 'RA' ? inferences.get(key) : undefined
    const node = known ?? add(scheme.type, scheme.name)
    if (!known) join(node, conclusion)
    if (scheme.type === 'RA') inferences.set(key, node)
    join(premise, node)
  }
  return tally(lost)
}

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
