import { LINE_SHAPES, type LineShape, NUMBERED } from '../lexicon/layout.ts'
import { fold } from '../text/fold.ts'
import type { Line } from '../text/lines.ts'

/** Lines longer than this are prose, whatever they begin with. */
const LONGEST = 160

/** The folded words of a line: full-width signs as ASCII, runs of white space as one space. */
export const wordsOf = (text: string, line: Line): string =>
  fold(text.slice(line.start, Math.min(line.end, line.start + LONGEST))).replace(/\s+/g, ' ')

/** The shape a line has by its own words, or null. */
export function shapeOf(text: string, line: Line): LineShape | null {
  const words = wordsOf(text, line)
  return LINE_SHAPES.find(shape => shape.pattern.test(words)) ?? null
}

/** Whether a line begins with the number of a heading. */
export const isNumbered = (text: string, line: Line): boolean => NUMBERED.test(wordsOf(text, line))
