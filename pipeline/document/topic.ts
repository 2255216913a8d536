/** Which body a title speaks of: the share of its character pairs that the body has, rare pairs counting more. */

export interface Bodies {
  /** Pairs of each body. */
  readonly pairs: readonly ReadonlySet<number>[]
  /** In how many bodies a pair stands. */
  readonly spread: ReadonlyMap<number, number>
}

/** Han pairs of a text as numbers. */
function pairsOf(text: string): Set<number> {
  const pairs = new Set<number>()
  for (let i = 1; i < text.length; i++) {
    const a = text.charCodeAt(i - 1)
    const b = text.charCodeAt(i)
    if (a > 0x3400 && b > 0x3400 && a < 0xa000 && b < 0xa000) pairs.add(a * 65536 + b)
  }
  return pairs
}

/** Pair sets of the bodies of a page. */
export function bodyBigrams(bodies: readonly string[]): Bodies {
  const pairs = bodies.map(pairsOf)
  const spread = new Map<number, number>()
  for (const body of pairs) for (const pair of body) spread.set(pair, (spread.get(pair) ?? 0) + 1)
  return { pairs, spread }
}

/** How well a title fits a body, 0 to 1: weighted share of its pairs found there (inverse document frequency). */
export function titleFit(title: string, index: number, bodies: Bodies): number {
  const body = bodies.pairs[index]!
  let all = 0
  let found = 0
  for (const pair of pairsOf(title)) {
    const weight = Math.log(1 + bodies.pairs.length / (bodies.spread.get(pair) ?? 1))
    all += weight
    if (body.has(pair)) found += weight
  }
  return all ? found / all : 0
}
