import { CLOSING, DATELINE } from '../lexicon/layout.ts'
import { fold } from '../text/fold.ts'
import type { Part } from './classify.ts'
import { bodyBigrams, titleFit } from './topic.ts'
import type { TitlePosition } from './types.ts'

/** An article as indices into the parts of the page. */
export interface Draft {
  readonly body: number[]
  heads: number[]
  title: number | null
  titleScore: number | null
  titlePosition: TitlePosition
  bylines: number[]
  affiliations: number[]
}

const isBody = (part: Part): boolean => part.role === 'prose' || part.role === 'table' || part.role === 'caption'

/** The text of a part without white space, for comparing words. */
export const wordsOfPart = (text: string, part: Part): string =>
  fold(part.lines.map(line => text.slice(line.start, line.end)).join('')).replace(/\s+/g, '')

/**
 * Articles of a page: bodies are the runs of prose between boundaries; then every title, byline and affiliation
 * that stands in a boundary is given to the body before or after it.
 */
export function outline(text: string, parts: readonly Part[]): Draft[] {
  const words = parts.map(part => wordsOfPart(text, part))
  const gaps = gapsOf(parts)
  const drafts: Draft[] = []
  const boundaries: { gap: number[]; before: number; after: number }[] = []
  let current: Draft | null = null
  for (const { gap, prose } of gaps) {
    if (!current || isBoundary(parts, words, gap, prose)) {
      boundaries.push({ gap, before: drafts.length - 1, after: prose === null ? -1 : drafts.length })
      if (prose === null) continue
      current = newDraft()
      drafts.push(current)
    } else for (const i of gap) if (parts[i]!.role === 'head' && prose !== null) current.heads.push(i)
    if (prose !== null) current.body.push(prose)
  }
  const bodies = bodyBigrams(drafts.map(draft => draft.body.map(i => words[i]!).join('\n')))
  for (const { gap, before, after } of boundaries) assign(parts, words, gap, drafts, before, after, bodies)
  return drafts
}

const newDraft = (): Draft => ({
  body: [],
  heads: [],
  title: null,
  titleScore: null,
  titlePosition: 'absent',
  bylines: [],
  affiliations: [],
})

/** Every body part with the other parts before it; last the parts after the last body part. */
function gapsOf(parts: readonly Part[]): { gap: number[]; prose: number | null }[] {
  const gaps: { gap: number[]; prose: number | null }[] = []
  let gap: number[] = []
  parts.forEach((part, i) => {
    if (isBody(part)) {
      gaps.push({ gap, prose: i })
      gap = []
    } else gap.push(i)
  })
  if (gap.length) gaps.push({ gap, prose: null })
  return gaps
}

/** Whether the parts between two body parts end one article and begin another. */
function isBoundary(parts: readonly Part[], words: readonly string[], gap: number[], prose: number | null): boolean {
  if (prose === null) return true
  const has = (role: string): boolean => gap.some(i => parts[i]!.role === role)
  const heads = gap.filter(i => parts[i]!.role === 'head')
  if (has('affiliation') || (has('byline') && heads.length > 0)) return true
  const before = parts[Math.min(prose, ...gap) - 1]
  const lead = DATELINE.test(words[prose]!)
  if (lead && (heads.some(i => !parts[i]!.numbered) || has('byline'))) return true
  if (before && CLOSING.test(words[Math.min(prose, ...gap) - 1]!) && heads.length > 0) return true
  return false
}

function assign(
  parts: readonly Part[],
  words: readonly string[],
  gap: readonly number[],
  drafts: Draft[],
  before: number,
  after: number,
  bodies: ReturnType<typeof bodyBigrams>,
): void {
  const own = (role: string): number[] => gap.filter(i => parts[i]!.role === role)
  const heads = own('head')
  const bylines = own('byline')
  const affiliations = own('affiliation')
  const title = heads[0]
  let target = after >= 0 ? after : before
  if (title !== undefined && target >= 0) {
    const fits = [before, after].map(index => (index < 0 ? -1 : titleFit(words[title]!, index, bodies)))
    // A title stands before its body unless its words say otherwise.
    const prior = 0.1
    const free = before >= 0 && drafts[before]!.title === null
    target = free && (after < 0 || fits[0]! > fits[1]! + prior) ? before : after
    if (target >= 0) {
      const draft = drafts[target]!
      draft.title = title
      draft.titleScore = titleFit(words[title]!, target, bodies)
      draft.titlePosition = target === before ? 'after_body' : 'before_body'
      for (const i of bylines) draft.bylines.push(i)
      for (const i of heads.slice(1)) draft.heads.push(i)
    }
  } else for (const i of bylines) drafts[target]?.bylines.push(i)
  for (const i of affiliations) drafts[before >= 0 ? before : after]?.affiliations.push(i)
}
