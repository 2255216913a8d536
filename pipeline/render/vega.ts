import * as vega from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { type Fonts, familyOf } from './fonts.ts'

interface TextItem {
  readonly font: string
  readonly fontSize: number
  readonly fontWeight?: number | string
  readonly limit?: number
}
// The hook is public ("User defined textMetrics.width function in use") but missing from Vega's types.
const { textMetrics } = vega as unknown as { textMetrics: { width: (item: TextItem, text: string) => number } }

/** Makes Vega measure text with the build's fonts. Vega's own estimate is 20 % short for Chinese. */
export function measureWith(fonts: Fonts): void {
  textMetrics.width = (item, text) => {
    const weight = item.fontWeight === 'bold' ? 700 : Number(item.fontWeight) || 400
    const width = fonts.width(text, { ...familyOf(item.font), size: item.fontSize, weight })
    // A truncated label takes its limit, not its full width.
    return item.limit && item.limit > 0 ? Math.min(width, item.limit) : width
  }
}

const complain =
  (name: string) =>
  (...words: readonly unknown[]): never => {
    throw new Error(`charts: ${name}: Vega warns: ${words.join(' ')}; mend the spec`)
  }

function strictLogger(name: string) {
  const throwing = complain(name)
  const logger = { level: () => logger, error: throwing, warn: throwing, info: () => logger, debug: () => logger }
  return logger
}

/** Compiles a Vega-Lite spec to Vega. Throws on any warning. */
export function compileSpec(spec: object, name: string): vega.Spec {
  return compile(spec as TopLevelSpec, { logger: strictLogger(name) as never }).spec as vega.Spec
}

/** Draws a Vega spec as SVG text. Throws on any warning. */
export async function drawSpec(spec: vega.Spec, name: string): Promise<string> {
  vega.resetSVGDefIds()
  const view = new vega.View(vega.parse(spec), { renderer: 'none', logger: strictLogger(name) as never })
  const svg = await view.toSVG()
  view.finalize()
  return svg
}
