import { smallestPart } from '../lexicon/currencies.ts'
import { clockAfter, clockBefore, lengthHeads, listedNouns, pointHeads, rateHeads } from '../lexicon/moments.ts'
import { points } from '../lexicon/numerals.ts'
import { everyWord, hourWords } from '../lexicon/orders.ts'
import { clockMarks, coordinators, dynastyHeads, dynastyTails, joints, weekdays } from '../lexicon/times.ts'
import { percents } from '../lexicon/units.ts'
import { classAt, isDigit } from '../numbers/chars.ts'
import { type Numeral, readNumeral } from '../numbers/numeral.ts'
import { unitAt } from '../numbers/units.ts'
import { flags, words } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { dayPartBefore, readBareHour, readClock as readTime } from '../times/clock.ts'
import { hourBehind } from '../times/custom.ts'
import { past } from '../times/numbers.ts'
import { readPoint } from '../times/point.ts'
import type { Clock, Part } from '../times/types.ts'
import { rangeMark } from '../times/year.ts'
import { isBesideScore, isProportion } from './expressions.ts'
import { type Item, item, numberItem } from './item.ts'
import { SECOND } from './lengths.ts'
import { qualifierBefore } from './qualify.ts'

const hours = words(hourWords).join('')
const before = flags(clockBefore)
const after = flags(clockAfter)
const nouns = flags(listedNouns)
const counted = flags(pointHeads)
const rates = flags(rateHeads)
const heads = flags(lengthHeads)
const joins = flags(coordinators)
const dayPrefix = flags(weekdays.map(([prefixes]) => prefixes).join(' '))
const dayOrder = weekdays[0]![1]

const pad = (n: number): string => String(n).padStart(2, '0')

/** ISO 8601 of a time of the clock, the part of the day before it taken in: T15:30. */
function isoTime(clock: Clock, part: Part | null): string {
  const plain = part?.is === 'part' ? hourBehind(clock.hour, part) : clock.hour
  const hour = clock.half === 'pm' && plain < NOON ? plain + NOON : plain
  const minute = clock.minute === null ? '' : `:${pad(clock.minute)}`
  return `T${pad(hour)}${minute}${clock.second === null ? '' : `:${pad(clock.second)}`}`
}
const NOON = 12

/** 三点 of prose counts points (三点要求, 全文6点, 涨15点) unless something around it tells the time; 15点 and 15时 do. */
function isTime(text: string, start: number, end: number, clock: Clock): boolean {
  const point = isOneOf(text, end - 1, points)
  if (!point || clock.minute !== null) return true
  if (dayPartBefore(text, start)) return true
  if (nouns.at(text, end) || counted.before(text, start)) return false
  if (isDigit(text, start)) return true
  return before.before(text, start) !== null || after.at(text, end) !== null
}

/** 三点二八米, 零点五一%, 评分八点一分: a decimal number, no time. */
function isDecimal(text: string, { exact, end, form, start }: Numeral): boolean {
  const point = exact.indexOf('.')
  if (form !== 'han' || point < 0) return false
  const unit = unitAt(text, end)
  if (percents.includes(text[end] ?? '\n')) return true
  if (dayPartBefore(text, start)) return false
  if (unit) return unit.literal !== smallestPart || exact.length === point + 2
  return rates.all(text, Math.max(0, start - RATE_REACH), start).length > 0
}
const RATE_REACH = 8

/** The other end of a range of clock times: 22时至次日6时. */
function readEnd(text: string, i: number): { end: number; clock: Clock; part: Part | null } | null {
  const mark = rangeMark(text, past(text, i))
  const found = mark < 0 ? null : readPoint(text, past(text, mark), { printed: false, loose: false })
  const last = found?.parts[found.parts.length - 1]
  if (last?.is !== 'clock' || !found!.parts.every(p => p.is === 'clock' || p.is === 'part' || p.is === 'step'))
    return null
  return { end: found!.end, clock: last, part: found!.parts.find(p => p.is === 'part') ?? null }
}

/** The first time at `start`, in a range with the word at its end alone: 9 of 9至11时. */
function readFirst(text: string, start: number, numeral: Numeral): { end: number; clock: Clock } | null {
  const mark = past(text, numeral.end)
  if (rangeMark(text, mark) >= 0) {
    const hour = numeral.mult === 0 ? readBareHour(text, start) : null
    const until = hour && hour.end === numeral.end ? readEnd(text, numeral.end) : null
    const told = until !== null && isOneOf(text, until.end - 1, points) && !dayPartBefore(text, start)
    return until && isOneOf(text, until.end - 1, hours) && !told ? hour : null
  }
  const marked = isOneOf(text, mark, hours) || clockMarks.includes(text[mark] ?? ' ') || isOneOf(text, start + 1, hours)
  const found = marked ? readTime(text, start) : null
  if (!found || !isTime(text, start, found.end, found.clock) || isDecimal(text, numeral)) return null
  const colon = clockMarks.includes(text[mark] ?? ' ') && !heads.before(text, start)
  return colon && (isBesideScore(text, start, found.end) || isProportion(text, start, found.end)) ? null : found
}

/** The part of the day that a time is in: before it, over a word that qualifies it, or of the time it is listed with (下午2时、3时). */
function partOf(text: string, start: number, clock: Clock, last: Item | undefined): Part | null {
  const own = dayPartBefore(text, qualifierBefore(text, start))
  if (own || last?.rule !== 'clock' || !joins.at(text, last.end) || joins.at(text, last.end)!.end !== start) return own
  const hour = Number(last.norm!.slice(1, 3))
  return hour > NOON && clock.hour < NOON && clock.hour + NOON > hour ? AFTERNOON : null
}
const AFTERNOON: Part = { is: 'part', name: 'afternoon', afternoon: true }

/** 用时1:32:05: a length in seconds. */
function asLength(numeral: Numeral, start: number, { end, clock }: { end: number; clock: Clock }): Item {
  const made = numberItem(numeral, start, end, 'duration', 'duration')
  made.exact = String((clock.hour * 60 + clock.minute!) * 60 + clock.second!)
  made.unit = SECOND
  return made
}

/** 15时30分, 8点半, 9:00, 22时至次日6时, 9至11时: `norm` is T15:30, of a range both ends. */
export function readClock(text: string, start: number, numeral: Numeral, last: Item | undefined): Item | null {
  const found = readFirst(text, start, numeral)
  if (!found) return null
  const part = partOf(text, start, found.clock, last)
  if (heads.before(text, start) && found.clock.second !== null) return asLength(numeral, start, found)
  const until = readEnd(text, found.end)
  const made = numberItem(numeral, start, until?.end ?? found.end, 'other', 'clock')
  made.exact = made.low = made.high = null
  made.norm = isoTime(found.clock, part) + (until ? `/${isoTime(until.clock, until.part ?? part)}` : '')
  return made
}

/** A weekday by its place in the week, from `start` to behind the character at `i`. */
function weekdayItem(text: string, start: number, i: number): Item {
  const made = item(start, i + 1, 'date', 'weekday')
  made.time = { is: 'time', parts: [{ is: 'weekday', weekday: Math.min(dayOrder.indexOf(text[i]!), 6) + 1 }] }
  return made
}

/** Whether the character at `i` is a weekday behind the word for one, and counts nothing: not 每周五天. */
function isWeekday(text: string, prefix: number, i: number): boolean {
  if (!dayOrder.includes(text[i] ?? '\n') || (prefix > 0 && classAt(text, prefix - 1) > 0)) return false
  if (isOneOf(text, i + 1, dynastyTails) || isOneOf(text, prefix - 1, dynastyHeads)) return false
  const numeral = readNumeral(text, i)
  return !(numeral && numeral.end > i + 1) && !(isOneOf(text, prefix - 1, everyWord) && unitAt(text, i + 1))
}

/** 周三, 星期五, 周一至周五, and 三 of 周一、三、五 around the character at `i`; not 一周三次. */
export function readWeekday(text: string, i: number, last: Item | undefined): Item | null {
  if (last?.rule === 'weekday' && last.end === i - 1 && joints.includes(text[i - 1]!))
    return isWeekday(text, i, i) && !unitAt(text, i + 1) ? weekdayItem(text, i, i) : null
  const prefix = dayPrefix.before(text, i)
  if (!prefix || !isWeekday(text, prefix.start, i)) return null
  const mark = rangeMark(text, i + 1)
  const next = mark < 0 ? null : dayPrefix.at(text, mark)
  if (next && isWeekday(text, next.start, next.end)) return item(prefix.start, next.end + 1, 'period', 'weekdays')
  return weekdayItem(text, prefix.start, i)
}
