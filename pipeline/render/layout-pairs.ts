import type { Fonts } from './fonts.ts'
import { type Layout, word } from './layout.ts'
import { type SetRun, setRun, typeOf } from './style.ts'
import type { Box, Lang, Pairs, TextStyle, Tone } from './types.ts'
import { balanced } from './wrap.ts'

const ARROW = 34
const PAD = 11
const EDGE = 3

interface Setter {
  readonly lang: Lang
  readonly fonts: Fonts
}

function lines(text: string, style: TextStyle, limit: number, { lang, fonts }: Setter): SetRun[] {
  if (!text) return []
  const broken = balanced(text, limit, part => fonts.width(part, typeOf(style, lang)))
  return broken.map(line => setRun({ text: line, style }, lang, fonts))
}

interface SetBox {
  readonly title: readonly SetRun[]
  readonly text: readonly SetRun[]
  readonly height: number
}

function setBox(box: Box, inner: number, setter: Setter): SetBox {
  const title = lines(box.title, 'strong', inner, setter)
  const text = lines(box.text, 'aside', inner, setter)
  return { title, text, height: title.length * 19 + text.length * 17 + (text.length ? 3 : 0) + 2 * PAD }
}

function putBox(set: SetBox, px: number, y: number, words: object[]): void {
  for (const [i, run] of set.title.entries()) words.push(word(run, px, y + PAD + 14 + i * 19))
  const under = y + PAD + set.title.length * 19 + 3
  for (const [i, run] of set.text.entries()) words.push(word(run, px, under + 13 + i * 17))
}

/** Places pairs of boxes in `width` px. */
export function layPairs(drawing: Pairs, width: number, lang: Lang, fonts: Fonts): Layout {
  const setter = { lang, fonts }
  const column = (width - ARROW) / 2
  const sides = [
    { px: 0, tone: 'red' as Tone },
    { px: column + ARROW, tone: 'blue' as Tone },
  ]
  const boxes: object[] = []
  const arrows: object[] = []
  const heads: object[] = []
  const words: object[] = sides.map(({ px, tone }, i) =>
    word(setRun({ text: drawing.heads[i]!, style: 'strong', tone }, lang, fonts), px, 14),
  )
  let y = 26
  for (const { left, right } of drawing.pairs) {
    const inner = column - EDGE - 2 * PAD
    const sets = [setBox(left, inner, setter), setBox(right, inner, setter)]
    const y2 = y + Math.max(...sets.map(({ height }) => height))
    for (const [i, { px, tone }] of sides.entries()) {
      const tip = [...sets[i]!.title, ...sets[i]!.text].map(run => run.text).join('')
      boxes.push({ px, px2: px + column, y, y2, ink: 'var(--box)', tip })
      boxes.push({ px, px2: px + EDGE, y, y2, ink: `var(--${tone})`, tip })
      putBox(sets[i]!, px + EDGE + PAD, y, words)
    }
    const middle = (y + y2) / 2
    arrows.push({ px: column + 6, px2: column + ARROW - 9, y: middle })
    heads.push({ px: column + ARROW - 9, y: middle })
    y = y2 + 12
  }
  return { datasets: { boxes, arrows, heads, words }, params: {}, width, height: y - 8 }
}
