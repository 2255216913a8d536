import { realIndicators } from '../lexicon/comparisons.ts'
import { compile } from '../text/match.ts'
import { changeFrom, type Estimate, estimateOf, growthFrom, levelBefore, minus, shareOf } from './formulas.ts'
import { isOnYear, isReported, isSinceYearStart, type Kin, readKin, type Surroundings } from './kin.ts'
import { dayAfter, isoOf, type Period, yearEndBefore, yearsBefore } from './time.ts'
import type { Derived, MeasureType, Observation } from './types.ts'

/** Said of every derived value: what its ends rest on. */
const ASSUMPTION =
  'a printed number stands for ± half a unit of its last digit; an exclusive end rests on a printed word alone'

interface Draft {
  readonly of: Observation
  readonly with: Observation
  readonly subject: string | null
  readonly time: string | null
  readonly measureType: MeasureType
  readonly unitMeasure: string | null
  readonly formula: string
  readonly estimate: Estimate
}

const atConstantPrices = compile(realIndicators.map(word => [word, true] as const))

const periodOfObservation = (o: Observation): Period | null =>
  o.periodStart && o.periodEnd ? { start: o.periodStart, end: o.periodEnd } : null

/** Level and change since the start of the year: the level then, and the growth since. */
function sinceYearStart(level: Observation, { changeSince, growthSince }: Kin): Draft[] {
  if (!changeSince || changeSince.unitMeasure !== level.unitMeasure || !level.periodEnd) return []
  const end = level.periodEnd
  const start = yearEndBefore(end)
  const [own, by] = [estimateOf(level), estimateOf(changeSince)]
  const shared = { of: level, with: changeSince, subject: level.subject }
  const then: Draft = {
    ...shared,
    time: start,
    measureType: 'level',
    unitMeasure: level.unitMeasure,
    formula: `level(${end}) − change since ${start}`,
    estimate: minus(own, by),
  }
  if (growthSince) return [then]
  const growth: Draft = {
    ...shared,
    time: `${dayAfter(start)}/${end}`,
    measureType: 'growth_rate',
    unitMeasure: '%',
    formula: 'change / (level − change)',
    estimate: growthFrom(by, own),
  }
  return [then, growth]
}

/** Level and growth on the year before: the level then, and the change since. */
function yearOnYear(level: Observation, { growthOnYear, changeOnYear }: Kin, around: Surroundings): Draft[] {
  const period = periodOfObservation(level)
  if (!growthOnYear || !period || around.real.has(growthOnYear.id)) return []
  if (atConstantPrices.all(level.subject ?? '').length) return []
  const [own, rate] = [estimateOf(level), estimateOf(growthOnYear)]
  const before = yearsBefore(period, 1)
  const shared = { of: level, with: growthOnYear, subject: level.subject, unitMeasure: level.unitMeasure }
  const then: Draft = {
    ...shared,
    time: isoOf(before),
    measureType: 'level',
    formula: 'level / (1 + growth)',
    estimate: levelBefore(own, rate),
  }
  if (changeOnYear) return [then]
  const start = period.start === period.end ? dayAfter(before.end) : period.start
  const change: Draft = {
    ...shared,
    time: `${start}/${period.end}`,
    measureType: 'change_abs',
    formula: 'level − level / (1 + growth)',
    estimate: changeFrom(own, rate),
  }
  return [then, change]
}

/** When the other rate of a difference in points held: at the same time elsewhere, or at the time compared with. */
function timeOfOther(rate: Observation, difference: Observation): string | null {
  if (difference.comparison === 'vs_other_indicator') return rate.time
  const period = periodOfObservation(rate)
  if (period && isOnYear(difference)) return isoOf(yearsBefore(period, 1))
  return rate.periodEnd && isSinceYearStart(difference) ? yearEndBefore(rate.periodEnd) : null
}

/** A rate and how far it lies from another one: the other one. */
function otherRate(rate: Observation, difference: Observation): Draft[] {
  const other = difference.comparison === 'vs_other_indicator'
  const time = timeOfOther(rate, difference)
  if (!time || (other && !difference.comparator)) return []
  return [
    {
      of: rate,
      with: difference,
      subject: other ? difference.comparator : rate.subject,
      time,
      measureType: rate.measureType,
      unitMeasure: rate.unitMeasure,
      formula: `${rate.measureType === 'growth_rate' ? 'growth' : 'rate'} − difference`,
      estimate: minus(estimateOf(rate), estimateOf(difference)),
    },
  ]
}

/** Each difference in points with the rate it is a difference of: the last one of its kin before it. */
function differences({ all }: Kin): Draft[] {
  const found: Draft[] = []
  let growth: Observation | null = null
  let plain: Observation | null = null
  for (const o of all) {
    if (o.unitMeasure === '%' && o.measureType === 'growth_rate') growth = o
    else if (o.unitMeasure === '%') plain = o
    const rate = o.aspect ? growth : plain
    if (o.measureType === 'difference_pp' && o.unitMeasure === 'pp' && rate) found.push(...otherRate(rate, o))
  }
  return found
}

/** The share of a part (其中) in the whole printed before it. */
function shares(observations: readonly Observation[], around: Surroundings): Draft[] {
  const byId = new Map(observations.map(o => [o.id, o]))
  return observations.flatMap(part => {
    const whole = byId.get(around.wholeOf.get(part.id) ?? '')
    if (!whole || !isReported(part) || !isReported(whole)) return []
    const estimate = shareOf(estimateOf(part), estimateOf(whole))
    const shared = { of: part, with: whole, subject: part.subject, time: part.time, unitMeasure: '%' }
    return [{ ...shared, measureType: 'share' as const, formula: 'part / whole', estimate }]
  })
}

/** What follows from the reported statistics by interval arithmetic (DATA.md, section 6); never shown as reported. */
export function derive(documentId: string, observations: readonly Observation[], around: Surroundings): Derived[] {
  const kin = readKin(observations)
  const drafts = [
    ...kin.flatMap(k =>
      k.levels
        .filter(level => (level.valueScaled ?? 0) > 0)
        .flatMap(level => [...sinceYearStart(level, k), ...yearOnYear(level, k, around)]),
    ),
    ...kin.flatMap(differences),
    ...shares(observations, around),
  ]
  return drafts.map((draft, i) => toDerived(draft, `${documentId}.d${String(i + 1).padStart(3, '0')}`))
}

function toDerived({ of, with: other, estimate, ...draft }: Draft, id: string): Derived {
  const { lower, upper, lowerInclusive, upperInclusive } = estimate.interval
  return {
    id,
    ...draft,
    entity: of.entity,
    refArea: of.refArea,
    value: estimate.value,
    lower,
    upper,
    lowerInclusive: lower === null ? null : lowerInclusive,
    upperInclusive: upper === null ? null : upperInclusive,
    inputs: [of.id, other.id],
    assumption: ASSUMPTION,
  }
}
