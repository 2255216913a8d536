import { clauseStops } from '../lexicon/orders.ts'
import {
  legalCues,
  qualifiersAfter,
  qualifiersBefore,
  recentTails,
  recentWords,
  weakBefore,
} from '../lexicon/qualifiers.ts'
import { flags, words } from '../numbers/words.ts'
import { compile } from '../text/match.ts'
import type { Item } from './item.ts'
import type { Qualifier } from './types.ts'

const forms = (list: readonly (readonly [string, string])[]): Map<string, Qualifier> =>
  new Map(list.flatMap(([qualifier, group]) => words(group).map(word => [word, qualifier as Qualifier] as const)))
const before = compile(forms(qualifiersBefore))
const after = compile(forms(qualifiersAfter))
const weak = new Set(words(weakBefore))
const recent = new Set(words(recentWords))
const tails = flags(recentTails)
const legal = flags(legalCues)
/** How far around a number a cue of law is looked for. */
const REACH = 40

const QUALIFIED = new Set([
  'amount',
  'percent',
  'percentage_point',
  'basis_point',
  'count',
  'measure',
  'duration',
  'age',
  'ratio_or_fraction',
  'multiple',
  'other',
  'range',
])

/** 近5年来: recent, not almost; so too where 近 begins the clause (近三年，…). */
function isRecent(text: string, item: Item, word: string, start: number): boolean {
  if (item.kind !== 'duration' || !recent.has(word)) return false
  return tails.at(text, item.end) !== null || start === 0 || clauseStops.includes(text[start - 1]!)
}

/** Whether a rule of law or of a contract speaks around the number. */
function isLegal(text: string, item: Item): boolean {
  return legal.all(text, Math.max(0, item.start - REACH), Math.min(text.length, item.end + REACH)).length > 0
}

function set(item: Item, qualifier: Qualifier, start: number, end: number): void {
  item.qualifier = qualifier
  item.qualifierSpan = { start, end }
}

/** Where a surplus word or an unnamed digit stands inside the number. */
function qualifyInside(item: Item): boolean {
  const surplus = item.numeral?.surplus ?? -1
  if (item.vague) {
    const at = surplus < 0 ? item.start : surplus
    set(item, 'approx', at, at + 1)
  } else if (surplus >= 0) set(item, 'above', surplus, surplus + 1)
  return item.qualifier !== null
}

/** The word inside (多, 余, 几), before (接近) or after (左右) the number; exact where none stands. */
function qualify(text: string, item: Item): void {
  if (qualifyInside(item)) return
  const word = before.before(text, item.start)
  const weakly = word !== null && weak.has(word.literal) && !item.numeral?.headless
  const usable = word !== null && !weakly && !isRecent(text, item, word.literal, word.start)
  const tail = after.at(text, item.end)
  if (usable && word.entry !== 'exact') set(item, word.entry, word.start, word.end)
  else if (tail)
    set(item, tail.entry === 'above' && isLegal(text, item) ? 'at_least' : tail.entry, tail.start, tail.end)
  else if (usable) set(item, 'exact', word.start, word.end)
  else item.qualifier = 'exact'
}

/** Gives every quantity its qualifier; dates, ordinals and names have none. */
export function qualifyAll(text: string, items: Item[]): Item[] {
  for (const item of items) if (QUALIFIED.has(item.kind) && item.rule !== 'clock') qualify(text, item)
  return items
}
