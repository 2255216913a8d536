import { cues, frames } from '../lexicon/cues.ts'
import { systems } from '../lexicon/enumerators.ts'
import { stance } from '../lexicon/stance.ts'
import { compile, type Matcher } from '../text/match.ts'
import type { Span } from '../text/span.ts'

/** A lexicon literal found in the text, with every tag it bears. */
export interface Mark extends Span {
  readonly literal: string
  readonly tags: ReadonlySet<string>
}

/** The tag of words that only contain a cue. */
export const NONE = 'plain'

/** Turns `tag → words` tables into one automaton whose entries are sets of tags. */
export function tagged(...tables: Readonly<Record<string, string>>[]): Matcher<ReadonlySet<string>> {
  const byWord = new Map<string, Set<string>>()
  for (const table of tables)
    for (const [tag, words] of Object.entries(table))
      for (const word of words.split(/\s+/)) {
        if (!word) continue
        const tags = byWord.get(word)
        if (tags) tags.add(tag)
        else byWord.set(word, new Set([tag]))
      }
  for (const tags of byWord.values()) if (tags.size > 1) tags.delete(NONE)
  return compile(byWord)
}

const opens: Record<string, string> = { 'frame.open': frames.map(frame => frame.open).join(' ') }
const counters = {
  marker: systems
    .filter(system => !system.repeats)
    .flatMap(system => [...system.steps, system.last ?? ''])
    .join(' '),
}
const matcher = tagged(cues, stance, opens, counters)

/** All cues of a paragraph outside quotes, in order, not overlapping. One pass. */
export function marksOf(text: string, depth: Uint8Array): Mark[] {
  return matcher
    .all(text)
    .filter(match => depth[match.start] === 0)
    .map(match => ({ start: match.start, end: match.end, literal: match.literal, tags: match.entry }))
}

/** Every tag of some marks. */
export function tagsOf(marks: readonly Mark[]): Set<string> {
  const found = new Set<string>()
  for (const mark of marks) for (const tag of mark.tags) found.add(tag)
  return found
}
