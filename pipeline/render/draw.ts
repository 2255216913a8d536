import type { Fonts } from './fonts.ts'
import { type Layout, layBars } from './layout-bars.ts'
import { layLines } from './layout-lines.ts'
import { layPairs } from './layout-pairs.ts'
import { layStrip } from './layout-strip.ts'
import type { Specs } from './specs.ts'
import { config } from './style.ts'
import { type Node, parseSvg } from './svg.ts'
import { tidy } from './tidy.ts'
import type { Chart } from './types.ts'
import { compileSpec, drawSpec } from './vega.ts'

function layOut(chart: Chart, width: number, fonts: Fonts): Layout {
  const { drawing, lang } = chart
  if (drawing.form === 'bars') return layBars(drawing, width, lang, fonts)
  if (drawing.form === 'strip') return layStrip(drawing, width, lang, fonts)
  if (drawing.form === 'pairs') return layPairs(drawing, width, lang, fonts)
  return layLines(drawing, width, lang, fonts)
}

interface Param {
  readonly name: string
  readonly value?: unknown
}

/** The chart's Vega-Lite spec with its data inside, for `width` px. */
export function specOf(chart: Chart, width: number, specs: Specs, fonts: Fonts): object {
  const layout = layOut(chart, width, fonts)
  const form = specs.forms[chart.form] as { params?: readonly Param[] }
  return {
    ...form,
    description: chart.alt,
    width: layout.width,
    height: layout.height,
    padding: 0,
    autosize: 'none',
    background: 'transparent',
    config: config(chart.lang),
    params: (form.params ?? []).map(param => ({ ...param, value: layout.params[param.name] ?? param.value })),
    datasets: layout.datasets,
  }
}

/** Draws the plot (without title and notes) for `width` px; ids carry the prefix. */
export async function drawPlot(chart: Chart, width: number, specs: Specs, fonts: Fonts, prefix: string): Promise<Node> {
  const name = `${chart.name}.${chart.lang} at ${width} px`
  const spec = compileSpec(specOf(chart, width, specs, fonts), name)
  return tidy(parseSvg(await drawSpec(spec, name)), prefix)
}
