import type { Span } from '../text/span.ts'

/** Units of the calendar and of the clock, coarse to fine. */
export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'day'
  | 'part'
  | 'hour'
  | 'minute'
  | 'second'

/** Units that are counted or stepped by. */
export type Unit = 'century' | 'year' | 'quarter' | 'month' | 'week' | 'workday' | 'day' | 'hour' | 'minute' | 'second'

export type Edge = 'start' | 'middle' | 'end' | 'first half' | 'second half'

/** One part of a time as the words say it, nothing resolved. Parts of one time go from coarse to fine. */
export type Part =
  /** Years by number; `short` where two digits are printed and the century is open, `reign` where they are counted from one. */
  | {
      readonly is: 'years'
      readonly first: number
      readonly last: number
      readonly grain: 'year' | 'decade' | 'century'
      readonly short: boolean
      readonly reign?: number
    }
  /** A year of a reign that is not known, or that several bore. */
  | { readonly is: 'someYear' }
  /** A year of the cycle of sixty, 0 is 甲子. */
  | { readonly is: 'cycle'; readonly year: number }
  /** 去年, 上月, 明天: steps of a unit from the one that holds the reference; `same`: the reference's own period then. */
  | { readonly is: 'step'; readonly unit: Unit; readonly by: number; readonly same?: boolean }
  /** Months of a year by number: a month, a quarter, a half, 1至9月. */
  | {
      readonly is: 'months'
      readonly first: number
      readonly last: number
      readonly grain: 'month' | 'quarter' | 'half'
    }
  /** Days of a month; `last` 0 is its end; `named` where a word says which (上旬). */
  | { readonly is: 'days'; readonly first: number; readonly last: number; readonly named?: boolean }
  /** 前三个月, 最后五天 (negative): of the time before it. */
  | { readonly is: 'few'; readonly count: number; readonly unit: Unit }
  /** 第二周, 第十天; negative counts from the end. */
  | { readonly is: 'nth'; readonly n: number; readonly unit: Unit }
  /** 第三个星期日, 最后一个星期一; Monday is 1. */
  | { readonly is: 'nthWeekday'; readonly n: number; readonly weekday: number }
  /** 年底, 月初; the unit is null where the time before it tells. */
  | { readonly is: 'edge'; readonly edge: Edge; readonly unit: 'year' | 'quarter' | 'month' | null }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'weekend' }
  | { readonly is: 'halfWeek'; readonly second: boolean }
  /** A lunar month, or a day of it; a null month is the one spoken of. */
  | { readonly is: 'lunar'; readonly month: number | null; readonly leap: boolean; readonly day: number | null }
  | { readonly is: 'feast'; readonly feast: Feast }
  /** A solar term, 0 is 小寒; a season by the term that begins it. */
  | { readonly is: 'term'; readonly term: number }
  | { readonly is: 'season'; readonly firstTerm: number }
  /** 10/1/2017: which is the month is for the reader to know. */
  | { readonly is: 'slashed'; readonly first: number; readonly second: number; readonly year: number | null }
  /** A part of the day by the name in the lexicon. */
  | { readonly is: 'part'; readonly name: string; readonly afternoon: boolean }
  | Clock
  | { readonly is: 'now' }

/** A time of the clock; null where a part is not printed. `half` where am or pm is said. */
export interface Clock {
  readonly is: 'clock'
  readonly hour: number
  readonly minute: number | null
  readonly second: number | null
  readonly half: 'am' | 'pm' | null
  /** The minutes are short of the hour: 差五分八点. */
  readonly short?: number
}

/** A day with a name: on a fixed day, a lunar one, the nth weekday of a month, so many days from Easter. */
export type Feast =
  | { readonly by: 'date'; readonly month: number; readonly day: number }
  | { readonly by: 'lunar'; readonly month: number; readonly day: number }
  | { readonly by: 'weekday'; readonly month: number; readonly nth: number; readonly weekday: number }
  | { readonly by: 'easter'; readonly days: number; readonly orthodox: boolean }

/** One piece of a length: exact decimal count, its end where it is vague or a range, null else. */
export interface Piece {
  readonly count: number
  readonly high: number | null
  readonly unit: Unit
}
export type Length = readonly Piece[]

/** What an expression of time says. */
export type Said =
  | { readonly is: 'time'; readonly parts: readonly Part[] }
  | { readonly is: 'range'; readonly from: readonly Part[]; readonly to: readonly Part[] }
  /** 2018年以前, 自6月起: one side is open; `includes` where the time itself is taken in. */
  | {
      readonly is: 'open'
      readonly parts: readonly Part[]
      readonly side: 'before' | 'after'
      readonly includes: boolean
    }
  | { readonly is: 'length'; readonly length: Length }
  /** 三年前, 两周后: that far from the reference; `strict` (三年以前) leaves what lies beyond open. */
  | { readonly is: 'away'; readonly length: Length; readonly by: -1 | 1; readonly strict: boolean }
  /** 过去三年, 未来7天, 三年来: up to the reference or from it on. */
  | { readonly is: 'over'; readonly length: Length; readonly by: -1 | 1 }
  /** 60日内. */
  | { readonly is: 'within'; readonly length: Length }
  /** 每周一, 每隔200秒. */
  | { readonly is: 'repeated'; readonly every: Piece; readonly at: readonly Part[] }

/** An expression of time in a text. The span leaves out the words around it, whose span `marked` takes in (从, 之前). */
export interface TimeExpression extends Span {
  readonly said: Said
  readonly marked: Span
}

/** What a reader of parts found. */
export interface ReadParts {
  readonly end: number
  readonly parts: readonly Part[]
}
