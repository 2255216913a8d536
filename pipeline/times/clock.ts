import {
  afternoonMarks,
  dayParts,
  fiveMinutes,
  forenoonMarks,
  minuteWord,
  onTheFive,
  pastHalf,
  pastHour,
  quarterHour,
  secondWord,
  shortDayParts,
  shortDays,
  shortOf,
  wholeHour,
} from '../lexicon/moments.ts'
import { points } from '../lexicon/numerals.ts'
import { hourWords, notHours } from '../lexicon/orders.ts'
import { clockMarks } from '../lexicon/times.ts'
import { isDigit, isSpace } from '../numbers/chars.ts'
import { flags, words } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { compile } from '../text/match.ts'
import { mayCount, past, readPlain, whole } from './numbers.ts'
import type { Clock, Part, ReadParts } from './types.ts'

const hourUnits = words(hourWords).join('')
/** Whether 点 or 时 stands at `i`. */
const isHour = (text: string, i: number): boolean => isOneOf(text, i, hourUnits)
const notHour = flags(notHours)
const onTheHour = flags(wholeHour)
const quarter = flags(quarterHour)
const half = flags(pastHalf)
const minutes = flags(minuteWord)
const seconds = flags(secondWord)
const five = flags(fiveMinutes)
const onFive = flags(onTheFive)
const am = flags(forenoonMarks)
const pm = flags(afternoonMarks)
const over = flags(pastHour)
const short = flags(shortOf)

interface Found {
  readonly end: number
  readonly minute: number | null
  readonly second: number | null
}

/** A number with 分 or 秒 after it, or the number alone where `bare`. */
function withWord(text: string, i: number, word: ReturnType<typeof flags>, bare: boolean) {
  const n = whole(text, i, 0, 59)
  if (!n) return null
  const mark = word.at(text, past(text, n.end))
  return mark ? { end: mark.end, value: n.value } : bare ? n : null
}

/** What follows the hour: 半, 一刻, 二十分, 零五, 三个字, 整, or nothing. */
function readMinutes(text: string, hourEnd: number): Found {
  const none = { end: hourEnd, minute: null, second: null }
  const at = past(text, hourEnd)
  const thirty = half.at(text, at)
  if (thirty) return { end: thirty.end, minute: 30, second: null }
  const round = onTheHour.at(text, at)
  if (round) return { ...none, end: round.end }
  const fifth = onFive.at(text, at)
  const mark = fifth ? null : over.at(text, at)
  const from = fifth?.end ?? mark?.end ?? at
  const n = whole(text, from, 0, 59)
  if (!n) return none
  const quarters = quarter.at(text, n.end)
  if (quarters && n.value < 4) return { end: quarters.end, minute: n.value * 15, second: null }
  const fives = five.at(text, n.end)
  if (fifth || fives) return n.value < 12 ? { end: fives?.end ?? n.end, minute: n.value * 5, second: null } : none
  const named = minutes.at(text, past(text, n.end))
  if (!named) {
    const plain = n.end - at > 1 || mark !== null
    return plain && !isHour(text, n.end) ? { end: n.end, minute: n.value, second: null } : none
  }
  const second = withWord(text, past(text, named.end), seconds, false)
  return { end: second?.end ?? named.end, minute: n.value, second: second?.value ?? null }
}

/** The hour up to its word: in 九点零九 the 点 is no decimal point. */
function readHour(text: string, i: number): { end: number; value: number } | null {
  for (let at = i + 1; at <= i + 3 && at < text.length; at++)
    if (isHour(text, at)) {
      const found = whole(text.slice(i, at), 0, 0, 24)
      return found && i + found.end >= at - 1 && past(text, i + found.end) === at
        ? { end: at, value: found.value }
        : null
    }
  return whole(text, i, 0, 24)
}

const clock = (hour: number, minute: number | null, second: number | null): Clock => ({
  is: 'clock',
  hour,
  minute,
  second,
  half: null,
})

/** am or pm behind the digits. */
function withHalf(text: string, end: number, found: Clock): { end: number; clock: Clock } {
  const at = past(text, end)
  const before = am.at(text, at)
  const after = before ? null : pm.at(text, at)
  const mark = before ?? after
  if (!mark || (/[a-z]/i.test(text[mark.end - 1]!) && /[a-z]/i.test(text[mark.end] ?? ''))) return { end, clock: found }
  return { end: mark.end, clock: { ...found, half: before ? 'am' : 'pm' } }
}

/** 15:30, 8:05:10, 3:15p. */
function readDigital(text: string, i: number): { end: number; clock: Clock } | null {
  const hour = isDigit(text, i) && !isDigit(text, i - 1) ? whole(text, i, 0, 24) : null
  if (!hour || !clockMarks.includes(text[hour.end] ?? ' ') || !isDigit(text, hour.end + 2)) return null
  const minute = whole(text, hour.end + 1, 0, 59)
  if (minute?.end !== hour.end + 3) return null
  const more = clockMarks.includes(text[minute.end] ?? ' ') ? whole(text, minute.end + 1, 0, 59) : null
  const end = more?.end ?? minute.end
  if (clockMarks.includes(text[end] ?? ' ') && isDigit(text, end + 1)) return null
  const found = clock(hour.value, minute.value, more?.value ?? null)
  if (isHour(text, end) && !notHour.at(text, end)) return { end: end + 1, clock: found }
  return withHalf(text, end, found)
}

/** 差五分八点. */
function readShortOf(text: string, i: number): { end: number; clock: Clock } | null {
  const mark = short.at(text, i)
  const gap = mark && (withWord(text, mark.end, minutes, false) ?? withWord(text, mark.end, quarter, false))
  const hour = gap && readHour(text, gap.end)
  if (!gap || !hour || !isHour(text, hour.end)) return null
  const minute = quarter.before(text, gap.end) ? gap.value * 15 : gap.value
  return { end: hour.end + 1, clock: { ...clock(hour.value, 0, null), short: minute } }
}

/** 15:30, 九点二十分, 8点半, 20时1刻, 差五分八点, 3pm at `i`, or null. */
export function readClock(text: string, i: number): { end: number; clock: Clock } | null {
  const digital = readDigital(text, i) ?? readShortOf(text, i)
  if (digital) return digital
  const hour = readHour(text, i)
  if (!hour) return null
  if (!isHour(text, hour.end)) {
    const marked = isDigit(text, i) ? withHalf(text, hour.end, clock(hour.value, null, null)) : null
    return marked?.clock.half && marked.end > hour.end ? marked : null
  }
  if (notHour.at(text, hour.end)) return null
  const mark = short.at(text, hour.end + 1)
  const gap = mark && (withWord(text, mark.end, minutes, false) ?? withWord(text, mark.end, quarter, true))
  if (gap) {
    const minute = quarter.before(text, gap.end) ? gap.value * 15 : gap.value
    return { end: gap.end, clock: { ...clock(hour.value, 0, null), short: minute } }
  }
  const found = readMinutes(text, hour.end + 1)
  // 二十点六 is a decimal
  if (found.end === hour.end + 1 && isOneOf(text, hour.end, points) && mayCount(text, found.end)) return null
  return { end: found.end, clock: clock(hour.value, found.minute, found.second) }
}

const dayPartWords = compile(
  dayParts.flatMap(([name, afternoon, list]) =>
    words(list).map(word => [word, { is: 'part', name, afternoon } as Part] as const),
  ),
)
const shortDay = compile(shortDays)

/** 下午, 凌晨; one character only behind a day (25日晚), before a clock time (早八点) or behind the character of a day (昨夜). */
export function readDayPart(text: string, i: number, behindDay: boolean): ReadParts | null {
  const dated = behindDay || (shortDayParts.includes(text[i] ?? ' ') && readClock(text, i + 1) !== null)
  const day = dated ? null : shortDay.at(text, i)
  const at = day ? day.end : i
  const found = dayPartWords.at(text, at)
  if (day) {
    if (!found || (found.end === at + 1 && !shortDayParts.includes(text[at]!))) return null
    return { end: found.end, parts: [{ is: 'step', unit: 'day', by: day.entry }, found.entry] }
  }
  if (!found || (found.end === i + 1 && !dated)) return null
  return { end: found.end, parts: [found.entry] }
}

/** The part of the day that ends at `i` (下午 of 下午3时), or null. */
export const dayPartBefore = (text: string, i: number): Part | null =>
  (dayPartWords.before(text, i) ?? (isSpace(text, i - 1) ? dayPartWords.before(text, i - 1) : null))?.entry ?? null

/** The hour of a range whose word stands at its other end: 9~12点半. */
export function readBareHour(text: string, i: number): { end: number; clock: Clock } | null {
  const numeral = readPlain(text, i)
  const value = Number(numeral?.exact)
  return numeral && numeral.high === null && value <= 24 ? { end: numeral.end, clock: clock(value, null, null) } : null
}
