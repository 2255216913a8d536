import type { Part } from './classify.ts'
import { readTitleGroup } from './heads.ts'
import type { Draft } from './outline.ts'
import { bodyPairs, titleFit } from './topic.ts'

/** What stands between two articles; null at the ends of the page. */
export interface Boundary {
  readonly between: readonly number[]
  readonly before: Draft | null
  readonly after: Draft | null
}

/** Heads with the byline and affiliation under them. */
interface Cluster {
  readonly heads: number[]
  readonly bylines: number[]
  readonly affiliations: number[]
  /** Furniture follows the heads. */
  parted: boolean
}

/** A title stands before its body unless its words fit the body above by so much better. */
const PRIOR = 0.1

/** Gives the titles, bylines and affiliations at each boundary to the articles around it. */
export function giveTitles(parts: readonly Part[], drafts: readonly Draft[], boundaries: readonly Boundary[]): void {
  const bodies = bodyPairs(drafts.map(draft => draft.body.map(i => parts[i]!.words)))
  const index = new Map(drafts.map((draft, i) => [draft, i]))
  const scoreOf = (cluster: Cluster, draft: Draft | null): number =>
    draft && cluster.heads.length
      ? titleFit(cluster.heads.map(i => parts[i]!.words).join('\n'), index.get(draft)!, bodies)
      : 0
  for (const { between, before, after } of boundaries) {
    const clusters = clustersOf(parts, between)
    clusters.forEach((cluster, n) => {
      if (cluster.parted && clusters[n + 1]?.heads.length && !cluster.bylines.length) return
      const owner = ownerOf(cluster, n, clusters.length, before, after, draft => scoreOf(cluster, draft))
      if (owner) give(parts, cluster, owner, owner === before ? 'after_body' : 'before_body', scoreOf(cluster, owner))
    })
  }
}

/** A byline, affiliation or furniture closes a cluster when a new head follows. */
function clustersOf(parts: readonly Part[], between: readonly number[]): Cluster[] {
  const clusters: Cluster[] = []
  for (const i of between) {
    const { role } = parts[i]!
    const last = clusters.at(-1)
    if (role === 'furniture' && last) last.parted = true
    if (role !== 'head' && role !== 'byline' && role !== 'affiliation') continue
    const closed = last && (last.parted || last.bylines.length + last.affiliations.length > 0)
    const own =
      last && !(role === 'head' && closed) ? last : { heads: [], bylines: [], affiliations: [], parted: false }
    if (own !== last) clusters.push(own)
    if (role === 'head') own.heads.push(i)
    else if (role === 'byline') own.bylines.push(i)
    else own.affiliations.push(i)
  }
  return clusters
}

function ownerOf(
  cluster: Cluster,
  n: number,
  count: number,
  before: Draft | null,
  after: Draft | null,
  likeTo: (draft: Draft | null) => number,
): Draft | null {
  if (!after) return before && !(cluster.heads.length && before.titles) ? before : null
  if (!before) return after
  if (!cluster.heads.length) return isClosing(cluster, n, count, before) ? before : after
  if (before.titles || after.titles) return after
  return likeTo(before) > likeTo(after) + PRIOR ? before : after
}

/** A byline or affiliation without a head, first after a body, closes that body. */
const isClosing = (cluster: Cluster, n: number, count: number, before: Draft): boolean =>
  n === 0 && (count > 1 || cluster.affiliations.length > 0 || before.bylines.length === 0)

function give(
  parts: readonly Part[],
  cluster: Cluster,
  draft: Draft,
  position: 'before_body' | 'after_body',
  score: number,
): void {
  draft.bylines.push(...cluster.bylines)
  draft.affiliations.push(...cluster.affiliations)
  // 一、… before the first paragraph is its heading, not the title.
  const numbered = cluster.heads.findIndex(i => parts[i]!.numbered)
  const titles = draft.titles ? [] : cluster.heads.slice(0, numbered < 0 ? undefined : numbered)
  draft.headings.push(...cluster.heads.slice(titles.length))
  if (!titles.length) return
  draft.titles = readTitleGroup(parts, titles)
  draft.titlePosition = position
  draft.titleScore = score
}
