import { AFFILIATION_HEAD, AFFILIATION_VERB, END_BYLINE, INSTITUTION, RUN_IN_BYLINES } from '../lexicon/layout.ts'
import { fold } from '../text/fold.ts'
import { readBareNames, readByline, readPostAndName } from './bylines.ts'

/** Names of a byline of its own; a space inside a two-character name is dropped (`张　三`). */
export function authorsOf(byline: string): readonly string[] {
  const words = fold(byline).replace(/\s+/g, ' ')
  return readByline(words)?.names ?? readBareNames(words) ?? readPostAndName(words) ?? []
}

/** Names signed inside the first sentence of a report or after its last one; both with the spaces as printed. */
export function signedIn(first: string, last: string): readonly string[] {
  const start = fold(first).replace(/\s+/g, ' ')
  const end = fold(last).replace(/\s+/g, ' ')
  for (const pattern of RUN_IN_BYLINES) {
    const names = namesOfSignature(pattern.exec(start)?.[1])
    if (names.length) return names
  }
  return namesOfSignature(END_BYLINE.exec(end)?.[1])
}

const namesOfSignature = (words: string | undefined): readonly string[] =>
  words ? (readByline(words)?.names ?? readBareNames(words) ?? []) : []

/** What a line about the authors says: `（作者系甲，乙）`, `（作者：张三，系甲）`, `（作者张三系甲）`. */
export function readAffiliation(line: string): {
  readonly names: readonly string[]
  readonly affiliations: readonly string[]
} {
  const head = AFFILIATION_HEAD.exec(fold(line))
  if (!head) return { names: [], affiliations: [] }
  const rest = line.slice(head[0].length).replace(/[)）。]+$/, '')
  const [first, ...others] = rest.split(/[，,]/)
  const inside = head[1] ? readBareNames(head[1]) : null
  const before = others.length ? readBareNames(fold(first!.trim())) : null
  const places = before ? others.join('，').replace(AFFILIATION_VERB, '') : rest
  return { names: inside ?? before ?? [], affiliations: institutionsOf(places) }
}

/** Institutions parted at the marks before another one; a second post (主任、教授) is no second institution. */
function institutionsOf(words: string): string[] {
  const parts = words.split(/([，、；,;])/)
  const found: string[] = []
  for (let i = 0; i < parts.length; i += 2) {
    const part = parts[i]!.trim()
    if (found.length && part && !INSTITUTION.test(part)) found[found.length - 1] += `${parts[i - 1]}${part}`
    else if (part) found.push(part)
  }
  return found
}
