import type { Spec } from 'vega'
import type { Fonts } from './fonts.ts'
import type { Layout } from './layout.ts'
import { layBars } from './layout-bars.ts'
import { layLines } from './layout-lines.ts'
import { layPairs } from './layout-pairs.ts'
import { layStrip } from './layout-strip.ts'
import type { Specs } from './specs.ts'
import { config } from './style.ts'
import { type Node, parseSvg } from './svg.ts'
import { tidy } from './tidy.ts'
import type { Chart, Drawing, Lang } from './types.ts'
import { compileSpec, drawSpec } from './vega.ts'

/** A chart at one width: its Vega-Lite spec with the data inside, the same compiled, and what Vega drew. */
export interface Plot {
  readonly lite: object
  readonly vega: Spec
  readonly svg: Node
}

function layOut({ drawing, lang }: Chart, width: number, fonts: Fonts): Layout {
  if (drawing.form === 'bars') return layBars(drawing, width, lang, fonts)
  if (drawing.form === 'strip') return layStrip(drawing, width, lang, fonts)
  if (drawing.form === 'pairs') return layPairs(drawing, width, lang, fonts)
  return layLines(drawing, width, lang, fonts)
}

interface Param {
  readonly name: string
  readonly value?: unknown
}

/** The form's Vega-Lite spec with data, sizes and parameters of a layout. */
function liteOf(form: object, layout: Layout, chart: Chart): object {
  const { params = [] } = form as { params?: readonly Param[] }
  return {
    ...form,
    description: chart.alt,
    width: layout.width,
    height: layout.height,
    padding: 0,
    autosize: 'none',
    background: 'transparent',
    config: config(chart.lang),
    params: params.map(param => ({ ...param, value: layout.params[param.name] ?? param.value })),
    datasets: layout.datasets,
  }
}

/** The compiled form with the same: compiling does not look at data, so each form is compiled once per language. */
function filled(compiled: Spec, layout: Layout, chart: Chart): Spec {
  return {
    ...compiled,
    description: chart.alt,
    width: layout.width,
    height: layout.height,
    signals: (compiled.signals ?? []).map(signal =>
      signal.name in layout.params ? { ...signal, value: layout.params[signal.name] } : signal,
    ),
    data: (compiled.data ?? []).map(data => {
      const values = layout.datasets[data.name]
      return values ? { name: data.name, values: [...values] } : data
    }),
  } as Spec
}

/** Draws charts (without title and notes) at a width; ids carry the prefix. Throws on any warning of Vega. */
export class Draughtsman {
  readonly #specs: Specs
  readonly #fonts: Fonts
  readonly #compiled = new Map<string, Spec>()

  constructor(specs: Specs, fonts: Fonts) {
    this.#specs = specs
    this.#fonts = fonts
  }

  #compile(form: Drawing['form'], lang: Lang, lite: object): Spec {
    const key = `${form} ${lang}`
    const known = this.#compiled.get(key)
    if (known) return known
    const compiled = compileSpec(lite, `charts/forms/${form}.vl.json`)
    this.#compiled.set(key, compiled)
    return compiled
  }

  async draw(chart: Chart, width: number, prefix: string): Promise<Plot> {
    const layout = layOut(chart, width, this.#fonts)
    const lite = liteOf(this.#specs.forms[chart.form], layout, chart)
    const vega = filled(this.#compile(chart.form, chart.lang, lite), layout, chart)
    const svg = await drawSpec(vega, `${chart.name}.${chart.lang} at ${width} px`)
    return { lite, vega, svg: tidy(parseSvg(svg), prefix) }
  }
}
