import { classOf, NARROW, SPACE, VOID } from './characters.ts'
import type { Span } from './span.ts'

/**
 * One printed line that is not blank. Widths are counted in cells, half a Han character each, without the
 * white space inside: `突 破` is as wide as `突破`.
 */
export interface Line extends Span {
  /** Counted from 1 over all lines of the file, blank ones included. */
  readonly no: number
  /** Cells of white space before the first character. */
  readonly indent: number
  readonly width: number
  /** Blank lines before this one. */
  readonly blanks: number
  /** Whether a form feed stands between the line before and this one. */
  readonly newPage: boolean
}

const isBlank = (unit: number): boolean => (classOf(unit) & (SPACE | VOID)) !== 0

/** The printed lines of a text in order, spans without the white space around them. Linear. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const ends = /\r\n|[\n\r\f\v\u0085\u2028\u2029]|$/g
  let no = 1
  let blanks = 0
  let newPage = false
  for (let start = 0; start <= text.length; no++) {
    ends.lastIndex = start
    const end = ends.exec(text)!
    const line = lineOf(text, start, end.index, no, blanks, newPage)
    if (line) {
      lines.push(line)
      blanks = 0
      newPage = false
    } else blanks++
    if (end[0] === '\f') newPage = true
    start = end.index + (end[0].length || 1)
  }
  return lines
}

function lineOf(text: string, from: number, to: number, no: number, blanks: number, newPage: boolean): Line | null {
  let start = from
  let end = to
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  while (start < end && isBlank(text.charCodeAt(start))) start++
  if (start === end) return null
  const indent = blankCells(text, from, start)
  return { no, start, end, indent, width: printedCells(text, start, end), blanks, newPage }
}

function blankCells(text: string, start: number, end: number): number {
  let cells = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 9) cells += 4
    else if (unit === 0x3000 || unit === 0x2003) cells += 2
    else if (!(classOf(unit) & VOID)) cells += 1
  }
  return cells
}

/** Cells of the printed characters of a range. */
export function printedCells(text: string, start: number, end: number): number {
  let cells = 0
  for (let i = start; i < end; i++) {
    const bits = classOf(text.charCodeAt(i))
    if (!(bits & (SPACE | VOID))) cells += bits & NARROW ? 1 : 2
  }
  return cells
}
