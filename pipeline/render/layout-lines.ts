import type { Fonts } from './fonts.ts'
import type { Layout } from './layout.ts'
import { fitInsets, niceTicks } from './scale.ts'
import { typeOf } from './style.ts'
import type { Lang, Lines } from './types.ts'

const HEIGHT = 220
/** Room over the highest point for its figure, and under the lowest for the dates, px. */
const OVER = 26
const UNDER = 28

/** Keeps what has room: from both ends inwards, nothing nearer than 8 px to what is kept. */
function spaced<T>(items: readonly T[], box: (item: T) => readonly [number, number]): T[] {
  const kept: T[] = []
  const order = items.map((_, i) => (i % 2 === 0 ? i / 2 : items.length - (i + 1) / 2))
  for (const item of order.map(i => items[i]!)) {
    const [left, right] = box(item)
    const free = kept.every(other => {
      const [from, to] = box(other)
      return right + 8 <= from || left >= to + 8
    })
    if (free) kept.push(item)
  }
  return kept
}

/** Places a series in `width` px. */
export function layLines(drawing: Lines, width: number, lang: Lang, fonts: Fonts): Layout {
  const { points } = drawing
  const wide = (text: string, style: 'strong' | 'tick') => fonts.width(text, typeOf(style, lang))
  const ticks = niceTicks(drawing.domain[0], drawing.domain[1], 4)
  const domain = [Math.min(drawing.domain[0], ticks[0]!), Math.max(drawing.domain[1], ticks.at(-1)!)]
  const days: [number, number] = [points[0]!.day, points.at(-1)!.day]
  const tickText = (value: number) => drawing.tick(value, value === ticks.at(-1))
  const axis = Math.max(...ticks.map(value => wide(tickText(value), 'tick'))) + 14
  const insets = fitInsets(
    [
      { at: days[0], left: axis + 8, right: 0 },
      { at: days[1], left: 0, right: 8 },
    ],
    days,
    width,
  )
  const place = (day: number) => insets[0] + ((day - days[0]) / (days[1] - days[0])) * (width - insets[0] - insets[1])
  // Centred on its point, but inside the picture and clear of the axis.
  const put = (text: string, day: number, style: 'strong' | 'tick', from: number) => {
    const half = wide(text, style) / 2
    const px = Math.min(width - half, Math.max(Math.min(from + half, width - half), place(day)))
    return { text, day, px, half }
  }
  const box = ({ px, half }: { px: number; half: number }) => [px - half, px + half] as const
  const dates = points.map(({ date, day }) => put(date, day, 'tick', 0))
  const figures = points.map(({ text, day, value }) => ({ ...put(text, day, 'strong', axis), value }))
  const datasets = {
    grid: ticks.map(value => ({ value, text: tickText(value) })),
    points: points.map(point => ({ ...point, tip: `${point.date} ${point.text}` })),
    figures: spaced(figures, box),
    dates: spaced(dates, box),
  }
  const params = { domain, days, insets, band: [OVER, HEIGHT - UNDER] }
  return { datasets, params, width, height: HEIGHT }
}
