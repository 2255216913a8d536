import type { Observation } from './types.ts'

/** A closed, half-open or open interval; a null end is unbounded. */
export interface Interval {
  readonly lower: number | null
  readonly upper: number | null
  readonly lowerInclusive: boolean
  readonly upperInclusive: boolean
}

/** What an observation's number can be, in base units (DATA.md, section 6). */
export const intervalOf = (o: Observation): Interval => ({
  lower: o.lower,
  upper: o.upper,
  lowerInclusive: o.lowerInclusive ?? true,
  upperInclusive: o.upperInclusive ?? true,
})

/** One end of a result, from the end of one operand and an end of the other. */
const end = (a: number | null, b: number | null, f: (a: number, b: number) => number): number | null => {
  if (a === null || b === null) return null
  const value = f(a, b)
  return Number.isFinite(value) ? value : null
}

/** `f(a, b)` for an `f` that rises in `a` and falls in `b` over both intervals (a − b; a / b for positive values). */
export const risingFalling = (a: Interval, b: Interval, f: (a: number, b: number) => number): Interval => ({
  lower: end(a.lower, b.upper, f),
  upper: end(a.upper, b.lower, f),
  lowerInclusive: a.lowerInclusive && b.upperInclusive,
  upperInclusive: a.upperInclusive && b.lowerInclusive,
})

/** `f(a, b)` for an `f` that rises in both. */
export const risingRising = (a: Interval, b: Interval, f: (a: number, b: number) => number): Interval => ({
  lower: end(a.lower, b.lower, f),
  upper: end(a.upper, b.upper, f),
  lowerInclusive: a.lowerInclusive && b.lowerInclusive,
  upperInclusive: a.upperInclusive && b.upperInclusive,
})

/** The mirror image, for changes printed without their sign (下降5%). */
export const negated = (a: Interval): Interval => ({
  lower: a.upper === null ? null : -a.upper,
  upper: a.lower === null ? null : -a.lower,
  lowerInclusive: a.upperInclusive,
  upperInclusive: a.lowerInclusive,
})

/** Whether two intervals share no point, allowing for `slack` of their own size. */
export function disjoint(a: Interval, b: Interval, slack = 1e-9): boolean {
  const below = (x: Interval, y: Interval) =>
    x.upper !== null && y.lower !== null && x.upper < y.lower - slack * Math.max(1, Math.abs(y.lower))
  return below(a, b) || below(b, a)
}
