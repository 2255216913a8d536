import { classOf, is, LETTER, NARROW, SPACE, VOID } from './characters.ts'
import type { Segment } from './segments.ts'
import type { Span } from './span.ts'

/** Reflowed text with the map back; the concatenation of its segments. */
export interface Reflowed {
  readonly text: string
  readonly segments: readonly Segment[]
}

/** How white space inside a printed line is treated: dropped from prose, kept where it separates (names, titles, cells). */
export type Spacing = 'prose' | 'kept'

/** Whether two runs of Latin letters, the last of line `n` and the first of the next, are one word. */
export type WordJoint = (left: string, right: string, n: number) => boolean

/**
 * Joins printed lines into one text by dropping characters only: the white space of wraps and indents, stray spaces
 * beside Han characters and digits, and characters that print nothing. Between two Latin words one white-space
 * character stays. Linear in the lines.
 */
export function reflow(raw: string, lines: readonly Span[], spacing: Spacing, isOneWord: WordJoint): Reflowed {
  const segments: Segment[] = []
  let text = ''
  const keep = (start: number, end: number): void => {
    if (end <= start) return
    const before = segments.at(-1)
    if (before && before.raw + before.length === start)
      segments[segments.length - 1] = { ...before, length: before.length + end - start }
    else segments.push({ start: text.length, raw: start, length: end - start })
    text += raw.slice(start, end)
  }
  lines.forEach((line, n) => {
    const before = lines[n - 1]
    if (before) {
      const joint = jointOf(raw, before, line, n - 1, isOneWord)
      if (joint !== null) keep(joint, joint + 1)
    }
    keepLine(raw, line, spacing, keep)
  })
  return { text, segments }
}

function keepLine(raw: string, line: Span, spacing: Spacing, keep: (start: number, end: number) => void): void {
  let start = line.start
  for (let i = line.start; i < line.end; ) {
    if (!(classOf(raw.charCodeAt(i)) & (SPACE | VOID))) {
      i++
      continue
    }
    let end = i + 1
    while (end < line.end && classOf(raw.charCodeAt(end)) & (SPACE | VOID)) end++
    keep(start, i)
    const space = firstSpace(raw, i, end)
    if (space !== null) {
      if (spacing === 'kept') for (let k = i; k < end; k++) keep(k, classOf(raw.charCodeAt(k)) & VOID ? k : k + 1)
      else if (isLatinGap(raw, i - 1, end)) keep(space, space + 1)
    }
    start = end
    i = end
  }
  keep(start, line.end)
}

function firstSpace(raw: string, start: number, end: number): number | null {
  for (let i = start; i < end; i++) if (classOf(raw.charCodeAt(i)) & SPACE) return i
  return null
}

/** `Goldman Sachs`, `iPhone 15`, `Inc. 2024`: a gap between two narrow signs of which one is a letter. */
function isLatinGap(raw: string, left: number, right: number): boolean {
  if (!is(raw, left, NARROW | LETTER) || !is(raw, right, NARROW | LETTER)) return false
  return is(raw, left, LETTER) || is(raw, right, LETTER)
}

/** The white-space character that stays between two lines, or null. */
function jointOf(raw: string, before: Span, after: Span, n: number, isOneWord: WordJoint): number | null {
  if (!is(raw, before.end - 1, LETTER) || !is(raw, after.start, LETTER)) return null
  const left = /[A-Za-z\u00c0-\u024f]+$/.exec(raw.slice(Math.max(before.start, before.end - 24), before.end))?.[0] ?? ''
  const right = /^[A-Za-z\u00c0-\u024f]+/.exec(raw.slice(after.start, Math.min(after.end, after.start + 24)))?.[0] ?? ''
  // A printed space before the wrap says that a word ended there.
  if (is(raw, before.end, SPACE) && !/[\n\r\f\v\u0085\u2028\u2029]/.test(raw[before.end]!)) return before.end
  return isOneWord(left, right, n) ? null : before.end
}
