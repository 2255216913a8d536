import { halfHour, quarterHour, wholeHour } from '../lexicon/moments.ts'
import { fullMinutes, hourWords, secondWords } from '../lexicon/orders.ts'
import { clockMarks } from '../lexicon/times.ts'
import { isDigit } from '../numbers/chars.ts'
import { readNumeral } from '../numbers/numeral.ts'
import { flags, words } from '../numbers/words.ts'

/** A time of the clock; null where a part is not printed. */
export interface ClockTime {
  readonly end: number
  readonly hour: number
  readonly minute: number | null
  readonly second: number | null
}

const hours = new Set(words(hourWords))
const whole = flags(wholeHour)

/** A plain whole number under `limit` at `i`, or null. */
function under(text: string, i: number, limit: number): { end: number; value: number } | null {
  const numeral = readNumeral(text, i)
  if (!numeral || numeral.mult > 0 || numeral.vague || numeral.exact.includes('.')) return null
  const value = Number(numeral.exact)
  return Number.isInteger(value) && value < limit ? { end: numeral.end, value } : null
}

/** The hour up to its word: in 九点零九 the 点 is no decimal point. */
function readHour(text: string, i: number): { end: number; value: number } | null {
  for (let at = i + 1; at <= i + 3; at++)
    if (hours.has(text[at] ?? '')) {
      const found = under(text.slice(i, at), 0, 25)
      return found?.end === at - i ? { end: at, value: found.value } : null
    }
  return under(text, i, 25)
}

/** 15:30, 8:05:10, 九点二十分, 8点半, 20时1刻 at `i`, or null. */
export function readClockTime(text: string, i: number): ClockTime | null {
  const hour = readHour(text, i)
  if (!hour) return null
  if (clockMarks.includes(text[hour.end] ?? ' ') && isDigit(text, hour.end + 1)) {
    const minute = under(text, hour.end + 1, 60)
    if (!minute) return null
    const more = clockMarks.includes(text[minute.end] ?? ' ') ? under(text, minute.end + 1, 60) : null
    const end = more ? more.end : minute.end
    return {
      end: hours.has(text[end] ?? '') ? end + 1 : end,
      hour: hour.value,
      minute: minute.value,
      second: more?.value ?? null,
    }
  }
  if (!hours.has(text[hour.end] ?? '')) return null
  const at = hour.end + 1
  if (text[at] === halfHour) return { end: at + 1, hour: hour.value, minute: 30, second: null }
  const tail = whole.at(text, at)
  if (tail) return { end: tail.end, hour: hour.value, minute: null, second: null }
  const minute = under(text, at, 60)
  if (!minute) return { end: at, hour: hour.value, minute: null, second: null }
  if (text[minute.end] === quarterHour)
    return { end: minute.end + 1, hour: hour.value, minute: minute.value * 15, second: null }
  const named = text[minute.end] === fullMinutes
  const second = named ? under(text, minute.end + 1, 60) : null
  if (second && text[second.end] === secondWords)
    return { end: second.end + 1, hour: hour.value, minute: minute.value, second: second.value }
  return { end: named ? minute.end + 1 : minute.end, hour: hour.value, minute: minute.value, second: null }
}
