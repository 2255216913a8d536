/** A stretch of time in milliseconds of an unzoned clock, first and last second included. */
export interface Moment {
  readonly start: number
  readonly end: number
  readonly grain: Grain
}

export type Grain = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'part' | 'hour' | 'minute' | 'second'

export const SECOND = 1000

export const MINUTE = 60 * SECOND

export const HOUR = 60 * MINUTE

export const DAY = 24 * HOUR

export const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

export const days = (from: string, to: string, grain: Grain): Moment => ({
  start: Date.parse(from),
  end: Date.parse(to) + DAY - SECOND,
  grain,
})

export interface Read {
  readonly end: number
  readonly moment: Moment
  /** The part of the day said before a clock time counts from noon. */
  readonly pm?: boolean
}
