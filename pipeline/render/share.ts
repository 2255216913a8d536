import { CHART_WORDS } from '../lexicon/charts.ts'
import { iframeSnippet, imageSnippet, plain } from './embed.ts'
import { stack } from './fonts.ts'
import { escapeHtml } from './html.ts'
import { htmlLang, pageHtml } from './page-html.ts'
import type { Node } from './svg.ts'
import { customProperties } from './theme.ts'
import type { Chart, Lang } from './types.ts'

const ROLES = ['paper', 'ink', 'soft', 'line', 'blue', 'box']
const used = (role: string): boolean => ROLES.includes(role)

const style = (lang: Lang): string =>
  [
    `:root{${customProperties('light', used)}}@media(prefers-color-scheme:dark){:root{${customProperties('dark', used)}}}`,
    `main{max-width:760px;margin:0 auto;padding:24px 16px;color:var(--ink);font:400 14px/1.6 ${stack('sans', lang)}}`,
    `h1{font:700 22px/1.3 ${stack('serif', lang)};margin:0 0 8px}h2{font-size:15px;margin:24px 0 4px}p{margin:4px 0;color:var(--soft)}`,
    'a{color:var(--blue)}textarea{box-sizing:border-box;width:100%;height:7em;padding:8px;border:1px solid var(--soft);background:var(--box);color:var(--ink);font:12px/1.5 monospace}',
    'li{margin:4px 0}',
  ].join('')

const area = (label: string, code: string, id: string): string =>
  `<h2><label for="${id}">${label}</label></h2><textarea id="${id}" readonly spellcheck="false">${escapeHtml(code)}</textarea>`

/** A page with the codes of one chart, ready to copy: frame, inline figure, picture with its text. */
export function snippetsPage(chart: Chart, plots: readonly Node[], figure: string, width: number): string {
  const words = CHART_WORDS[chart.lang]
  const css = style(chart.lang)
  const body = [
    `<style>${css}</style><main><h1>${escapeHtml(plain(chart.title))}</h1><p>${words.galleryIntro}</p>`,
    area(words.iframeSnippet, iframeSnippet(chart, plots), 'iframe'),
    area(words.inlineSnippet, figure, 'inline'),
    area(words.imageSnippet, imageSnippet(chart, width), 'image'),
    '</main>',
  ].join('')
  return pageHtml({ lang: htmlLang(chart.lang), title: plain(chart.title), body, styles: [css], scripts: [] })
}

/** One line of the list: the chart and its files. */
function item(chart: Chart): string {
  const words = CHART_WORDS[chart.lang]
  const file = `${chart.name}.${chart.lang}`
  const links = [
    [words.open, `${file}.html`],
    [words.codes, `${file}.snippets.html`],
    ['PNG', `${file}.light.680.png`],
    ['SVG', `${file}.light.680.svg`],
    ['CSV', `${file}.csv`],
    ['Vega-Lite', `${file}.vl.json`],
  ]
  const list = links.map(([label, href]) => `<a href="${href}">${label}</a>`).join(' · ')
  return `<li lang="${htmlLang(chart.lang)}">${escapeHtml(plain(chart.title))}<br>${list}</li>`
}

/** The list of all charts with their files. */
export function galleryPage(charts: readonly Chart[]): string {
  const css = style('zh')
  const titles = `${CHART_WORDS.zh.gallery} · <span lang="en">${CHART_WORDS.en.gallery}</span>`
  const live = `<p><a href="live.html">${CHART_WORDS.zh.live} · ${CHART_WORDS.en.live}</a></p>`
  const body = `<style>${css}</style><main><h1>${titles}</h1>${live}<ul>${charts.map(item).join('')}</ul></main>`
  return pageHtml({ lang: 'zh-CN', title: CHART_WORDS.zh.gallery, body, styles: [css], scripts: [] })
}
