import { Resvg } from '@resvg/resvg-js'
import { chartsOf } from './chart.ts'
import { drawPlot } from './draw.ts'
import type { Fonts } from './fonts.ts'
import { pagesOf } from './page.ts'
import { fixWidths, MARGIN, outlined, picture } from './picture.ts'
import type { Specs } from './specs.ts'
import { writeSvg } from './svg.ts'
import { paint, THEMES } from './theme.ts'
import { type Chart, LANGS, type Tables } from './types.ts'
import { measureWith } from './vega.ts'

/** Widths of the pictures that stand alone, in px: a phone and a column. */
export const WIDTHS = [360, 680] as const

const png = (svg: string): Uint8Array =>
  new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'zoom', value: 2 } }).render().asPng()

async function pictures(chart: Chart, specs: Specs, fonts: Fonts): Promise<[string, string | Uint8Array][]> {
  const files: [string, string | Uint8Array][] = []
  for (const width of WIDTHS) {
    const plot = await drawPlot(chart, width - 2 * MARGIN, specs, fonts, '')
    const svg = picture(chart, plot, width, fonts)
    const withText = writeSvg(fixWidths(svg, fonts))
    const withPaths = writeSvg(outlined(svg, fonts))
    for (const theme of THEMES) {
      const stem = `${chart.name}.${chart.lang}.${theme}.${width}`
      files.push([`${stem}.svg`, `${paint(withText, theme)}\n`], [`${stem}.png`, png(paint(withPaths, theme))])
    }
  }
  return files
}

/**
 * All charts of the published tables, by path below `output/charts`. Throws on a Vega warning, a missing glyph, or text
 * that overlaps or is clipped; `say` gets one line for everything that is not drawn.
 */
export async function renderCharts(
  tables: Tables,
  specs: Specs,
  fonts: Fonts,
  say: (line: string) => void,
): Promise<Map<string, string | Uint8Array>> {
  measureWith(fonts)
  const files = new Map<string, string | Uint8Array>()
  for (const page of pagesOf(tables))
    for (const lang of LANGS)
      for (const chart of chartsOf(page, lang, specs, say))
        for (const [path, bytes] of await pictures(chart, specs, fonts)) files.set(path, bytes)
  return files
}
