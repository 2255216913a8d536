import { CLOSING, DATELINE, ENDS_ARTICLE, KICKER, SUBTITLE } from '../lexicon/layout.ts'
import type { Part } from './classify.ts'
import { likeness } from './topic.ts'

/** The parts between two paragraphs, and the paragraph that follows (null after the last). */
export interface Gap {
  readonly between: readonly number[]
  readonly body: number | null
}

const isBody = (part: Part): boolean => part.role === 'prose'

/**
 * Below this likeness the text under an unmarked head is an article of its own: a long head is a title sooner than a
 * short one, the sections of a signed article seldom are articles.
 */
const LIKE: readonly { readonly characters: number; readonly least: number }[] = [
  { characters: 13, least: 0.3 },
  { characters: 10, least: 0.2 },
  { characters: 7, least: 0.08 },
]
const LIKE_SIGNED = 0.05
/** The same for a head below a page's furniture. */
const LIKE_NEW_PAGE = 0.2
/** Sections of a signed article that share fewer words are this long on both sides, in characters. */
const LONG_SECTION = 300
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
 * `own` are the paragraphs of the article so far; `signed` says that it has a byline,
 * `title` are the words above it.
 */
export function boundaryRule(
  parts: readonly Part[],
  gap: Gap,
  own: readonly number[],
  signed: boolean,
  following: readonly number[],
  title: string,
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
  if (gap.between.some(i => ENDS_ARTICLE.has(at(i).why))) return 'furniture'
  const newPage = has('furniture')
  const length = Math.max(...titles.map(i => at(i).words.length))
  const least = newPage ? LIKE_NEW_PAGE : (LIKE.find(({ characters }) => length >= characters)?.least ?? 0)
  const [before, after] = [textOf(parts, own), textOf(parts, following)]
  if (signed && !newPage && Math.min(before.length, after.length) < LONG_SECTION) return null
  const enough = signed && !newPage ? LIKE_SIGNED : least
  return likeness(title + before, after) < Math.min(least, enough) ? 'other-topic' : null
}

function textOf(parts: readonly Part[], indices: readonly number[]): string {
  let text = ''
  for (const i of indices) {
    if (text.length > COMPARED) break
    text += parts[i]!.words
  }
  return text.slice(0, COMPARED)
}
