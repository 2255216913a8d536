import { articleNumeral } from '../lexicon/classifiers.ts'
import {
  afterPaired,
  idioms,
  insideNothings,
  insideVeto,
  nothings,
  nothingVeto,
  notPaired,
  singleTails,
} from '../lexicon/idioms.ts'
import { clauseStops } from '../lexicon/orders.ts'
import { plans, planTails, quotes } from '../lexicon/times.ts'
import { matchForm, standsAt } from '../text/fold.ts'
import { compile, type Matcher } from '../text/match.ts'
import type { Span } from '../text/span.ts'
import { CIRCLED, classAt, HAN, isHan, POWER, UNNAMED } from './chars.ts'
import { unitAt } from './units.ts'

/** Words of a list that is separated by spaces. */
export const words = (list: string): string[] => [...new Set(list.split(' ').filter(Boolean))]
/** Matcher of a list of words that say only that they are there. */
export const flags = (list: string): Matcher<true> => compile(words(list).map(word => [word, true] as const))

/** A fixed word that begins with a numeral character. */
export type Fixed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'idiom'; readonly from: number; readonly to: number }
  | { readonly kind: 'plan'; readonly year: number }

/** An idiom without its brackets and where the part in brackets stands: 最后[一公里]. */
function bracketed(word: string): { plain: string; from: number; to: number } {
  const open = word.indexOf('[')
  const plain = word.replace('[', '').replace(']', '')
  return { plain, from: Math.max(open, 0), to: open < 0 ? plain.length : word.indexOf(']') - 1 }
}

function* fixedWords(): Generator<readonly [string, Fixed]> {
  for (const word of words(nothings)) yield [word, { kind: 'nothing' }]
  for (const word of words(idioms)) {
    const { plain, from, to } = bracketed(word)
    yield [plain, { kind: 'idiom', from, to }]
  }
  for (const [word, year] of plans) yield [word, { kind: 'plan', year }]
}

const fixed = compile(new Map(fixedWords()))
const notFixed = flags(nothingVeto)
const tailsOfPlan = flags(planTails)

/** Units that are counted one by one: 一天一次 is no idiom. */
const COUNTED = new Set(['duration', 'amount', 'measure', 'multiple'])

/** 一减了之, 一床难求: one stroke, one of a kind. */
function single(text: string, i: number): { end: number; entry: Fixed } | null {
  const tail = text[i] === articleNumeral && classAt(text, i + 1) === 0 ? tailsOfOne.at(text, i + 2) : null
  return tail && { end: tail.end, entry: { kind: 'idiom', from: 0, to: tail.end - i } }
}
const tailsOfOne = flags(singleTails)

/** 一河一策, 一人一档: one of each, an idiom; not 一比一, 一天一次. */
function pairedOnes(text: string, i: number): { end: number; entry: Fixed } | null {
  if (text[i] !== articleNumeral || text[i + 2] !== articleNumeral || text[i + 1] === text[i + 3]) return null
  const plain = (at: number): boolean =>
    isHan(text, at) &&
    (classAt(text, at) === 0 || classAt(text, at) === UNNAMED) &&
    !notPaired.includes(text[at]!) &&
    !COUNTED.has(unitAt(text, at)?.entry.kind ?? '')
  const whole = quotes.includes(text[i - 1] ?? '\n') || !isHan(text, i + 4) || afterPaired.includes(text[i + 4]!)
  if (!whole || classAt(text, i - 1) > 0 || !plain(i + 1) || !plain(i + 3)) return null
  return { end: i + 4, entry: { kind: 'idiom', from: 0, to: 4 } }
}

/**
 * “三保”, “两免一补”, “三高四新”: numbers and characters by turns between quotation marks, a watchword; a pair alone only
 * where the character counts nothing by itself.
 */
function watchword(text: string, i: number): { end: number; entry: Fixed } | null {
  if (!quotes.includes(text[i - 1] ?? '\n')) return null
  let end = i
  while (end - i < LONGEST_WATCHWORD && isSmall(text, end) && isHan(text, end + 1) && classAt(text, end + 1) === 0) {
    if (COUNTED.has(unitAt(text, end + 1)?.entry.kind ?? '')) return null
    end += 2
  }
  if (end === i || !quotes.includes(text[end] ?? '\n')) return null
  if (end === i + 2 && (unitAt(text, i + 1) || classAt(text, i) === POWER)) return null
  return { end, entry: { kind: 'idiom', from: 0, to: end - i } }
}
const LONGEST_WATCHWORD = 8
const isSmall = (text: string, i: number): boolean => classAt(text, i) === HAN || classAt(text, i) === POWER

/** 十四五, at the end of a clause: no two neighbouring digits. */
const LONGEST_PLAN = 3

/** The fixed word that begins at `i`, or null. A plan needs quotation marks or a word of planning after it. */
export function fixedAt(text: string, i: number): { end: number; entry: Fixed } | null {
  const found = fixed.at(text, i)
  const other = found && notFixed.at(text, i)
  const match = other && other.end > found.end ? null : found
  if (match?.entry.kind !== 'plan')
    return match && match.end > i + 3 ? match : (pairedOnes(text, i) ?? single(text, i) ?? watchword(text, i) ?? match)
  const quoted = i > 0 && quotes.includes(text[i - 1]!) && quotes.includes(text[match.end] ?? ' ')
  const alone = match.end === i + LONGEST_PLAN && clauseStops.includes(text[match.end] ?? ' ')
  return quoted || alone || tailsOfPlan.at(text, match.end) ? match : null
}

/** What follows the first numeral character of a word, and which part of the word is an idiom; null of no idiom. */
interface Rest {
  readonly rest: string
  readonly idiom: { readonly from: number; readonly to: number } | null
}

/** Index of the first numeral character of a word. */
function firstNumeral(word: string): number {
  let k = 0
  while (k < word.length && (classAt(word, k) === 0 || classAt(word, k) > CIRCLED)) k++
  return k
}

/** Words that begin before their first numeral character: what ends there, and the rests that may follow. */
function insideWords(): Map<string, Rest[]> {
  const found = new Map<string, Rest[]>()
  const add = (word: string, idiom: Rest['idiom']) => {
    const k = firstNumeral(word)
    const head = word.slice(0, k + 1)
    found.set(head, [...(found.get(head) ?? []), { rest: matchForm(word.slice(k + 1)), idiom }])
  }
  for (const word of words(idioms)) {
    const { plain, from, to } = bracketed(word)
    if (firstNumeral(plain) > 0) add(plain, { from, to })
  }
  for (const word of words(insideNothings)) add(word, null)
  for (const rests of found.values()) rests.sort((a, b) => b.rest.length - a.rest.length)
  return found
}

const inside = compile(insideWords())
const notInside = flags(insideVeto)

/** The word that holds the numeral character at `i` but begins before it (统一, 乱七八糟), or null; `idiom` is its span. */
export function insideWord(text: string, i: number): { start: number; end: number; idiom: Span | null } | null {
  const match = inside.before(text, i + 1)
  const other = match && notInside.before(text, i + 1)
  if (!match || (other && other.start < match.start)) return null
  for (const { rest, idiom } of match.entry)
    if (standsAt(text, i + 1, rest)) {
      const { start } = match
      return {
        start,
        end: i + 1 + rest.length,
        idiom: idiom && { start: start + idiom.from, end: start + idiom.to },
      }
    }
  return null
}
