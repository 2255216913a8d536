import { CELL_GAP, CELL_NUMBER, LINE_SHAPES, NUMBERED, PRINTED_DATE, RUNNING_WORDS } from '../lexicon/layout.ts'
import { fold } from '../text/fold.ts'
import type { Line } from '../text/lines.ts'
import { isLetterSpaced, readByline } from './bylines.ts'

/** What a line is by its own words. */
export interface Shape {
  readonly rule: string
  readonly kind: (typeof LINE_SHAPES)[number]['kind']
  readonly soft: boolean
}

/** Lines longer than this are prose, whatever they begin with. */
const LONGEST = 160

/** The folded words of a line: full-width signs as ASCII, runs of white space as one space. */
export const wordsOf = (text: string, line: Line): string =>
  fold(text.slice(line.start, Math.min(line.end, line.start + LONGEST))).replace(/\s+/g, ' ')

/** The same, letter-spaced words (`第 5 版`) closed up. */
const closedUp = (words: string): string => (isLetterSpaced(words) ? words.replace(/ /g, '') : words)

/** The shape a line has by its own words, or null. */
export function shapeOf(text: string, line: Line): Shape | null {
  const words = wordsOf(text, line)
  const byline = readByline(words)
  if (byline) return { rule: byline.rule, kind: 'byline', soft: false }
  const close = closedUp(words)
  const found = LINE_SHAPES.find(shape => shape.pattern.test(close))
  if (found) return { rule: found.rule, kind: found.kind, soft: found.soft ?? false }
  if (isRunningHead(words) || isRunningHead(close)) return { rule: 'running-head', kind: 'furniture', soft: true }
  return close === words && isRow(text.slice(line.start, line.end))
    ? { rule: 'table-cells', kind: 'table', soft: true }
    : null
}

/** The shape of a running head that is printed on two lines. */
export const BROKEN_HEAD: Shape = { rule: 'masthead-date', kind: 'furniture', soft: false }

/**
 * Whether a line of the words `second` goes on with the running head `first`: 西北能源报 2024年8月1⏎3日 星期二. The two are one
 * where the break parts a word, or where a strong word begins the second.
 */
export function goesOnWith(first: string, second: string): boolean {
  if (first.length + second.length > LONGEST_HEAD || !PRINTED_DATE.test(first + second)) return false
  const strong = RUNNING_WORDS.some(word => word.strong && word.pattern.test(second.split(/[\s|·]+/)[0]!))
  return isRunningHead(first + second) || (strong && isRunningHead(`${first} ${second}`))
}
const LONGEST_HEAD = 60

/** Nothing but words of a running head, two or more, one of them strong. */
function isRunningHead(words: string): boolean {
  const parts = words.split(/[\s|·]+/).filter(Boolean)
  if (parts.length < 2 || parts.length > 10) return false
  const found = parts.map(part => RUNNING_WORDS.find(({ pattern }) => pattern.test(part)))
  return found.every(Boolean) && found.some(word => word?.strong)
}

/** Three cells or more with wide gaps, or mostly numbers between single spaces. */
function isRow(printed: string): boolean {
  if (printed.length > LONGEST || /[。，；]/u.test(printed)) return false
  const words = fold(printed)
  const cells = words.split(CELL_GAP).filter(Boolean)
  if (cells.length >= 3 && cells.some(cell => cell.length > 1)) return true
  const single = words.split(/\s+/)
  return single.length >= 3 && single.slice(1).filter(cell => CELL_NUMBER.test(cell)).length * 2 >= single.length
}

/** Whether a line begins with the number of a heading. */
export const isNumbered = (text: string, line: Line): boolean => NUMBERED.test(wordsOf(text, line))
