import { stringify } from 'csv-stringify/sync'
import { CHART_WORDS } from '../lexicon/charts.ts'
import { stack } from './fonts.ts'
import { fill } from './format.ts'
import { BASE_URL, escapeHtml } from './html.ts'
import { htmlLang, pageHtml } from './page-html.ts'
import { mapTree, type Node, writeSvg } from './svg.ts'
import { customProperties } from './theme.ts'
import type { Chart, DataTable } from './types.ts'

/** Plot widths of an embed, px: the largest that fits is shown. With 8 px at either side the first suits 280 px. */
export const EMBED_WIDTHS = [264, 328, 464, 648] as const
const SIDE = 8

/** Sent to the host page when the height changes; one message that AMP, Embedly and plain listeners all understand. */
const HEIGHT_SCRIPT = `(function(){var last=0;function send(){var h=Math.ceil(document.documentElement.getBoundingClientRect().height);if(h!==last){last=h;parent.postMessage({sentinel:'amp',type:'embed-size',context:'iframe.resize',src:location.href,height:h},'*')}}new ResizeObserver(send).observe(document.body);send()})()`

/** Element name in ids and classes, e.g. `bm-balances-zh`. */
export const idOf = (chart: Chart): string => `bm-${chart.name.replace(/[^\w-]/g, '-')}-${chart.lang}`

export const plain = (text: string): string => text.replaceAll('|', '')

/** A title whose parts stay whole where they fit: it breaks at the editor's `|` first. */
const titleHtml = (title: string): string =>
  title
    .split('|')
    .map(part => `${part.startsWith(' ') ? ' ' : ''}<span>${escapeHtml(part.trim())}</span>`)
    .join('')

/** The table behind a chart as CSV. */
export const csvOf = ({ columns, rows }: DataTable): string => stringify([[...columns], ...rows.map(row => [...row])])

const TEXT_STYLE = ['font-size', 'font-weight', 'fill', 'text-anchor'] as const

/** Class names of the text styles of a figure, in order of first use. */
class TextClasses {
  readonly #names = new Map<string, string>()

  of(attrs: Readonly<Record<string, string>>): string {
    const css = TEXT_STYLE.filter(name => attrs[name]).map(
      name => `${name}:${attrs[name]}${name === 'font-size' ? 'px' : ''}`,
    )
    const key = css.join(';')
    const name = this.#names.get(key) ?? `t${this.#names.size}`
    this.#names.set(key, name)
    return name
  }

  css(id: string): string {
    return [...this.#names].map(([style, name]) => `${id} .${name}{${style}}`).join('')
  }
}

/** A Han text is as wide in every font; any other is scaled to the width it was measured with. */
const fixing = (text: string, textLength: string): Record<string, string> =>
  /^\p{Script=Han}*$/u.test(text) ? {} : { textLength, lengthAdjust: 'spacingAndGlyphs' }

// The family comes from the figure's style; width, height and name are the figure's.
const slim = (plot: Node, width: number, classes: TextClasses): Node => {
  const bare = mapTree(plot, node => {
    if (node.tag !== 'text') return node
    const { x, y, textLength } = node.attrs
    return { ...node, attrs: { class: classes.of(node.attrs), x: x!, y: y!, ...fixing(node.text, textLength!) } }
  })!
  return { ...bare, attrs: { class: `w${width}`, viewBox: plot.attrs.viewBox! } }
}

function styleOf(chart: Chart, markup: string, classes: TextClasses): string {
  const id = `#${idOf(chart)}`
  const used = (role: string) =>
    ['paper', 'ink', 'soft', 'line', 'blue'].includes(role) || markup.includes(`var(--${role})`)
  const [light, dark] = [customProperties('light', used), customProperties('dark', used)]
  const steps = EMBED_WIDTHS.slice(1).map(
    (width, i) =>
      `@container(min-width:${width}px){${id} .w${EMBED_WIDTHS[i]}{display:none}${id} .w${width}{display:block}}`,
  )
  return [
    `${id}{${light};color-scheme:light;margin:0;padding:12px ${SIDE}px;max-width:880px;background:var(--paper);color:var(--ink);font:400 14px/1.5 ${stack('sans', chart.lang)}}`,
    `@media(prefers-color-scheme:dark){${id}{${dark};color-scheme:dark}}`,
    `[data-theme=light] ${id},${id}[data-theme=light]{${light};color-scheme:light}`,
    `[data-theme=dark] ${id},${id}[data-theme=dark]{${dark};color-scheme:dark}`,
    `${id} .t{font:700 20px/1.35 ${stack('serif', chart.lang)};margin:0;text-wrap:balance}${id} .t span{display:inline-block}`,
    `${id} p{margin:4px 0 0;font-size:12px;color:var(--soft);text-wrap:pretty}${id} .s{font-size:13.5px;margin-bottom:14px}`,
    `${id} .p{container-type:inline-size;margin-bottom:8px}${id} svg{display:none;width:100%;height:auto}${id} .w${EMBED_WIDTHS[0]}{display:block}`,
    ...steps,
    classes.css(id),
    `${id} details{margin-top:8px;font-size:12px;color:var(--soft)}${id} summary{cursor:pointer;padding:4px 0}`,
    `${id} .x{overflow-x:auto}${id} table{border-collapse:collapse;min-width:100%;color:var(--ink)}`,
    `${id} th,${id} td{text-align:left;vertical-align:top;padding:4px 10px 4px 0;border-bottom:1px solid var(--line);min-width:3.5em}`,
    `${id} a{color:var(--blue);display:inline-block;padding:4px 12px 4px 0}`,
    `@media print{${id}{${light};color-scheme:light;break-inside:avoid;max-width:none}${id} details{display:none}}`,
  ].join('')
}

const cells = (tag: string, row: readonly string[]): string =>
  row.map(cell => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')

function tableHtml(chart: Chart): string {
  const { columns, rows } = chart.table.shown
  const body = rows.map(row => `<tr>${cells('td', row)}</tr>`).join('')
  const label = escapeHtml(plain(chart.title))
  return `<div class="x" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${cells('th', columns).replaceAll('<th>', '<th scope="col">')}</tr></thead><tbody>${body}</tbody></table></div>`
}

// Only what a URL or an attribute cannot hold is escaped; browsers encode the rest themselves.
const dataUrl = (csv: string): string =>
  `data:text/csv;charset=utf-8,${escapeHtml(csv.replaceAll('%', '%25').replaceAll('#', '%23').replaceAll('\n', '%0A'))}`

function dataHtml(chart: Chart): string {
  const words = CHART_WORDS[chart.lang]
  const file = `${chart.name}.${chart.lang}`
  const citation = fill(words.citation, { title: plain(chart.title), name: file, source: chart.source })
  return [
    `<details><summary>${words.data}</summary>`,
    tableHtml(chart),
    `<p><a download="${file}.csv" href="${dataUrl(csvOf(chart.table))}">${words.csv}</a></p>`,
    `<p>${words.cite}${escapeHtml(citation)}</p></details>`,
  ].join('')
}

/** The figure itself: style, words, plots of every width, data. `heading` is the level its title has on the page. */
export function figureHtml(chart: Chart, plots: readonly Node[], heading: 1 | 3): string {
  const words = CHART_WORDS[chart.lang]
  const classes = new TextClasses()
  const svgs = plots.map((plot, i) => writeSvg(slim(plot, EMBED_WIDTHS[i]!, classes))).join('')
  const body = [
    `<h${heading} class="t">${titleHtml(chart.title)}</h${heading}><p class="s">${escapeHtml(chart.subtitle)}</p>`,
    `<div class="p" role="img" aria-label="${escapeHtml(chart.alt)}">${svgs}</div>`,
    chart.note ? `<p>${words.note}${escapeHtml(chart.note)}</p>` : '',
    chart.asOf ? `<p>${escapeHtml(fill(words.asOfLine, { date: chart.asOf }))}</p>` : '',
    `<p>${words.source}${escapeHtml(chart.source)}</p>`,
    dataHtml(chart),
  ].join('')
  return `<figure id="${idOf(chart)}" lang="${htmlLang(chart.lang)}"><style>${styleOf(chart, svgs + classes.css(''), classes)}</style>${body}</figure>`
}

/** A page to stand in an iframe. */
export function embedPage(chart: Chart, plots: readonly Node[]): string {
  const figure = figureHtml(chart, plots, 1)
  const title = plain(chart.title)
  const oembed = `${BASE_URL}/${chart.name}.${chart.lang}.oembed.json`
  return pageHtml({
    lang: htmlLang(chart.lang),
    title,
    head: `<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${escapeHtml(title)}">`,
    body: `<main>${figure}</main><script>${HEIGHT_SCRIPT}</script>`,
    styles: [/<style>([\s\S]*?)<\/style>/.exec(figure)![1]!],
    scripts: [HEIGHT_SCRIPT],
  })
}

/** Height of the frame until the first message comes, px: the figure at a column's width. */
const frameHeight = (chart: Chart, plots: readonly Node[]): number =>
  Math.round(
    Number(plots.at(-1)!.attrs.height) + 150 + Math.ceil(chart.note.length / (chart.lang === 'zh' ? 52 : 105)) * 18,
  )

/** What a host page runs so that frames take the height their content asks for. */
export const HOST_LISTENER =
  "addEventListener('message',function(e){if(e.data&&e.data.context==='iframe.resize')document.querySelectorAll('iframe').forEach(function(f){if(f.contentWindow===e.source)f.height=e.data.height})})"

/** Code for a host page: the frame, and a listener that gives it its height. */
export function iframeSnippet(chart: Chart, plots: readonly Node[]): string {
  const file = `${chart.name}.${chart.lang}`
  return [
    `<iframe src="${BASE_URL}/${file}.html" title="${escapeHtml(plain(chart.title))}" width="100%" height="${frameHeight(chart, plots)}" style="border:0" loading="lazy" sandbox="allow-scripts allow-downloads"></iframe>`,
    `<script>${HOST_LISTENER}</script>`,
  ].join('\n')
}

/** A picture with its text alternative, for hosts that take neither frames nor inline SVG. */
export const imageSnippet = (chart: Chart, width: number): string =>
  `<img src="${BASE_URL}/${chart.name}.${chart.lang}.light.${width}.png" width="${width}" alt="${escapeHtml(chart.alt)}">`

/** A static oEmbed response of type rich. */
export function oembed(chart: Chart, plots: readonly Node[], thumbnail: { width: number; height: number }): string {
  const file = `${chart.name}.${chart.lang}`
  const response = {
    version: '1.0',
    type: 'rich',
    title: plain(chart.title),
    provider_name: 'banmian',
    provider_url: BASE_URL,
    html: iframeSnippet(chart, plots),
    width: EMBED_WIDTHS.at(-1)! + 2 * SIDE,
    height: frameHeight(chart, plots),
    thumbnail_url: `${BASE_URL}/${file}.light.${thumbnail.width}.png`,
    thumbnail_width: thumbnail.width * 2,
    thumbnail_height: thumbnail.height * 2,
  }
  return `${JSON.stringify(response, null, 1)}\n`
}
