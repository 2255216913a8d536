import { readFileSync } from 'node:fs'

/** An article as it was written, before any newspaper printed it. */
export interface Written {
  readonly title: string
  readonly byline: string | null
  readonly affiliation: string | null
  readonly body: readonly { readonly kind: 'heading' | 'paragraph'; readonly text: string }[]
}

/** The articles of `test/corpus/articles.txt`: `=` title, `@` byline, `&` affiliation, `#` heading, `P` paragraph. */
export function writtenArticles(): Written[] {
  const file = readFileSync(new URL('../corpus/articles.txt', import.meta.url), 'utf8')
  return file
    .trim()
    .split(/\n\n+/)
    .map(block => {
      const lines = block.split('\n').map(line => [line[0]!, line.slice(2)] as const)
      const one = (mark: string): string | null => lines.find(([m]) => m === mark)?.[1] ?? null
      const body = lines
        .filter(([m]) => m === '#' || m === 'P')
        .map(([m, text]) => ({ kind: m === '#' ? ('heading' as const) : ('paragraph' as const), text }))
      return { title: one('=')!, byline: one('@'), affiliation: one('&'), body }
    })
}

/** How a page is printed. */
export interface Style {
  /** Columns in Han characters, or null for one line per paragraph. */
  readonly width: number | null
  readonly indent: string
  readonly lineEnd: string
  /** Blank lines around titles, bylines and headings. */
  readonly blankHeads: boolean
  /** Blank lines between paragraphs. */
  readonly blankParagraphs: boolean
  /** Every so many lines a blank line falls into the running text, as at the top of a column; 0 for never. */
  readonly columnBreak: number
  /** Break inside numbers and Latin words, as OCR of narrow columns does. */
  readonly breakAll: boolean
}

const NO_START = /^[，。、；：！？…”’）》】%％]/u
const NO_END = /[“‘（《【]$/u
const cells = (text: string): number => [...text].reduce((sum, c) => sum + (/[\x20-\x7e]/.test(c) ? 1 : 2), 0)

/** Lines of a text set in a column: no closing mark begins a line, no opening mark ends one. */
export function wrap(text: string, indent: string, style: Style): string[] {
  if (style.width === null) return [indent + text]
  const lines: string[] = []
  let line = indent
  const tokens = style.breakAll ? [...text] : (text.match(/[A-Za-z0-9.%]+|./gsu) ?? [])
  for (const token of tokens) {
    if (cells(line + token) > style.width * 2 && line.trim() && !NO_START.test(token)) {
      const carry = NO_END.exec(line)?.[0] ?? ''
      lines.push(line.slice(0, line.length - carry.length))
      line = carry + token
    } else line += token
  }
  return [...lines, line]
}

/** The page as it would stand in a text file. */
export function print(articles: readonly Written[], style: Style): string {
  const lines: string[] = []
  let run = 0
  const head = (text: string): void => {
    if (style.blankHeads) lines.push('')
    lines.push(...wrap(text, '', style))
    if (style.blankHeads) lines.push('')
    run = 0
  }
  for (const article of articles) {
    head(article.title)
    if (article.byline) lines.push(article.byline, ...(style.blankHeads ? [''] : []))
    for (const part of article.body) {
      if (part.kind === 'heading') {
        head(part.text)
        continue
      }
      for (const line of wrap(part.text, style.indent, style)) {
        if (style.columnBreak && run > 0 && run % style.columnBreak === 0 && !line.startsWith(style.indent || '\0'))
          lines.push('')
        lines.push(line)
        run++
      }
      if (style.blankParagraphs) lines.push('')
    }
    if (article.affiliation) lines.push(...wrap(article.affiliation, style.indent, style))
  }
  return `${lines.join(style.lineEnd)}${style.lineEnd}`
}
