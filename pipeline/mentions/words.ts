import { idioms, insideNothings, nothings } from '../lexicon/idioms.ts'
import { plans, planTails, quotes } from '../lexicon/times.ts'
import { compile, type Matcher } from '../text/match.ts'
import { classAt, isHan } from './chars.ts'

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

/** The fixed word that begins at `i`, or null. A plan needs quotation marks or a word of planning after it. */
export function fixedAt(text: string, i: number): { end: number; entry: Fixed } | null {
  const match = fixed.at(text, i)
  if (match?.entry.kind !== 'plan') return match
  const quoted = i > 0 && quotes.includes(text[i - 1]!) && quotes.includes(text[match.end] ?? ' ')
  return quoted || tailsOfPlan.at(text, match.end) ? match : null
}

/** Words split at their first numeral character: what ends there, and the rests that may follow. */
function insideWords(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const word of words(insideNothings)) {
    let k = 0
    while (k < word.length && (classAt(word, k) === 0 || classAt(word, k) > 15)) k++
    const head = word.slice(0, k + 1)
    found.set(head, [...(found.get(head) ?? []), word.slice(k + 1)])
  }
  for (const rests of found.values()) rests.sort((a, b) => b.length - a.length)
  return found
}

const inside = compile(insideWords())

/** End of a word that holds the numeral character at `i` but begins before it (统一, 进一步), or -1. */
export function insideWord(text: string, i: number): number {
  const match = inside.before(text, i + 1)
  if (!match) return -1
  for (const rest of match.entry) if (text.startsWith(rest, i + 1)) return i + 1 + rest.length
  return -1
}

/** Whether a clause begins at `i`. */
export const isHanBefore = (text: string, i: number): boolean => i > 0 && isHan(text, i - 1)
