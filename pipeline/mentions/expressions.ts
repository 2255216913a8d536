import {
  comparisonSigns,
  expressionSigns,
  figureLabels,
  outcomes,
  proportionWords,
  ratioWords,
  scoreCues,
  scoreDashes,
  timesLetters,
} from '../lexicon/orders.ts'
import { percents } from '../lexicon/units.ts'
import { classAt, isDigit, LATIN } from '../numbers/chars.ts'
import { type Numeral, readNumeral } from '../numbers/numeral.ts'
import { unitAt } from '../numbers/units.ts'
import { flags } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { type Item, item, numberItem } from './item.ts'

/** Where the letters begin that a sign of comparison ties to the number at `start`; `start` where there are none. */
function signedBy(text: string, start: number): number {
  let from = start
  while (from > 0 && comparisonSigns.includes(text[from - 1]!)) from--
  if (from === start || classAt(text, from - 1) !== LATIN) return start
  while (classAt(text, from - 1) === LATIN) from--
  return from
}

/** 1+1>2, 72÷3.6=20年, P<0.01: numbers and letters joined by signs of arithmetic are one expression. */
export function readExpression(text: string, start: number, numeral: Numeral): Item | null {
  if (numeral.form !== 'arabic') return null
  let end = percents.includes(text[numeral.end] ?? ' ') ? numeral.end + 1 : numeral.end
  let signs = 0
  let last = numeral
  for (;;) {
    let at = end
    while (expressionSigns.includes(text[at] ?? '\n')) at++
    if (at === end && timesLetters.includes(text[at] ?? '\n') && isDigit(text, at + 1)) at++
    if (at === end || at >= text.length) break
    if (classAt(text, at) === LATIN) {
      while (classAt(text, at) === LATIN) at++
    } else {
      const next = isDigit(text, at) ? readNumeral(text, at) : null
      if (!next) break
      last = next
      at = percents.includes(text[next.end] ?? ' ') ? next.end + 1 : next.end
    }
    end = at
    signs++
  }
  const from = signedBy(text, start)
  if (signs === 0 && from === start) return null
  const unit = last.end === end ? unitAt(text, end) : null
  return item(from, unit ? unit.end : end, 'expression', 'expression')
}

/** 3:1, 1:2:3, 三比一: a ratio; `norm` is a:b:c. */
export function readRatio(text: string, start: number, numeral: Numeral): Item | null {
  if (numeral.mult > 0 || numeral.vague || unitAt(text, numeral.end)?.entry.kind === 'percent') return null
  if (figures.before(text, start)) return null
  const numbers = [numeral]
  let end = numeral.end
  for (;;) {
    const mark = text[end]
    const colon = mark === ':' || mark === '：' || mark === '∶' || mark === '︰'
    const dash = numbers.length === 1 && scoreDashes.includes(mark ?? '\n') && isBesideScore(text, start, end)
    if (!colon && !dash && !(mark === ratioWords)) break
    const next = readNumeral(text, end + 1)
    if (!next || next.mult > 0 || next.vague || next.form !== numeral.form) break
    if ((colon || dash) && numeral.form !== 'arabic') break
    if (colon && numbers.length === 1 && LABELLED.has(unitAt(text, next.end)?.entry.kind ?? '')) break
    if (dash && unitAt(text, next.end)) break
    numbers.push(next)
    end = next.end
  }
  if (numbers.length < 2) return null
  const score = isScore(text, start, end, numbers)
  const made = numberItem(numeral, start, end, score ? 'other' : 'ratio_or_fraction', score ? 'score' : 'ratio')
  made.exact = null
  made.norm = numbers.map(n => n.exact).join(':')
  return made
}

/** 数字1:6.5%, 任务1:5个: behind the colon stands what is labelled. */
const LABELLED = new Set(['percent', 'percentage_point', 'amount'])

/** 图1：2011—2015年: a figure and its caption. */
const figures = flags(figureLabels)

const matches = flags(scoreCues)
/** How far around a score a word of the match is looked for. */
const SCORE_REACH = 18
const MOST_POINTS = 200

/** Whether a word of a match stands around a score. */
export const isBesideScore = (text: string, start: number, end: number): boolean =>
  matches.all(text, Math.max(0, start - SCORE_REACH), Math.min(text.length, end + SCORE_REACH)).length > 0

/** 3比1 beside a word of a match is a score, no ratio. */
const isScore = (text: string, start: number, end: number, numbers: readonly Numeral[]): boolean =>
  numbers.length === 2 &&
  numbers.every(n => !n.exact.includes('.') && Number(n.exact) < MOST_POINTS) &&
  !isProportion(text, start) &&
  (isOneOf(text, end, outcomes) || isBesideScore(text, start, end))

const proportions = flags(proportionWords)
const PROPORTION_REACH = 6

/** Whether a word of proportion stands before a ratio, or behind one that ends at `end`: 男女比1:1, 1:20的师生比. */
export const isProportion = (text: string, i: number, end = i): boolean =>
  proportions.all(text, Math.max(0, i - PROPORTION_REACH), i).length > 0 ||
  (end > i && proportions.all(text, end, Math.min(text.length, end + PROPORTION_REACH)).length > 0)

/** Where one a:b of a text is a score the others of whole numbers are, unless a word of proportion stands before one. */
export function unifyScores(text: string, items: readonly Item[]): void {
  if (!items.some(each => each.rule === 'score')) return
  for (let k = 0; k < items.length; k++) {
    const clock = items[k]!
    if (clock.rule !== 'clock' || !PAIR.test(text.slice(clock.start, clock.end).replace(COLONS, ':'))) continue
    if (!isBeside(clock, items[k - 1]) && !isBeside(clock, items[k + 1])) continue
    clock.rule = 'score'
    clock.norm = text.slice(clock.start, clock.end).replace(COLONS, ':')
  }
  for (const each of items) {
    if (each.rule !== 'ratio' || !PAIR.test(each.norm ?? '')) continue
    if (isProportion(text, each.start)) continue
    each.kind = 'other'
    each.rule = 'score'
  }
}
const PAIR = /^\d{1,3}:\d{1,3}$/
const COLONS = /[：∶]/g

/** 25：21、22：25: a time of the clock in a list of scores is one of them. */
const isBeside = (clock: Item, other: Item | undefined): boolean =>
  (other?.rule === 'score' || other?.rule === 'ratio') &&
  Math.abs(other.start < clock.start ? clock.start - other.end : other.start - clock.end) === 1
