import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs'
import wawoff2 from 'wawoff2'
import type { Lang } from './types.ts'

export type Family = 'sans' | 'serif'

/** How a text is set: enough to measure and to draw it. */
export interface Type {
  readonly family: Family
  readonly lang: Lang
  /** px */
  readonly size: number
  /** CSS weight, 200–900 */
  readonly weight: number
}

/** Packages whose faces are tried in order. English takes a Latin face first: the Chinese one sets full-width quotes. */
const PACKAGES: Record<Family, Record<Lang, readonly string[]>> = {
  sans: { zh: ['noto-sans-sc'], en: ['source-sans-3', 'noto-sans-sc'] },
  serif: { zh: ['noto-serif-sc'], en: ['source-serif-4', 'noto-serif-sc'] },
}

const FALLBACK: Record<Family, Record<Lang, string>> = {
  sans: {
    zh: "'Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif",
    en: "'Source Sans 3','Noto Sans','Noto Sans SC',system-ui,sans-serif",
  },
  serif: {
    zh: "'Noto Serif SC','Songti SC',SimSun,serif",
    en: "'Source Serif 4','Noto Serif','Noto Serif SC',Georgia,serif",
  },
}

/** The CSS font stack of a family; its first name is the face the picture was measured with. */
export const stack = (family: Family, lang: Lang): string => FALLBACK[family][lang]

/** Family and language of a stack given by `stack`. Throws on any other font. */
export function familyOf(font: string): Pick<Type, 'family' | 'lang'> {
  for (const family of ['sans', 'serif'] as const)
    for (const lang of ['zh', 'en'] as const) if (FALLBACK[family][lang] === font) return { family, lang }
  throw new Error(`charts: the font ${font} is not one of the build's own; name a stack of fonts.ts`)
}

/** One file of a package: a slice of the family, variable in weight. */
interface Slice {
  readonly face: Face
  readonly weights: Map<number, Font>
}

interface Glyph {
  readonly path: string
  readonly x: number
}

/** A measured line: glyph outlines in em/1000 units, y upwards, and the width of the whole. */
interface Shaped {
  readonly glyphs: readonly Glyph[]
  readonly width: number
}

const UNITS_PER_EM = 1000
const require = createRequire(import.meta.url)

const isSlice = (file: string): boolean => /wght-normal\.woff2$/.test(file)

async function loadPackage(name: string): Promise<Map<number, Slice>> {
  const folder = join(dirname(require.resolve(`@fontsource-variable/${name}/package.json`)), 'files')
  const slices = new Map<number, Slice>()
  for (const file of readdirSync(folder).filter(isSlice).sort()) {
    const face = new Face(new Blob(await wawoff2.decompress(readFileSync(join(folder, file)))))
    if (face.upem !== UNITS_PER_EM) throw new Error(`charts: ${file} has ${face.upem} units per em, not 1000`)
    const slice = { face, weights: new Map<number, Font>() }
    for (const code of face.collectUnicodes()) if (!slices.has(code)) slices.set(code, slice)
  }
  return slices
}

function fontOf(slice: Slice, weight: number): Font {
  const known = slice.weights.get(weight)
  if (known) return known
  const font = new Font(slice.face)
  font.setVariations([new Variation('wght', weight)])
  slice.weights.set(weight, font)
  return font
}

/** The build's own faces: nothing of the system is asked, so every machine measures and draws alike. */
export class Fonts {
  readonly #packages: ReadonlyMap<string, ReadonlyMap<number, Slice>>
  readonly #shaped = new Map<string, Shaped>()

  constructor(packages: ReadonlyMap<string, ReadonlyMap<number, Slice>>) {
    this.#packages = packages
  }

  #slice(code: number, type: Type): Slice | undefined {
    for (const name of PACKAGES[type.family][type.lang]) {
      const slice = this.#packages.get(name)?.get(code)
      if (slice) return slice
    }
    return undefined
  }

  #shape(text: string, type: Type): Shaped {
    const key = `${type.family} ${type.lang} ${type.weight} ${text}`
    const known = this.#shaped.get(key)
    if (known) return known
    const glyphs: Glyph[] = []
    let width = 0
    for (const run of this.#runs(text, type)) {
      const font = fontOf(run.slice, type.weight)
      const buffer = new Buffer()
      buffer.addText(run.text)
      buffer.guessSegmentProperties()
      shape(font, buffer)
      const positions = buffer.getGlyphPositions()
      for (const [i, info] of buffer.getGlyphInfos().entries()) {
        glyphs.push({ path: font.glyphToPath(info.codepoint), x: width + positions[i]!.xOffset })
        width += positions[i]!.xAdvance
      }
    }
    const shaped = { glyphs, width }
    this.#shaped.set(key, shaped)
    return shaped
  }

  #runs(text: string, type: Type): { slice: Slice; text: string }[] {
    const runs: { slice: Slice; text: string }[] = []
    for (const char of text) {
      const slice = this.#slice(char.codePointAt(0)!, type)
      if (!slice) throw new Error(`charts: no face has ${codeName(char)} (in “${text}”); reword it or add a font`)
      const last = runs.at(-1)
      if (last?.slice === slice) last.text += char
      else runs.push({ slice, text: char })
    }
    return runs
  }

  /** Characters of the text that no face of the type has. */
  missing(text: string, type: Pick<Type, 'family' | 'lang'>): string[] {
    return [...text].filter(char => !this.#slice(char.codePointAt(0)!, { ...type, size: 1, weight: 400 }))
  }

  /** Width in px. Throws on a missing glyph. */
  width(text: string, type: Type): number {
    return (this.#shape(text, type).width * type.size) / UNITS_PER_EM
  }

  /** SVG path data of the text with its baseline at y = 0, starting at x = 0, in px. Throws on a missing glyph. */
  outline(text: string, type: Type): string {
    const scale = type.size / UNITS_PER_EM
    return this.#shape(text, type)
      .glyphs.map(({ path, x }) => placed(path, x, scale))
      .join('')
  }
}

const codeName = (char: string): string =>
  `${char} (U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`

const round = (value: number): string => String(Math.round(value * 1000) / 1000)

// HarfBuzz writes absolute M, L, Q, C and Z with x,y pairs.
function placed(path: string, x: number, scale: number): string {
  return path.replace(
    /(-?[\d.]+(?:e-?\d+)?),(-?[\d.]+(?:e-?\d+)?)/g,
    (_, px: string, py: string) => `${round((Number(px) + x) * scale)},${round(-Number(py) * scale)}`,
  )
}

/** Reads the font packages (about half a second). */
export async function loadFonts(): Promise<Fonts> {
  const packages = new Map<string, Map<number, Slice>>()
  for (const family of Object.values(PACKAGES))
    for (const names of Object.values(family))
      for (const name of names) if (!packages.has(name)) packages.set(name, await loadPackage(name))
  return new Fonts(packages)
}
