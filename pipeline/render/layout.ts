import type { Fonts } from './fonts.ts'
import { type SetRun, setRun, typeOf } from './style.ts'
import type { Lang, Run } from './types.ts'
import { balanced } from './wrap.ts'

/** What a form needs beside its marks: data by name, parameters, size in px. */
export interface Layout {
  readonly datasets: Readonly<Record<string, readonly object[]>>
  readonly params: Readonly<Record<string, unknown>>
  readonly width: number
  readonly height: number
}

/** Height of a line of labels, px. */
export const LINE = 19

/** px between runs of a line. */
const GAP = 6

/** What everything in a drawing of bars is placed with; px. */
export interface Frame {
  readonly lang: Lang
  readonly fonts: Fonts
  readonly width: number
  readonly thick: number
  /** Figures stand under the label because beside the bar they would take most of the width. */
  readonly stacked: boolean
}

/** Sets runs one after the other from `from` px; returns the px after the last. */
export function setLine(
  runs: readonly SetRun[],
  from: number,
  y: number,
  put: (run: SetRun, px: number, y: number) => void,
): number {
  let px = from
  for (const run of runs) {
    put(run, px, y)
    px += run.width + GAP
  }
  return px - GAP
}

/** Width of runs set one after the other, px. */
export const widthOf = (runs: readonly SetRun[]): number => runs.reduce((sum, run) => sum + run.width + GAP, -GAP)

/** The lines of a bar's label: the first run may break, the others follow its last line where they fit. */
export function labelLines(runs: readonly Run[], frame: Frame): SetRun[][] {
  const lines: SetRun[][] = []
  for (const run of runs) {
    const measure = (text: string) => frame.fonts.width(text, typeOf(run.style, frame.lang))
    const pieces = balanced(run.text, frame.width, measure).map(text =>
      setRun({ ...run, text }, frame.lang, frame.fonts),
    )
    const last = lines.at(-1)
    if (last && pieces.length === 1 && widthOf([...last, pieces[0]!]) <= frame.width) last.push(pieces[0]!)
    else for (const piece of pieces) lines.push([piece])
  }
  return lines
}

/** A row of the text layer that is placed by px; a negative px is the right edge. */
export const word = (run: SetRun, px: number, y: number, align = 'left') => ({
  text: run.text,
  size: run.size,
  weight: run.weight,
  ink: run.ink,
  px,
  y,
  align,
})

/** A row of the text layer that hangs at a value of the axis, `dx` px beside it. */
export const figure = (run: SetRun, at: number, dx: number, y: number, align = 'left') => ({
  text: run.text,
  size: run.size,
  weight: run.weight,
  ink: run.ink,
  at,
  dx,
  y,
  align,
})
