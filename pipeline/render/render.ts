import { renderAsync } from '@resvg/resvg-js'
import { chartsOf } from './chart.ts'
import { checked } from './check.ts'
import { drawPlot } from './draw.ts'
import { csvOf, EMBED_WIDTHS, embedPage, figureHtml, idOf, oembed } from './embed.ts'
import type { Fonts } from './fonts.ts'
import { pagesOf } from './page.ts'
import { fixWidths, MARGIN, outlined, picture } from './picture.ts'
import type { Specs } from './specs.ts'
import { type Node, writeSvg } from './svg.ts'
import { paint, THEMES } from './theme.ts'
import { type Chart, LANGS, type Tables } from './types.ts'
import { measureWith } from './vega.ts'

/** A path below `output/charts` and what it is to hold. */
type File = readonly [path: string, content: string | Promise<Uint8Array>]

/** Widths of the pictures that stand alone, in px: a phone and a column. */
export const WIDTHS = [360, 680] as const

// The SVG holds outlines only; resvg draws them off the main thread.
const png = async (svg: string): Promise<Uint8Array> => {
  const image = await renderAsync(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'zoom', value: 2 } })
  return image.asPng()
}

async function pictures(
  chart: Chart,
  width: number,
  specs: Specs,
  fonts: Fonts,
): Promise<{ files: File[]; height: number }> {
  const plot = await drawPlot(chart, width - 2 * MARGIN, specs, fonts, '')
  const svg = checked(picture(chart, plot, width, fonts), fonts, `${chart.name}.${chart.lang} at ${width} px`)
  const withText = writeSvg(fixWidths(svg, fonts))
  const withOutlines = writeSvg(outlined(svg, fonts))
  const files = THEMES.flatMap((theme): File[] => {
    const stem = `${chart.name}.${chart.lang}.${theme}.${width}`
    return [
      [`${stem}.svg`, `${paint(withText, theme)}\n`],
      [`${stem}.png`, png(paint(withOutlines, theme))],
    ]
  })
  return { files, height: Number(svg.attrs.height) }
}

async function embeds(chart: Chart, height: number, specs: Specs, fonts: Fonts): Promise<File[]> {
  const plots: Node[] = []
  for (const width of EMBED_WIDTHS) {
    const plot = await drawPlot(chart, width, specs, fonts, `${idOf(chart)}-${width}-`)
    plots.push(fixWidths(checked(plot, fonts, `${chart.name}.${chart.lang} at ${width} px`), fonts))
  }
  const file = `${chart.name}.${chart.lang}`
  return [
    [`${file}.html`, embedPage(chart, plots)],
    [`${file}.inline.html`, `${figureHtml(chart, plots, 3)}\n`],
    [`${file}.oembed.json`, oembed(chart, plots, { width: WIDTHS[1], height })],
    [`${file}.csv`, csvOf(chart.table)],
  ]
}

async function filesOf(chart: Chart, specs: Specs, fonts: Fonts): Promise<File[]> {
  const files: File[] = []
  let height = 0
  for (const width of WIDTHS) {
    const made = await pictures(chart, width, specs, fonts)
    files.push(...made.files)
    height = made.height
  }
  return [...files, ...(await embeds(chart, height, specs, fonts))]
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
  const files: File[] = []
  const lines = new Set<string>()
  for (const page of pagesOf(tables)) {
    const charts = LANGS.flatMap(lang => chartsOf(page, lang, specs, line => lines.add(line)))
    if (!charts.length) lines.add(`${page.document.document_id}: nothing to chart`)
    for (const chart of charts) files.push(...(await filesOf(chart, specs, fonts)))
  }
  for (const line of lines) say(line)
  return new Map(await Promise.all(files.map(async ([path, content]) => [path, await content] as const)))
}
