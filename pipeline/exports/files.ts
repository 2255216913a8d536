import type { Extraction } from '../extract.ts'
import { toAif } from './aif.ts'
import { toArgdown } from './argdown.ts'
import { toBrat } from './brat.ts'
import { toDot } from './dot.ts'
import { viewOf } from './view.ts'
import { toWebAnnotations } from './w3c.ts'

/** Every export of every article of a page, as `file name → content`, in page order. Pure. */
export function argumentFiles(extraction: Extraction): [name: string, content: string][] {
  return extraction.document.articles.flatMap(({ id }) => {
    const view = viewOf(extraction, id)
    const brat = toBrat(view)
    return [
      [`${id}.aif.json`, toAif(view)],
      [`${id}.argdown`, toArgdown(view)],
      [`${id}.txt`, brat.txt],
      [`${id}.ann`, brat.ann],
      [`${id}.w3c.jsonl`, toWebAnnotations(view, extraction, `${id}.txt`)],
      [`${id}.dot`, toDot(view)],
    ] satisfies [string, string][]
  })
}
