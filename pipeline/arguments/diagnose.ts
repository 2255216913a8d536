import { looseSystems, SOME } from '../lexicon/enumerators.ts'
import { nextInSentence, previousInSentence, type Scene } from './context.ts'
import type { Ruling } from './roles.ts'
import { likeness, profile } from './similarity.ts'

/** How many units back advice is looked for. */
const REACH = 64
const DIAGNOSIS = new Set(['problem', 'cause', 'consequence'])
const REPORTED = new Set(['reason', 'elaboration', 'evidence', 'example', 'achievement'])
const PARALLEL = new Set(['reason', 'evidence', 'claim', 'problem', 'measure', 'definition'])
const UNDECIDED = new Set(['claim', 'reason', 'elaboration', 'effect'])
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
    // Twice: what stands upstream of a cause is known only once that is known to be one.
    for (let pass = 0; pass < 2; pass++)
      for (let index = first; index <= last; index++) {
        const settled = settle(scene, result, index, first, named)
        if (settled) result[index] = settled
      }
  }
  return means(scene, halves(scene, itemsAlike(scene, someAlike(scene, result))))
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
  const ofHead = item !== undefined && scene.itemOf.get(first)?.series === item.series
  if (ruling.role === 'problem' && named && item && !ofHead && !item.series.system.startsWith(SOME))
    return change('cause', 'cause.item')
  const next = nextInSentence(scene, index)
  const leadsOn = next !== null && !next.headTags.has('join.shift') && DIAGNOSIS.has(rulings[index + 1]!.role)
  if (ruling.role === 'problem' && named && restates(scene, index, first)) return null
  if (ruling.rule === 'role:problem.some' && named && !item && draft.clauses[0]!.sentenceStart)
    return change('example', 'example.some')
  if (ruling.role === 'problem' && named && leadsOn) return change('cause', 'cause.upstream')
  if (NEUTRAL.has(ruling.role) && leadsOn) return change('cause', 'cause.upstream')
  if (NEUTRAL.has(ruling.role) && named && scene.zoneOf(draft.paragraph) !== 'prescription' && ruling.tier !== 'cue')
    return change('cause', 'cause.paragraph')
  const before = previousInSentence(scene, index)
  if (ruling.role === 'problem' && before && rulings[index - 1]!.role === 'problem' && !draft.headTags.has('bad.some'))
    return draft.clauses.at(-1)!.hard ? change('consequence', 'consequence.downstream') : null
  return null
}

const restates = (scene: Scene, index: number, first: number): boolean =>
  likeness(profile(scene.drafts[first]!.text), profile(scene.drafts[index]!.text)) >= RESTATES

/** Members of one 有的… series do the same: all consequence where the first is, else all problem where one is. */
function someAlike(scene: Scene, rulings: readonly Ruling[]): Ruling[] {
  const groups = new Map<object, number[]>()
  for (const [index, item] of scene.itemOf)
    if (item.series.system.startsWith(SOME)) groups.get(item.series)?.push(index) ?? groups.set(item.series, [index])
  const result = [...rulings]
  for (const members of groups.values()) {
    const found = members.map(index => rulings[index]!.role)
    const shared =
      found[0] === 'consequence' ? 'consequence' : found.some(role => DIAGNOSIS.has(role)) ? 'problem' : null
    if (shared)
      for (const index of members)
        if (result[index]!.role !== shared)
          result[index] = { ...result[index]!, role: shared, tier: 'template', rule: 'role:series.alike', level: null }
  }
  return result
}

/** Halves of a sentence joined by a semicolon do the same, where nothing says otherwise of the second. */
function halves(scene: Scene, rulings: readonly Ruling[]): Ruling[] {
  const result = [...rulings]
  for (const [index, draft] of scene.drafts.entries()) {
    const before = previousInSentence(scene, index)
    const role = result[index - 1]?.role ?? ''
    if (result[index]!.tier !== 'default' || draft.begins !== 'stop' || !before || !PARALLEL.has(role)) continue
    result[index] = { ...result[index]!, role, tier: 'template', rule: 'role:parallel.half' }
  }
  return result
}

/** Items of a counted series do the same: where half of their heads are measures, or problems, the undecided ones are too. */
function itemsAlike(scene: Scene, rulings: readonly Ruling[]): Ruling[] {
  const groups = new Map<object, number[]>()
  for (const [index, item] of scene.itemOf)
    if (!looseSystems.has(item.series.system)) groups.get(item.series)?.push(index) ?? groups.set(item.series, [index])
  const result = [...rulings]
  for (const members of groups.values())
    for (const shared of ['measure', 'problem']) {
      const count = members.filter(index => rulings[index]!.role === shared).length
      if (count * 2 < members.length || count === members.length) continue
      for (const index of members)
        if (UNDECIDED.has(rulings[index]!.role) && rulings[index]!.tier !== 'cue')
          result[index] = { ...result[index]!, role: shared, tier: 'template', rule: 'role:series.items', level: null }
    }
  return result
}

/**
 * A means and what it achieves belong together: in advice both are measures, unless the end is an effect or a goal;
 * in a report the means takes the role of what it leads to.
 */
function means(scene: Scene, rulings: readonly Ruling[]): Ruling[] {
  const result = [...rulings]
  for (const [index, draft] of scene.drafts.entries()) {
    if (draft.opener !== 'open.means' || !nextInSentence(scene, index)) continue
    const next = result[index + 1]!
    const advice = result
      .slice(Math.max(scene.bounds[draft.paragraph]!.first, index - REACH), index)
      .some(one => one.role === 'measure')
    if (advice && next.tier === 'default')
      result[index + 1] = { ...next, role: 'measure', tier: 'template', rule: 'role:measure.end' }
    else if (!advice && REPORTED.has(next.role))
      result[index] = { ...result[index]!, role: next.role, tier: 'template', level: null }
    if (advice && result[index]!.role !== 'example')
      result[index] = { ...result[index]!, role: 'measure', level: 'means' }
  }
  return result
}
