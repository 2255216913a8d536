import type { Line } from '../text/lines.ts'
import { type Fill, fillsOf } from './columns.ts'
import { BROKEN_HEAD, goesOnWith, type Shape, shapeOf, wordsOf } from './shapes.ts'

/** What the passes before know of every line. */
export interface Page {
  readonly text: string
  readonly lines: readonly Line[]
  readonly shapes: readonly (Shape | null)[]
  /** Whether a line goes on with the running head of the line before. */
  readonly continued: readonly boolean[]
  readonly fills: readonly Fill[]
  readonly indents: readonly number[]
  /** Blank lines before each line, against the least nearby: double-spaced text has none. */
  readonly blanks: readonly number[]
  /** Whether paragraphs are indented around a line. */
  readonly indentedStyle: readonly boolean[]
  /** Whether blank lines part the paragraphs around a line. */
  readonly blankStyle: readonly boolean[]
  /** Whether every line around is filled to the last character that fits. */
  readonly exact: readonly boolean[]
}

/** Lines on each side that show the style of a page: more than a long paragraph of a narrow column has. */
const AROUND = 50
/** A line is indented against its column from this many cells on. */
export const INDENT = 2
/** A line reaching this share of its column is full. */
export const FULL = 0.9

/** Measures every line of a page and the style of the lines around it. Linear. */
export function readPage(text: string, lines: readonly Line[]): Page {
  const indents = relativeIndents(lines)
  const continued = continuedHeads(text, lines, indents)
  const found = lines.map((line, i) => (continued[i] || continued[i + 1] ? BROKEN_HEAD : shapeOf(text, line)))
  const fills = fillsOf(
    text,
    lines,
    found.map(shape => shape !== null),
  )
  const shapes = found.map((shape, i) => (shape?.soft && runsOn(lines, found, fills, indents, i) ? null : shape))
  const shaped = shapes.map(shape => shape !== null)
  const blanks = relativeBlanks(lines)
  const ended = fills.map((fill, i) => (!shaped[i] && fill.closed && fill.reach < FULL && fill.edge !== null ? 1 : 0))
  return {
    text,
    lines,
    shapes,
    continued,
    fills,
    indents,
    blanks,
    blankStyle: around(
      ended.map((end, i) => (end && (blanks[i + 1] ?? 1) > 0 ? 1 : 0)),
      ended,
      (blank, all) => blank > 1 && blank >= all * 0.8,
    ),
    indentedStyle: indentedStyle(indents, shaped, ended, blanks),
    exact: around(
      fills.map((fill, i) => (!shaped[i] && !fill.closed && fill.reach > 0.7 && fill.reach <= 1 ? 1 : 0)),
      fills.map((fill, i) => (!shaped[i] && !fill.closed && fill.reach > 0.7 ? 1 : 0)),
      (ragged, open) => open > 2 && ragged <= open * 0.2,
    ),
  }
}

/** Which lines go on with the running head that an indented line began. */
function continuedHeads(text: string, lines: readonly Line[], indents: readonly number[]): boolean[] {
  const continued = lines.map(() => false)
  let head = { words: '', indent: 0 }
  lines.forEach((line, i) => {
    const [words, indent] = [wordsOf(text, line), indents[i]!]
    // A space that was broken over stands at the head of the line.
    continued[i] = !line.blanks && head.indent >= INDENT && indent < head.indent && goesOnWith(head.words, words)
    head = continued[i] ? { ...head, words: head.words + words } : { words, indent }
  })
  return continued
}

/** Whether the sentence of the line before goes on in line `i`. */
function runsOn(
  lines: readonly Line[],
  shapes: readonly (Shape | null)[],
  fills: readonly Fill[],
  indents: readonly number[],
  i: number,
): boolean {
  if (i === 0 || shapes[i - 1] || indents[i]! >= INDENT) return false
  // 。⏎（张三） on a line of its own, where the line before has no room left, is wrapped.
  if (fills[i - 1]!.closed && !(shapes[i]!.rule === 'bracketed-note' && fills[i - 1]!.reach > 1)) return false
  const line = lines[i]!
  return !line.blanks && !line.newPage && fills[i - 1]!.edge !== null && fills[i - 1]!.reach >= FULL
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

/** Blank lines before each line against the least within four lines: all of them in double-spaced text. */
function relativeBlanks(lines: readonly Line[]): number[] {
  return lines.map((line, i) => {
    let least = line.blanks
    for (let k = Math.max(1, i - 4); k <= Math.min(lines.length - 1, i + 4); k++)
      least = Math.min(least, lines[k]!.blanks)
    return line.blanks - least
  })
}

/** Whether paragraphs are indented: some lines nearby are but not most, and lines that follow an ended one mostly are. */
function indentedStyle(
  indents: readonly number[],
  shaped: readonly boolean[],
  ended: readonly number[],
  blanks: readonly number[],
): boolean[] {
  const indented = indents.map((indent, i) => (indent >= INDENT && !shaped[i] ? 1 : 0))
  const some = around(
    indented,
    indents.map(() => 1),
    (count, all) => count > 0 && count <= all * 0.75,
  )
  const follows = around(
    ended.map((end, i) => (end ? (indented[i + 1] ?? 0) : 0)),
    ended.map((end, i) => (end && shaped[i + 1] === false && (indented[i + 1] || blanks[i + 1] === 0) ? 1 : 0)),
    (count, all) => count >= all * 0.4,
  )
  return some.map((is, i) => is && follows[i]!)
}

/** For every line a verdict on two counts over the lines on each side. */
function around(
  some: readonly number[],
  all: readonly number[],
  verdict: (some: number, all: number) => boolean,
): boolean[] {
  const sums = [[0, 0]]
  some.forEach((value, i) => {
    sums.push([sums[i]![0]! + value, sums[i]![1]! + all[i]!])
  })
  return some.map((_, i) => {
    const from = sums[Math.max(0, i - AROUND)]!
    const to = sums[Math.min(some.length, i + AROUND + 1)]!
    return verdict(to[0]! - from[0]!, to[1]! - from[1]!)
  })
}
