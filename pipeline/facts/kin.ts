import type { Observation } from './types.ts'

/** What the page says around its statements that no column holds; keyed by observation id. */
export interface Surroundings {
  /** Whose time was printed in another block, or names a source's period. */
  readonly periodImplied: ReadonlySet<string>
  /** Growth at constant prices: it does not lead from one printed value to another. */
  readonly real: ReadonlySet<string>
  /** Whose unit stands only on a later number. */
  readonly unitImplied: ReadonlySet<string>
  /** A part (其中) and the whole stated before it. */
  readonly wholeOf: ReadonlyMap<string, string>
}

/** The statements of one subject, holder and moment in one article, by what they measure; the first of each sort counts. */
export interface Kin {
  readonly levels: readonly Observation[]
  /** Change and growth since the end of last year. */
  readonly changeSince: Observation | null
  readonly growthSince: Observation | null
  /** Change and growth on the year before. */
  readonly changeOnYear: Observation | null
  readonly growthOnYear: Observation | null
  readonly all: readonly Observation[]
}

export const isOnYear = (o: Observation): boolean => o.comparison === 'yoy' || o.comparison === 'vs_same_period'
export const isSinceYearStart = (o: Observation): boolean =>
  o.comparison === 'vs_year_start' || o.comparison === 'vs_prev_year_end'

/** Whether a statement reports an outcome with a subject of its own, on which others can be built. */
export const isReported = (o: Observation): boolean =>
  o.subject !== null && o.obsStatus === 'A' && !o.flags.includes('duplicate') && !o.flags.includes('unequal_dealing')

const keyOf = (o: Observation): string => [o.articleId, o.subject, o.entity, o.periodEnd].join('|')

function kinOf(all: readonly Observation[]): Kin {
  const first = (measure: string, test: (o: Observation) => boolean) =>
    all.find(o => o.measureType === measure && !o.aspect && test(o)) ?? null
  return {
    levels: all.filter(o => (o.measureType === 'level' || o.measureType === 'count') && o.unitMeasure !== '%'),
    changeSince: first('change_abs', isSinceYearStart),
    growthSince: first('growth_rate', isSinceYearStart),
    changeOnYear: first('change_abs', isOnYear),
    growthOnYear: first('growth_rate', isOnYear),
    all,
  }
}

/** Reported statements grouped by what they speak of, in page order. Linear. */
export function readKin(observations: readonly Observation[]): Kin[] {
  const groups = new Map<string, Observation[]>()
  for (const o of observations.filter(isReported)) {
    const key = keyOf(o)
    const group = groups.get(key)
    if (group) group.push(o)
    else groups.set(key, [o])
  }
  return [...groups.values()].map(kinOf)
}
