import { SUBTITLE } from '../lexicon/layout.ts'
import { is, PAUSE } from '../text/characters.ts'
import { fold } from '../text/fold.ts'
import type { Group } from './groups.ts'
import { INDENT } from './page.ts'
import { BROKEN_HEAD, type Shape, wordsOf } from './shapes.ts'

/** What a group is before articles are known; a `head` becomes a title or a heading. */
export type Role = Shape['kind'] | 'prose' | 'head'

export interface Part extends Group {
  readonly role: Role
  /** The rule that gave the role. */
  readonly why: string
  /** Folded words without white space, for comparing. */
  readonly words: string
  /** Folded words of the first line with single spaces; of a running head all its lines. */
  readonly printed: string
  /** Index of the part whose words a pull quote repeats. */
  readonly repeated?: number
}

/** A head is no longer than this, in cells. */
const LONGEST_HEAD = 84
/** One line without a stop that is longer is prose where lines are wrapped at this share of their column. */
const LONGEST_LINE = 60

/** Gives every group its role. */
export function classify(text: string, groups: readonly Group[]): Part[] {
  return groups.map(group => {
    const words = fold(group.lines.map(line => text.slice(line.start, line.end)).join('')).replace(/\s+/g, '')
    const [role, why] = group.shape ? [group.shape.kind, group.shape.rule] : proseOrHead(text, group, words)
    return { ...group, role, why, words, printed: printedOf(text, group) }
  })
}

const printedOf = (text: string, { lines, shape }: Group): string =>
  shape === BROKEN_HEAD ? lines.map(line => wordsOf(text, line)).join('') : wordsOf(text, lines[0]!)

/** Prose ends a sentence, leaves one open or is long; what is short and open is a head. */
export function proseOrHead(text: string, group: Group, words: string): readonly [Role, string] {
  const last = group.lines.at(-1)!
  const width = group.lines.reduce((sum, line) => sum + line.width, 0)
  if (SUBTITLE.test(words) && width <= LONGEST_HEAD) return ['head', 'subtitle-dash']
  if (group.lines.length > 1 && group.indent >= INDENT) return ['prose', 'wrapped']
  if (group.closed && !isQuestion(words, width, group)) return ['prose', 'closed']
  if (is(text, last.end - 1, PAUSE) || /[;:]$/.test(words)) return ['prose', 'unfinished']
  if (
    width > LONGEST_HEAD ||
    (group.lines.length === 1 && width > LONGEST_LINE && group.edge === null && /[，,;]/.test(words))
  )
    return ['prose', 'long']
  return group.lines.length > 3 ? ['prose', 'many-lines'] : ['head', group.closed ? 'question' : 'short-open']
}

/** `钱从哪里来？`: a short question or call on a line of its own, no sentence before it. */
function isQuestion(words: string, width: number, group: Group): boolean {
  return (
    /[?!][”"』]?$/.test(words) &&
    width <= 40 &&
    group.lines.length <= 2 &&
    !/[。?!:].*[?!]/.test(words) &&
    group.indent === 0
  )
}
