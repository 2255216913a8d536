import { easterFeasts, fixedFeasts, lunarFeasts, orthodoxMark, weekdayFeasts } from '../lexicon/feasts.ts'
import {
  leapMark,
  lunarDayHead,
  lunarMarks,
  lunarMonths,
  newYearHead,
  seasons,
  solarTerms,
  stems,
} from '../lexicon/lunar.ts'
import {
  dayParts,
  everyDay,
  everyHeads,
  futureHeads,
  halfHour,
  lapseHeads,
  nowWords,
  pastHeads,
  shortDays,
  shortOf,
} from '../lexicon/moments.ts'
import { fractionMarks } from '../lexicon/numerals.ts'
import { beforeChrist, reigns } from '../lexicon/reigns.ts'
import { pairedSteps, relativeTimes } from '../lexicon/relative.ts'
import {
  firstMonthWords,
  frontWords,
  relativeCenturies,
  schoolBreaks,
  sinceHeads,
  tenDays,
  untilHeads,
  weekdays,
  weekendWords,
  weekHalves,
  yearParts,
} from '../lexicon/times.ts'
import { classAt, ORDINAL } from '../numbers/chars.ts'
import { fixedAt, flags, insideWord, words } from '../numbers/words.ts'
import { formsOf } from '../text/fold.ts'
import { readExpression } from './expression.ts'
import { mayCount } from './numbers.ts'
import type { Taste } from './point.ts'
import type { TimeExpression } from './types.ts'

/** Lists of words that an expression of time may begin with. */
const heads: readonly string[] = [
  ...relativeTimes.map(([, , , list]) => list),
  ...pairedSteps.map(([, , , list]) => list),
  ...reigns.map(([list]) => list),
  beforeChrist,
  ...relativeCenturies.map(([list]) => list),
  ...[...yearParts, ...schoolBreaks].map(([list]) => list),
  ...tenDays.map(([word]) => word),
  firstMonthWords,
  frontWords,
  ...lunarMonths.map(([, list]) => list),
  lunarMarks,
  newYearHead,
  leapMark,
  lunarDayHead,
  ...Array.from(stems),
  ...fixedFeasts.map(([, , list]) => list),
  ...lunarFeasts.map(([, , list]) => list),
  ...weekdayFeasts.map(([, , , list]) => list),
  ...easterFeasts.map(([, list]) => list),
  orthodoxMark,
  ...solarTerms.map(([name]) => name),
  ...seasons.map(([, list]) => list),
  ...weekdays.map(([list]) => list),
  weekendWords,
  ...weekHalves.map(([list]) => list),
  ...dayParts.map(([, , list]) => list),
  ...shortDays.map(([word]) => word),
  shortOf,
  halfHour,
  nowWords,
  pastHeads,
  futureHeads,
  lapseHeads,
  everyHeads,
  everyDay,
  sinceHeads,
  untilHeads,
]

/** Whether an expression may begin with a unit: most characters of prose are turned away here. */
const begins = new Uint8Array(65536)
for (const list of heads)
  for (const word of words(list)) for (const form of formsOf(word.charCodeAt(0))) begins[form] = 1

/** Whether a numeral that began before `i` goes on at it, or 第 makes an ordinal of it. */
const isInside = (text: string, i: number): boolean =>
  i > 0 && (mayCount(text, i - 1) || classAt(text, i - 1) === ORDINAL || partsBefore.before(text, i) !== null)
/** 百分之二点一五 is no clock time. */
const partsBefore = flags(fractionMarks.join(' '))

/**
 * Every expression of time in a text, in order, not overlapping, with what it says and nothing resolved: calendar and
 * clock, words (今年, 上周三), lengths, what is counted from now (三年前), open and repeated times. Pure; linear in the text.
 */
export function readTimes(text: string, taste: Taste = { printed: false, loose: false }): TimeExpression[] {
  const found: TimeExpression[] = []
  for (let i = 0; i < text.length; ) {
    const numeral = mayCount(text, i)
    if (numeral ? isInside(text, i) : begins[text.charCodeAt(i)] === 0) {
      i++
      continue
    }
    const word = numeral ? insideWord(text, i) : null
    const fixed = numeral && !word ? fixedAt(text, i) : null
    const expression = word ? null : readExpression(text, i, taste)
    if (expression && expression.end >= (fixed?.end ?? 0)) {
      found.push(expression)
      i = expression.marked.end
    } else i = Math.max(i + 1, word?.end ?? 0, fixed?.end ?? 0)
  }
  return found
}
