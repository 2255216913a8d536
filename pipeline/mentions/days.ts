import { closeBrackets, openBrackets } from '../lexicon/orders.ts'
import {
  bracketHeads,
  dayWord,
  eventTails,
  joints,
  monthWord,
  partsOfDay,
  quotes,
  spokenDay,
  spokenDayHeads,
  spokenDayTails,
} from '../lexicon/times.ts'
import { stroked } from '../lexicon/units.ts'
import { classAt, isDigit, LATIN, POWER } from '../numbers/chars.ts'
import type { Numeral } from '../numbers/numeral.ts'
import { unitAt } from '../numbers/units.ts'
import { flags } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { whole } from '../times/numbers.ts'
import type { Part } from '../times/types.ts'
import { rangeMark, years } from '../times/year.ts'
import { type Item, item } from './item.ts'

const events = flags(eventTails)
const spokenHeads = flags(spokenDayHeads)
const spokenTails = flags(spokenDayTails)

/** “9·24”, “九·一八”, 3·15晚会: a month and a day that name an event. Whose year is not said; no norm. */
export function readMarkedDay(text: string, start: number, numeral: Numeral): Item | null {
  let at = start
  while (at < numeral.end && !DOTS.includes(text[at]!)) at++
  if (!DOTS.includes(text[at] ?? ' ')) return null
  const quoted = quotes.includes(text[start - 1] ?? '\n')
  let end = at + 1
  while (classAt(text, end) === classAt(text, start) || classAt(text, end) === POWER) end++
  const [month, day] = [text.slice(start, at), text.slice(at + 1, end)].map(part => whole(part, 0, 1, 31)?.value ?? 32)
  const closed = quoted && quotes.includes(text[end] ?? '\n')
  const named = closed || (isDigit(text, start) && (quoted || events.at(text, end) !== null))
  return named && month! <= 12 && day! <= 31 ? item(start, end, 'date', 'event-day') : null
}
const DOTS = '·•・'

/** 今（27）日, 上（7）月, 明（110）年: the number of the day, month or year that the word before the bracket means. */
export function readBracketed(text: string, start: number, numeral: Numeral): Item | null {
  if (!openBrackets.includes(text[start - 1] ?? ' ') || !closeBrackets.includes(text[numeral.end] ?? ' ')) return null
  if (!isOneOf(text, start - 2, bracketHeads) || numeral.mult > 0 || numeral.exact.includes('.')) return null
  const [value, mark] = [Number(numeral.exact), numeral.end + 1]
  const made = item(start - 1, mark + 1, 'date', 'calendar-day')
  const day = isOneOf(text, mark, dayWord) || isOneOf(text, mark, partsOfDay)
  if (day && value >= 1 && value <= 31) {
    if (!isOneOf(text, mark, dayWord)) made.end = mark
    made.time = { is: 'time', parts: [{ is: 'days', first: value, last: value }] }
    return made
  }
  if (!isOneOf(text, mark, monthWord) || value < 1 || value > 12) return null
  made.kind = 'period'
  made.rule = 'calendar-month'
  made.time = { is: 'time', parts: [{ is: 'months', first: value, last: value, grain: 'month' }] }
  return made
}

/** Month and day of 9/29 at `i`, or null. */
function slashedAt(text: string, i: number): { end: number; month: number; day: number } | null {
  const slash = stroked.includes(text[i + 1] ?? ' ') || stroked.includes(text[i + 2] ?? ' ')
  const found = !slash || isDigit(text, i - 1) ? null : SLASHED.exec(text.slice(i, i + LONGEST_SLASHED))
  const [month, day] = found ? [Number(found[1]), Number(found[2])] : [0, 0]
  return found && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { end: i + found[0].length, month, day } : null
}
const SLASHED = /^(\d{1,2})\/(\d{1,2})(?![\d/.%])/
const LONGEST_SLASHED = 8

const daysOf = ({ month, day }: { month: number; day: number }): Part[] => [
  { is: 'months', first: month, last: month, grain: 'month' },
  { is: 'days', first: day, last: day },
]

/** 9/29、10/6, 9/26至10/13: days by month and slash, in a list or a range of which one member can be no fraction. */
export function readSlashedDay(text: string, start: number, last: Item | undefined): Item | null {
  const first = slashedAt(text, start)
  if (!first) return null
  const mark = rangeMark(text, first.end)
  const next = slashedAt(text, mark < 0 ? first.end + 1 : mark)
  const listed = next !== null && (mark > 0 || joints.includes(text[first.end]!))
  const goesOn = last?.rule === SLASHED_DAY && last.end === start - 1 && joints.includes(text[start - 1]!)
  const isDay = (each: { month: number; day: number }): boolean => each.day > 12 || each.month >= each.day
  if (!goesOn && !(listed && (isDay(first) || isDay(next)))) return null
  const ranged = listed && mark > 0
  const made = item(start, ranged ? next.end : first.end, ranged ? 'period' : 'date', SLASHED_DAY)
  made.time = ranged ? { is: 'range', from: daysOf(first), to: daysOf(next) } : { is: 'time', parts: daysOf(first) }
  return made
}
const SLASHED_DAY = 'calendar-day-slash'

/** 2025Q1, 25Q3, 2024H1, 3Q: a quarter or a half year by its letter. */
export function readQuarterCode(text: string, start: number, numeral: Numeral): Item | null {
  if (classAt(text, numeral.end) !== LATIN) return null
  const found = isDigit(text, start - 1) ? null : QUARTER.exec(text.slice(start, start + LONGEST_CODE))
  if (!found) return null
  const [code, year, quarter, half, lone] = found
  const [place, months] = half ? [Number(half), 6] : [Number(quarter ?? lone), 3]
  const made = item(start, start + code.length, 'period', `calendar-quarter`)
  const part: Part = {
    is: 'months',
    first: place * months - months + 1,
    last: place * months,
    grain: half ? 'half' : 'quarter',
  }
  const head: Part[] = year ? [years(Number(year), Number(year), 'year', year.length === 2)] : []
  made.time = { is: 'time', parts: [...head, part] }
  return made
}
const QUARTER = /^(?:((?:19|20)?\d{2})(?:Q([1-4])|H([12]))|([1-4])Q)(?![A-Za-z\d])/
const LONGEST_CODE = 8

/** 正月十三、十四: the next day of a lunar month in a list. */
export function readLunarSeries(text: string, start: number, numeral: Numeral, last: Item | undefined): Item | null {
  if (last?.time?.is !== 'time' || last.end !== start - 1 || !joints.includes(text[start - 1]!)) return null
  const head = last.time.parts[last.time.parts.length - 1]!
  const day = Number(numeral.exact)
  if (head.is !== 'lunar' || head.day === null || numeral.form !== 'han' || numeral.mult > 0) return null
  if (!(day > head.day) || day > LAST_LUNAR_DAY || unitAt(text, numeral.end)) return null
  const made = item(start, numeral.end, 'date', last.rule)
  made.time = { is: 'time', parts: [...last.time.parts.slice(0, -1), { ...head, day }] }
  return made
}
const LAST_LUNAR_DAY = 30

/** 等到15号, 19号前: a day of the month in the words of speech, beside a word of time. */
export function readSpokenDay(text: string, start: number, numeral: Numeral, last: Item | undefined): Item | null {
  const day = Number(numeral.exact)
  if (!isOneOf(text, numeral.end, spokenDay) || numeral.mult > 0 || !(day >= 1 && day <= 31) || numeral.high !== null)
    return null
  const end = numeral.end + 1
  const listed = last?.rule === SPOKEN_DAY && last.end === start - 1 && joints.includes(text[start - 1]!)
  if (!listed && !spokenHeads.before(text, start) && !spokenTails.at(text, end)) return null
  const made = item(start, end, 'date', SPOKEN_DAY)
  made.time = { is: 'time', parts: [{ is: 'days', first: day, last: day }] }
  return made
}
const SPOKEN_DAY = 'calendar-day-spoken'
