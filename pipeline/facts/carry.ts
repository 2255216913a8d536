import type { IndicatorSort } from '../lexicon/indicators.ts'
import type { Area } from './areas.ts'
import type { Cue } from './cues.ts'
import type { Phrase, Sourced, Timed } from './statement.ts'
import type { Period } from './time.ts'
import type { Comparison, MeasureType } from './types.ts'
import type { Reference } from './wordtimes.ts'

/** A comparison with its words and the sentence they stand in. */
export interface Compared {
  /** `previous`: 环比, a month or a quarter back as the statement's own period has it. */
  readonly code: Comparison | 'previous'
  readonly words: Phrase | null
  readonly sentence: number
  /** The period it was stated for. */
  readonly period: Period | null
}

/** What later clauses may leave unsaid: the state of the reading, handed from clause to clause. */
export interface Carry {
  readonly name: Phrase | null
  readonly sort: IndicatorSort | null
  /** A topic of its own clause without a number (贷款余额，…), until the sentence ends. */
  readonly topic: { readonly name: Phrase; readonly sort: IndicatorSort | null; readonly sentence: number } | null
  /** A word of the sentence that makes its numbers targets. */
  readonly target: { readonly cue: Cue; readonly sentence: number } | null
  /** The name of the share stated last, for a change of it in points. */
  readonly share: Phrase | null
  /** The rate of change named by the last subject, for a change of it in points. */
  readonly aspect: Phrase | null
  /** The names dealt to by the last list, for another 分别. */
  readonly list: readonly Phrase[] | null
  /** The names stated since the last semicolon, for 分别 without a list. */
  readonly recent: readonly Phrase[]
  /** The printed coordination they come from, for 均. */
  readonly whole: Phrase | null
  /** The sentence in which 其中 has just announced a part, or null. */
  readonly part: number | null
  /** The sentence that speaks of constant prices, or null. */
  readonly real: number | null
  readonly measure: MeasureType | null
  /** The last verb of change. */
  readonly change: Cue | null
  /** The last comparison of first and of second order (同比; 同比多增). */
  readonly comparison: Compared | null
  readonly second: Compared | null
  /** ISO day of the issue, or the last day of the year in the title; null where neither is printed. */
  readonly issue: string | null
  /** 去年 was said: the year the text speaks of is the one before the issue. */
  readonly looksBack: boolean
  /** Several times named at once, for 分别 (2022年、2023年，…分别为). */
  readonly times: readonly Timed[] | null
  readonly time: Timed | null
  /** The last time that was a span, for a flow behind a moment that ends it (报告期末…；研发投入…). */
  readonly span: Timed | null
  /** The time of a part (其中，二季度…), until its sentence ends. */
  readonly local: { readonly time: Timed; readonly sentence: number } | null
  readonly source: Sourced | null
  /** The period named by the source's document (2024年半年度报告). */
  readonly reportPeriod: Timed | null
  readonly entity: Phrase | null
  readonly area: Area | null
  /** The last province and prefecture named, for 全省 and 全市. */
  readonly province: Area | null
  readonly prefecture: Area | null
}

/** Nothing said yet. */
export const NOTHING: Carry = {
  name: null,
  sort: null,
  topic: null,
  target: null,
  share: null,
  aspect: null,
  list: null,
  recent: [],
  whole: null,
  part: null,
  real: null,
  measure: null,
  change: null,
  comparison: null,
  second: null,
  issue: null,
  looksBack: false,
  times: null,
  time: null,
  span: null,
  local: null,
  source: null,
  reportPeriod: null,
  entity: null,
  area: null,
  province: null,
  prefecture: null,
}

/** What a new paragraph still knows: the time and the places of the one before; its subjects and sources are gone. */
export const acrossParagraphs = (carry: Carry): Carry => ({
  ...NOTHING,
  issue: carry.issue,
  looksBack: carry.looksBack,
  time: carry.time,
  span: carry.span,
  reportPeriod: carry.reportPeriod,
  province: carry.province,
  prefecture: carry.prefecture,
})

/** The time a clause without one speaks of: for a flow behind a moment, the span that ended there. */
export function timeOf(carry: Carry, clause: { readonly sentence: number }, sort: IndicatorSort | null): Timed | null {
  const time = carry.local?.sentence === clause.sentence ? carry.local.time : carry.time
  const moment = time && time.period.start === time.period.end
  return moment && sort === 'flow' && carry.span?.period.end === time.period.end ? carry.span : time
}

/** The issue's last day of year where no date is printed but 去年 names the year the text speaks of. */
export function issueOf({ issue, looksBack, time }: Carry): string | null {
  return issue || !looksBack || !time ? issue : `${Number(time.period.end.slice(0, 4)) + 1}-12-31`
}

/** What times without a year count from. */
export const referenceOf = (carry: Carry): Reference => ({
  issue: carry.issue,
  text: (carry.time ?? carry.reportPeriod)?.period ?? null,
})
