import { AFFILIATION_HEAD, BYLINE_WORDS } from '../lexicon/layout.ts'
import { fold } from '../text/fold.ts'

/** Names printed in a byline; a space inside a two-character name is dropped (`张　三`). */
export function namesOf(byline: string): string[] {
  const words = fold(byline)
    .replace(BYLINE_WORDS, ' ')
    .split(/[\s、,;/|:]+/)
    .filter(Boolean)
  const names: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word.length === 1 && words[i + 1]?.length === 1) names.push(word + words[++i])
    else if (/^\p{Script=Han}[\p{Script=Han}·•‧]+$/u.test(word)) names.push(word)
  }
  return names
}

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
