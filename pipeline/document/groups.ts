import type { LineShape } from '../lexicon/layout.ts'
import { is, NO_START, PAUSE } from '../text/characters.ts'
import type { Line } from '../text/lines.ts'
import { type Fill, fillsOf } from './columns.ts'
import { isNumbered, shapeOf } from './marks.ts'

/** Lines that are one printed block, before it is known what block. */
export interface Group {
  readonly lines: readonly Line[]
  readonly shape: LineShape | null
  /** Right edge of the column it stands in, in cells, or null. */
  readonly edge: number | null
  /** The last line ends a sentence. */
  readonly closed: boolean
  readonly numbered: boolean
  /** Cells by which the first line is indented against its column. */
  readonly indent: number
  /** Why the group ended. */
  readonly end: string
}

/** What the passes before know of every line. */
interface Page {
  readonly text: string
  readonly lines: readonly Line[]
  readonly shapes: readonly (LineShape | null)[]
  readonly fills: readonly Fill[]
  readonly indents: readonly number[]
  /** Whether paragraphs are indented around a line. */
  readonly indentedStyle: readonly boolean[]
}

/** A line is indented against its column from this many cells on. */
const INDENT = 2
/** A line reaching this share of its column is full. */
const FULL = 0.9
/** The same for a line that ends a sentence where no indent shows the next paragraph. */
const FULL_CLOSED = 0.97

/** Groups the lines of a page into blocks. Linear. */
export function groupsOf(text: string, lines: readonly Line[]): Group[] {
  const shapes = lines.map(line => shapeOf(text, line))
  const shaped = shapes.map(shape => shape !== null)
  const indents = relativeIndents(lines)
  const page: Page = {
    text,
    lines,
    shapes,
    fills: fillsOf(text, lines, shaped),
    indents,
    indentedStyle: indentedStyle(indents, shaped),
  }
  const groups: Group[] = []
  let from = 0
  for (let i = 0; i < lines.length; i++) {
    const end = breakAfter(page, from, i)
    if (end === null) continue
    groups.push({
      lines: lines.slice(from, i + 1),
      shape: shapes[from]!,
      edge: page.fills[from]!.edge,
      closed: page.fills[i]!.closed,
      numbered: isNumbered(text, lines[from]!),
      indent: indents[from]!,
      end,
    })
    from = i + 1
  }
  return groups
}

/** Indents against the least indented line nearby, so that a left margin counts for nothing. */
function relativeIndents(lines: readonly Line[]): number[] {
  return lines.map((line, i) => {
    let least = line.indent
    for (let k = Math.max(0, i - 8); k <= Math.min(lines.length - 1, i + 8); k++)
      least = Math.min(least, lines[k]!.indent)
    return line.indent - least
  })
}

/** Whether some of the twenty lines on each side are indented, but not most. */
function indentedStyle(indents: readonly number[], shaped: readonly boolean[]): boolean[] {
  const sums = [0]
  indents.forEach((indent, i) => {
    sums.push(sums[i]! + (indent >= INDENT && !shaped[i] ? 1 : 0))
  })
  return indents.map((_, i) => {
    const from = Math.max(0, i - 20)
    const to = Math.min(indents.length, i + 21)
    const indented = sums[to]! - sums[from]!
    return indented > 0 && indented <= (to - from) * 0.75
  })
}

/** Why the block that began at line `from` ends after line `i`, or null when it goes on. */
function breakAfter(page: Page, from: number, i: number): string | null {
  const { text, lines, shapes, fills, indents } = page
  const line = lines[i]!
  const next = lines[i + 1]
  if (!next) return 'end-of-page'
  const shape = shapes[from]
  if (shape && shape.kind !== 'pull_quote')
    return shape.kind === 'affiliation' && isBracketOpen(text, lines, from, i) ? null : shape.rule
  if (shapes[i + 1]) return 'shape-follows'
  if (is(text, next.start, NO_START)) return null
  if (indents[i + 1]! >= INDENT && next.indent > line.indent) return 'indent'
  if (indents[i + 1]! >= INDENT && page.indentedStyle[i] && (fills[i]!.closed || !isFull(page, i))) return 'indent'
  if (fills[i]!.edge === null) return is(text, line.end - 1, PAUSE) ? null : 'unwrapped-line'
  return fills[i]!.closed ? afterSentence(page, i) : insideSentence(page, from, i)
}

const isFull = (page: Page, i: number): boolean => page.fills[i]!.reach >= FULL

function afterSentence(page: Page, i: number): string | null {
  const { text, lines, fills, indentedStyle } = page
  const next = lines[i + 1]!
  if (fills[i]!.reach < (indentedStyle[i] ? FULL : FULL_CLOSED)) return 'short-line'
  if (isNumbered(text, next)) return 'number-follows'
  if (next.blanks && looksLikeHead(page, i + 1)) return 'head-follows'
  return next.blanks && !indentedStyle[i] ? 'blank-line' : null
}

function insideSentence(page: Page, from: number, i: number): string | null {
  const { text, lines, indents, indentedStyle } = page
  const line = lines[i]!
  if (isFull(page, i) || is(text, line.end - 1, PAUSE)) return null
  const inParagraph = i > from || (indents[from]! >= INDENT && page.fills[i]!.reach > 0.7)
  return inParagraph && indentedStyle[i] && !lines[i + 1]!.blanks ? null : 'short-line'
}

/** A short open line that stands alone: after it comes a blank line, an indent or the end. */
function looksLikeHead(page: Page, i: number): boolean {
  const { fills, lines, indents } = page
  const after = lines[i + 1]
  return !fills[i]!.closed && !isFull(page, i) && (!after || after.blanks > 0 || indents[i + 1]! >= INDENT)
}

function isBracketOpen(text: string, lines: readonly Line[], from: number, to: number): boolean {
  const first = text.charCodeAt(lines[from]!.start)
  if (first !== 0xff08 && first !== 0x28) return false
  for (let k = from; k <= to; k++) {
    const last = text.charCodeAt(lines[k]!.end - 1)
    if (last === 0xff09 || last === 0x29) return false
  }
  return to - from < 12
}
