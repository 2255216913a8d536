import {
  betweenHead,
  betweenJoins,
  betweenTails,
  boundJoins,
  boundsBefore,
  boundsBehind,
  compared,
  compareWord,
} from '../lexicon/bounds.ts'
import { compile } from '../text/match.ts'
import type { Span } from '../text/span.ts'
import { skipSpaces } from './chars.ts'
import { type Numbered, readNumbers } from './read.ts'
import { flags, words } from './words.ts'

/** A number with the words that bound it: 大于100, 500以上, 10与20之间. The span holds the words. */
export interface Bounded extends Span {
  readonly lower: string | null
  readonly upper: string | null
  readonly lowerInclusive: boolean
  readonly upperInclusive: boolean
  /** Both ends are printed with a mark of range between them. */
  readonly between: boolean
}

type Side = { readonly side: 'lower' | 'upper' | 'both'; readonly inclusive: boolean }
const sides = (list: readonly (readonly [Side['side'], boolean, string])[]) =>
  compile(
    list.flatMap(([side, inclusive, group]) => words(group).map(word => [word, { side, inclusive } as Side] as const)),
  )
const ahead = sides(boundsBefore)
const behind = sides(boundsBehind)
const comparison = compile(
  compared.flatMap(([side, group]) => words(group).map(word => [word, { side, inclusive: false } as Side] as const)),
)
const joins = flags(boundJoins)
const marks = flags(betweenJoins)
const tails = flags(betweenTails)

const spacesBack = (text: string, i: number): number => {
  let at = i
  while (text[at - 1] === ' ') at--
  return at
}
/** 第 belongs to the span of an ordinal. */
const head = (n: Numbered): number => (n.ordinal ? n.start - 1 : n.start)

function bound(start: number, end: number, { side, inclusive }: Side, value: string): Bounded {
  const [low, high] = [side !== 'upper', side !== 'lower']
  return {
    start,
    end,
    lower: low ? value : null,
    upper: high ? value : null,
    lowerInclusive: low && inclusive,
    upperInclusive: high && inclusive,
    between: false,
  }
}

/** The bound that words beside one number give, or null. */
function readOne(text: string, n: Numbered): Bounded | null {
  const before = ahead.before(text, spacesBack(text, n.start))
  if (before) return bound(before.start, n.end, before.entry, n.exact)
  const at = skipSpaces(text, n.end)
  const after = behind.at(text, at)
  if (after) return bound(n.start, after.end, after.entry, n.exact)
  const than = spacesBack(text, n.start) - 1
  const how = text[than] === compareWord ? comparison.at(text, at) : null
  if (how) return bound(than, how.end, how.entry, n.exact)
  return n.surplus || (n.high !== null && Number(n.exact) > 1)
    ? bound(n.start, n.end, { side: 'lower', inclusive: false }, n.exact)
    : null
}

/** Two numbers with a mark of range between them, or null. */
function readPair(text: string, a: Numbered, b: Numbered): Bounded | null {
  const mark = marks.at(text, skipSpaces(text, a.end))
  if (!mark || skipSpaces(text, mark.end) !== head(b) || Number(a.exact) >= Number(b.exact)) return null
  const tail = tails.at(text, skipSpaces(text, b.end))
  const start = spacesBack(text, head(a))
  const named = tail !== null && text[start - 1] === betweenHead
  return {
    start: named ? start - 1 : head(a),
    end: tail?.end ?? b.end,
    lower: a.exact,
    upper: b.exact,
    lowerInclusive: true,
    upperInclusive: true,
    between: true,
  }
}

/** 大于10并且小于20: two one-sided bounds that make one range. */
function combine(text: string, a: Bounded, b: Bounded): Bounded | null {
  const join = joins.at(text, skipSpaces(text, a.end))
  const from = skipSpaces(text, join ? join.end : a.end)
  const [low, high] = a.lower !== null ? [a, b] : [b, a]
  if (from !== b.start || low.lower === null || low.upper !== null || high.upper === null || high.lower !== null)
    return null
  if (Number(low.lower) >= Number(high.upper)) return null
  return { ...low, start: a.start, end: b.end, upper: high.upper, upperInclusive: high.upperInclusive }
}

/** Every bounded number of a text, in order: what a reader of queries and of rules asks for. */
export function readBounds(text: string): Bounded[] {
  const numbers = readNumbers(text)
  const found: Bounded[] = []
  for (let k = 0; k < numbers.length; k++) {
    const pair = k + 1 < numbers.length ? readPair(text, numbers[k]!, numbers[k + 1]!) : null
    const one = pair ?? readOne(text, numbers[k]!)
    if (pair) k++
    if (!one) continue
    const last = found[found.length - 1]
    const both = last ? combine(text, last, one) : null
    if (both) found[found.length - 1] = both
    else found.push(one)
  }
  return found
}
