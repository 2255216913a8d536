import { formsOf, matchesAs, matchForm } from './fold.ts'

/**
 * One automaton for all literals of a lexicon: a trie over UTF-16 units in flat tables. Traditional characters match as
 * simplified ones and full-width letters as half-width ones. A bigger lexicon costs no time per character of text.
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

/** Edges in an open-addressing hash table; state 0 is the root, 0 as a target is no edge. */
interface Trie {
  mask: number
  from: Int32Array
  unit: Uint16Array
  target: Int32Array
  /** Bit per UTF-16 unit: whether a literal begins with it; most characters are turned away here. */
  readonly first: Uint8Array
  /** Index of the literal that ends in a state, or -1. */
  readonly accepts: number[]
}

const slot = (state: number, unit: number, mask: number): number =>
  ((Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7) & mask

function buildTrie(literals: readonly string[], backward: boolean): Trie {
  const edges: Map<number, number>[] = [new Map()]
  const accepts = [-1]
  const first = new Uint8Array(8192)
  let count = 0
  literals.forEach((literal, index) => {
    let state = 0
    for (let k = 0; k < literal.length; k++) {
      const unit = literal.charCodeAt(backward ? literal.length - 1 - k : k)
      if (k === 0) for (const form of formsOf(unit)) first[form >> 3]! |= 1 << (form & 7)
      let next = edges[state]!.get(unit)
      if (next === undefined) {
        next = edges.length
        edges.push(new Map())
        accepts.push(-1)
        edges[state]!.set(unit, next)
        count++
      }
      state = next
    }
    accepts[state] = index
  })
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 2))
  const mask = size - 1
  const from = new Int32Array(size)
  const unit = new Uint16Array(size)
  const target = new Int32Array(size)
  edges.forEach((out, state) => {
    for (const [key, next] of out) {
      let at = slot(state, key, mask)
      while (target[at] !== 0) at = (at + 1) & mask
      from[at] = state
      unit[at] = key
      target[at] = next
    }
  })
  return { mask, from, unit, target, first, accepts }
}

function step(trie: Trie, state: number, key: number): number {
  const { mask, from, unit, target } = trie
  for (let at = slot(state, key, mask); target[at] !== 0; at = (at + 1) & mask)
    if (from[at] === state && unit[at] === key) return target[at]!
  return 0
}

/** Compiles literals with their entries. Throws on an empty literal, one given twice, or one given in two variants. */
export function compile<T>(entries: Iterable<readonly [literal: string, entry: T]>): Matcher<T> {
  const literals: string[] = []
  const values: T[] = []
  const given = new Set<string>()
  for (const [literal, entry] of entries) {
    if (!literal) throw new Error('a lexicon literal is empty: remove it')
    const form = matchForm(literal)
    if (given.has(form)) throw new Error(`the lexicon literal ${literal} stands twice, or with a variant: keep ${form}`)
    given.add(form)
    literals.push(form)
    values.push(entry)
  }
  const forward = buildTrie(literals, false)
  let backward: Trie | null = null
  const result = (start: number, end: number, index: number): Match<T> => ({
    start,
    end,
    literal: literals[index]!,
    entry: values[index]!,
  })
  const at = (text: string, index: number): Match<T> | null => {
    let key = text.charCodeAt(index)
    if (!(forward.first[key >> 3]! & (1 << (key & 7)))) return null
    let found = -1
    let end = index
    for (let i = index, state = 0; i < text.length; ) {
      key = matchesAs[text.charCodeAt(i)]!
      state = step(forward, state, key)
      if (state === 0) break
      i++
      if (forward.accepts[state]! >= 0) {
        found = forward.accepts[state]!
        end = i
      }
    }
    return found < 0 ? null : result(index, end, found)
  }
  const before = (text: string, index: number): Match<T> | null => {
    backward ??= buildTrie(literals, true)
    if (index <= 0) return null
    let key = text.charCodeAt(index - 1)
    if (!(backward.first[key >> 3]! & (1 << (key & 7)))) return null
    let found = -1
    let start = index
    for (let i = index - 1, state = 0; i >= 0; i--) {
      key = matchesAs[text.charCodeAt(i)]!
      state = step(backward, state, key)
      if (state === 0) break
      if (backward.accepts[state]! >= 0) {
        found = backward.accepts[state]!
        start = i
      }
    }
    return found < 0 ? null : result(start, index, found)
  }
  const all = (text: string, start = 0, end = text.length): Match<T>[] => {
    const found: Match<T>[] = []
    for (let i = start; i < end; ) {
      const match = at(text, i)
      if (match && match.end <= end) {
        found.push(match)
        i = match.end
      } else i++
    }
    return found
  }
  return { at, before, all }
}
