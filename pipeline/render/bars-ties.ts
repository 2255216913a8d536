import type { Sheet } from './bars-sheet.ts'
import { type Frame, figure, word } from './layout.ts'
import { setRun } from './style.ts'
import type { Bar, Bars, Tie } from './types.ts'

/** A bar and where it lies, px. */
export interface Placed {
  readonly bar: Bar
  readonly top: number
  readonly bottom: number
}

/** Whether the words of a bracket have room to its left; else they stand over it. */
export function isBeside(tie: Tie, drawing: Bars, inset: readonly [number, number], frame: Frame): boolean {
  const [lo, hi] = drawing.domain
  const px = inset[0] + ((tie.from - lo) / (hi - lo)) * (frame.width - inset[0] - inset[1])
  return setRun({ text: tie.label ?? '', style: 'qualifier' }, frame.lang, frame.fonts).width + 12 <= px
}

function putBracket(sheet: Sheet, tie: Tie, y: number, y2: number, beside: boolean, frame: Frame): void {
  const middle = y + (beside ? 24 : 42)
  const ink = 'var(--red)'
  const solid = { dash: [1, 0], thick: 2, ink }
  const dotted = { dash: [2, 3], thick: 1, ink }
  sheet.ties.push({ ...solid, from: tie.from, to: tie.to, y: middle, y2: middle })
  for (const at of [tie.from, tie.to]) sheet.ties.push({ ...solid, from: at, to: at, y: middle - 5, y2: middle + 5 })
  sheet.ties.push({ ...dotted, from: tie.to, to: tie.to, y: y + 2, y2: middle - 5 })
  sheet.ties.push({ ...dotted, from: tie.from, to: tie.from, y: middle + 5, y2: y2 - 2 })
  const run = setRun({ text: tie.label!, style: 'qualifier' }, frame.lang, frame.fonts)
  if (beside) sheet.figures.push(figure(run, tie.from, -10, middle + 5, 'right'))
  else {
    sheet.words.push(word(run, 0, y + 24))
    sheet.covers.push({ px: -1, px2: run.width + 4, y: y + 10, y2: y + 30 })
  }
}

/** Dotted lines between bars at one value, and brackets between two values. */
export function putTies(
  sheet: Sheet,
  drawing: Bars,
  placed: readonly Placed[],
  beside: (tie: Tie) => boolean,
  frame: Frame,
) {
  for (const tie of drawing.ties) {
    const y = placed[tie.above]!.bottom
    const y2 = placed[tie.below]!.top
    if (tie.label !== null) putBracket(sheet, tie, y, y2, beside(tie), frame)
    else sheet.ties.push({ dash: [2, 3], thick: 1, ink: 'var(--ink)', from: tie.from, to: tie.to, y, y2 })
  }
}
