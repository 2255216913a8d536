import { nameNoise } from '../lexicon/linkers.ts'
import { compile } from '../text/match.ts'
import type { Observation, SeriesPoint } from './types.ts'

const particles = compile(nameNoise.map(word => [word, true] as const))

/** A name without particles, quotation marks, white space and width: 科技型企业的贷款余额 and 科技型企业贷款余额 are one. */
function normal(text: string | null): string {
  const folded = (text ?? '').normalize('NFKC').replace(/[\s/"]/g, '')
  let kept = ''
  let at = 0
  for (const noise of particles.all(folded)) {
    kept += folded.slice(at, noise.start)
    at = noise.end
  }
  return kept + folded.slice(at)
}

/** Whose a series is: the area's code, or the holder's name. */
const holder = (o: Observation): string => o.gbt2260 ?? o.refArea ?? normal(o.entity)

/**
 * The key of a time series, the same in every document: holder, subject, aspect, measure, comparison and unit.
 * Readable: `370000/科技型企业贷款余额/level/CNY`.
 */
export const seriesId = (o: Observation): string =>
  [
    holder(o),
    normal(o.subject),
    normal(o.aspect),
    o.measureType,
    o.comparison ?? '',
    normal(o.comparator),
    o.unitMeasure ?? '',
  ]
    .filter(Boolean)
    .join('/')

/** One point per series and period of a document: the first statement of it; targets and duplicates are left out. */
export function readSeries(observations: readonly Observation[]): SeriesPoint[] {
  const seen = new Set<string>()
  const points: SeriesPoint[] = []
  for (const o of observations) {
    if (!o.subject || !o.time || o.obsStatus === 'F' || o.flags.includes('duplicate')) continue
    const id = seriesId(o)
    const key = `${id}|${o.time}`
    if (seen.has(key)) continue
    seen.add(key)
    points.push({ seriesId: id, observationId: o.id })
  }
  return points
}
