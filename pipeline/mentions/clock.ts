import { fullMinutes, hourTails, hourWords, notHours, secondWords } from '../lexicon/orders.ts'
import { weekdays } from '../lexicon/times.ts'
import { classAt, isDigit, skipSpaces } from '../numbers/chars.ts'
import { type Numeral, readNumeral } from '../numbers/numeral.ts'
import { unitAt } from '../numbers/units.ts'
import { flags, words } from '../numbers/words.ts'
import { compile } from '../text/match.ts'
import { type Item, item, numberItem } from './item.ts'

const notHour = flags(notHours)
const hours = new Set(words(hourWords))
const tails = flags(hourTails)
const dayPrefix = compile(
  weekdays.flatMap(([prefixes, days]) => words(prefixes).map(prefix => [prefix, days] as const)),
)

/** 15时30分, 8点半, 九点二十分: hours to 24, then minutes and seconds. `norm` is T15:30. */
export function readClock(text: string, start: number, numeral: Numeral): Item | null {
  if (numeral.mult > 0 || numeral.vague || numeral.high !== null || numeral.surplus >= 0) return null
  const hour = Number(numeral.exact)
  const mark = skipSpaces(text, numeral.end, 1)
  if (!Number.isInteger(hour) || hour > 24 || !hours.has(text[mark] ?? '') || notHour.at(text, mark)) return null
  const made = numberItem(numeral, start, mark + 1, 'other', 'clock')
  const minute = readNumeral(text, mark + 1)
  const hasMinute = minute && text[minute.end] === fullMinutes && Number(minute.exact) < 60 && minute.mult === 0
  made.exact = null
  made.norm = `T${String(hour).padStart(2, '0')}`
  if (!hasMinute) {
    const tail = tails.at(text, made.end)
    if (tail) made.end = tail.end
    return made
  }
  made.end = minute.end + 1
  made.norm += `:${minute.exact.padStart(2, '0')}`
  const second = readNumeral(text, made.end)
  if (second && text[second.end] === secondWords && second.mult === 0) {
    made.end = second.end + 1
    made.norm += `:${second.exact.padStart(2, '0')}`
  }
  return made
}

/** 周三, 星期五 around the numeral at `i`; not 一周三次, 每周五天. */
export function readWeekday(text: string, i: number): Item | null {
  const prefix = dayPrefix.before(text, i)
  if (!prefix?.entry.includes(text[i]!)) return null
  if (prefix.start > 0 && (classAt(text, prefix.start - 1) > 0 || isDigit(text, prefix.start - 1))) return null
  const numeral = readNumeral(text, i)
  if (numeral && numeral.end > i + 1) return null
  const unit = unitAt(text, i + 1)
  if (unit && unit.entry.kind !== 'other') return null
  return item(prefix.start, i + 1, 'date', 'weekday')
}
