import { SUBTITLE } from '../lexicon/layout.ts'
import { is, PAUSE } from '../text/characters.ts'
import { fold } from '../text/fold.ts'
import type { Group } from './groups.ts'
import type { Shape } from './shapes.ts'

/** What a group is before articles are known; `head` becomes a title or a heading. */
export type Role = Shape['kind'] | 'prose' | 'head'

export interface Part extends Group {
  readonly role: Role
  readonly why: string
}

/** A head is no longer than this, in cells. */
const LONGEST_HEAD = 76

/** Prose or head by length, closing stop and place; heads split over lines are joined. */
export function classify(text: string, groups: readonly Group[]): Part[] {
  const parts: Part[] = []
  for (const group of groups) {
    const [role, why] = group.shape ? [group.shape.kind, group.shape.rule] : proseOrHead(text, group)
    const before = parts.at(-1)
    if (before && role === 'head' && before.role === 'head' && isSplitHead(text, before, group))
      parts[parts.length - 1] = { ...before, lines: [...before.lines, ...group.lines], why: 'split-head' }
    else parts.push({ ...group, role, why })
  }
  return parts
}

/** Whether a head goes on in the next group: not when that is numbered, a second title or wider than the first line. */
function isSplitHead(text: string, head: Part, next: Group): boolean {
  if (next.numbered || head.lines.length > 2) return false
  const line = next.lines[0]!
  if (SUBTITLE.test(text.slice(line.start, line.end))) return false
  return head.lines.at(-1)!.width >= line.width
}

function proseOrHead(text: string, group: Group): readonly [Role, string] {
  const first = group.lines[0]!
  const last = group.lines.at(-1)!
  const width = group.lines.reduce((sum, line) => sum + line.width, 0)
  const words = fold(text.slice(first.start, last.end))
  if (SUBTITLE.test(words) && width <= LONGEST_HEAD) return ['head', 'subtitle-dash']
  if (group.closed) return ['prose', 'closed']
  if (is(text, last.end - 1, PAUSE) || /[;:]$/.test(words)) return ['prose', 'unfinished']
  if (width > LONGEST_HEAD) return ['prose', 'long']
  if (group.lines.length > 2) return ['prose', 'many-lines']
  return ['head', 'short-open']
}
