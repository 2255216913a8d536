import { articleNumeral } from '../lexicon/classifiers.ts'
import { idioms, insideNothings, nothings, notPaired, afterPaired } from '../lexicon/idioms.ts'
import { plans, planTails, quotes } from '../lexicon/times.ts'
import { compile, type Matcher } from '../text/match.ts'
import { CIRCLED, classAt, isHan } from './chars.ts'
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

function* fixedWords(): Generator<readonly [string, Fixed]> {
  for (const word of words(nothings)) yield [word, { kind: 'nothing' }]
  for (const word of words(idioms)) {
    const open = word.indexOf('[')
    const plain = word.replace('[', '').replace(']', '')
    const [from, to] = open < 0 ? [0, plain.length] : [open, word.indexOf(']') - 1]
    yield [plain, { kind: 'idiom', from, to }]
  }
  for (const [word, year] of plans) yield [word, { kind: 'plan', year }]
}

const fixed = compile(new Map(fixedWords()))
const tailsOfPlan = flags(planTails)

/** Units that are counted one by one: 一天一次 is no idiom. */
const COUNTED = new Set(['duration', 'amount', 'measure', 'multiple'])

/** 一河一策, 一人一档: one of each, an idiom; not 一比一, 一天一次. */
function pairedOnes(text: string, i: number): { end: number; entry: Fixed } | null {
  if (text[i] !== articleNumeral || text[i + 2] !== articleNumeral || text[i + 1] === text[i + 3]) return null
  const plain = (at: number): boolean =>
    isHan(text, at) &&
    classAt(text, at) === 0 &&
    !notPaired.includes(text[at]!) &&
    !COUNTED.has(unitAt(text, at)?.entry.kind ?? '')
  const whole = quotes.includes(text[i - 1] ?? '\n') || !isHan(text, i + 4) || afterPaired.includes(text[i + 4]!)
  if (!whole || classAt(text, i - 1) > 0 || !plain(i + 1) || !plain(i + 3)) return null
  return { end: i + 4, entry: { kind: 'idiom', from: 0, to: 4 } }
}

/** The fixed word that begins at `i`, or null. A plan needs quotation marks or a word of planning after it. */
export function fixedAt(text: string, i: number): { end: number; entry: Fixed } | null {
  const match = fixed.at(text, i)
  if (match?.entry.kind !== 'plan') return match && match.end > i + 3 ? match : (pairedOnes(text, i) ?? match)
  const quoted = i > 0 && quotes.includes(text[i - 1]!) && quotes.includes(text[match.end] ?? ' ')
  return quoted || tailsOfPlan.at(text, match.end) ? match : null
}

/** What follows the first numeral character of a word, and whether the word is an idiom. */
type Rest = readonly [rest: string, idiom: boolean]

/** Index of the first numeral character of a word. */
function firstNumeral(word: string): number {
  let k = 0
  while (k < word.length && (classAt(word, k) === 0 || classAt(word, k) > CIRCLED)) k++
  return k
}

/** Words that begin before their first numeral character: what ends there, and the rests that may follow. */
function insideWords(): Map<string, Rest[]> {
  const found = new Map<string, Rest[]>()
  const add = (word: string, idiom: boolean) => {
    const k = firstNumeral(word)
    const head = word.slice(0, k + 1)
    found.set(head, [...(found.get(head) ?? []), [word.slice(k + 1), idiom]])
  }
  for (const word of words(idioms)) if (!word.includes('[') && firstNumeral(word) > 0) add(word, true)
  for (const word of words(insideNothings)) add(word, false)
  for (const rests of found.values()) rests.sort(([a], [b]) => b.length - a.length)
  return found
}

const inside = compile(insideWords())

/** The word that holds the numeral character at `i` but begins before it (统一, 乱七八糟), or null. */
export function insideWord(text: string, i: number): { start: number; end: number; idiom: boolean } | null {
  const match = inside.before(text, i + 1)
  if (!match) return null
  for (const [rest, idiom] of match.entry)
    if (text.startsWith(rest, i + 1)) return { start: match.start, end: i + 1 + rest.length, idiom }
  return null
}
