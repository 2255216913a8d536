/** An element of an SVG picture; text stands in `text`, and no element has both children and text. */
export interface Node {
  readonly tag: string
  readonly attrs: Readonly<Record<string, string>>
  readonly children: readonly Node[]
  readonly text: string
}

export const el = (
  tag: string,
  attrs: Record<string, string | number>,
  children: readonly Node[] = [],
  text = '',
): Node => ({
  tag,
  attrs: Object.fromEntries(Object.entries(attrs).map(([name, value]) => [name, String(value)])),
  children,
  text,
})

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decodeEntities = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Reads the SVG that Vega writes (elements, double-quoted attributes, text; no comments or CDATA). */
export function parseSvg(source: string): Node {
  interface Open {
    tag: string
    attrs: Record<string, string>
    children: Node[]
    text: string
  }
  const root: Open = { tag: '', attrs: {}, children: [], text: '' }
  const open: Open[] = [root]
  for (const [, close, tag, attrText, empty, text] of source.matchAll(/<(\/?)([\w-]+)([^>]*?)(\/?)>([^<]*)/g)) {
    const parent = open.at(-1)!
    if (close) open.pop()
    else {
      const attrs: Record<string, string> = {}
      for (const [, name, value] of attrText!.matchAll(/([\w:-]+)="([^"]*)"/g)) attrs[name!] = decodeEntities(value!)
      const node: Open = { tag: tag!, attrs, children: [], text: empty ? '' : decodeEntities(text!) }
      parent.children.push(node)
      if (!empty) open.push(node)
    }
  }
  return root.children[0]!
}

/** Writes a tree as SVG text. */
export function writeSvg(node: Node): string {
  const attrs = Object.entries(node.attrs)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')
  const inner = node.children.map(writeSvg).join('') + escapeXml(node.text)
  return inner ? `<${node.tag}${attrs}>${inner}</${node.tag}>` : `<${node.tag}${attrs}/>`
}

/** Rebuilds a tree from the leaves up; `null` drops a node. */
export function mapTree(node: Node, change: (node: Node) => Node | null): Node | null {
  const children = node.children.map(child => mapTree(child, change)).filter(child => child !== null)
  return change({ ...node, children })
}

/** Where an element is moved to: its `translate(3,4)`, or the `x` and `y` of a text. */
export function translation(node: Node): readonly [number, number] {
  if (node.tag === 'text' && node.attrs.x !== undefined) return [Number(node.attrs.x), Number(node.attrs.y)]
  const found = /translate\(([-\d.e]+)[ ,]+([-\d.e]+)\)/.exec(node.attrs.transform ?? '')
  return found ? [Number(found[1]), Number(found[2])] : [0, 0]
}

/** Visits every element with the origin it is drawn from. */
export function visit(node: Node, see: (node: Node, x: number, y: number) => void, x = 0, y = 0): void {
  const [dx, dy] = translation(node)
  see(node, x + dx, y + dy)
  for (const child of node.children) visit(child, see, x + dx, y + dy)
}
