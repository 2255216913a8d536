import { CLOSE, DIGIT, is, LETTER, NARROW, NO_START, OPEN, STOP } from '../text/characters.ts'
import { type Line, printedCells } from '../text/lines.ts'

/** Lines looked at on each side when the column's width is measured. */
const REACH = 9
/** The same where the width changes every few lines. */
const NEAR = 2
/** Lines of one column differ by this share of its width where punctuation is squeezed or a word is not broken. */
const RAGGED = 0.12
/** Two neighbouring lines of nearly one width are a column of their own from this many cells on. */
const TWIN = 40

/** A line's place in its column. */
export interface Fill {
  /** Right edge of the column in cells, or null where the text is not wrapped. */
  readonly edge: number | null
  /** How far the line and the first word of the next one reach, as a share of the edge; 0 without one. */
  readonly reach: number
  /** The last printed sign ends a sentence. */
  readonly closed: boolean
}

/** Whether the last printed sign ends a sentence, closing marks and a bracketed note (`。（下转第二版）`) aside. */
export function endsSentence(text: string, line: Line): boolean {
  let last = line.end - 1
  while (last > line.start && is(text, last, CLOSE)) last--
  if (is(text, last, STOP)) return true
  let open = last
  while (last < line.end - 1 && open > line.start && !is(text, open, OPEN)) open--
  return open > line.start && is(text, open, OPEN) && is(text, open - 1, STOP)
}

/**
 * The column of every line. Its right edge is the densest width among nearby lines that do not end a sentence:
 * in wrapped text those are the full ones, in unwrapped text there are none but headings. Linear in the lines.
 */
export function fillsOf(text: string, lines: readonly Line[], shaped: readonly boolean[]): Fill[] {
  const extents = lines.map(line => line.indent + line.width)
  const closed = lines.map(line => endsSentence(text, line))
  const usable = lines.map((line, i) => !shaped[i] && line.width >= 12)
  return lines.map((line, i) => {
    const next = lines[i + 1]
    const reach = extents[i]! + (next ? firstWord(text, next) : 2)
    const edges = [
      twinEdge(extents, closed, usable, i),
      densest(extents, closed, usable, i, i - NEAR, i + NEAR),
      densest(extents, closed, usable, i, i - REACH, i),
      densest(extents, closed, usable, i, i, i + REACH),
    ].filter(edge => edge !== null)
    if (!edges.length) edges.push(densest(extents, closed, usable, i, i - REACH, i + REACH) ?? Number.POSITIVE_INFINITY)
    const bare = extents[i]! - hanging(text, line)
    const holding = edges.filter(edge => edge < Number.POSITIVE_INFINITY && bare <= edge * (1 + RAGGED))
    // An open line is full in any column it fits; one that ends a sentence only in the widest.
    const fitting = closed[i] ? Math.max(...holding) : holding.find(e => reach >= e * (1 - RAGGED))
    const edge = holding.length ? (fitting ?? holding[0]!) : null
    return { edge, reach: edge === null ? 0 : reach / edge, closed: closed[i]! }
  })
}

/** Cells of the marks at a line's end, which may hang over the edge. */
function hanging(text: string, line: Line): number {
  let start = line.end
  while (start > line.start && is(text, start - 1, NO_START)) start--
  return printedCells(text, start, line.end)
}

/** The common width of a line and its neighbour where neither ends a sentence. */
function twinEdge(extents: readonly number[], closed: readonly boolean[], usable: readonly boolean[], i: number) {
  if (closed[i] || !usable[i] || extents[i]! < TWIN) return null
  for (const k of [i - 1, i + 1])
    if (usable[k] && !closed[k] && Math.abs(extents[k]! - extents[i]!) <= 4) return Math.max(extents[i]!, extents[k]!)
  return null
}

/**
 * The width that the most text of the open lines from `from` to `to` reaches, lines near `at` counting more; null
 * where fewer than two agree or closed lines are wider.
 */
function densest(
  extents: readonly number[],
  closed: readonly boolean[],
  usable: readonly boolean[],
  at: number,
  from: number,
  to: number,
): number | null {
  const near: number[] = []
  for (let k = Math.max(0, from); k <= Math.min(to, extents.length - 1); k++) if (usable[k]) near.push(k)
  let best: number | null = null
  let most = 0
  for (const i of near) {
    if (closed[i]) continue
    const band: number[] = []
    let mass = 0
    for (const k of near) {
      const gap = extents[i]! - extents[k]!
      if (closed[k] || gap < 0 || gap > extents[i]! * RAGGED) continue
      band.push(extents[k]!)
      mass += extents[k]! * (1 - Math.abs(k - at) / (4 * REACH))
    }
    if (band.length > 1 && mass > most) {
      most = mass
      best = commonest(band)
    }
  }
  return best === null || isUnwrapped(extents, closed, near, best) ? null : best
}

/**
 * Whether closed lines stand out over an edge: many of them, or some that no open line comes near, as among headings
 * between paragraphs of one line each.
 */
function isUnwrapped(
  extents: readonly number[],
  closed: readonly boolean[],
  near: readonly number[],
  edge: number,
): boolean {
  const wider = near.filter(k => closed[k] && extents[k]! > edge * (1 + RAGGED))
  if (!wider.length) return false
  const widest = Math.max(...wider.map(k => extents[k]!))
  const open = near.filter(k => !closed[k])
  return (
    wider.length * 4 > near.length || (wider.length * 3 >= open.length && !open.some(k => extents[k]! >= widest * 0.8))
  )
}

/** The commonest value, the largest of equals: a mark that hangs over the edge does not move it. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a))[0]
}

/**
 * Cells of the first word of a line that could not have been split: a Han character or a run of narrow signs, and
 * the signs that cling to it on both sides (`《Nature》`).
 */
function firstWord(text: string, line: Line): number {
  const limit = Math.min(line.end, line.start + 16)
  let end = line.start
  while (end < limit && is(text, end, OPEN)) end++
  const narrow = (at: number): boolean => is(text, at, LETTER | DIGIT) && is(text, at, NARROW)
  if (narrow(end)) while (end < limit && (narrow(end) || (is(text, end, NARROW) && narrow(end + 1)))) end++
  else end++
  while (end < limit && is(text, end, NO_START)) end++
  return printedCells(text, line.start, end)
}
