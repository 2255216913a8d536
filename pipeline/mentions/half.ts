import { articleNumeral } from '../lexicon/classifiers.ts'
import { half, halfHeads, halfNumber, halvable } from '../lexicon/numerals.ts'
import { linkWord, yearParts } from '../lexicon/times.ts'
import { isHan } from '../numbers/chars.ts'
import { shift } from '../numbers/decimal.ts'
import type { Numeral } from '../numbers/numeral.ts'
import { unitAt } from '../numbers/units.ts'
import { flags, words } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { readCalendar } from './calendar.ts'
import { type Item, item } from './item.ts'
import { withInnerSurplus } from './quantity.ts'

const halves = flags(yearParts.map(([forms]) => forms).join(' '))
const heads = flags(halfHeads)
const halved = new Set(words(halvable))

/** Half a unit (半年, 半个月) or a half of the year (上半年) around 半 at `i`. */
export function readHalf(text: string, i: number): Item | null {
  const part = i > 0 ? halves.at(text, i - 1) : null
  if (part) {
    return readCalendar(text, i - 1)
  }
  const unit = unitAt(text, i + 1)
  if (!unit) return readHalfOf(text, i)
  const single = unit.entry.kind === 'count' && unit.end - unit.start < 2 && !halved.has(unit.literal)
  if (single || unit.entry.rule === 'points') return null
  const made = item(i, unit.end, unit.entry.kind, unit.entry.rule === 'tenths' ? 'tenths' : 'half')
  made.exact = shift('0.5', unit.entry.exponent)
  made.unit = unit.entry
  withInnerSurplus(text, made, unit)
  return made
}

/** 过半, 近半, 半数: half of a whole. */
function readHalfOf(text: string, i: number): Item | null {
  const number = isOneOf(text, i + 1, halfNumber)
  if (!number && (!heads.before(text, i) || (isHan(text, i + 1) && text[i + 1] !== linkWord))) return null
  const made = item(i, number ? i + 2 : i + 1, 'ratio_or_fraction', 'one-half')
  made.exact = '0.5'
  return made
}

/** 一半 is one half. */
export function readOneHalf(text: string, i: number, numeral: Numeral): Item | null {
  if (numeral.size !== 1 || text[i] !== articleNumeral || text[numeral.end] !== half || unitAt(text, numeral.end + 1))
    return null
  const made = item(i, numeral.end + 1, 'ratio_or_fraction', 'one-half')
  made.exact = '0.5'
  return made
}
