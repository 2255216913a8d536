import { classOf, SPACE, VOID } from '../text/characters.ts'
import type { Document } from './types.ts'

/** What layout decided on a page, and why: one line per block, then what was dropped. */
export function explainLayout(document: Document): string[] {
  const { source, printed } = document
  const lines = document.blocks.map(
    block =>
      `${block.id} lines ${block.lineStart}-${block.lineEnd} ${block.kind} (${block.rule})` +
      `${block.articleId ? ` of ${block.articleId}` : ''}${block.duplicateOf ? ` repeats ${block.duplicateOf}` : ''}`,
  )
  const articles = document.articles.map(
    article =>
      `${article.id} begins by ${article.rule}; title ${article.titlePosition}` +
      `${article.titleScore === null ? '' : `, fit ${article.titleScore.toFixed(2)}`}`,
  )
  const dropped = Object.entries(droppedCharacters(document)).map(([kind, count]) => `dropped ${count} × ${kind}`)
  return [
    `${document.file}: ${source.encoding} (${source.encodingEvidence}), line width ${document.lineWidth ?? 'none'}`,
    `printed: newspaper ${printed.newspaper ?? 'none'}, date ${printed.issueDate ?? 'none'}, page ${printed.pageNo ?? 'none'}`,
    ...lines,
    ...articles,
    ...dropped,
  ]
}

/** Characters of the source in no block's text, by kind. Anything but white space and void characters throws: none is lost. */
export function droppedCharacters(document: Document): Record<string, number> {
  const { text, blocks } = document
  const kept = new Uint8Array(text.length)
  for (const block of blocks)
    for (const { raw, length } of block.segments) {
      if (kept.subarray(raw, raw + length).includes(1)) throw new Error(`${block.id} holds characters of another block`)
      kept.fill(1, raw, raw + length)
    }
  const counts: Record<string, number> = {}
  for (let i = 0; i < text.length; i++) {
    if (kept[i]) continue
    const kind = kindOf(text.charCodeAt(i))
    if (!kind) throw new Error(`the character at ${i} of ${document.file} stands in no block`)
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

function kindOf(unit: number): string | null {
  if (unit === 10 || unit === 13 || unit === 0x85 || unit === 0x2028 || unit === 0x2029) return 'line end'
  if (unit === 12 || unit === 11) return 'page break'
  if (unit === 0x3000) return 'ideographic space'
  if (unit === 0xfeff || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x2060 && unit <= 0x2064))
    return 'zero-width character'
  if (classOf(unit) & VOID) return 'control character'
  return classOf(unit) & SPACE ? 'space' : null
}
