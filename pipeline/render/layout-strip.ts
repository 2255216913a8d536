import type { Fonts } from './fonts.ts'
import { type Layout, word } from './layout.ts'
import { type SetRun, setRun } from './style.ts'
import type { Lang, Run, Strip, TextStyle, Tone } from './types.ts'

const BAR = 28
const DOT = 10
const STACK = 3

interface Column {
  readonly px: number
  dots: number
}

/** Dots that would touch stand on one another, three high, then beside one another. */
function stackDots(dots: readonly number[], scale: number, width: number): Column[] {
  const columns: Column[] = []
  for (const dot of [...dots].sort((a, b) => a - b)) {
    const last = columns.at(-1)
    const px = Math.min(width - DOT / 2, Math.max(DOT / 2, dot * scale))
    if (last && px < last.px + DOT + 2)
      if (last.dots < STACK || last.px + DOT + 2 > width - DOT / 2) last.dots++
      else columns.push({ px: last.px + DOT + 2, dots: 1 })
    else columns.push({ px, dots: 1 })
  }
  return columns
}

/** A part's name, shortened where it alone is wider than the room. */
function fitted(
  { text, tone }: Strip['heads'][number],
  room: number,
  style: (text: string, tone: Tone) => SetRun,
): SetRun {
  const chars = [...text]
  let run = style(text, tone)
  for (let length = chars.length - 1; run.width > room && length > 0; length--)
    run = style(`${chars.slice(0, length).join('')}…`, tone)
  return run
}

/** Names and shares under their parts if they fit there, else as a key that flows over lines. */
function putHeads(drawing: Strip, scale: number, width: number, y: number, set: (run: Run) => SetRun) {
  const words: object[] = []
  const squares: object[] = []
  const style = (text: string, tone: Tone) => set({ text, style: 'strong', tone })
  const placed = drawing.heads.map((head, i) => {
    const runs = [style(head.text, head.tone), set({ text: head.share, style: 'tag' })]
    const wide = Math.max(...runs.map(run => run.width))
    const last = i === drawing.heads.length - 1
    const flush = last && head.from * scale + wide > width
    return { runs, wide, px: flush ? width : head.from * scale, align: flush ? 'right' : 'left' }
  })
  const left = (at: (typeof placed)[number]) => (at.align === 'right' ? at.px - at.wide : at.px)
  const fits = placed.every(
    (at, i) => left(at) >= 0 && (i === 0 || left(at) >= left(placed[i - 1]!) + placed[i - 1]!.wide + 10),
  )
  if (fits) {
    for (const { runs, px, align } of placed)
      for (const [i, run] of runs.entries()) words.push(word(run, px, y + 18 + i * 17, align))
    return { words, squares, y: y + 42 }
  }
  let [px, base] = [0, y + 20]
  for (const [i, { runs }] of placed.entries()) {
    const share = runs[1]!
    const name = fitted(drawing.heads[i]!, width - 22 - share.width, style)
    const wide = 16 + name.width + 6 + share.width
    if (px > 0 && px + wide > width) [px, base] = [0, base + 20]
    squares.push({ px, px2: px + 10, y: base - 10, y2: base, ink: `var(--${drawing.heads[i]!.tone})` })
    words.push(word(name, px + 16, base, 'left'), word(share, px + 22 + name.width, base, 'left'))
    px += wide + 16
  }
  return { words, squares, y: base + 8 }
}

/** Places a strip in `width` px. */
export function layStrip(drawing: Strip, width: number, lang: Lang, fonts: Fonts): Layout {
  const scale = width / drawing.length
  const set = (run: Run): SetRun => setRun(run, lang, fonts)
  const text = (words: string, style: TextStyle) => set({ text: words, style })
  const columns = stackDots(drawing.dots, scale, width)
  const top = 26 + Math.max(2, ...columns.map(({ dots }) => dots)) * DOT
  const dots = columns.flatMap(({ px, dots }) => Array.from({ length: dots }, (_, i) => ({ px, y: top - 9 - i * DOT })))
  const parts = drawing.parts.map(({ from, to, part }) => {
    const { tone, text, share } = drawing.heads[part]!
    return { from, to, ink: `var(--${tone})`, tip: `${text} ${share}`, y: top, y2: top + BAR }
  })
  const middle = columns.length ? (columns[0]!.px + columns.at(-1)!.px) / 2 : width / 2
  const label = text(drawing.dotsText, 'strong')
  const words: object[] = [
    word(label, Math.min(width - label.width, Math.max(0, middle - label.width / 2)), 14, 'left'),
  ]
  const blank: object[] = []
  const gap = drawing.blank && text(drawing.blank.text, 'tag')
  if (drawing.blank && gap && drawing.blank.to * scale > gap.width + 24) {
    const [from, to, y] = [0, drawing.blank.to, top - 10]
    blank.push({ from, to, y, y2: y }, { from, to: from, y: y - 4, y2: y + 4 }, { from: to, to, y: y - 4, y2: y + 4 })
    words.push(word(gap, (to * scale) / 2, y - 7, 'center'))
  }
  const heads = putHeads(drawing, scale, width, top + BAR, set)
  const datasets = { parts, blank, dots, squares: heads.squares, words: [...words, ...heads.words] }
  return { datasets, params: { domain: [0, drawing.length] }, width, height: heads.y }
}
