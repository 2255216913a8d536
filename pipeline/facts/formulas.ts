import { type Interval, intervalOf, negated, risingFalling, risingRising } from './interval.ts'
import type { Observation } from './types.ts'

/** A number with what it can be: the value is null where a word only bounds it. */
export interface Estimate {
  readonly value: number | null
  readonly interval: Interval
}

/** An observation as an estimate in base units; a fall is negative. */
export function estimateOf(o: Observation): Estimate {
  const exact = o.qualifier === 'exact' || o.qualifier === null
  const value = exact ? o.valueScaled : null
  const interval = intervalOf(o)
  if (o.direction !== 'down' && o.direction !== 'lower') return { value, interval }
  return { value: value === null ? null : -value, interval: negated(interval) }
}

type Formula = (a: number, b: number) => number

const apply = (a: Estimate, b: Estimate, f: Formula, interval: Interval): Estimate => ({
  value: a.value === null || b.value === null ? null : f(a.value, b.value),
  interval,
})

/** a − b. */
export const minus = (a: Estimate, b: Estimate): Estimate =>
  apply(
    a,
    b,
    (x, y) => x - y,
    risingFalling(a.interval, b.interval, (x, y) => x - y),
  )

/** Growth in percent since a base: change / (level − change). Rises with the change, falls with the level. */
export function growthFrom(change: Estimate, level: Estimate): Estimate {
  const f: Formula = (c, l) => (100 * c) / (l - c)
  return apply(change, level, f, risingFalling(change.interval, level.interval, f))
}

const before: Formula = (level, growth) => level / (1 + growth / 100)

/** The level a growth (in percent) started from: level / (1 + growth). */
export const levelBefore = (level: Estimate, growth: Estimate): Estimate =>
  apply(level, growth, before, risingFalling(level.interval, growth.interval, before))

/** The change a growth brought: level − level / (1 + growth). Under a fall, the bigger level has the deeper change. */
export function changeFrom(level: Estimate, growth: Estimate): Estimate {
  const f: Formula = (l, g) => l - before(l, g)
  const { lower, upper } = level.interval
  const turned = (growth.interval.lower ?? 0) < 0 ? { ...level.interval, lower: upper, upper: lower } : level.interval
  return apply(level, growth, f, risingRising(turned, growth.interval, f))
}

/** A part in percent of its whole. */
export function shareOf(part: Estimate, whole: Estimate): Estimate {
  const f: Formula = (a, b) => (100 * a) / b
  return apply(part, whole, f, risingFalling(part.interval, whole.interval, f))
}
