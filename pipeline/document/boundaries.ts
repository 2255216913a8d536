import { CLOSING, DATELINE, KICKER, SUBTITLE } from '../lexicon/layout.ts'
import type { Part } from './classify.ts'
import { likeness } from './topic.ts'

/** The parts between two paragraphs, and the paragraph that follows (null after the last). */
export interface Gap {
  readonly between: readonly number[]
  readonly body: number | null
}

const isBody = (part: Part): boolean => part.role === 'prose'

/** Below this likeness two stretches of text under unmarked heads are two articles; the heads of a signed one seldom are. */
const LIKE = 0.05
const LIKE_SIGNED = 0.01
/** Sections of a signed article that share fewer words are this long on both sides, in characters. */
const LONG_SECTION = 300
/** A head shorter than this is a heading, in characters. */
const SHORTEST_TITLE = 7
/** Characters of text compared on each side of a head. */
const COMPARED = 1500

/** Every paragraph with what stands before it; last what stands after the last one. */
export function gapsOf(parts: readonly Part[]): Gap[] {
  const gaps: Gap[] = []
  let between: number[] = []
  parts.forEach((part, i) => {
    if (isBody(part)) {
      gaps.push({ between, body: i })
      between = []
    } else between.push(i)
  })
  return between.length ? [...gaps, { between, body: null }] : gaps
}

/**
 * Why a gap ends one article and begins another, or null where the article goes on.
 * `own` are the paragraphs of the article so far; `signed` says that it has a byline.
 */
export function boundaryRule(
  parts: readonly Part[],
  gap: Gap,
  own: readonly number[],
  signed: boolean,
  following: readonly number[],
): string | null {
  if (gap.body === null) return 'end-of-page'
  const at = (i: number): Part => parts[i]!
  const has = (role: Part['role']): boolean => gap.between.some(i => at(i).role === role)
  const heads = gap.between.filter(i => at(i).role === 'head')
  const titles = heads.filter(i => !at(i).numbered)
  if (has('affiliation')) return 'affiliation'
  if (has('byline') && titles.length) return 'byline'
  if (has('byline') && (signed || own.length > 2)) return 'second-byline'
  if (DATELINE.test(at(gap.body).words) && (titles.length || own.length)) return 'dateline'
  if (!titles.length) return null
  const last = own.at(-1)
  if (last !== undefined && CLOSING.test(at(last).words)) return 'closing-words'
  if (titles.some(i => SUBTITLE.test(at(i).words) || (titles.length > 1 && KICKER.test(at(i).words))))
    return 'title-group'
  if (has('furniture')) return 'furniture'
  if (titles.every(i => at(i).words.length < SHORTEST_TITLE)) return null
  const [before, after] = [textOf(parts, own), textOf(parts, following)]
  if (signed && Math.min(before.length, after.length) < LONG_SECTION) return null
  return likeness(before, after) < (signed ? LIKE_SIGNED : LIKE) ? 'other-topic' : null
}

function textOf(parts: readonly Part[], indices: readonly number[]): string {
  let text = ''
  for (const i of indices) {
    if (text.length > COMPARED) break
    text += parts[i]!.words
  }
  return text.slice(0, COMPARED)
}
