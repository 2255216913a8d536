import { SOME } from '../lexicon/enumerators.ts'
import { lacks, nextInSentence, previousInSentence, type Scene } from './context.ts'
import type { Ruling } from './roles.ts'
import { likeness, profile } from './similarity.ts'

const DIAGNOSIS = new Set(['problem', 'cause', 'consequence'])
const NEUTRAL = new Set(['reason', 'elaboration', 'claim'])
/** From this share of common character pairs on, a unit says again what the paragraph's head says. */
const RESTATES = 0.5

/**
 * Problem, cause and consequence are decided together: in a paragraph that names its problem at the head, what stands
 * upstream of it is cause, what stands downstream is consequence, and a deficiency that ends its sentence is a problem
 * of its own. Conventions, section 3, roles 9 to 11.
 */
export function diagnose(scene: Scene, rulings: readonly Ruling[]): Ruling[] {
  const result = [...rulings]
  for (const { first, last } of scene.bounds) {
    const head = result[first]
    if (!head) continue
    const named = head.role === 'problem'
    for (let index = first; index <= last; index++) {
      const settled = settle(scene, result, index, first, named)
      if (settled) result[index] = settled
    }
  }
  return means(scene, result)
}

function settle(scene: Scene, rulings: readonly Ruling[], index: number, first: number, named: boolean): Ruling | null {
  const draft = scene.drafts[index]!
  const ruling = rulings[index]!
  const change = (role: string, rule: string): Ruling => ({ ...ruling, role, tier: 'template', rule: `role:${rule}` })
  if (index === first) return ruling.role === 'problem' && !ruling.level ? { ...ruling, level: 'main' } : null
  if (ruling.role === 'consequence' && named && draft.tags.has('bad.noun') && restates(scene, index, first))
    return change('problem', 'problem.restated')
  if (ruling.tier === 'cue' && !DIAGNOSIS.has(ruling.role)) return null
  const item = scene.itemOf.get(index)
  if (ruling.role === 'problem' && named && item && !item.series.system.startsWith(SOME))
    return change('cause', 'cause.item')
  const next = nextInSentence(scene, index)
  const leadsOn = next !== null && DIAGNOSIS.has(rulings[index + 1]!.role)
  if (ruling.role === 'problem' && named && leadsOn) return change('cause', 'cause.upstream')
  if (NEUTRAL.has(ruling.role) && leadsOn && !draft.headTags.has('join.shift')) return change('cause', 'cause.upstream')
  if (NEUTRAL.has(ruling.role) && leadsOn && named) return change('cause', 'cause.upstream')
  if (
    NEUTRAL.has(ruling.role) &&
    named &&
    scene.zoneOf(draft.paragraph) !== 'prescription' &&
    !lacks(draft) &&
    ruling.tier !== 'cue'
  )
    return change('cause', 'cause.paragraph')
  const before = previousInSentence(scene, index)
  if (ruling.role === 'problem' && before && rulings[index - 1]!.role === 'problem' && !draft.headTags.has('bad.some'))
    return draft.clauses.at(-1)!.hard ? change('consequence', 'consequence.downstream') : null
  return null
}

const restates = (scene: Scene, index: number, first: number): boolean =>
  likeness(profile(scene.drafts[first]!.text), profile(scene.drafts[index]!.text)) >= RESTATES

/** A means belongs to what it achieves: where that is no measure, it takes the role of the clause it leads to. */
function means(scene: Scene, rulings: readonly Ruling[]): Ruling[] {
  return rulings.map((ruling, index) => {
    if (scene.drafts[index]!.opener !== 'open.means' || !nextInSentence(scene, index)) return ruling
    const next = rulings[index + 1]!.role
    if (ruling.role === 'measure' && ['reason', 'elaboration', 'evidence', 'example', 'achievement'].includes(next))
      return { ...ruling, role: next, tier: 'template', level: null }
    return ruling
  })
}
