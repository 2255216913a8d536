import type { Line } from '../text/lines.ts'

/** Whether Latin letters at the end of a line and at the start of the next are halves of one word. */
export type OneWord = (left: string, right: string, line: Line, edge: number | null) => boolean

/**
 * Decides by the page's own Latin words, else by the width: a line filled to its last cell is broken inside words,
 * a shorter one between them. The words are collected at the first question.
 */
export function oneWordOn(text: string, lines: readonly Line[]): OneWord {
  let words: ReadonlySet<string> | null = null
  return (left, right, line, edge) => {
    words ??= innerWords(text, lines)
    if (words.has(left + right)) return true
    if (words.has(left) && words.has(right)) return false
    return edge !== null && line.indent + line.width + 1 > edge
  }
}

/** Latin words that touch neither end of their line. */
function innerWords(text: string, lines: readonly Line[]): Set<string> {
  const words = new Set<string>()
  for (const { start, end } of lines) {
    const line = text.slice(start, end)
    for (const { 0: word, index } of line.matchAll(/[A-Za-z\u00c0-\u024f]+/g))
      if (index > 0 && index + word.length < line.length) words.add(word)
  }
  return words
}
