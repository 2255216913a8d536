/**
 * One automaton for all literals of a lexicon: a trie over UTF-16 units.
 * A bigger lexicon costs no time per character of text.
 */
export interface Match<T> {
  readonly start: number
  readonly end: number
  readonly literal: string
  readonly entry: T
}

export interface Matcher<T> {
  /** The longest literal that begins at `index`, or null. */
  at(text: string, index: number): Match<T> | null
  /** The longest literal that ends at `index` (exclusive), or null. */
  before(text: string, index: number): Match<T> | null
  /** Leftmost longest matches, in order, not overlapping. */
  all(text: string, start?: number, end?: number): Match<T>[]
}

interface Node<T> {
  readonly next: Map<number, Node<T>>
  literal: string | null
  entry: T | null
}

const node = <T>(): Node<T> => ({ next: new Map(), literal: null, entry: null })

function insert<T>(root: Node<T>, literal: string, entry: T, units: readonly number[]): void {
  let at = root
  for (const unit of units) {
    let next = at.next.get(unit)
    if (!next) {
      next = node()
      at.next.set(unit, next)
    }
    at = next
  }
  at.literal = literal
  at.entry = entry
}

const unitsOf = (literal: string): number[] => Array.from({ length: literal.length }, (_, i) => literal.charCodeAt(i))

/** Compiles literals with their entries. Throws on an empty literal or one given twice. */
export function compile<T>(entries: Iterable<readonly [literal: string, entry: T]>): Matcher<T> {
  const forward = node<T>()
  const backward = node<T>()
  const seen = new Set<string>()
  for (const [literal, entry] of entries) {
    if (!literal) throw new Error('a lexicon literal is empty: remove it')
    if (seen.has(literal)) throw new Error(`the lexicon literal ${literal} stands twice: keep one`)
    seen.add(literal)
    insert(forward, literal, entry, unitsOf(literal))
    insert(backward, literal, entry, unitsOf(literal).reverse())
  }
  const walk = (root: Node<T>, text: string, index: number, step: 1 | -1): Match<T> | null => {
    let found: Match<T> | null = null
    let at: Node<T> | undefined = root
    for (let i = step === 1 ? index : index - 1; i >= 0 && i < text.length; i += step) {
      at = at.next.get(text.charCodeAt(i))
      if (!at) break
      if (at.literal !== null)
        found =
          step === 1
            ? { start: index, end: i + 1, literal: at.literal, entry: at.entry as T }
            : { start: i, end: index, literal: at.literal, entry: at.entry as T }
    }
    return found
  }
  return {
    at: (text, index) => walk(forward, text, index, 1),
    before: (text, index) => walk(backward, text, index, -1),
    all(text, start = 0, end = text.length) {
      const found: Match<T>[] = []
      for (let i = start; i < end; ) {
        const match = walk(forward, text, i, 1)
        if (match && match.end <= end) {
          found.push(match)
          i = match.end
        } else i++
      }
      return found
    },
  }
}
