import { perWords } from '../lexicon/linkers.ts'
import { brackets, breaks, pairs } from '../lexicon/punctuation.ts'
import { kindOf } from '../mentions/kind.ts'
import type { Mention, MentionKind } from '../mentions/types.ts'
import { compile } from '../text/match.ts'
import type { Span } from '../text/span.ts'
import { type Cue, readCues } from './cues.ts'
import { readTimes, type Time } from './wordtimes.ts'

/** A number with the words before it in its clause, back to the number before or to the clause's beginning. */
export interface Lead extends Span {
  readonly quantity: Mention
  /** Cues inside the lead, in order. */
  readonly cues: readonly Cue[]
  /** Dates and periods inside the lead, in order. */
  readonly times: readonly Time[]
  /** Whether the lead begins at the clause's beginning. */
  readonly first: boolean
}

/** A stretch of text between commas or stronger stops. */
export interface Clause extends Span {
  /** Ordinal of its sentence in the block. */
  readonly sentence: number
  readonly leads: readonly Lead[]
  readonly cues: readonly Cue[]
  readonly times: readonly Time[]
  /** The character it ends with, or '' at the end of the block. */
  readonly stop: string
}

const per = compile(perWords.map(word => [word, true] as const))

const QUANTITIES: ReadonlySet<MentionKind> = new Set<MentionKind>([
  'amount',
  'percent',
  'percentage_point',
  'basis_point',
  'count',
  'measure',
  'multiple',
  'ratio_or_fraction',
  'age',
  'other',
])

/** Whether a mention numbers the clause it opens: 一、, （二）, 三是. */
const isMarker = (mention: Mention): boolean => mention.kind === 'enumerator'

/** Lengths of time that are measured (平均利用2328小时); years and months mostly say when. */
const MEASURED_TIMES = new Set(['h', 'min', 'd', 's'])

/** Whether a mention is a number that may state a statistic. */
export const isQuantity = (mention: Mention): boolean =>
  QUANTITIES.has(kindOf(mention)) || (kindOf(mention) === 'duration' && MEASURED_TIMES.has(mention.unit ?? ''))

/** Whether a mention names a point or a span of time. */
export const isTime = (mention: Mention): boolean => mention.kind === 'date' || mention.kind === 'period'

/** Whether a word goes on behind a length of time: 7天期. */
const continues = (text: string, mention: Mention): boolean =>
  mention.end < text.length && !breaks.has(text[mention.end]!)

/** Where the words before a number end: its own beginning, or that of its qualifying word. */
export const outerStart = (mention: Mention): number =>
  mention.qualifierSpan ? Math.min(mention.start, mention.qualifierSpan.start) : mention.start

/** Where a number ends with its qualifying word. */
export const outerEnd = (mention: Mention): number =>
  mention.qualifierSpan ? Math.max(mention.end, mention.qualifierSpan.end) : mention.end

/** The items of an ascending list that lie in a span, taken from a cursor that only moves forward. */
function takeWithin<T extends Span>(items: readonly T[], from: number, span: Span): { taken: T[]; next: number } {
  let next = from
  while (next < items.length && items[next]!.start < span.start) next++
  const taken: T[] = []
  while (next < items.length && items[next]!.end <= span.end) taken.push(items[next++]!)
  return { taken, next }
}

/** Clause breaks of a text: stops, commas and colons that stand in no mention; brackets only round a number. */
function readBreaks(text: string, mentions: readonly Mention[]): { at: number; strong: boolean }[] {
  const found: { at: number; strong: boolean }[] = []
  let m = 0
  for (let i = 0; i < text.length; i++) {
    while (m < mentions.length && mentions[m]!.end <= i) m++
    const rank = breaks.get(text[i]!)
    if (!rank || (mentions[m] && mentions[m]!.start <= i)) continue
    if (rank === 'bracket' && brackets.get(text[i]!)!.opens && !bracketHoldsNumber(text, i, mentions, m)) {
      i += text.slice(i, i + LONGEST_NAME_IN_BRACKETS).indexOf(brackets.get(text[i]!)!.other)
      continue
    }
    if (rank !== 'bracket') found.push({ at: i, strong: rank === 'strong' })
    else if (bracketHoldsNumber(text, i, mentions, m)) found.push({ at: i, strong: false })
  }
  return found
}

/** Brackets longer than this hold an aside in prose, which is read as clauses anyway. */
const LONGEST_NAME_IN_BRACKETS = 40

/** Whether the bracket at `at` belongs to a pair that holds a number; `next` is the first mention that ends behind it. */
function bracketHoldsNumber(text: string, at: number, mentions: readonly Mention[], next: number): boolean {
  const partner = brackets.get(text[at]!)!
  if (partner.opens) {
    const length = text.slice(at, at + LONGEST_NAME_IN_BRACKETS).indexOf(partner.other)
    if (length < 0) return true
    for (let i = next; i < mentions.length && mentions[i]!.end <= at + length; i++)
      if (isQuantity(mentions[i]!)) return true
    return false
  }
  const from = Math.max(0, at - LONGEST_NAME_IN_BRACKETS)
  const start = text.slice(from, at).lastIndexOf(partner.other)
  if (start < 0) return true
  for (let i = next - 1; i >= 0 && mentions[i]!.start > from + start; i--) if (isQuantity(mentions[i]!)) return true
  return false
}

/** Where the words before a number end; a qualifying word that is only the rest of a longer cue (比重达) stays with it. */
function leadEnd(quantity: Mention, cues: readonly Cue[]): number {
  const outer = outerStart(quantity)
  if (outer === quantity.start) return outer
  for (let i = firstFrom(cues, outer - LONGEST_CUE); i < cues.length && cues[i]!.start < outer; i++)
    if (cues[i]!.end > outer) return quantity.start
  return outer
}

/** Index of the first span that starts at or behind a place. Logarithmic. */
function firstFrom(sorted: readonly Span[], at: number): number {
  let low = 0
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start < at) low = middle + 1
    else high = middle
  }
  return low
}

const LONGEST_CUE = 8

/** No subject and predicate of one number are longer; bounds the work on text without stops. */
const LONGEST_LEAD = 200

/** One lead per number of a clause; what stands behind the number before it up to the number itself. */
function leadsOf(span: Span, mentions: readonly Mention[], times: readonly Time[], cues: readonly Cue[]): Lead[] {
  const leads: Lead[] = []
  let start = span.start
  let cue = 0
  let time = 0
  for (const quantity of mentions) {
    const end = Math.max(start, leadEnd(quantity, cues))
    const within = { start: Math.max(start, end - LONGEST_LEAD), end }
    const ownCues = takeWithin(cues, cue, within)
    const ownTimes = takeWithin(times, time, within)
    cue = ownCues.next
    time = ownTimes.next
    leads.push({ ...within, quantity, cues: ownCues.taken, times: ownTimes.taken, first: start === span.start })
    start = Math.max(start, outerEnd(quantity))
  }
  return leads
}

/** The clauses of a block's text with the numbers in them. Linear in the text. */
export function readClauses(text: string, mentions: readonly Mention[]): Clause[] {
  const cues = readCues(text)
  const numbers = mentions.filter(
    m =>
      isQuantity(m) &&
      !(kindOf(m) === 'count' && pairs.has(text[m.start - 1] ?? '')) &&
      !per.before(text, m.start) &&
      !((kindOf(m) === 'duration' || kindOf(m) === 'age') && continues(text, m)),
  )
  const times = readTimes(text, mentions.filter(isTime))
  const behindMarker = new Map(mentions.filter(isMarker).map(m => [m.start, m.end]))
  const ends = [...readBreaks(text, mentions), { at: text.length, strong: true }]
  const clauses: Clause[] = []
  let start = 0
  let sentence = 0
  let cursor = { cue: 0, mention: 0, time: 0 }
  for (const { at, strong } of ends) {
    const span = { start: Math.min(at, behindMarker.get(start) ?? start), end: at }
    const ownCues = takeWithin(cues, cursor.cue, span)
    const ownMentions = takeWithin(numbers, cursor.mention, span)
    const ownTimes = takeWithin(times, cursor.time, span)
    cursor = { cue: ownCues.next, mention: ownMentions.next, time: ownTimes.next }
    clauses.push({
      ...span,
      sentence,
      leads: leadsOf(span, ownMentions.taken, ownTimes.taken, ownCues.taken),
      cues: ownCues.taken,
      times: ownTimes.taken,
      stop: text[at] ?? '',
    })
    start = at + 1
    if (strong) sentence++
  }
  return clauses
}
