import type { Fonts, Type } from './fonts.ts'
import { stack } from './fonts.ts'
import type { Lang, Run, TextStyle } from './types.ts'

interface Setting {
  /** px; nothing is set smaller than 11. */
  readonly size: number
  readonly weight: number
  readonly ink: string
}

/** How each style of text in a plot is set. */
const SETTINGS: Record<TextStyle, Setting> = {
  head: { size: 13, weight: 700, ink: 'ink' },
  aside: { size: 12.5, weight: 400, ink: 'soft' },
  label: { size: 14, weight: 400, ink: 'ink' },
  strong: { size: 14, weight: 700, ink: 'ink' },
  tag: { size: 12, weight: 400, ink: 'soft' },
  qualifier: { size: 14, weight: 700, ink: 'red' },
  figure: { size: 15, weight: 700, ink: 'ink' },
  end: { size: 12, weight: 400, ink: 'soft' },
  tick: { size: 12, weight: 400, ink: 'soft' },
}

/** A run as it goes into a text layer: all but its place. */
export interface SetRun extends Setting {
  readonly text: string
  /** px */
  readonly width: number
}

export const typeOf = (style: TextStyle, lang: Lang): Type => ({ family: 'sans', lang, ...SETTINGS[style] })

export function setRun(run: Run, lang: Lang, fonts: Fonts): SetRun {
  const setting = SETTINGS[run.style]
  const size = run.small ? SETTINGS.label.size : setting.size
  return {
    ...setting,
    size,
    ink: `var(--${run.tone ?? setting.ink})`,
    text: run.text,
    width: fonts.width(run.text, { ...typeOf(run.style, lang), size }),
  }
}

/** Vega-Lite configuration of every spec: no axes, legends or padding; sizes are computed. */
export const config = (lang: Lang) => ({
  // The figure has one text alternative; its marks have none of their own.
  aria: false,
  mark: { aria: false },
  font: stack('sans', lang),
  view: { stroke: null },
  axis: { domain: false, ticks: false, labels: false, grid: false },
  legend: { disable: true },
  style: {
    words: { baseline: 'alphabetic', align: 'left' },
  },
})
