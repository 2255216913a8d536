import { GENERIC_WORDS } from '../lexicon/layout-generic.ts'

/** Likeness of stretches of text by the pairs of Han characters they share, rare pairs counting more. */

/** Pairs of the bodies of a page. */
export interface Bodies {
  readonly pairs: readonly ReadonlySet<number>[]
  /** In how many bodies a pair stands. */
  readonly spread: ReadonlyMap<number, number>
}

const isHan = (unit: number): boolean => unit >= 0x3400 && unit < 0xa000

/** Pairs of neighbouring Han characters, as numbers. */
function addPairs(text: string, pairs: Set<number>): Set<number> {
  for (let i = 1; i < text.length; i++) {
    const a = text.charCodeAt(i - 1)
    const b = text.charCodeAt(i)
    if (isHan(a) && isHan(b)) pairs.add(a * 65536 + b)
  }
  return pairs
}

/** Pair sets of bodies, each given as its paragraphs. */
export function bodyPairs(bodies: readonly (readonly string[])[]): Bodies {
  const pairs = bodies.map(body => body.reduce((set, text) => addPairs(text, set), new Set<number>()))
  const spread = new Map<number, number>()
  for (const body of pairs) for (const pair of body) spread.set(pair, (spread.get(pair) ?? 0) + 1)
  return { pairs, spread }
}

/** How well a title fits a body, 0 to 1: weighted share of its pairs found there (inverse document frequency). */
export function titleFit(title: string, index: number, bodies: Bodies): number {
  const body = bodies.pairs[index]!
  let all = 0
  let found = 0
  for (const pair of addPairs(title, new Set())) {
    const weight = Math.log(1 + bodies.pairs.length / (bodies.spread.get(pair) ?? 1))
    all += weight
    if (body.has(pair)) found += weight
  }
  return all ? found / all : 0
}

/**
 * Pairs that two texts share, generic ones aside, against what texts of their size share by chance: about 0 for two
 * matters, 0.5 for one.
 */
export function likeness(one: string, other: string): number {
  const a = addPairs(one, new Set())
  const b = addPairs(other, new Set())
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const pair of few) if (many.has(pair) && !GENERIC.has(pair)) shared++
  return shared / Math.sqrt(few.size + 1)
}

const GENERIC: ReadonlySet<number> = GENERIC_WORDS.split(' ').reduce(
  (set, word) => addPairs(word, set),
  new Set<number>(),
)
