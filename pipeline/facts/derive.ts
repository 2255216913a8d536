import { type Interval, intervalOf, negated, risingFalling, risingRising } from './interval.ts'
import { dayAfter, isoOf, type Period, yearEndBefore, yearsBefore } from './time.ts'
import type { Derived, Observation } from './types.ts'

/** Said of every derived value: what its ends rest on. */
const ROUNDING =
  'a printed number stands for ± half a unit of its last digit; an exclusive end rests on a printed word alone'

type Draft = Omit<
  Derived,
  'id' | 'refArea' | 'entity' | 'assumption' | 'lower' | 'upper' | 'lowerInclusive' | 'upperInclusive'
> & {
  readonly of: Observation
  readonly interval: Interval
}

const signed = (o: Observation): { value: number | null; interval: Interval } => {
  const interval = intervalOf(o)
  const down = o.direction === 'down' || o.direction === 'lower'
  return down
    ? { value: o.valueScaled === null ? null : -o.valueScaled, interval: negated(interval) }
    : { value: o.valueScaled, interval }
}

const exact = (...all: readonly Observation[]): boolean =>
  all.every(o => o.qualifier === 'exact' || o.qualifier === null)
const periodOfObservation = (o: Observation): Period | null =>
  o.periodStart && o.periodEnd ? { start: o.periodStart, end: o.periodEnd } : null

/** `f` of the printed values where both are exact, else null: a bound is no value. */
const printedValue = (a: Observation, b: Observation, f: (a: number, b: number) => number): number | null => {
  const [x, y] = [a.valueScaled, signed(b).value]
  return x !== null && y !== null && exact(a, b) ? f(x, y) : null
}

/** Level and change since the start of the year: the level then, and the growth since. */
function sinceYearStart(level: Observation, change: Observation, growthStated: boolean): Draft[] {
  const own = intervalOf(level)
  const by = signed(change).interval
  const before = risingFalling(own, by, (a, b) => a - b)
  const end = level.periodEnd!
  const start = yearEndBefore(end)
  const shared = { subject: level.subject, inputs: [level.id, change.id], of: level }
  const found: Draft[] = [
    {
      ...shared,
      time: start,
      measureType: 'level',
      value: printedValue(level, change, (a, b) => a - b),
      unitMeasure: level.unitMeasure,
      formula: `level(${end}) − change since ${start}`,
      interval: before,
    },
  ]
  if (growthStated) return found
  const growth = (c: number, l: number) => (100 * c) / (l - c)
  found.push({
    ...shared,
    time: `${dayAfter(start)}/${end}`,
    measureType: 'growth_rate',
    value: exact(level, change) ? growth(signed(change).value!, level.valueScaled!) : null,
    unitMeasure: '%',
    formula: 'change / (level − change)',
    interval: risingFalling(by, own, growth),
  })
  return found
}

/** Level and growth on the year before: the level then, and the change since. */
function yearOnYear(level: Observation, growth: Observation, changeStated: boolean): Draft[] {
  const own = intervalOf(level)
  const rate = signed(growth).interval
  const period = periodOfObservation(level)
  const then = (l: number, g: number) => l / (1 + g / 100)
  const by = (l: number, g: number) => l - then(l, g)
  const shared = { subject: level.subject, inputs: [level.id, growth.id], of: level, unitMeasure: level.unitMeasure }
  const found: Draft[] = [
    {
      ...shared,
      time: period && isoOf(yearsBefore(period, 1)),
      measureType: 'level',
      value: printedValue(level, growth, then),
      formula: 'level / (1 + growth)',
      interval: risingFalling(own, rate, then),
    },
  ]
  if (changeStated) return found
  const moment = period && period.start === period.end
  const from = moment ? dayAfter(yearsBefore(period, 1).end) : period?.start
  found.push({
    ...shared,
    time: period && `${from}/${period.end}`,
    measureType: 'change_abs',
    value: printedValue(level, growth, by),
    formula: 'level − level / (1 + growth)',
    interval: (rate.lower ?? 0) >= 0 ? risingRising(own, rate, by) : fallingLevel(own, rate, by),
  })
  return found
}

/** A change under a fall: the bigger the level, the deeper it is. */
const fallingLevel = (level: Interval, rate: Interval, by: (l: number, g: number) => number): Interval =>
  risingRising({ ...level, lower: level.upper, upper: level.lower }, rate, by)

/** A rate and how far it lies from another one: the other one. */
function otherRate(rate: Observation, difference: Observation): Draft[] {
  const other = difference.comparison === 'vs_other_indicator'
  if (other && !difference.comparator) return []
  const then = difference.comparison === 'yoy' || difference.comparison === 'vs_same_period'
  const period = periodOfObservation(rate)
  const time = other
    ? rate.time
    : then && period
      ? isoOf(yearsBefore(period, 1))
      : difference.comparison === 'vs_prev_year_end' && rate.periodEnd
        ? yearEndBefore(rate.periodEnd)
        : null
  if (!time) return []
  const own = signed(rate)
  return [
    {
      subject: other ? difference.comparator : rate.subject,
      time,
      measureType: rate.measureType,
      value:
        exact(rate, difference) && own.value !== null && signed(difference).value !== null
          ? own.value - signed(difference).value!
          : null,
      unitMeasure: '%',
      formula: `${rate.measureType === 'growth_rate' ? 'growth' : 'rate'} − difference`,
      inputs: [rate.id, difference.id],
      of: rate,
      interval: risingFalling(own.interval, signed(difference).interval, (a, b) => a - b),
    },
  ]
}

const sameThing = (a: Observation, b: Observation): boolean =>
  a.subject === b.subject && a.entity === b.entity && a.periodEnd === b.periodEnd && a.articleId === b.articleId

const isYoy = (o: Observation): boolean => o.comparison === 'yoy' || o.comparison === 'vs_same_period'
const isYearStart = (o: Observation): boolean => o.comparison === 'vs_year_start' || o.comparison === 'vs_prev_year_end'

/** What follows from one statement and the statements about the same thing. */
function deriveFrom(base: Observation, others: readonly Observation[]): Draft[] {
  const find = (test: (o: Observation) => boolean) => others.find(o => sameThing(base, o) && test(o))
  const change = find(
    o => o.measureType === 'change_abs' && isYearStart(o) && !o.aspect && o.unitMeasure === base.unitMeasure,
  )
  const growth = find(o => o.measureType === 'growth_rate' && isYoy(o))
  const found: Draft[] = []
  if (base.measureType === 'level' || base.measureType === 'count') {
    if (base.unitMeasure === '%' || base.valueScaled === null || base.valueScaled <= 0) return found
    if (change && base.periodEnd)
      found.push(...sinceYearStart(base, change, !!find(o => o.measureType === 'growth_rate' && isYearStart(o))))
    if (growth)
      found.push(...yearOnYear(base, growth, !!find(o => o.measureType === 'change_abs' && isYoy(o) && !o.aspect)))
  }
  return found
}

/** Each difference in points with the rate it is a difference of: the last rate of the same thing before it. */
function differences(list: readonly Observation[]): Draft[] {
  const rates = new Map<string, Observation>()
  const key = (o: Observation, growth: boolean) => `${o.articleId}|${o.subject}|${o.entity}|${o.periodEnd}|${growth}`
  const found: Draft[] = []
  for (const o of list) {
    if (o.measureType === 'difference_pp') {
      const rate = rates.get(key(o, !!o.aspect))
      if (rate && o.unitMeasure === 'pp' && rate.unitMeasure === '%') found.push(...otherRate(rate, o))
    } else if (o.unitMeasure === '%') rates.set(key(o, o.measureType === 'growth_rate'), o)
  }
  return found
}

/** Observations by subject, so that each is compared with its own only. */
function bySubject(list: readonly Observation[]): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>()
  for (const o of list) {
    const key = `${o.articleId}|${o.subject}|${o.entity}|${o.periodEnd}`
    const group = groups.get(key)
    if (group) group.push(o)
    else groups.set(key, [o])
  }
  return groups
}

/** What follows from the reported statistics by interval arithmetic; targets and duplicates found nothing. */
export function derive(documentId: string, observations: readonly Observation[]): Derived[] {
  const reported = observations.filter(
    o => o.subject && o.obsStatus === 'A' && !o.flags.includes('duplicate') && !o.flags.includes('unequal_dealing'),
  )
  const drafts: Draft[] = []
  for (const group of bySubject(reported).values()) for (const o of group) drafts.push(...deriveFrom(o, group))
  drafts.push(...differences(reported))
  return drafts.map(({ of, interval, ...draft }, i) => ({
    id: `${documentId}.d${String(i + 1).padStart(3, '0')}`,
    ...draft,
    entity: of.entity,
    refArea: of.refArea,
    lower: interval.lower,
    upper: interval.upper,
    lowerInclusive: interval.lower === null ? null : interval.lowerInclusive,
    upperInclusive: interval.upper === null ? null : interval.upperInclusive,
    assumption: ROUNDING,
  }))
}
