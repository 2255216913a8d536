import { endAt, endRuns, type Sheet } from './bars-sheet.ts'
import { type Frame, figure, widthOf } from './layout.ts'
import { fitInsets, niceTicks } from './scale.ts'
import { setRun } from './style.ts'
import type { Bars, Run } from './types.ts'

/** The tick that carries the unit: the one farthest from zero, on the right if there are two. */
const widest = (ticks: readonly number[]): number =>
  ticks.reduce((most, at) => (Math.abs(at) >= Math.abs(most) ? at : most))

/** Grid lines within the bands of the groups, tick texts below. */
export function putGrid(
  sheet: Sheet,
  drawing: Bars,
  ticks: readonly number[],
  bands: readonly (readonly [number, number])[],
  y: number,
  frame: Frame,
) {
  for (const at of ticks) {
    for (const [top, bottom] of bands)
      sheet.grid.push({
        at,
        y: top,
        y2: bottom,
        ink: at === 0 && drawing.domain[0] < 0 ? 'var(--soft)' : 'var(--line)',
      })
    const run = setRun({ text: drawing.tick(at, at === widest(ticks)), style: 'tick' }, frame.lang, frame.fonts)
    const first = at === drawing.domain[0]
    sheet.figures.push({ ...figure(run, at, 0, y + 18, first ? 'left' : 'center'), tick: true })
  }
}

/** Insets that keep figures, end texts, bracket labels and tick texts inside the width. */
export function insets(drawing: Bars, ticks: readonly number[], frame: Frame): [number, number] {
  const bars = drawing.groups.flatMap(group => group.bars)
  const set = (run: Run) => setRun(run, frame.lang, frame.fonts).width
  const end = (text: string | null | undefined) => (text ? set({ text, style: 'end' }) + 12 : 6)
  const hangs = [
    ...bars.map(bar => ({ at: endAt(bar), left: 0, right: frame.stacked ? 8 : widthOf(endRuns(bar, frame)) + 13 })),
    ...bars.filter(bar => bar.ends).map(bar => ({ at: bar.lo, left: end(bar.ends?.[0]), right: 0 })),
    ...bars.filter(bar => bar.ends).map(bar => ({ at: bar.hi, left: 0, right: end(bar.ends?.[1]) })),
    ...ticks.map(at => {
      const width = set({ text: drawing.tick(at, at === widest(ticks)), style: 'tick' })
      return at === drawing.domain[0] ? { at, left: 0, right: width } : { at, left: width / 2, right: width / 2 }
    }),
  ]
  return fitInsets(hangs, drawing.domain, frame.width)
}

/** As many ticks, up to about five, as have room for their texts. */
export function pickTicks(drawing: Bars, frame: Frame): number[] {
  const [lo, hi] = drawing.domain
  for (let count = 5; count > 1; count--) {
    const ticks = niceTicks(lo, hi, count)
    const [left, right] = insets(drawing, ticks, frame)
    const place = (at: number) => left + ((at - lo) / (hi - lo)) * (frame.width - left - right)
    const boxes = ticks.map(at => {
      const width = setRun(
        { text: drawing.tick(at, at === widest(ticks)), style: 'tick' },
        frame.lang,
        frame.fonts,
      ).width
      const start = at === lo ? place(at) : place(at) - width / 2
      return [start, start + width] as const
    })
    if (boxes.every(([start], i) => i === 0 || start >= boxes[i - 1]![1] + 10)) return ticks
  }
  return [Math.max(lo, 0)]
}

/** Whether figures beside the bars would leave the bars less than 40 % of the width. */
export function mustStack(drawing: Bars, frame: Frame): boolean {
  const widest = Math.max(0, ...drawing.groups.flatMap(group => group.bars.map(bar => widthOf(endRuns(bar, frame)))))
  return widest + 13 > frame.width * 0.6
}
