import { type TimeWord, timeWords } from '../lexicon/timewords.ts'
import { readMentions } from '../mentions/read.ts'
import type { Mention } from '../mentions/types.ts'
import { compile } from '../text/match.ts'
import type { Span } from '../text/span.ts'
import { type Period, periodOf } from './time.ts'

/** A printed time: a calendar mention, or a word without a numeral (今年, 上年末). */
export interface Time extends Span {
  readonly norm: string | null
  readonly word: TimeWord | null
}

/** The years a time without one counts from; null where the page does not say. */
export interface BaseYears {
  /** Year of the issue, or of the article's title. */
  readonly now: number | null
  /** Year the text speaks of. */
  readonly text: number | null
}

const matcher = compile(timeWords)

/** The times of a text: its calendar mentions and time words, in order, not overlapping. Linear in the text. */
export function readTimes(text: string, calendar: readonly Mention[]): Time[] {
  const times: Time[] = calendar.map(({ start, end, norm }) => ({ start, end, norm, word: null }))
  const taken = new Set<number>()
  for (const time of times) for (let i = time.start; i < time.end; i++) taken.add(i)
  for (const { start, end, entry } of matcher.all(text))
    if (!taken.has(start) && !taken.has(end - 1)) times.push({ start, end, norm: null, word: entry })
  return times.sort((a, b) => a.start - b.start)
}

/** The days a time covers, or null where its year is not known or it names none (目前). */
export function resolve(text: string, time: Time, base: BaseYears): Period | null {
  if (time.norm) return periodOf(time.norm)
  const year = time.word?.anchor === 'now' ? (base.now ?? base.text) : (base.text ?? base.now)
  if (year === null || time.word?.anchor === 'none') return null
  if (time.word) {
    const y = year + time.word.years
    return { start: `${y}-${time.word.from}`, end: `${y}-${time.word.to}` }
  }
  const [again] = readMentions(text.slice(time.start, time.end), { issueDate: `${year}-12-31` })
  return periodOf(again?.norm ?? null)
}
