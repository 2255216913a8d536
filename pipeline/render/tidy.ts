import { compact } from './compact.ts'
import type { Fonts } from './fonts.ts'
import { familyOf } from './fonts.ts'
import { el, mapTree, type Node, translation } from './svg.ts'

const round = (value: string, unit = 10): string =>
  value.replace(/-?\d+\.\d{2,}(e-?\d+)?/g, digits => String(Math.round(Number(digits) * unit) / unit))

const KEEP = new Set(
  'transform x y width height d fill stroke stroke-width stroke-dasharray text-anchor font-size font-weight font-family x1 x2 y1 y2 id offset stop-color opacity gradientUnits'.split(
    ' ',
  ),
)

function tidyAttrs(attrs: Readonly<Record<string, string>>, prefix: string): Record<string, string> {
  const out: Record<string, string> = {}
  for (const [name, value] of Object.entries(attrs)) {
    if (!KEEP.has(name) || value === 'translate(0,0)') continue
    if (name === 'id') out.id = prefix + value
    else if (name === 'font-size') out[name] = value.replace('px', '')
    else if (name === 'font-weight' && (value === 'normal' || value === '400')) continue
    else if (name === 'font-weight' && value === 'bold') out[name] = '700'
    else if (name === 'text-anchor' && value === 'start') continue
    else if (name === 'offset') out.offset = round(value, 1000)
    else out[name] = round(value.replace(/url\(#/g, `url(#${prefix}`))
  }
  return out
}

const empty = (node: Node): boolean =>
  (node.tag === 'g' && !node.children.length) ||
  (node.tag === 'text' && !node.text) ||
  (node.tag === 'path' && !node.attrs.fill && !node.attrs.stroke)

/** A group that only holds others passes its children on, with its translation added to theirs. */
function flatten(node: Node): Node {
  const children = node.children.flatMap(child => {
    if (child.tag !== 'g' || Object.keys(child.attrs).some(name => name !== 'transform')) return [child]
    const [x, y] = translation(child)
    return child.children.map(inner => shift(inner, x, y))
  })
  return { ...node, children }
}

function shift(node: Node, x: number, y: number): Node {
  if (!x && !y) return node
  const [dx, dy] = translation(node)
  const rest = (node.attrs.transform ?? '').replace(/translate\([^)]*\)/, '')
  return {
    ...node,
    attrs: { ...node.attrs, transform: `translate(${round(String(dx + x))},${round(String(dy + y))})${rest}` },
  }
}

/** Measured width of a text element, in px. */
export function textWidth(node: Node, fonts: Fonts): number {
  const type = {
    ...familyOf(node.attrs['font-family']!),
    size: Number(node.attrs['font-size']),
    weight: Number(node.attrs['font-weight'] ?? 400),
  }
  return fonts.width(node.text, type)
}

/**
 * Vega's SVG without what a picture does not need: per-mark ARIA, classes, empty groups and backgrounds; coordinates to
 * 0.1 px; ids with a prefix, so that several pictures may stand on one page.
 */
export function tidy(svg: Node, prefix: string): Node {
  const slim = mapTree(svg, node => {
    const kept = { ...node, attrs: node.tag === 'svg' ? node.attrs : tidyAttrs(node.attrs, prefix) }
    return empty(kept) ? null : flatten(kept)
  })!
  const { width, height, viewBox } = svg.attrs
  const attrs = { xmlns: 'http://www.w3.org/2000/svg', width: width!, height: height!, viewBox: viewBox! }
  return compact(el('svg', attrs, slim.children))
}
