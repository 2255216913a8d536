import type { Fonts } from './fonts.ts'
import { type Node, visit } from './svg.ts'
import { textWidth } from './tidy.ts'

/** Smallest text that may be set, px. */
const SMALLEST = 11
/** Parts of the type size over and under the baseline that ink may take. */
const OVER = 0.8
const UNDER = 0.18
/** px that boxes may share: half of the finest hairline on paper. */
const SLACK = 0.6

interface TextBox {
  readonly text: string
  readonly size: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where every text of a picture lies, by the widths of the build's fonts. */
function textBoxes(svg: Node, fonts: Fonts): TextBox[] {
  const boxes: TextBox[] = []
  visit(svg, (node, x, y) => {
    if (node.tag !== 'text') return
    const size = Number(node.attrs['font-size'])
    const width = textWidth(node, fonts)
    const anchor = node.attrs['text-anchor']
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x
    boxes.push({ text: node.text, size, left, right: left + width, top: y - OVER * size, bottom: y + UNDER * size })
  })
  return boxes
}

const overlap = (a: TextBox, b: TextBox): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK

function* faults(svg: Node, fonts: Fonts): Generator<string> {
  const [width, height] = [Number(svg.attrs.width), Number(svg.attrs.height)]
  const boxes = textBoxes(svg, fonts)
  for (const [i, box] of boxes.entries()) {
    if (box.size < SMALLEST) yield `“${box.text}” is set in ${box.size} px, under ${SMALLEST}`
    if (box.left < -SLACK || box.right > width + SLACK || box.top < -SLACK || box.bottom > height + SLACK)
      yield `“${box.text}” is clipped at the edge`
    for (const other of boxes.slice(i + 1)) if (overlap(box, other)) yield `“${box.text}” overlaps “${other.text}”`
  }
  const ids = new Set<string>()
  for (const id of idsOf(svg)) {
    if (ids.has(id)) yield `the id ${id} is given twice`
    ids.add(id)
  }
}

function idsOf(svg: Node): string[] {
  const ids: string[] = []
  visit(svg, node => {
    if (node.attrs.id) ids.push(node.attrs.id)
  })
  return ids
}

/** Throws when text of a picture overlaps, is clipped or too small, or an id stands twice. Returns the picture. */
export function checked(svg: Node, fonts: Fonts, name: string): Node {
  const found = [...faults(svg, fonts)]
  if (found.length)
    throw new Error(`charts: ${name}: ${found.slice(0, 5).join('; ')}; shorten the words or widen the layout`)
  return svg
}
