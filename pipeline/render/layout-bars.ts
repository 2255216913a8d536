import type { Fonts } from './fonts.ts'
import { fitInsets, niceTicks } from './scale.ts'
import { type SetRun, setRun, typeOf } from './style.ts'
import type { Bar, Bars, Group, Lang, Run, Tie } from './types.ts'
import { balanced } from './wrap.ts'

/** What a form needs beside its marks: data by name, parameters, size in px. */
export interface Layout {
  readonly datasets: Readonly<Record<string, readonly object[]>>
  readonly params: Readonly<Record<string, unknown>>
  readonly width: number
  readonly height: number
}

const LINE = 19
const GAP = 6

interface Frame {
  readonly lang: Lang
  readonly fonts: Fonts
  readonly width: number
  readonly thick: number
  /** Figures stand under the label because beside the bar they would take most of the width. */
  readonly stacked: boolean
}

interface Sheet {
  grid: object[]
  rules: object[]
  covers: object[]
  bars: object[]
  ties: object[]
  dots: object[]
  words: object[]
  figures: object[]
}

/** Sets runs one after the other from `from` px; returns the px after the last. */
function setLine(
  runs: readonly SetRun[],
  from: number,
  y: number,
  put: (run: SetRun, px: number, y: number) => void,
): number {
  let px = from
  for (const run of runs) {
    put(run, px, y)
    px += run.width + GAP
  }
  return px - GAP
}

const widthOf = (runs: readonly SetRun[]): number => runs.reduce((sum, run) => sum + run.width + GAP, -GAP)

/** The lines of a bar's label: the first run may break, the others follow its last line where they fit. */
function labelLines(runs: readonly Run[], frame: Frame): SetRun[][] {
  const lines: SetRun[][] = []
  for (const run of runs) {
    const measure = (text: string) => frame.fonts.width(text, typeOf(run.style, frame.lang))
    const pieces = balanced(run.text, frame.width, measure).map(text =>
      setRun({ ...run, text }, frame.lang, frame.fonts),
    )
    const last = lines.at(-1)
    if (last && pieces.length === 1 && widthOf([...last, pieces[0]!]) <= frame.width) last.push(pieces[0]!)
    else for (const piece of pieces) lines.push([piece])
  }
  return lines
}

const word = (run: SetRun, px: number, y: number, align = 'left') => ({
  text: run.text,
  size: run.size,
  weight: run.weight,
  ink: run.ink,
  px,
  y,
  align,
})

const figure = (run: SetRun, at: number, dx: number, y: number, align = 'left') => ({
  text: run.text,
  size: run.size,
  weight: run.weight,
  ink: run.ink,
  at,
  dx,
  y,
  align,
})

/** The tick that carries the unit: the one farthest from zero, on the right if there are two. */
const widest = (ticks: readonly number[]): number =>
  ticks.reduce((most, at) => (Math.abs(at) >= Math.abs(most) ? at : most))

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

function putHead(sheet: Sheet, group: Group, y: number, frame: Frame): number {
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

function putBar(sheet: Sheet, bar: Bar, y: number, frame: Frame): number {
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

const endRuns = (bar: Bar, frame: Frame): SetRun[] => bar.end.map(run => setRun(run, frame.lang, frame.fonts))

/** Where the figure hangs: behind the bar, or behind zero when the bar runs to the left. */
const endAt = (bar: Bar): number => Math.max(bar.hi, bar.lo, 0)

function putEnd(sheet: Sheet, bar: Bar, y: number, frame: Frame): void {
  setLine(endRuns(bar, frame), 12, y, (run, dx, base) => sheet.figures.push(figure(run, endAt(bar), dx, base)))
}

function putEnds(sheet: Sheet, bar: Bar, y: number, frame: Frame): void {
  const [low, high] = bar.ends ?? [null, null]
  const set = (text: string) => setRun({ text, style: 'end' }, frame.lang, frame.fonts)
  if (low) sheet.figures.push(figure(set(low), bar.lo, -10, y, 'right'))
  if (high) sheet.figures.push(figure(set(high), bar.hi, 10, y))
}

interface Placed {
  readonly bar: Bar
  readonly top: number
  readonly bottom: number
}

/** Whether the words of a bracket have room to its left; else they stand over it. */
function isBeside(tie: Tie, drawing: Bars, inset: readonly [number, number], frame: Frame): boolean {
  const [lo, hi] = drawing.domain
  const px = inset[0] + ((tie.from - lo) / (hi - lo)) * (frame.width - inset[0] - inset[1])
  return setRun({ text: tie.label ?? '', style: 'qualifier' }, frame.lang, frame.fonts).width + 12 <= px
}

function putBracket(sheet: Sheet, tie: Tie, y: number, y2: number, beside: boolean, frame: Frame): void {
  const middle = y + (beside ? 24 : 42)
  const ink = 'var(--red)'
  const solid = { dash: [1, 0], thick: 2, ink }
  const dotted = { dash: [2, 3], thick: 1, ink }
  sheet.ties.push({ ...solid, from: tie.from, to: tie.to, y: middle, y2: middle })
  for (const at of [tie.from, tie.to]) sheet.ties.push({ ...solid, from: at, to: at, y: middle - 5, y2: middle + 5 })
  sheet.ties.push({ ...dotted, from: tie.to, to: tie.to, y: y + 2, y2: middle - 5 })
  sheet.ties.push({ ...dotted, from: tie.from, to: tie.from, y: middle + 5, y2: y2 - 2 })
  const run = setRun({ text: tie.label!, style: 'qualifier' }, frame.lang, frame.fonts)
  if (beside) sheet.figures.push(figure(run, tie.from, -10, middle + 5, 'right'))
  else {
    sheet.words.push(word(run, 0, y + 24))
    sheet.covers.push({ px: -1, px2: run.width + 4, y: y + 10, y2: y + 30 })
  }
}

function putTies(sheet: Sheet, drawing: Bars, placed: readonly Placed[], beside: (tie: Tie) => boolean, frame: Frame) {
  for (const tie of drawing.ties) {
    const y = placed[tie.above]!.bottom
    const y2 = placed[tie.below]!.top
    if (tie.label !== null) putBracket(sheet, tie, y, y2, beside(tie), frame)
    else sheet.ties.push({ dash: [2, 3], thick: 1, ink: 'var(--ink)', from: tie.from, to: tie.to, y, y2 })
  }
}

function putGrid(
  sheet: Sheet,
  drawing: Bars,
  ticks: readonly number[],
  bands: readonly (readonly [number, number])[],
  y: number,
  frame: Frame,
) {
  for (const at of ticks) {
    for (const [top, bottom] of bands)
      sheet.grid.push({
        at,
        y: top,
        y2: bottom,
        ink: at === 0 && drawing.domain[0] < 0 ? 'var(--soft)' : 'var(--line)',
      })
    const run = setRun({ text: drawing.tick(at, at === widest(ticks)), style: 'tick' }, frame.lang, frame.fonts)
    const first = at === drawing.domain[0]
    sheet.figures.push({ ...figure(run, at, 0, y + 18, first ? 'left' : 'center'), tick: true })
  }
}

/** Insets that keep figures, end texts, bracket labels and tick texts inside the width. */
function insets(drawing: Bars, ticks: readonly number[], frame: Frame): [number, number] {
  const bars = drawing.groups.flatMap(group => group.bars)
  const set = (run: Run) => setRun(run, frame.lang, frame.fonts).width
  const end = (text: string | null | undefined) => (text ? set({ text, style: 'end' }) + 12 : 6)
  const hangs = [
    ...bars.map(bar => ({ at: endAt(bar), left: 0, right: frame.stacked ? 8 : widthOf(endRuns(bar, frame)) + 13 })),
    ...bars.filter(bar => bar.ends).map(bar => ({ at: bar.lo, left: end(bar.ends?.[0]), right: 0 })),
    ...bars.filter(bar => bar.ends).map(bar => ({ at: bar.hi, left: 0, right: end(bar.ends?.[1]) })),
    ...ticks.map(at => {
      const width = set({ text: drawing.tick(at, at === widest(ticks)), style: 'tick' })
      return at === drawing.domain[0] ? { at, left: 0, right: width } : { at, left: width / 2, right: width / 2 }
    }),
  ]
  return fitInsets(hangs, drawing.domain, frame.width)
}

/** As many ticks, up to about five, as have room for their texts. */
function pickTicks(drawing: Bars, frame: Frame): number[] {
  const [lo, hi] = drawing.domain
  for (let count = 5; count > 1; count--) {
    const ticks = niceTicks(lo, hi, count)
    const [left, right] = insets(drawing, ticks, frame)
    const place = (at: number) => left + ((at - lo) / (hi - lo)) * (frame.width - left - right)
    const boxes = ticks.map(at => {
      const width = setRun(
        { text: drawing.tick(at, at === widest(ticks)), style: 'tick' },
        frame.lang,
        frame.fonts,
      ).width
      const start = at === lo ? place(at) : place(at) - width / 2
      return [start, start + width] as const
    })
    if (boxes.every(([start], i) => i === 0 || start >= boxes[i - 1]![1] + 10)) return ticks
  }
  return [Math.max(lo, 0)]
}

/** Whether figures beside the bars would leave the bars less than 40 % of the width. */
function mustStack(drawing: Bars, frame: Frame): boolean {
  const widest = Math.max(0, ...drawing.groups.flatMap(group => group.bars.map(bar => widthOf(endRuns(bar, frame)))))
  return widest + 13 > frame.width * 0.6
}

/** Places a drawing of bars in `width` px. */
export function layBars(drawing: Bars, width: number, lang: Lang, fonts: Fonts): Layout {
  const start = { lang, fonts, width, thick: drawing.thick, stacked: false }
  const frame = { ...start, stacked: mustStack(drawing, start) }
  const ticks = pickTicks(drawing, frame)
  const inset = insets(drawing, ticks, frame)
  const beside = (tie: Tie) => isBeside(tie, drawing, inset, frame)
  const sheet: Sheet = { grid: [], rules: [], covers: [], bars: [], ties: [], dots: [], words: [], figures: [] }
  const bands: [number, number][] = []
  const placed: Placed[] = []
  let y = 0
  for (const group of drawing.groups) {
    y = putHead(sheet, group, y, frame)
    const top = y
    for (const bar of group.bars) {
      const bottom = putBar(sheet, bar, y, frame)
      placed.push({ bar, top: bottom - frame.thick, bottom })
      const bracket = drawing.ties.find(tie => tie.label !== null && tie.above === placed.length - 1)
      y = bottom + (drawing.thin ? 11 : bracket ? (beside(bracket) ? 44 : 60) : 14)
    }
    bands.push([top, y])
    y += 12
  }
  const bottom = y - 12
  putTies(sheet, drawing, placed, beside, frame)
  putGrid(sheet, drawing, ticks, bands, bottom, frame)
  return { datasets: { ...sheet }, params: { domain: drawing.domain, insets: inset }, width, height: bottom + 26 }
}
