import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Spec } from 'vega'
import { CHART_WORDS } from '../lexicon/charts.ts'
import { plain } from './embed.ts'
import { stack } from './fonts.ts'
import { fill } from './format.ts'
import { htmlLang, pageHtml } from './page-html.ts'
import { customProperties } from './theme.ts'
import type { Chart } from './types.ts'

/** Most charts of the interactive page: it is one file, and each adds about 10 kB. */
export const MOST_LIVE = 24
/** Plot widths it chooses from, px. */
export const LIVE_WIDTHS = [328, 648] as const

// Expressions are interpreted, not compiled: the policy needs no unsafe-eval.
const ENTRY = `
import { View } from 'vega-view'
import { parse } from 'vega-parser'
import { transforms } from 'vega-dataflow'
import * as data from 'vega-transforms'
import * as view from 'vega-view-transforms'
import * as encode from 'vega-encode'
import { expressionInterpreter } from 'vega-interpreter'
Object.assign(transforms, data, view, encode)
const charts = JSON.parse(document.getElementById('charts').textContent)
const part = name => document.getElementById(name)
let drawn, shown
function show() {
  const chart = charts[part('choice').value]
  const width = part('plot').clientWidth >= 648 ? 648 : 328
  if (shown === chart && drawn?.width() === width) return
  shown = chart
  for (const name of ['title', 'subtitle', 'note', 'asof', 'source']) part(name).textContent = chart[name]
  part('figure').lang = chart.lang
  part('plot').setAttribute('aria-label', chart.alt)
  drawn?.finalize()
  drawn = new View(parse(chart.specs[width], null, { ast: true }), { renderer: 'svg', container: part('plot'), hover: true, expr: expressionInterpreter })
  drawn.runAsync()
}
const wanted = decodeURIComponent(location.hash.slice(1))
if (charts.some(({ id }) => id === wanted)) part('choice').value = charts.findIndex(({ id }) => id === wanted)
part('choice').addEventListener('change', show)
new ResizeObserver(show).observe(part('plot'))
`

const LICENCE = '/* Vega: (c) 2015-2023 University of Washington Interactive Data Lab, BSD-3-Clause */'

/** Vega's run time with its interpreter, as one script. */
export async function liveScript(): Promise<string> {
  const result = await build({
    stdin: { contents: ENTRY, resolveDir: dirname(fileURLToPath(import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    external: ['canvas'],
  })
  return `${LICENCE}\n${result.outputFiles[0]!.text.replaceAll('</script', '<\\/script')}`
}

const STYLE = [
  `:root{${customProperties('light', () => true)}}@media(prefers-color-scheme:dark){:root{${customProperties('dark', () => true)}}}`,
  `main{max-width:680px;margin:0 auto;padding:16px 8px;color:var(--ink);font:400 14px/1.5 ${stack('sans', 'zh')}}`,
  `h1{font:700 20px/1.35 ${stack('serif', 'zh')};margin:12px 0 0}p{margin:4px 0 0;font-size:12px;color:var(--soft)}figure{margin:0}`,
  '#subtitle{font-size:13.5px;margin-bottom:14px}#plot svg{width:100%;height:auto}select{max-width:100%;font:inherit}',
].join('')

/** A chart and its compiled specs by width. */
export interface LiveChart {
  readonly chart: Chart
  readonly specs: readonly (readonly [number, Spec])[]
}

function record({ chart, specs }: LiveChart) {
  const words = CHART_WORDS[chart.lang]
  return {
    id: `${chart.name}.${chart.lang}`,
    lang: htmlLang(chart.lang),
    title: plain(chart.title),
    subtitle: chart.subtitle,
    note: chart.note ? words.note + chart.note : '',
    asof: chart.asOf ? fill(words.asOfLine, { date: chart.asOf }) : '',
    source: words.source + chart.source,
    alt: chart.alt,
    specs: Object.fromEntries(specs),
  }
}

/** One page that shows any of the charts with figures on hover; nothing is loaded and no code is evaluated from text. */
export function livePage(charts: readonly LiveChart[], script: string): string {
  const records = charts.map(record)
  const options = records.map(({ title, lang }, i) => `<option value="${i}" lang="${lang}">${title}</option>`).join('')
  const body = [
    `<style>${STYLE}</style><main><label>${CHART_WORDS.zh.choose} · <span lang="en">${CHART_WORDS.en.choose}</span> <select id="choice">${options}</select></label>`,
    '<figure id="figure"><h1 id="title"></h1><p id="subtitle"></p><div id="plot" role="img" aria-label=""></div>',
    '<p id="note"></p><p id="asof"></p><p id="source"></p></figure></main>',
    `<script type="application/json" id="charts">${JSON.stringify(records).replaceAll('<', '\\u003c')}</script><script>${script}</script>`,
  ].join('')
  return pageHtml({ lang: 'zh-CN', title: CHART_WORDS.zh.live, body, styles: [STYLE], scripts: [script] })
}
