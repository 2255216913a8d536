import { dayParts } from '../lexicon/moments.ts'
import { pairDigits } from '../lexicon/numerals.ts'
import { flags } from '../numbers/words.ts'
import type { Part } from '../times/types.ts'
import { rangeMark } from '../times/year.ts'
import type { Item } from './item.ts'
import { joined } from './joints.ts'

/** The decade of the same century: 80、90年代. */
function decadeOf(first: number, value: number): { first: number; last: number } {
  const from = first - (first % 100) + value
  return { first: from, last: from + 9 }
}

/** The part of a time with another number in it: 5、6月, 一、二季度; null where the number does not fit. */
function withNumber(part: Part, value: number, size: number): Part | null {
  const within = (least: number, most: number) => value >= least && value <= most
  if (part.is === 'years' && part.grain === 'century')
    return within(1, 30) ? { ...part, first: value * 100 - 99, last: value * 100 } : null
  if (part.is === 'years' && part.grain === 'decade')
    return value % 10 === 0 && within(10, 90) ? { ...part, ...decadeOf(part.first, value) } : null
  if (part.is === 'years') return size === 4 && within(1000, 2999) ? { ...part, first: value, last: value } : null
  if (part.is === 'days') return within(1, 31) && !part.named ? { ...part, first: value, last: value } : null
  if (part.is !== 'months' || part.grain === 'half') return null
  if (part.grain === 'month') return within(1, 12) ? { ...part, first: value, last: value } : null
  return within(1, 4) ? { ...part, first: value * 3 - 2, last: value * 3 } : null
}

/** A bare number takes the calendar word of the next: 2023、2024年; 5、6月. */
export function shareCalendar(left: Item, right: Item): boolean {
  const value = Number(left.exact)
  if (right.time?.is !== 'time' || !Number.isInteger(value) || left.numeral!.mult > 0) return false
  const { parts } = right.time
  const part = withNumber(parts[parts.length - 1]!, value, left.numeral!.size)
  if (!part) return false
  left.time = { is: 'time', parts: [...parts.slice(0, -1), part] }
  left.kind = right.kind
  left.rule = `${right.rule}+coordination`
  return true
}

const calendarUnits: Readonly<Record<string, Part>> = {
  mo: { is: 'months', first: 1, last: 1, grain: 'month' },
  d: { is: 'days', first: 1, last: 1 },
}

/** 5、6两月, 16、17两日: 两 sums up the two before it, which are months or days. */
export function sumUp(text: string, items: readonly Item[]): Item[] {
  const found: Item[] = []
  for (const item of items) {
    const part = pairDigits.includes(text[item.start]!) ? calendarUnits[item.unit?.code ?? ''] : undefined
    if (!part) {
      found.push(item)
      continue
    }
    const [first, second] = found.slice(-2)
    const summed =
      first?.kind === 'bare' && second?.kind === 'bare' && second.end === item.start && joined(text, first, second)
    const parts = summed ? [first, second].map(each => withNumber(part, Number(each.exact), each.numeral!.size)) : []
    if (!summed || parts.includes(null)) {
      found.push(item)
      continue
    }
    for (const [k, each] of [first, second].entries()) {
      each.time = { is: 'time', parts: [parts[k]!] }
      each.kind = part.is === 'days' ? 'date' : 'period'
      each.rule = `calendar-${part.is === 'days' ? 'day' : 'month'}+coordination`
    }
  }
  return found
}

/** 5月1日0时至5日24时, 7日夜间至9日: from one moment to another is one stretch of days. */
export function joinMoments(text: string, items: readonly Item[]): readonly Item[] {
  if (!items.some((each, k) => isMoment(each, items[k + 1]) || isUpTo(text, each, items[k + 1]))) return items
  const found: Item[] = []
  for (let k = 0; k < items.length; k++) {
    const [day, last] = [items[k]!, items[k + 2]]
    const next = items[k + 1]
    if (next && isUpTo(text, day, next)) {
      found.push({
        ...day,
        end: next.end,
        kind: 'period',
        time: { is: 'range', from: partsOf(day), to: partsOf(next) },
      })
      k++
      continue
    }
    const whole = last && isMoment(day, items[k + 1]) && isMoment(last, items[k + 3])
    if (!whole || rangeMark(text, items[k + 1]!.end) !== last.start) {
      found.push(day)
      continue
    }
    const [from, to] = [partsOf(day), partsOf(last)]
    found.push({ ...day, end: items[k + 3]!.end, kind: 'period', time: { is: 'range', from, to } })
    k += 3
  }
  return found
}

/** Whether a part of the day and a mark of range stand between two days: 7日夜间至9日. */
function isUpTo(text: string, day: Item, next: Item | undefined): boolean {
  if (day.rule !== 'calendar-day' || next?.rule !== 'calendar-day' || next.start - day.end > LONGEST_PART) return false
  const part = dayPart.at(text, day.end)
  return (
    part !== null && day.time?.is === 'time' && next.time?.is === 'time' && rangeMark(text, part.end) === next.start
  )
}
const dayPart = flags(dayParts.map(([, , list]) => list).join(' '))
const LONGEST_PART = 5

/** A day with its hour right behind it. */
const isMoment = (day: Item, hour: Item | undefined): boolean =>
  hour?.rule === 'clock' && day.rule === 'calendar-day' && hour.start === day.end

const partsOf = ({ time }: Item): readonly Part[] => (time?.is === 'time' ? time.parts : [])

/** 3月28、29日: the month and the first of the days behind it are one date. */
export function joinMonths(items: readonly Item[]): Item[] {
  const found: Item[] = []
  for (const item of items) {
    const month = found[found.length - 1]
    const day = item.numeral && item.time?.is === 'time' && item.time.parts.length === 1 ? item.time.parts[0]! : null
    const head = month?.time?.is === 'time' ? month.time.parts[month.time.parts.length - 1]! : null
    if (month?.end === item.start && day?.is === 'days' && head?.is === 'months' && head.first === head.last) {
      const parts = month.time?.is === 'time' ? month.time.parts : []
      found[found.length - 1] = { ...item, start: month.start, time: { is: 'time', parts: [...parts, day] } }
    } else found.push(item)
  }
  return found
}
