import { CHART_WORDS } from '../lexicon/charts.ts'
import { type Fonts, familyOf, stack, type Type } from './fonts.ts'
import { el, mapTree, type Node } from './svg.ts'
import { textWidth } from './tidy.ts'
import type { Chart, Lang } from './types.ts'
import { balanced, wrap } from './wrap.ts'

/** px around a picture that stands alone. */
export const MARGIN = 16

interface TextBlock {
  readonly text: string
  readonly type: Type
  readonly ink: string
  readonly leading: number
}

function setBlock(block: TextBlock, y: number, width: number, fonts: Fonts): { nodes: Node[]; y: number } {
  const breakLines = block.type.family === 'serif' ? balanced : wrap
  const lines = breakLines(block.text, width, text => fonts.width(text, block.type))
  const nodes = lines.map((line, i) =>
    el(
      'text',
      {
        x: MARGIN,
        y: Math.round((y + block.leading * (i + 0.76)) * 10) / 10,
        'font-family': stack(block.type.family, block.type.lang),
        'font-size': block.type.size,
        'font-weight': block.type.weight,
        fill: `var(--${block.ink})`,
      },
      [],
      line,
    ),
  )
  return { nodes, y: y + block.leading * lines.length }
}

const sans = (lang: Lang, size: number): Type => ({ family: 'sans', lang, size, weight: 400 })

/** The words over and under the plot. */
function blocks(chart: Chart, narrow: boolean): { over: TextBlock[]; under: TextBlock[] } {
  const { lang } = chart
  const words = CHART_WORDS[lang]
  const title = { family: 'serif', lang, size: narrow ? 20 : 22, weight: 700 } as const
  const small = { type: sans(lang, 12), ink: 'soft', leading: 17.5 }
  return {
    over: [
      { text: chart.title, type: title, ink: 'ink', leading: narrow ? 27 : 30 },
      { text: chart.subtitle, type: sans(lang, 13.5), ink: 'soft', leading: 20 },
    ],
    under: [
      ...(chart.note ? [{ text: words.note + chart.note, ...small }] : []),
      { text: words.source + chart.source, ...small },
    ],
  }
}

/** A picture that stands alone: title, plot, note and source on paper of `width` px, colours still by role. */
export function picture(chart: Chart, plot: Node, width: number, fonts: Fonts): Node {
  const { over, under } = blocks(chart, width < 500)
  const inner = width - 2 * MARGIN
  const nodes: Node[] = []
  let y = 14
  for (const block of over) {
    const set = setBlock(block, y, inner, fonts)
    nodes.push(...set.nodes)
    y = set.y + 2
  }
  y += 14
  nodes.push(el('g', { transform: `translate(${MARGIN},${y})` }, plot.children))
  y += Number(plot.attrs.height) + 12
  for (const block of under) {
    const set = setBlock(block, y, inner, fonts)
    nodes.push(...set.nodes)
    y = set.y + 1
  }
  const height = Math.ceil(y + 14)
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': chart.alt,
      lang: chart.lang === 'zh' ? 'zh-CN' : 'en',
    },
    [
      el('title', {}, [], chart.title.replaceAll('|', '')),
      el('rect', { width, height, fill: 'var(--paper)' }),
      ...nodes,
    ],
  )
}

/** Gives every text the width it was measured with, so that no reader's font can make it overlap or clip. */
export const fixWidths = (svg: Node, fonts: Fonts): Node =>
  mapTree(svg, node => {
    if (node.tag !== 'text') return node
    const textLength = String(Math.round(textWidth(node, fonts) * 10) / 10)
    return { ...node, attrs: { ...node.attrs, textLength, lengthAdjust: 'spacingAndGlyphs' } }
  })!

/** Draws every text as outlines, each glyph once and used where it stands, for renderers that have no fonts. */
export function outlined(svg: Node, fonts: Fonts): Node {
  const outlines = new Map<string, Node>()
  const drawn = mapTree(svg, node => {
    if (node.tag !== 'text') return node.tag === 'title' ? null : node
    const { 'font-family': font, 'font-size': size, 'font-weight': weight = '400', fill } = node.attrs
    const { 'text-anchor': anchor, x = '0', y = '0' } = node.attrs
    const type = { ...familyOf(font!), size: Number(size), weight: Number(weight) }
    const shift = anchor === 'middle' ? -0.5 : anchor === 'end' ? -1 : 0
    const left = Number(x) + shift * fonts.width(node.text, type)
    const uses = fonts.glyphs(node.text, type).map(({ id, path, x: at }) => {
      if (!outlines.has(id)) outlines.set(id, el('path', { id, d: path }))
      return el('use', { href: `#${id}`, x: at })
    })
    const scale = type.size / 1000
    return el('g', { transform: `translate(${left},${y}) scale(${scale},${-scale})`, fill: fill! }, uses)
  })!
  return { ...drawn, children: [el('defs', {}, [...outlines.values()]), ...drawn.children] }
}
