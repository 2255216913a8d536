import { CLOSE, is, OPEN, STOP } from '../text/characters.ts'
import type { Span } from '../text/span.ts'

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '（': '）',
  '(': ')',
  '‘': '’',
  '《': '》',
  '「': '」',
  '『': '』',
  '【': '】',
}

/** Marks left open at once, at most: more are misprints. */
const DEPTH = 32

/**
 * Sentences of a paragraph: cut after 。！？…… and the marks that close it, never inside quotes or brackets. A quotation
 * that is a sentence of its own, at the start or after a colon, ends one too: `“很方便。”他说。`
 */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  const closers = closersOf(text)
  let start = 0
  let until = -1
  let whole = false
  for (let i = 0; i < text.length; i++) {
    const close = closers.get(i)
    if (close !== undefined && close > until) {
      until = close
      whole = i === start || text[i - 1] === '：' || text[i - 1] === ':'
    }
    if (!isStop(text, i)) continue
    let end = i + 1
    while (end < text.length && is(text, end, CLOSE | STOP)) end++
    if (i < until && !(whole && end > until)) continue
    spans.push({ start, end })
    start = end
    i = end - 1
  }
  if (start < text.length) spans.push({ start, end: text.length })
  return spans
}

/** A stop; a lone … is none. */
function isStop(text: string, i: number): boolean {
  if (!is(text, i, STOP)) return false
  return text[i] !== '…' || text[i + 1] === '…' || text[i - 1] === '…'
}

/** For every opening mark the place of the mark that closes it; marks that are never closed are left out. */
function closersOf(text: string): Map<number, number> {
  const found = new Map<number, number>()
  const open: { at: number; closer: string }[] = []
  for (let i = 0; i < text.length; i++) {
    if (!is(text, i, OPEN | CLOSE)) continue
    const closer = PAIRS[text[i]!]
    if (closer) {
      open.push({ at: i, closer })
      if (open.length > DEPTH) open.shift()
    } else {
      const match = open.findLastIndex(o => o.closer === text[i])
      if (match >= 0) found.set(open.splice(match)[0]!.at, i)
    }
  }
  return found
}
