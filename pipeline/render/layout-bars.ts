import { insets, mustStack, pickTicks, putGrid } from './bars-axis.ts'
import { putBar, putHead, type Sheet } from './bars-sheet.ts'
import { isBeside, type Placed, putTies } from './bars-ties.ts'
import type { Fonts } from './fonts.ts'
import type { Layout } from './layout.ts'
import type { Bars, Lang, Tie } from './types.ts'

/** Places a drawing of bars in `width` px. */
export function layBars(drawing: Bars, width: number, lang: Lang, fonts: Fonts): Layout {
  const start = { lang, fonts, width, thick: drawing.thick, stacked: false }
  const frame = { ...start, stacked: mustStack(drawing, start) }
  const ticks = pickTicks(drawing, frame)
  const inset = insets(drawing, ticks, frame)
  const beside = (tie: Tie) => isBeside(tie, drawing, inset, frame)
  const sheet: Sheet = { grid: [], rules: [], covers: [], bars: [], ties: [], dots: [], words: [], figures: [] }
  const bands: [number, number][] = []
  const placed: Placed[] = []
  let y = 0
  for (const group of drawing.groups) {
    y = putHead(sheet, group, y, frame)
    const top = y
    for (const bar of group.bars) {
      const bottom = putBar(sheet, bar, y, frame)
      placed.push({ bar, top: bottom - frame.thick, bottom })
      const bracket = drawing.ties.find(tie => tie.label !== null && tie.above === placed.length - 1)
      y = bottom + (drawing.thin ? 11 : bracket ? (beside(bracket) ? 44 : 60) : 14)
    }
    bands.push([top, y])
    y += 12
  }
  const bottom = y - 12
  putTies(sheet, drawing, placed, beside, frame)
  putGrid(sheet, drawing, ticks, bands, bottom, frame)
  return { datasets: { ...sheet }, params: { domain: drawing.domain, insets: inset }, width, height: bottom + 26 }
}
