import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'

const require = createRequire(import.meta.url)
const FACES = {
  'noto-sans-sc': 'Noto Sans SC',
  'noto-serif-sc': 'Noto Serif SC',
  'source-sans-3': 'Source Sans 3',
  'source-serif-4': 'Source Serif 4',
}

/** The build's own faces as a style sheet, so that a golden shows the type and not the machine's fonts. */
export function faces(): string {
  return Object.entries(FACES)
    .map(([name, family]) => {
      const folder = dirname(require.resolve(`@fontsource-variable/${name}/package.json`))
      const files = pathToFileURL(join(folder, 'files')).href
      return readFileSync(join(folder, 'index.css'), 'utf8')
        .replaceAll(`${family} Variable`, family)
        .replaceAll('./files', files)
    })
    .join('\n')
}

/** Share of pixels that differ by more than 64 of 255 in a channel: what another rasteriser does to edges stays below. */
const differing = (page: Page, a: string, b: string): Promise<number> =>
  page.evaluate(
    async ([first, second]) => {
      const pixels = async (data: string) => {
        const image = new Image()
        image.src = `data:image/png;base64,${data}`
        await image.decode()
        const canvas = new OffscreenCanvas(image.width, image.height)
        const context = canvas.getContext('2d')!
        context.drawImage(image, 0, 0)
        return context.getImageData(0, 0, image.width, image.height)
      }
      const [one, two] = [await pixels(first!), await pixels(second!)]
      if (one.width !== two.width || Math.abs(one.height - two.height) > 4) return 1
      const length = Math.min(one.data.length, two.data.length)
      let count = 0
      for (let i = 0; i < length; i += 4)
        if ([0, 1, 2].some(c => Math.abs(one.data[i + c]! - two.data[i + c]!) > 64)) count++
      return count / (length / 4)
    },
    [a, b],
  )

/** Compares a screenshot with its golden; writes the golden when UPDATE_GOLDENS is set. Returns the share that differs. */
export async function compare(page: Page, file: string, shot: Buffer): Promise<number> {
  if (process.env.UPDATE_GOLDENS) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, shot)
    return 0
  }
  if (!existsSync(file))
    throw new Error(`${file} is missing: run the browser tests with UPDATE_GOLDENS=1 and look at it`)
  return differing(page, readFileSync(file).toString('base64'), shot.toString('base64'))
}
