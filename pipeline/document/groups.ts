import { NUMBER_GOES_ON } from '../lexicon/layout.ts'
import { DIGIT, is, NO_START, PAUSE } from '../text/characters.ts'
import type { Line } from '../text/lines.ts'
import { FULL, INDENT, type Page, readPage } from './page.ts'
import { isNumbered, type Shape } from './shapes.ts'

/** Lines that are one printed block, before it is known what block. */
export interface Group {
  readonly lines: readonly Line[]
  readonly shape: Shape | null
  /** Right edge of the column it stands in, in cells, or null. */
  readonly edge: number | null
  /** The last line ends a sentence. */
  readonly closed: boolean
  readonly numbered: boolean
  /** Cells by which the first line is indented against its column. */
  readonly indent: number
  /** Not indented where paragraphs are. */
  readonly flush: boolean
  /** Why the group ended. */
  readonly end: string
}

/** The same for a line that ends a sentence where the next paragraph would be marked and is not. */
const FULL_UNMARKED = 0.75
/** The same for a line that ends a sentence where no indent shows the next paragraph and lines are ragged. */
const FULL_CLOSED = 0.95

/** Groups the lines of a page into blocks. Linear. */
export function groupsOf(text: string, lines: readonly Line[]): Group[] {
  const page = readPage(text, lines)
  const groups: Group[] = []
  let from = 0
  for (let i = 0; i < lines.length; i++) {
    const end = breakAfter(page, from, i)
    if (end === null) continue
    groups.push({
      lines: lines.slice(from, i + 1),
      shape: page.shapes[from]!,
      edge: page.fills[from]!.edge,
      closed: page.fills[i]!.closed,
      numbered: isNumbered(text, lines[from]!),
      indent: page.indents[from]!,
      flush: page.indentedStyle[from]! && page.indents[from]! < INDENT,
      end,
    })
    from = i + 1
  }
  return groups
}

/** Why the block that began at line `from` ends after line `i`, or null when it goes on. */
function breakAfter(page: Page, from: number, i: number): string | null {
  const { text, lines, shapes, fills, indents, blanks } = page
  const line = lines[i]!
  const next = lines[i + 1]
  if (!next) return 'end-of-page'
  const shape = shapes[from]
  if (page.continued[i + 1]) return null
  const wrapped = shape?.kind === 'caption' && (isWrapped(page, from, i) || isInNumber(text, line.end, next.start))
  if (wrapped) return null
  if (shape && shape.kind !== 'pull_quote')
    return shape.kind === 'affiliation' && isBracketOpen(text, lines, from, i) ? null : shape.rule
  if (shapes[i + 1]) return 'shape-follows'
  if (is(text, next.start, NO_START)) return null
  if (indents[i + 1]! < INDENT && blanks[i + 1] === 0 && isInNumber(text, line.end, next.start)) return null
  if (indents[i + 1]! >= INDENT && next.indent > line.indent) return 'indent'
  if (indents[i + 1]! >= INDENT && page.indentedStyle[i]) return 'indent'
  if (fills[i]!.edge === null) return unmeasured(page, from, i)
  return fills[i]!.closed ? afterSentence(page, i) : insideSentence(page, from, i)
}

/** A number goes on behind a line end: 8⏎月1日, 3.⏎5亿元, 20⏎24年. */
const isInNumber = (text: string, end: number, next: number): boolean =>
  is(text, end - 1, DIGIT) && (is(text, next, DIGIT) || NUMBER_GOES_ON.includes(text[next]!))

/** An indented note of several lines: the next line is flush and of no shape of its own, where paragraphs are indented. */
const isWrapped = ({ indents, fills, shapes, blanks, indentedStyle }: Page, from: number, i: number): boolean =>
  indentedStyle[i]! &&
  indents[from]! >= INDENT &&
  indents[i + 1]! < INDENT &&
  blanks[i + 1] === 0 &&
  (fills[i]!.edge === null ? !fills[i]!.closed : fills[i]!.reach >= FULL_UNMARKED) &&
  shapes[i + 1] === null

const isFull = (page: Page, i: number): boolean => page.fills[i]!.reach >= FULL

function afterSentence(page: Page, i: number): string | null {
  const { text, lines, blanks } = page
  const marked = page.indentedStyle[i] || page.blankStyle[i]
  const parted = page.blankStyle[i] && !page.indentedStyle[i] && blanks[i + 1]! > 0
  if (!isFilledAfterSentence(page, i)) return 'short-line'
  if (headFollows(page, i + 1)) return 'head-follows'
  if (parted) return 'blank-line'
  if (marked) return null
  if (isNumbered(text, lines[i + 1]!)) return 'number-follows'
  return blanks[i + 1]! > 0 ? 'blank-line' : null
}

/** A line that ends a sentence ends a paragraph too when more would have fitted into it. */
function isFilledAfterSentence(page: Page, i: number): boolean {
  const { reach } = page.fills[i]!
  // The next paragraph would have shown itself by an indent or a blank line.
  if ((page.indentedStyle[i] || page.blankStyle[i]) && page.blanks[i + 1] === 0) return reach >= FULL_UNMARKED
  if (page.indentedStyle[i]) return reach >= FULL
  return page.exact[i] ? reach > 1 : reach >= FULL_CLOSED
}

/** Too few lines to see a column: an indented first line and a flush second one are a wrapped paragraph. */
function unmeasured(page: Page, from: number, i: number): string | null {
  const { text, lines, indents, blanks } = page
  if (is(text, lines[i]!.end - 1, PAUSE)) return null
  const wrapped = indents[from]! >= INDENT && indents[i + 1]! < INDENT && blanks[i + 1] === 0
  if (!wrapped) return 'unwrapped-line'
  return page.fills[i]!.closed && headFollows(page, i + 1) ? 'head-follows' : null
}

function insideSentence(page: Page, from: number, i: number): string | null {
  const { text, lines, indents, indentedStyle } = page
  if (is(text, lines[i]!.end - 1, PAUSE)) return null
  if (i < from + HEAD_LINES && indentedStyle[from] && indents[from]! < INDENT && headFollows(page, from))
    return 'head-line'
  if (isFull(page, i)) return i === from && standsAlone(page, i) ? 'stands-alone' : null
  const inParagraph = indents[from]! >= INDENT && (i > from || page.fills[i]!.reach > 0.7)
  return inParagraph && indentedStyle[i] && !headFollows(page, i + 1) ? null : 'short-line'
}

/** Whether a full line has blank lines on both sides and the next line, which is no part of double-spaced text, has not. */
function standsAlone({ blanks, fills }: Page, i: number): boolean {
  if (!(blanks[i]! > 0 && blanks[i + 1]! > 0)) return false
  return fills[i + 1]!.closed || !(blanks[i + 2]! > 0)
}

/** A round bracket, full or half width. */
const isBracket = (text: string, at: number): boolean => ['（', '）', '(', ')'].includes(text[at]!)

/** Lines of a head, at most. */
const HEAD_LINES = 3

/**
 * Whether the lines from `i` on are a title or heading and not the rest of a paragraph: a few lines up to a blank
 * line, an indent or a line of another shape, the last of them short and without a stop.
 */
function headFollows(page: Page, i: number): boolean {
  const { text, fills, lines, indents, shapes } = page
  // （张三） ends a text; （一）总体要求 is a heading.
  if (isBracket(text, lines[i]!.start) && isBracket(text, lines[i]!.end - 1) && !isNumbered(text, lines[i]!))
    return false
  for (let last = i; last < i + HEAD_LINES && last < lines.length; last++) {
    if (fills[last]!.closed || is(page.text, lines[last]!.end - 1, PAUSE)) return false
    const after = lines[last + 1]
    const byOther = !after || shapes[last + 1] !== null || indents[last + 1]! >= INDENT
    if (byOther) return true
    if (page.blanks[last + 1]! > 0) return !isFull(page, last) || (page.blanks[i]! > 0 && last === i)
  }
  return false
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
