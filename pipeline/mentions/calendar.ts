import { lunarMarks } from '../lexicon/lunar.ts'
import { beforeChrist, reigns } from '../lexicon/reigns.ts'
import { durationTails, relativeCenturies } from '../lexicon/times.ts'
import { unitAt } from '../numbers/units.ts'
import { flags } from '../numbers/words.ts'
import { readSpan } from '../times/expression.ts'
import type { Part } from '../times/types.ts'
import { readReign } from '../times/year.ts'
import { type Item, item } from './item.ts'

/** Only what is printed with numerals, no finer than a day. */
const PRINTED = { printed: true, loose: false }
const eras = flags([...reigns.map(([list]) => list), beforeChrist].join(' '))
const lunar = flags(lunarMarks)
/** 上世纪 stands before its decade, outside the expression. */
const centuries = flags(relativeCenturies.map(([list]) => list).join(' '))
const lengths = flags(durationTails)

/** Where an expression with its numeral at `i` begins: a reign (康熙二十年) or 农历 stands before it. */
function headOf(text: string, i: number): number {
  const era = eras.before(text, i)
  if (era && readReign(text, era.start)) return era.start
  return lunar.before(text, i)?.start ?? i
}

type Grain = 'day' | 'month' | 'quarter' | 'year' | 'era'

/** The finest unit that a time names. */
export function grainOf(parts: readonly Part[]): Grain {
  const last = parts[parts.length - 1]!
  switch (last.is) {
    case 'years':
      return last.grain === 'year' ? 'year' : 'era'
    case 'months':
      return last.grain === 'month' ? 'month' : 'quarter'
    case 'few':
      return last.unit === 'quarter' || last.unit === 'month' ? last.unit : 'day'
    case 'nth':
      return last.unit === 'month' || last.unit === 'quarter' ? last.unit : 'day'
    case 'edge':
      return parts.length > 1 ? grainOf(parts.slice(0, -1)) : 'day'
    case 'lunar':
      return last.day === null ? 'month' : 'day'
    default:
      return 'day'
  }
}

/** Whether a time is one day, the edge of a period, or a single year: a date, not a period. */
function isDate(parts: readonly Part[]): boolean {
  const last = parts[parts.length - 1]!
  switch (last.is) {
    case 'years':
      return last.grain === 'year' && last.first === last.last
    case 'days':
      return last.first === last.last
    case 'edge':
      return last.edge !== 'middle' && grainOf(parts) !== 'era'
    case 'lunar':
      return last.day !== null
    case 'nth':
      return last.unit === 'day'
    case 'nthWeekday':
      return true
    default:
      return false
  }
}

/** A day of the month alone: not 10日内, not 12日元. */
function isLoneDay(text: string, parts: readonly Part[], end: number): boolean {
  const [only, ...more] = parts
  return (
    only?.is === 'days' && more.length === 0 && !only.named && (lengths.at(text, end) !== null || isLonger(text, end))
  )
}
const isLonger = (text: string, end: number): boolean => (unitAt(text, end - 1)?.end ?? 0) > end

/**
 * The calendar expression whose first numeral or word stands at `i`, a range as one (6月27日至7月29日), or null. Its norm is
 * left to the pass that knows the year.
 */
export function readCalendar(text: string, i: number): Item | null {
  const century = centuries.before(text, i)
  const start = century ? i : headOf(text, i)
  const found = readSpan(text, century ? century.start : start, PRINTED)
  if (!found || (found.said.is !== 'time' && found.said.is !== 'range')) return null
  const { said, end } = found
  const parts = said.is === 'time' ? said.parts : said.to
  if (said.is === 'time' && isLoneDay(text, parts, end)) return null
  const made = item(start, end, said.is === 'time' && isDate(parts) ? 'date' : 'period', `calendar-${grainOf(parts)}`)
  made.time = said
  return made
}
