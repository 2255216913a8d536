import { estimateOf, growthFrom } from './formulas.ts'
import { disjoint, type Interval, intervalOf } from './interval.ts'
import { isReported, type Kin, readKin, type Surroundings } from './kin.ts'
import type { Observation } from './types.ts'

/** Statements that cannot all be true within their intervals. */
export interface Conflict {
  readonly kind: 'arithmetic' | 'part above whole' | 'share outside 0–100' | 'two values'
  readonly ids: readonly string[]
  /** What follows from the others, where the conflict is one of arithmetic. */
  readonly expected: Interval | null
}

const WHOLE = 100

/** Level, change and growth of one thing: does the growth printed follow from the other two? */
function arithmetic(kin: Kin, around: Surroundings): Conflict[] {
  const pairs = [
    [kin.changeSince, kin.growthSince],
    [kin.changeOnYear, kin.growthOnYear],
  ] as const
  const found: Conflict[] = []
  for (const level of kin.levels)
    for (const [change, growth] of pairs) {
      if (!change || !growth || change.comparison !== growth.comparison || around.real.has(growth.id)) continue
      if (change.unitMeasure !== level.unitMeasure || (level.valueScaled ?? 0) <= 0) continue
      const expected = growthFrom(estimateOf(change), estimateOf(level)).interval
      if (disjoint(expected, estimateOf(growth).interval))
        found.push({ kind: 'arithmetic', ids: [level.id, change.id, growth.id], expected })
    }
  return found
}

const isShareOutside = (o: Observation): boolean =>
  o.measureType === 'share' && o.unitMeasure === '%' && ((o.lower ?? 0) > WHOLE || (o.upper ?? 0) < 0)

/** What makes two numbers claims about one thing; its time printed in the same block. */
const claim = (o: Observation): string =>
  [o.articleId, o.subject, o.aspect, o.entity, o.time, o.measureType, o.comparison, o.comparator, o.unitMeasure].join(
    '|',
  )

const isOwnClaim = (o: Observation, around: Surroundings): boolean =>
  isReported(o) && o.time !== null && !o.implied.includes('subject') && !around.periodImplied.has(o.id)

/** Two different values printed for one claim, in different sentences. */
function twoValues(observations: readonly Observation[], around: Surroundings): Conflict[] {
  const first = new Map<string, Observation>()
  const found: Conflict[] = []
  for (const o of observations.filter(o => isOwnClaim(o, around))) {
    const before = first.get(claim(o))
    if (!before) first.set(claim(o), o)
    else if (before.sentenceId !== o.sentenceId && disjoint(intervalOf(before), intervalOf(o)))
      found.push({ kind: 'two values', ids: [before.id, o.id], expected: null })
  }
  return found
}

function partsAboveWhole(observations: readonly Observation[], around: Surroundings): Conflict[] {
  const byId = new Map(observations.map(o => [o.id, o]))
  return observations.flatMap(part => {
    const whole = byId.get(around.wholeOf.get(part.id) ?? '')
    const above = whole && part.lower !== null && whole.upper !== null && part.lower > whole.upper
    return above ? [{ kind: 'part above whole' as const, ids: [whole.id, part.id], expected: null }] : []
  })
}

/** Every conflict between the statements of a page, in page order of their kinds. Linear. */
export function readConflicts(observations: readonly Observation[], around: Surroundings): Conflict[] {
  return [
    ...readKin(observations).flatMap(kin => arithmetic(kin, around)),
    ...partsAboveWhole(observations, around),
    ...observations
      .filter(isShareOutside)
      .map(o => ({ kind: 'share outside 0–100' as const, ids: [o.id], expected: null })),
    ...twoValues(observations, around),
  ]
}
