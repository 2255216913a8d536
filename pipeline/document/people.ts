import { AFFILIATION_HEAD } from '../lexicon/layout.ts'
import { fold } from '../text/fold.ts'

/** Employers and posts in `（作者系甲，乙）`, split at the marks between them. */
export function affiliationsOf(line: string): string[] {
  const words = line.replace(/^（/, '(').replace(/）$/, ')')
  const head = AFFILIATION_HEAD.exec(fold(words))
  if (!head) return []
  return words
    .slice(head[0].length)
    .replace(/[)）。]+$/, '')
    .split(/[，、；,;]/)
    .map(part => part.trim())
    .filter(Boolean)
}
