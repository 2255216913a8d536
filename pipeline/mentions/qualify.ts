import { aboutSurplus, perfect, surplus } from '../lexicon/numerals.ts'
import { clauseStops, sentenceEnds } from '../lexicon/orders.ts'
import {
  adverbs,
  adverbVeto,
  aimWords,
  amountOnly,
  belowTails,
  classWord,
  clauseCues,
  eachWord,
  extremeWords,
  innerOnly,
  legalCues,
  limitWords,
  notAfter,
  notQualifying,
  partLink,
  partsBefore,
  qualifiersAfter,
  qualifiersBefore,
  qualifyingAfterAll,
  recentHeads,
  recentTails,
  recentUnits,
  recentWords,
  surplusKinds,
  tailsAtEnd,
  weakBefore,
  wholeNouns,
} from '../lexicon/qualifiers.ts'
import { classAt, isHan, isSpace } from '../numbers/chars.ts'
import { flags, words } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { compile, type Match } from '../text/match.ts'
import type { Item } from './item.ts'
import { moneyStart } from './signs.ts'
import type { Qualifier } from './types.ts'

const forms = (list: readonly (readonly [string, string])[]): Map<string, Qualifier> =>
  new Map(list.flatMap(([qualifier, group]) => words(group).map(word => [word, qualifier as Qualifier] as const)))
const before = compile(forms(qualifiersBefore))
const after = compile(forms(qualifiersAfter))
const limits = flags(limitWords)
const noTail = flags(notAfter)
const aims = new Set(words(aimWords))
const extremes = new Set(words(extremeWords))
const atEnd = new Set(words(tailsAtEnd))
const weak = new Set(words(weakBefore))
const inVerbs = new Set(words(adverbs))
const wholes = flags(wholeNouns)
const ofParts = new Set(words(partsBefore))
const recent = new Set(words(recentWords))
const heads = flags(recentHeads)
const played = new Set(words(recentUnits))
const tails = flags(recentTails)
const legal = flags(legalCues)
const inClause = flags(clauseCues)
const onlyAmounts = new Set(words(amountOnly))
const afterBelow = flags(belowTails)
const takesSurplus = new Set(words(surplusKinds))
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
])
const UNQUALIFIED = new Set(['clock', 'score'])
const PARTS = new Set(['ratio_or_fraction', 'multiple', 'percent'])

/** Words that end like one that qualifies, and whether they are another word. */
const longerWords = compile([
  ...words(notQualifying).map(word => [word, true] as const),
  ...words(qualifyingAfterAll).map(word => [word, false] as const),
])

/** The qualifying word that ends at `i`, or null; no part of a longer word: 近 of 最近. */
function wordAt(text: string, i: number): Match<Qualifier> | null {
  const word = before.before(text, i) ?? (isSpace(text, i - 1) ? before.before(text, i - 1) : null)
  if (word?.literal === innerOnly && !isHan(text, word.start - 1)) return null
  const longer = word && longerWords.before(text, word.end)
  return longer?.entry && longer.start < word!.start ? null : word
}

type Word = Pick<Match<Qualifier>, 'start' | 'end' | 'entry'>

const isStop = (text: string, i: number): boolean => i < 0 || i >= text.length || clauseStops.includes(text[i]!)

/** No length is recent that is counted in these. */
const SHORT = new Set(['h', 'min', 's'])

/** 近5年来, 于近三年, 近5场: recent, not almost. */
function isRecent(text: string, item: Item, { literal, start }: Match<Qualifier>): boolean {
  if (!recent.has(literal)) return false
  if (item.kind === 'count') return played.has(item.unit?.code ?? '') && isStop(text, start - 1)
  if (item.kind !== 'duration' || SHORT.has(item.unit?.code ?? '')) return false
  return tails.at(text, item.end) !== null || isStop(text, start - 1) || heads.before(text, start) !== null
}

/** The longest gap between a qualifying word and its number. */
const GAP = 12

/** 不足总额的八分之一, 不超过总股本3%: the word before what the part is of. */
function beforeWhole(text: string, item: Item): Word | null {
  if (!PARTS.has(item.kind) || !(isOneOf(text, item.start - 1, partLink) || wholes.before(text, item.start)))
    return null
  let from = item.start - 1
  while (from > 0 && item.start - from < GAP && !isStop(text, from - 1)) from--
  return before.all(text, from, item.start).findLast(m => m.literal.length > 1 && m.entry !== 'exact') ?? null
}

/** 跌破每桶67美元: the word before what each one is. */
function beforeEach(text: string, item: Item): Word | null {
  for (let at = item.start - 2; at >= item.start - 3; at--) if (isOneOf(text, at, eachWord)) return wordAt(text, at)
  return null
}

/** 至少配备2具, 每人至多带5名: the adverb before the verb that the number belongs to. */
function beforeVerb(text: string, item: Item): Word | null {
  let from = item.start
  while (item.start - from <= VERB && isHan(text, from - 1) && classAt(text, from - 1) === 0) {
    const word = before.before(text, --from)
    if (word && inVerbs.has(word.literal)) return adverbVeto.includes(text[from]!) ? null : word
  }
  return null
}
const VERB = 4

/** The word before the number that qualifies it. */
function wordBefore(text: string, item: Item): Word | null {
  const limit = item.kind === 'amount' ? limits.before(text, item.start) : null
  if (limit) return { start: limit.start, end: limit.end, entry: 'at_most' }
  const money = item.kind === 'amount' ? moneyStart(text, item.start) : null
  const word = wordAt(text, money ?? item.start)
  if (!word) return beforeWhole(text, item) ?? beforeEach(text, item) ?? beforeVerb(text, item)
  if (item.joined && aims.has(word.literal)) return null
  if (extremes.has(word.literal) && item.unit?.code === 'Cel') return null
  const strong =
    !weak.has(word.literal) || item.numeral?.headless || (ofParts.has(word.literal) && PARTS.has(item.kind))
  return strong && !isRecent(text, item, word) ? word : null
}

/** The stretch around a number between stops, at most so far. */
function between(text: string, { start, end }: Item, stops: string): [from: number, to: number] {
  let [from, to] = [start, end]
  while (from > 0 && start - from < REACH && !stops.includes(text[from - 1]!)) from--
  while (to < text.length && to - end < REACH && !stops.includes(text[to]!)) to++
  return [from, to]
}

/** Whether a rule of law or of a contract speaks around the number. */
const isLegal = (text: string, item: Item): boolean =>
  legal.all(text, ...between(text, item, sentenceEnds)).length > 0 ||
  inClause.all(text, ...between(text, item, clauseStops)).length > 0

/** 60岁以上, 5年期以上贷款, 10亿元以上项目: a class of what follows, its limit taken in. */
function isClass(text: string, item: Item, end: number): boolean {
  if (item.kind === 'age') return true
  const term = item.kind === 'duration' && item.end - item.start > 1 && item.unit?.term === true
  return term || (item.kind === 'amount' && isHan(text, end))
}

/** 多了2吨: by so much more, nothing over the number before. */
const isMore = (text: string, i: number): boolean => text[i] === perfect && classAt(text, i + 1) > 0

/** The word after the number that qualifies it. */
function wordAfter(text: string, item: Item): Word | null {
  const at = isSpace(text, item.end) ? item.end + 1 : item.end
  const tail = after.at(text, at)
  if (!tail || noTail.at(text, at)) return null
  const { literal, end } = tail
  if (onlyAmounts.has(literal) && item.kind !== 'amount') return null
  if (surplus.includes(literal) && (!takesSurplus.has(item.kind) || isMore(text, end))) return null
  if (atEnd.has(literal) && !isStop(text, end)) return null
  if (tail.entry === 'below' && !isStop(text, end) && !afterBelow.at(text, end)) return null
  return literal === classWord && (isClass(text, item, end) || isLegal(text, item))
    ? { ...tail, entry: 'at_least' }
    : tail
}

function set(item: Item, { entry, start, end }: Word): void {
  item.qualifier = entry
  item.qualifierSpan = { start, end }
}

/** 多, 几 inside the number, or neighbouring digits (三四百). */
function qualifyInside(text: string, item: Item): boolean {
  if (item.qualifier !== null) return true
  const at = item.numeral?.surplus ?? -1
  if (item.vague) set(item, { entry: 'approx', start: at < 0 ? item.start : at, end: (at < 0 ? item.start : at) + 1 })
  else if (at >= 0) set(item, { entry: isOneOf(text, at, aboutSurplus) ? 'approx' : 'above', start: at, end: at + 1 })
  return item.qualifier !== null
}

/** 三四百, 一两个月: two neighbouring digits are about so much. */
const isPair = (item: Item): boolean => item.low !== null && !item.joined

/** 控制在3.5%左右: what is aimed at, not a limit. */
const isAim = (text: string, { start, end }: Word): boolean => aims.has(text.slice(start, end))

/** The word inside, before or after the number; exact where none stands. */
function qualify(text: string, item: Item): void {
  if (qualifyInside(text, item)) return
  const word = wordBefore(text, item)
  const tail = wordAfter(text, item)
  if (word && word.entry !== 'exact' && !(tail?.entry === 'approx' && isAim(text, word))) set(item, word)
  else if (tail) set(item, tail)
  else if (isPair(item)) item.qualifier = 'approx'
  else if (word) set(item, word)
  else item.qualifier = 'exact'
}

/** Whether a word that makes more or less of a number stands before `i`. */
export const isQualifiedAt = (text: string, i: number): boolean => (wordAt(text, i)?.entry ?? 'exact') !== 'exact'

/** Where the word that qualifies a number at `i` begins; `i` where none stands. */
export const qualifierBefore = (text: string, i: number): number => wordAt(text, i)?.start ?? i

/** Gives a number the qualifying word that ends at `i`, where one does. */
export function qualifyBy(text: string, item: Item, i: number): void {
  const word = wordAt(text, i)
  if (word && word.entry !== 'exact') set(item, word)
}

/** Gives every quantity its qualifier; dates, ordinals, names, clock times and scores have none. */
export function qualifyAll(text: string, items: Item[]): Item[] {
  for (const item of items) if (QUALIFIED.has(item.kind) && !UNQUALIFIED.has(item.rule)) qualify(text, item)
  return items
}
