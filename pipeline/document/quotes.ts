import { type Part, proseOrHead } from './classify.ts'

/** A pull quote repeats at least this share of its runs in one paragraph. */
const SHARE = 0.7
/** Characters of a run that is looked for. */
const RUN = 6
/** A repeated text is at least this long, in characters; a heading that its section repeats is shorter. */
const SHORTEST = 15
const SHORTEST_HEAD = 24
/** Quotes of the same words that are looked for. */
const SAME_QUOTES = 8
/** A label without words of its own (本期导读) takes the next block as its text. */
const LABEL = 8

/**
 * Marks the parts that repeat a paragraph's words as pull quotes, marked (■) or not; a marked one that repeats
 * nothing is what its words say. One scan over the prose, however many quotes.
 */
export function readPullQuotes(text: string, parts: readonly Part[]): Part[] {
  const whole = joinLabels(parts)
  const repeats = repeatsIn(whole)
  return whole.map((part, i) => {
    const repeated = repeats.get(i)
    if (repeated !== undefined)
      return { ...part, role: 'pull_quote', why: part.role === 'pull_quote' ? part.why : 'repeated-words', repeated }
    if (part.why !== 'pull-quote-mark') return part
    const [role, why] = proseOrHead(text, part, part.words)
    return { ...part, role, why }
  })
}

function joinLabels(parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  parts.forEach(part => {
    const label = joined.at(-1)
    if (label?.why === 'pull-quote-label' && label.words.length <= LABEL && part.role === 'prose')
      joined[joined.length - 1] = {
        ...label,
        lines: [...label.lines, ...part.lines],
        words: label.words + part.words,
        closed: part.closed,
      }
    else joined.push(part)
  })
  return joined
}

const isCandidate = (part: Part): boolean =>
  part.words.length >= (part.role === 'head' ? SHORTEST_HEAD : SHORTEST) &&
  (part.role === 'pull_quote' || part.role === 'head' || (part.role === 'prose' && (!part.closed || part.flush)))

/** For every quote the paragraph that holds most of its runs. */
function repeatsIn(parts: readonly Part[]): Map<number, number> {
  const runs = new Map<string, number[]>()
  const starts = new Set<number>()
  const counts = new Map<number, number>()
  parts.forEach((part, i) => {
    if (!isCandidate(part)) return
    for (let k = 1; k + RUN <= part.words.length; k += RUN) {
      const run = part.words.slice(k, k + RUN)
      const quotes = runs.get(run)
      if (!quotes) runs.set(run, [i])
      else if (quotes.length < SAME_QUOTES) quotes.push(i)
      starts.add(pairAt(run, 0))
      counts.set(i, (counts.get(i) ?? 0) + 1)
    }
  })
  const best = new Map<number, { paragraph: number; hits: number }>()
  if (counts.size)
    parts.forEach((part, j) => {
      if (part.role === 'prose')
        for (const [i, hits] of hitsIn(part.words, runs, starts))
          if (i !== j && hits > (best.get(i)?.hits ?? 0) && part.words.length > parts[i]!.words.length)
            best.set(i, { paragraph: j, hits })
    })
  return new Map(
    [...best].filter(([i, { hits }]) => hits >= counts.get(i)! * SHARE).map(([i, { paragraph }]) => [i, paragraph]),
  )
}

const pairAt = (words: string, i: number): number => words.charCodeAt(i) * 65536 + words.charCodeAt(i + 1)

function hitsIn(words: string, runs: ReadonlyMap<string, number[]>, starts: ReadonlySet<number>): Map<number, number> {
  const hits = new Map<number, number>()
  for (let k = 0; k + RUN <= words.length; k++) {
    if (!starts.has(pairAt(words, k))) continue
    for (const i of runs.get(words.slice(k, k + RUN)) ?? []) hits.set(i, (hits.get(i) ?? 0) + 1)
  }
  return hits
}
