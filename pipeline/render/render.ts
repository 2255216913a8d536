import { CHART_WORDS, NUMBERS } from '../lexicon/charts.ts'
import { chartsOf } from './chart.ts'
import { checked } from './check.ts'
import { Draughtsman, type Plot } from './draw.ts'
import { csvOf, EMBED_WIDTHS, embedPage, figureHtml, idOf, oembed } from './embed.ts'
import { type Fonts, loadFonts } from './fonts.ts'
import { LIVE_WIDTHS, type LiveChart, livePage, liveScript, MOST_LIVE } from './live.ts'
import { pagesOf } from './page.ts'
import { fixWidths, MARGIN, outlined, picture } from './picture.ts'
import { Press } from './png.ts'
import { galleryPage, snippetsPage } from './share.ts'
import type { Specs } from './specs.ts'
import { type Node, writeSvg } from './svg.ts'
import { paint, THEMES, type Theme } from './theme.ts'
import { type Chart, LANGS, type Tables } from './types.ts'
import { measureWith } from './vega.ts'

/** A path below `output/charts` and what it is to hold. */
type File = readonly [path: string, content: string | Promise<Uint8Array>]

/** Widths of the pictures that stand alone, in px: a phone and a column. */
export const WIDTHS = [360, 680] as const

type Plots = ReadonlyMap<number, Plot>

/** A plot of each width an embed or a picture needs, checked, each drawn once. */
async function plotsOf(chart: Chart, draughtsman: Draughtsman, fonts: Fonts): Promise<Plots> {
  const plots = new Map<number, Plot>()
  for (const width of new Set([...EMBED_WIDTHS, ...WIDTHS.map(width => width - 2 * MARGIN)])) {
    const plot = await draughtsman.draw(chart, width, `${idOf(chart)}-${width}-`)
    checked(plot.svg, fonts, `${chart.name}.${chart.lang} at ${width} px`)
    plots.set(width, plot)
  }
  return plots
}

interface Pictures {
  readonly files: readonly File[]
  readonly height: number
}

function pictures(chart: Chart, width: number, plot: Node, fonts: Fonts, press: Press): Pictures {
  const svg = checked(picture(chart, plot, width, fonts), fonts, `${chart.name}.${chart.lang} at ${width} px`)
  const withText = writeSvg(fixWidths(svg, fonts))
  const stem = (theme: Theme) => `${chart.name}.${chart.lang}.${theme}.${width}`
  const files = THEMES.map((theme): File => [`${stem(theme)}.svg`, `${paint(withText, theme)}\n`])
  // Hosts that take pictures only (a phone's feed, a print page) are white.
  const light = press.print(paint(writeSvg(outlined(svg, fonts)), 'light'))
  return { files: [...files, [`${stem('light')}.png`, light]], height: Number(svg.attrs.height) }
}

function embeds(chart: Chart, plots: readonly Node[], height: number): File[] {
  const file = `${chart.name}.${chart.lang}`
  const figure = `${figureHtml(chart, plots, 3)}\n`
  return [
    [`${file}.html`, embedPage(chart, plots)],
    [`${file}.inline.html`, figure],
    [`${file}.snippets.html`, snippetsPage(chart, plots, figure, WIDTHS[1])],
    [`${file}.oembed.json`, oembed(chart, plots, { width: WIDTHS[1], height })],
    [`${file}.csv`, csvOf(chart.table)],
  ]
}

function filesOf(chart: Chart, plots: Plots, fonts: Fonts, press: Press): File[] {
  const made = WIDTHS.map(width => pictures(chart, width, plots.get(width - 2 * MARGIN)!.svg, fonts, press))
  const fixed = EMBED_WIDTHS.map(width => fixWidths(plots.get(width)!.svg, fonts))
  const spec = paint(JSON.stringify(plots.get(WIDTHS[1] - 2 * MARGIN)!.lite), 'light')
  return [
    ...made.flatMap(({ files }) => files),
    ...embeds(chart, fixed, made.at(-1)!.height),
    [`${chart.name}.${chart.lang}.vl.json`, `${spec}\n`],
  ]
}

/** Every string a chart may set, ticks and tags included. */
const textsOf = (charts: readonly Chart[]): string[] => [JSON.stringify(charts), JSON.stringify([CHART_WORDS, NUMBERS])]

/**
 * All charts of the published tables, by path below `output/charts`. Throws on a Vega warning, a missing glyph, or text
 * that overlaps or is clipped; `say` gets one line for everything that is not drawn.
 */
export async function renderCharts(
  tables: Tables,
  specs: Specs,
  say: (line: string) => void,
): Promise<Map<string, string | Uint8Array>> {
  const lines = new Set<string>()
  const charts = pagesOf(tables).flatMap(page => {
    const found = LANGS.flatMap(lang => chartsOf(page, lang, specs, line => lines.add(line)))
    if (!found.length) lines.add(`${page.document.document_id}: nothing to chart`)
    return found
  })
  // Bundled by a process of its own while this one draws.
  const script = charts.length ? liveScript() : Promise.resolve('')
  const fonts = await loadFonts(textsOf(charts))
  measureWith(fonts)
  const press = new Press()
  try {
    const files = await filesOfAll(charts, script, specs, fonts, press)
    for (const line of lines) say(line)
    return new Map(await Promise.all(files.map(async ([path, content]) => [path, await content] as const)))
  } finally {
    await press.close()
  }
}

async function filesOfAll(
  charts: readonly Chart[],
  script: Promise<string>,
  specs: Specs,
  fonts: Fonts,
  press: Press,
): Promise<File[]> {
  const draughtsman = new Draughtsman(specs, fonts)
  const files: File[] = []
  const live: LiveChart[] = []
  for (const chart of charts) {
    const plots = await plotsOf(chart, draughtsman, fonts)
    files.push(...filesOf(chart, plots, fonts, press))
    if (live.length < MOST_LIVE) live.push({ chart, specs: LIVE_WIDTHS.map(width => [width, plots.get(width)!.vega]) })
  }
  if (charts.length) {
    files.push(['index.html', galleryPage(charts)])
    files.push(['live.html', livePage(live, await script)])
  }
  return files
}
