import { CLOSE, is, STOP } from '../text/characters.ts'
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

/**
 * Sentences of a paragraph: cut after 。！？…… and the marks that close it, never inside quotes or brackets
 * (an unclosed one does not hold: it is closed by the next sentence stop after 200 units).
 */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  const closers = closersOf(text)
  let start = 0
  let until = -1
  for (let i = 0; i < text.length; i++) {
    const close = closers.get(i)
    if (close !== undefined && close > until) until = close
    if (i < until || !isStop(text, i)) continue
    let end = i + 1
    while (end < text.length && (is(text, end, CLOSE) || is(text, end, STOP))) end++
    spans.push({ start, end })
    start = end
    i = end - 1
  }
  if (start < text.length) spans.push({ start, end: text.length })
  return spans
}

/** A stop; a lone … or an ASCII mark inside Latin text or a number is none. */
function isStop(text: string, i: number): boolean {
  if (!is(text, i, STOP)) return false
  return text[i] !== '…' || text[i + 1] === '…' || text[i - 1] === '…'
}

/** For every opening mark the place of the mark that closes it; marks that are never closed are left out. */
function closersOf(text: string): Map<number, number> {
  const found = new Map<number, number>()
  const open: { at: number; closer: string }[] = []
  for (let i = 0; i < text.length; i++) {
    const closer = PAIRS[text[i]!]
    if (closer) open.push({ at: i, closer })
    else if (open.length) {
      const match = open.findLastIndex(o => o.closer === text[i])
      if (match >= 0) found.set(open.splice(match)[0]!.at, i)
    }
  }
  return found
}
