import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs'
import wawoff2 from 'wawoff2'
import type { Lang } from './types.ts'

type Family = 'sans' | 'serif'

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
  readonly name: string
  readonly face: Face
  readonly weights: Map<number, Font>
}

/** A glyph of a line: its outline in em/1000, y upwards, and where it stands, in em/1000 from the start. */
export interface Glyph {
  /** The same for the same outline. */
  readonly id: string
  readonly path: string
  readonly x: number
}

const UNITS_PER_EM = 1000
const require = createRequire(import.meta.url)

/** Code points of a package's files, from its `unicode.json`: `U+4E00-4E05,U+4E10`. */
function ranges(text: string): [number, number][] {
  return text.split(',').map(part => {
    const [from, to] = part.replace('U+', '').split('-')
    return [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)]
  })
}

/** Files of a package that claim the code points asked for, the last named first, as in its style sheet. */
function filesFor(folder: string, name: string, codes: ReadonlySet<number>): [string, number[]][] {
  const map = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>
  return Object.entries(map)
    .reverse()
    .map(([key, text]): [string, number[]] => {
      const spans = ranges(text)
      const claimed = [...codes].filter(code => spans.some(([from, to]) => from <= code && code <= to))
      return [`${name}-${key.replace(/[[\]]/g, '')}-wght-normal.woff2`, claimed.sort((x, y) => x - y)]
    })
    .filter(([, claimed]) => claimed.length > 0)
}

async function loadPackage(name: string, codes: ReadonlySet<number>): Promise<Map<number, Slice>> {
  const folder = dirname(require.resolve(`@fontsource-variable/${name}/package.json`))
  const slices = new Map<number, Slice>()
  for (const [file, wanted] of filesFor(folder, name, codes)) {
    const face = new Face(new Blob(await wawoff2.decompress(readFileSync(join(folder, 'files', file)))))
    if (face.upem !== UNITS_PER_EM) throw new Error(`charts: ${file} has ${face.upem} units per em, not 1000`)
    const slice = { name: file.replace('-wght-normal.woff2', ''), face, weights: new Map<number, Font>() }
    const font = fontOf(slice, 400)
    // A file may claim a range and lack one of it (the Latin one has no ‰): the next that has it serves.
    for (const code of wanted) if (!slices.has(code) && font.nominalGlyph(code)) slices.set(code, slice)
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

type Packages = ReadonlyMap<string, ReadonlyMap<number, Slice>>

const codeName = (char: string): string =>
  `${char} (U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`

const rounded = (path: string): string =>
  path.replace(/-?\d+\.\d+(e-?\d+)?/g, value => String(Math.round(Number(value))))

/** The build's own faces: nothing of the system is asked, so every machine measures and draws alike. */
export class Fonts {
  readonly #packages: Packages
  readonly #widths = new Map<string, number>()
  readonly #paths = new Map<string, string>()

  constructor(packages: Packages) {
    this.#packages = packages
  }

  #slice(code: number, type: Pick<Type, 'family' | 'lang'>): Slice | undefined {
    for (const name of PACKAGES[type.family][type.lang]) {
      const slice = this.#packages.get(name)?.get(code)
      if (slice) return slice
    }
    return undefined
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

  /** Width in px. Throws on a missing glyph. */
  width(text: string, type: Type): number {
    const key = `${type.family} ${type.lang} ${type.weight} ${text}`
    let width = this.#widths.get(key)
    if (width === undefined) {
      width = 0
      for (const run of this.#runs(text, type))
        for (const { xAdvance } of shaped(fontOf(run.slice, type.weight), run.text)) width += xAdvance
      this.#widths.set(key, width)
    }
    return (width * type.size) / UNITS_PER_EM
  }

  /** The outlines of a text, from its start. Throws on a missing glyph. */
  glyphs(text: string, type: Type): Glyph[] {
    const glyphs: Glyph[] = []
    let width = 0
    for (const { slice, text: part } of this.#runs(text, type)) {
      const font = fontOf(slice, type.weight)
      for (const { glyph, xOffset, xAdvance } of shaped(font, part)) {
        const id = `${slice.name}-${type.weight}-${glyph}`
        let path = this.#paths.get(id)
        if (path === undefined) {
          path = rounded(font.glyphToPath(glyph))
          this.#paths.set(id, path)
        }
        if (path) glyphs.push({ id, path, x: width + xOffset })
        width += xAdvance
      }
    }
    return glyphs
  }
}

function shaped(font: Font, text: string): { glyph: number; xOffset: number; xAdvance: number }[] {
  const buffer = new Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  shape(font, buffer)
  const positions = buffer.getGlyphPositions()
  return buffer.getGlyphInfos().map(({ codepoint }, i) => ({
    glyph: codepoint,
    xOffset: positions[i]!.xOffset,
    xAdvance: positions[i]!.xAdvance,
  }))
}

/** Printable ASCII and the signs a layout adds, wanted whatever the texts are. */
const ALWAYS = [...Array.from({ length: 95 }, (_, i) => 32 + i), ...[...'…−≈÷–·→'].map(sign => sign.codePointAt(0)!)]

/** Reads the faces' files that the characters of the texts need. */
export async function loadFonts(texts: Iterable<string>): Promise<Fonts> {
  const codes = new Set(ALWAYS)
  for (const text of texts) for (const char of text) codes.add(char.codePointAt(0)!)
  const packages = new Map<string, Map<number, Slice>>()
  for (const family of Object.values(PACKAGES))
    for (const names of Object.values(family))
      for (const name of names) if (!packages.has(name)) packages.set(name, await loadPackage(name, codes))
  return new Fonts(packages)
}
