import { mapTree, type Node, translation } from './svg.ts'

const short = (value: number): string => String(Math.round(value * 10) / 10)

interface Stop {
  readonly offset: number
  readonly color: string
}

/** Stops without those that change nothing: zero lengths at the ends and repeated colours. */
function slimStops(stops: readonly Stop[]): Stop[] {
  const kept = [...stops]
  while (kept.length > 1 && kept[1]!.offset === 0) kept.shift()
  while (kept.length > 1 && kept.at(-2)!.offset === 1) kept.pop()
  return kept.filter(
    ({ color, offset }, i) =>
      i === 0 ||
      i === kept.length - 1 ||
      kept[i - 1]!.color !== color ||
      (kept[i + 1]!.color !== color && kept[i - 1]!.offset !== offset),
  )
}

const stopsOf = (gradient: Node): Stop[] =>
  gradient.children.map(({ attrs }) => ({ offset: Number(attrs.offset), color: attrs['stop-color']! }))

/** Replaces gradients of one colour by that colour and thins out the others. */
function slimGradients(svg: Node): Node {
  const flat = new Map<string, string>()
  const thin = mapTree(svg, node => {
    if (node.tag !== 'linearGradient') return node
    const stops = slimStops(stopsOf(node))
    if (stops.every(({ color }) => color === stops[0]!.color)) {
      flat.set(`url(#${node.attrs.id})`, stops[0]!.color)
      return null
    }
    const children = stops.map(({ offset, color }) => ({
      tag: 'stop',
      attrs: { offset: String(offset), 'stop-color': color },
      children: [],
      text: '',
    }))
    return { ...node, attrs: { id: node.attrs.id! }, children }
  })!
  return mapTree(thin, node => {
    if (node.tag === 'defs' && !node.children.length) return null
    const colour = flat.get(node.attrs.fill ?? '')
    return colour ? { ...node, attrs: { ...node.attrs, fill: colour } } : node
  })!
}

/** Vega writes a rule as a translated line, a dot as a translated circle path, a text as a translated text. */
function plainShape(node: Node): Node {
  const { transform, ...attrs } = node.attrs
  const [x, y] = translation(node)
  if (transform && !/^translate\([^)]*\)$/.test(transform)) return node
  if (node.tag === 'line') {
    const { x2 = '0', y2 = '0', ...rest } = attrs
    return { ...node, tag: 'path', attrs: { d: `M${short(x)},${short(y)}l${x2},${y2}`, ...rest } }
  }
  const circle = node.tag === 'path' && /^M([\d.]+),0A\1,\1,0,1,1,-\1,0A/.exec(attrs.d ?? '')
  if (circle) {
    const { d: _d, ...rest } = attrs
    return { ...node, tag: 'circle', attrs: { cx: short(x), cy: short(y), r: circle[1]!, ...rest } }
  }
  if (node.tag === 'text') return { ...node, attrs: { x: short(x), y: short(y), ...attrs } }
  return node
}

const withoutIdle = (node: Node): Node => {
  const { 'stroke-width': width, 'stroke-dasharray': dash, ...rest } = node.attrs
  if (!rest.stroke || width === '0') {
    const { stroke: _stroke, ...unstroked } = rest
    return { ...node, attrs: unstroked }
  }
  const solid = !dash || dash === '1,0'
  return {
    ...node,
    attrs: {
      ...rest,
      ...(width !== '1' && width && { 'stroke-width': width }),
      ...(!solid && { 'stroke-dasharray': dash }),
    },
  }
}

const styleKey = ({ attrs }: Node): string => JSON.stringify({ ...attrs, d: '' })

/** Neighbouring paths of one style become one path. Gradients keep their own boxes, so those paths stay apart. */
function merge(nodes: readonly Node[]): Node[] {
  const out: Node[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    const mergeable = node.tag === 'path' && !node.attrs.transform && !node.attrs.fill?.startsWith('url(')
    if (last?.tag === 'path' && mergeable && styleKey(last) === styleKey(node))
      out[out.length - 1] = { ...last, attrs: { ...last.attrs, d: last.attrs.d! + node.attrs.d! } }
    else out.push(node)
  }
  return out
}

const isBareGroup = (node: Node): boolean =>
  node.tag === 'g' && Object.keys(node.attrs).every(name => name === 'fill' && node.attrs.fill === 'none')

/** The same picture in fewer bytes. */
export function compact(svg: Node): Node {
  const shapes = mapTree(slimGradients(svg), node => {
    const shape = node.tag === 'stop' || node.tag === 'linearGradient' ? node : withoutIdle(plainShape(node))
    // A path of strokes only must not be filled once its group is gone.
    const children = shape.children.flatMap(child =>
      isBareGroup(child)
        ? child.children.map(inner =>
            inner.attrs.fill || inner.tag === 'text' ? inner : { ...inner, attrs: { ...inner.attrs, fill: 'none' } },
          )
        : [child],
    )
    return { ...shape, children: merge(children) }
  })!
  return shapes
}
