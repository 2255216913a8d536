import { holderEndings, holders, knownHolders, sectorTails, sectorWords } from '../lexicon/organisations.ts'
import { compile } from '../text/match.ts'
import type { Span } from '../text/span.ts'

const table = (words: readonly string[]) => compile([...new Set(words)].map(word => [word, true] as const))
const known = table([...holders, ...knownHolders])
const endings = table(holderEndings)
const sectors = table(sectorWords)
const tails = table(sectorTails)

/** Names of organisations before their ending: at least and at most so many characters. */
const SHORTEST_BRAND = 1
const LONGEST_BRAND = 16

/** A holder known by its name or its kind (该行, 工商银行) that begins at `at`, or null. */
export function knownHolderAt(text: string, at: number, end: number): Span | null {
  const found = known.at(text, at)
  if (!found || found.end > end) return null
  const longer = endings.at(text, found.end)
  return { start: at, end: longer && longer.end < end ? longer.end : found.end }
}

/** A name that begins at `at`, ends like one of an organisation and is no sector of the economy (大型银行), or null. */
export function namedHolderAt(text: string, at: number, end: number): Span | null {
  if (sectors.at(text, at)) return null
  for (let i = at + SHORTEST_BRAND; i < Math.min(end, at + LONGEST_BRAND); i++) {
    if (sectors.at(text, i - 1)) return null
    const tail = endings.at(text, i)
    if (tail) return tail.end < end && !tails.at(text, tail.end) ? { start: at, end: tail.end } : null
  }
  return null
}
