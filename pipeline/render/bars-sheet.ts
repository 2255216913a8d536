import { type Frame, figure, LINE, labelLines, setLine, widthOf, word } from './layout.ts'
import { type SetRun, setRun } from './style.ts'
import type { Bar, Group, Run } from './types.ts'

/** Rows of the layers of `charts/forms/bars.vl.json`. */
export interface Sheet {
  grid: object[]
  rules: object[]
  covers: object[]
  bars: object[]
  ties: object[]
  dots: object[]
  words: object[]
  figures: object[]
}

/** Words from px 0 on paper, so that grid lines stop before them. */
function putLabel(sheet: Sheet, runs: readonly Run[], y: number, frame: Frame): number {
  let at = y
  for (const line of labelLines(runs, frame)) {
    const end = setLine(line, 0, at + 14, (run, px, base) => sheet.words.push(word(run, px, base)))
    sheet.covers.push({ px: -1, px2: end + 4, y: at, y2: at + LINE })
    at += LINE
  }
  return at
}

/** A rule, who says it and as of when; returns the y below, px. */
export function putHead(sheet: Sheet, group: Group, y: number, frame: Frame): number {
  if (!group.head && !group.aside) return y
  sheet.rules.push({ y: y + 0.5 })
  const aside = group.aside ? setRun({ text: group.aside, style: 'aside' }, frame.lang, frame.fonts) : null
  const head = labelLines([{ text: group.head ?? '', style: 'head' }], frame)
  const beside = aside && head.length === 1 && widthOf(head[0]!) + aside.width + 16 <= frame.width
  let at = y + 5
  for (const line of head) {
    for (const run of line) sheet.words.push(word(run, 0, at + 14))
    if (beside) sheet.words.push(word(aside, -1, at + 14, 'right'))
    at += LINE
  }
  if (aside && !beside) {
    sheet.words.push(word(aside, 0, at + 13))
    at += 18
  }
  return at + 4
}

const share = (value: number, bar: Bar): number => (bar.hi > bar.lo ? (value - bar.lo) / (bar.hi - bar.lo) : 1)

const barRow = (bar: Bar, y: number, y2: number) => ({
  lo: bar.lo,
  hi: bar.hi,
  a: share(bar.firmLo, bar),
  b: share(bar.firmHi, bar),
  soft: bar.soft,
  ink: bar.derived ? 'var(--grey-pale)' : `var(--${bar.tone})`,
  pale: bar.derived ? 'var(--paper)' : `var(--${bar.tone}-${bar.ends ? 'mid' : 'pale'})`,
  derived: bar.derived,
  tip: [...bar.label, ...bar.end].map(run => run.text).join(' '),
  y,
  y2,
})

/** The runs behind a bar, measured. */
export const endRuns = (bar: Bar, frame: Frame): SetRun[] => bar.end.map(run => setRun(run, frame.lang, frame.fonts))

/** Where the figure hangs: behind the bar, or behind zero when the bar runs to the left. */
export const endAt = (bar: Bar): number => Math.max(bar.hi, bar.lo, 0)

function putEnd(sheet: Sheet, bar: Bar, y: number, frame: Frame): void {
  setLine(endRuns(bar, frame), 12, y, (run, dx, base) => sheet.figures.push(figure(run, endAt(bar), dx, base)))
}

function putEnds(sheet: Sheet, bar: Bar, y: number, frame: Frame): void {
  const [low, high] = bar.ends ?? [null, null]
  const set = (text: string) => setRun({ text, style: 'end' }, frame.lang, frame.fonts)
  if (low) sheet.figures.push(figure(set(low), bar.lo, -10, y, 'right'))
  if (high) sheet.figures.push(figure(set(high), bar.hi, 10, y))
}

/** Label, bar, dot and figure; returns the y below the bar, px. */
export function putBar(sheet: Sheet, bar: Bar, y: number, frame: Frame): number {
  const label = frame.stacked ? [...bar.label, ...bar.end] : bar.label
  const top = putLabel(sheet, label, y, frame) + 2
  const middle = top + frame.thick / 2
  sheet.bars.push(barRow(bar, top, top + frame.thick))
  if (bar.dot)
    sheet.dots.push({
      ...bar.dot,
      y: middle,
      ink: `var(--${bar.derived ? 'grey' : bar.tone})`,
      size: bar.dot.hollow ? 60 : 55,
    })
  if (!frame.stacked) putEnd(sheet, bar, middle + 5, frame)
  putEnds(sheet, bar, middle + 4, frame)
  return top + frame.thick
}
