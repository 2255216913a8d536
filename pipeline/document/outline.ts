import { boundaryRule, type Gap, gapsOf } from './boundaries.ts'
import type { Part } from './classify.ts'
import type { TitleGroup } from './heads.ts'
import { type Boundary, giveTitles } from './titles.ts'
import type { TitlePosition } from './types.ts'

/** An article as indices of the parts of the page. */
export interface Draft {
  /** Why the article begins where it does. */
  readonly rule: string
  readonly body: number[]
  readonly headings: number[]
  /** Tables and captions. */
  readonly figures: number[]
  titles: TitleGroup | null
  titleScore: number | null
  titlePosition: TitlePosition
  readonly bylines: number[]
  readonly affiliations: number[]
}

const draftOf = (rule: string): Draft => ({
  rule,
  body: [],
  headings: [],
  figures: [],
  titles: null,
  titleScore: null,
  titlePosition: 'absent',
  bylines: [],
  affiliations: [],
})

/**
 * Articles of a page: bodies are the runs of prose between boundaries; then every title, byline and affiliation
 * that stands at a boundary is given to the body before or after it. Linear in the page.
 */
export function outline(parts: readonly Part[]): Draft[] {
  const gaps = gapsOf(parts)
  const drafts: Draft[] = []
  const boundaries: Boundary[] = []
  let current: Draft | null = null
  let signed = false
  let title = ''
  gaps.forEach((gap, n) => {
    const ahead = gap.body === null ? [] : following(gaps, n)
    const rule: string | null = current ? boundaryRule(parts, gap, current.body, signed, ahead, title) : 'first'
    const byline = gap.between.some(i => parts[i]!.role === 'byline')
    if (rule !== null) {
      const before: Draft | null = current
      current = gap.body === null ? null : draftOf(rule)
      if (current) drafts.push(current)
      boundaries.push({ between: gap.between, before, after: current })
      giveFigures(parts, gap.between, before, current)
    } else if (current) goOn(parts, current, gap)
    if (rule !== null) title = gap.between.map(i => (parts[i]!.role === 'head' ? parts[i]!.words : '')).join('\n')
    signed = byline || (rule === null && signed)
    if (gap.body !== null) current!.body.push(gap.body)
  })
  giveTitles(parts, drafts, boundaries)
  return drafts
}

/** The body parts from gap `n` up to the next one that holds anything else. */
function following(gaps: readonly Gap[], n: number): number[] {
  const bodies: number[] = []
  for (let k = n; k < gaps.length && bodies.length < 12; k++) {
    const { between, body } = gaps[k]!
    if (body === null || (k > n && between.length > 0)) break
    bodies.push(body)
  }
  return bodies
}

function goOn(parts: readonly Part[], draft: Draft, gap: Gap): void {
  for (const i of gap.between) {
    if (parts[i]!.role === 'head') draft.headings.push(i)
    if (parts[i]!.role === 'byline') draft.bylines.push(i)
    if (isFigure(parts[i]!)) draft.figures.push(i)
  }
}

const isFigure = (part: Part): boolean => part.role === 'table' || part.role === 'caption'

/** Figures before the first head of a boundary belong to the article above, the others to the one below. */
function giveFigures(
  parts: readonly Part[],
  between: readonly number[],
  before: Draft | null,
  after: Draft | null,
): void {
  const head = between.find(i => parts[i]!.role === 'head') ?? Number.POSITIVE_INFINITY
  for (const i of between) {
    const owner = i < head ? (before ?? after) : (after ?? before)
    if (owner && isFigure(parts[i]!)) owner.figures.push(i)
  }
}
