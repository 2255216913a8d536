import { agentModifiers, agents, notAgents, quantifiers } from '../lexicon/agents.ts'
import { attributive } from '../lexicon/cues.ts'
import { compile } from '../text/match.ts'
import type { Series } from './series.ts'
import type { Draft } from './units.ts'

/** What the ladder may know of a unit's surroundings; roles are filled in reading order. */
export interface Scene {
  readonly drafts: readonly Draft[]
  /** Role of every unit decided so far. */
  readonly roles: string[]
  readonly paragraphs: number
  /** Index of the first and the last unit of every paragraph. */
  readonly bounds: readonly { readonly first: number; readonly last: number }[]
  /** The series item a unit begins: its series, and its rank. */
  readonly itemOf: ReadonlyMap<number, { readonly series: Series; readonly rank: number }>
  /** What a section's heading says it is about. */
  /** First and last unit of the sentence each unit stands in. */
  readonly sentences: readonly { readonly first: number; readonly last: number }[]
  /** The unit that begins the first item of a series. */
  readonly firstOf: ReadonlyMap<Series, number>
  readonly zoneOf: (paragraph: number) => Zone
  readonly observed: (index: number) => boolean
}

export type Zone = 'diagnosis' | 'prescription' | 'open'

const agentWords = new Map<string, string>()
for (const [type, words] of Object.entries(agents))
  for (const word of words.split(' ')) if (!agentWords.has(word)) agentWords.set(word, type)
for (const word of notAgents.split(' ')) agentWords.set(word, '')

/** All names of actors; the empty type marks words that only contain one. */
export const agentMatcher = compile(agentWords)
export const modifierMatcher = compile(agentModifiers.split(' ').map(word => [word, true] as const))
export const quantifierMatcher = compile(quantifiers.split(' ').map(word => [word, true] as const))

/** The next unit of the same sentence, or null. */
export function nextInSentence(scene: Scene, index: number): Draft | null {
  const draft = scene.drafts[index]!
  const next = scene.drafts[index + 1]
  return next && next.paragraph === draft.paragraph && !draft.clauses.at(-1)!.sentenceEnd ? next : null
}

/** The unit before in the same sentence, or null. */
export function previousInSentence(scene: Scene, index: number): Draft | null {
  const draft = scene.drafts[index]!
  const before = scene.drafts[index - 1]
  return before && before.paragraph === draft.paragraph && !before.clauses.at(-1)!.sentenceEnd ? before : null
}

/** Whether the unit says that something is wrong, in words that no verb of solving governs. */
export function lacks(draft: Draft): boolean {
  for (const clause of draft.clauses) {
    let solved = false
    for (const mark of clause.marks) {
      if (mark.tags.has('act.solve') || mark.tags.has('avert') || mark.tags.has('ought.strong')) solved = true
      else if (mark.tags.has('bad') && !solved && !(!mark.tags.has('bad.strong') && clause.headTags.has('act')))
        return true
    }
  }
  return false
}

/** Whether an actor stands as subject before the first modal of the core clause. */
export function hasAgent(draft: Draft): boolean {
  const modal = draft.core.marks.find(mark => mark.tags.has('ought.strong') || mark.tags.has('ought.may'))
  if (!modal) return false
  const named = agentMatcher.all(draft.read.text, draft.core.start, modal.start).findLast(match => match.entry !== '')
  return named !== undefined && !draft.read.text.slice(named.end, modal.start).includes(attributive)
}

/** Whether a verb of action follows the modal closely. */
export function actsAfterModal(draft: Draft): boolean {
  for (const clause of draft.clauses) {
    const modal = clause.marks.find(
      mark => mark.tags.has('ought.strong') || mark.tags.has('ought.may') || mark.tags.has('ought.advise'),
    )
    if (
      modal &&
      clause.marks.some(mark => mark.start >= modal.end && mark.start - modal.end <= 14 && mark.tags.has('act'))
    )
      return true
  }
  return false
}

/** Whether the modal governs a mechanism: 应包含定期跟踪机制. */
export function setsUp(draft: Draft): boolean {
  const modal = draft.core.marks.find(mark => mark.tags.has('ought.strong') || mark.tags.has('ought.may'))
  return (
    modal !== undefined &&
    draft.core.marks.some(
      mark => mark.start > modal.end && mark.end === draft.core.body && mark.tags.has('act.mechanism'),
    )
  )
}
