import { AFFILIATION_HEAD, END_BYLINE, INSTITUTION, RUN_IN_BYLINE } from '../lexicon/layout.ts'
import { fold } from '../text/fold.ts'
import { readBareNames, readByline, readPostAndName } from './bylines.ts'

/** Names of a byline of its own; a space inside a two-character name is dropped (`张　三`). */
export function authorsOf(byline: string): readonly string[] {
  const words = fold(byline).replace(/\s+/g, ' ')
  return readByline(words)?.names ?? readBareNames(words) ?? readPostAndName(words) ?? []
}

/** Names signed inside the first sentence of a report or after its last one; `first` and `last` are its paragraphs. */
export function signedIn(first: string, last: string): readonly string[] {
  const signature = RUN_IN_BYLINE.exec(fold(first.slice(0, 100)))?.[1] ?? END_BYLINE.exec(fold(last.slice(-48)))?.[1]
  return signature ? (readByline(signature.replace(/\s+/g, ' '))?.names ?? []) : []
}

/** Employers and posts in `（作者系甲，乙）`: parted at the marks before another institution. */
export function affiliationsOf(line: string): string[] {
  const head = AFFILIATION_HEAD.exec(fold(line))
  if (!head) return []
  const parts = line
    .slice(head[0].length)
    .replace(/[)）。]+$/, '')
    .split(/([，、；,;])/)
  const found: string[] = []
  for (let i = 0; i < parts.length; i += 2) {
    const part = parts[i]!.trim()
    // 主任、教授: a second post is no second institution.
    if (found.length && part && !INSTITUTION.test(part)) found[found.length - 1] += `${parts[i - 1]}${part}`
    else if (part) found.push(part)
  }
  return found
}
