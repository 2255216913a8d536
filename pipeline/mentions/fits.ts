import { lunarDayHead } from '../lexicon/lunar.ts'
import { weighed, pairDigits as weightTwo } from '../lexicon/numerals.ts'
import { clauseStops } from '../lexicon/orders.ts'
import {
  discountWords,
  eventUnit,
  fallWords,
  greatWord,
  interestPart,
  mileWord,
  notTenths,
  placeTails,
  priceCues,
  riseTails,
  riseWord,
  scaleNamed,
  stroked,
  tenthWords,
} from '../lexicon/units.ts'
import { classAt, isDigit, isHan } from '../numbers/chars.ts'
import { type Numeral, readNumeral } from '../numbers/numeral.ts'
import { unitAt } from '../numbers/units.ts'
import { flags, words } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { CUE_REACH, interests, near } from './sense.ts'

const tenthVeto = flags(notTenths)
const prices = flags(priceCues)
const named = new Set(words(scaleNamed))
const byWeight = flags(weighed)

/** %E5: a byte of an address. */
const isEscape = (text: string, i: number): boolean => /^[A-F][0-9A-F]/i.test(text.slice(i, i + 2))

/** Whether 成 after a numeral is a tenth: not in 三成本, 八成功. */
const isTenth = (text: string, i: number): boolean => !tenthVeto.at(text, i)

/** 升至 after a number is a rise; of 3升至5升 it is a litre. */
function isRise(text: string, start: number, i: number): boolean {
  if (isOneOf(text, start - 1, fallWords) && isDigit(text, start - 2)) return true
  const fall = readNumeral(text, i)
  if (fall && isOneOf(text, fall.end, fallWords)) return true
  if (!isOneOf(text, i, riseTails)) return false
  const next = readNumeral(text, i + 1)
  return !next || unitAt(text, next.end)?.literal !== riseWord
}

/** Whether a clause ends at `i`. */
const isEnd = (text: string, i: number): boolean => i >= text.length || clauseStops.includes(text[i]!)

/** 五大 and 百大, never 百万大. */
const MOST_GREAT = 100

/** The lower end of 四五成. */
const firstEnd = ({ exact, high, positional }: Numeral): string => (positional && high !== null ? exact[0]! : exact)

const MEASURED = new Set(['measure', 'percent', 'age', 'duration'])

/** Digits one by one are a number where three or a zero are written (一六八人), two of them before a measure (五四%); no series. */
function isWritten({ exact, size }: Numeral, kind: string): boolean {
  const rising = [...exact].every((digit, k) => k === 0 || Number(digit) === Number(exact[k - 1]) + 1)
  return !rising && (size > 2 || exact.includes('0') || MEASURED.has(kind))
}

/** Whether a unit word is one here: 成 is a tenth, positional digits are no count, a headless magnitude needs a unit of weight. */
export function fits(text: string, numeral: Numeral, literal: string, end: number, at: number): boolean {
  if (
    literal === greatWord &&
    (text[numeral.start - 1] === lunarDayHead || numeral.mult > 0 || Number(numeral.exact) > MOST_GREAT)
  )
    return false
  if (numeral.headless && numeral.mult > 0 && named.has(literal)) return false
  if (literal === riseWord && isRise(text, numeral.start, end)) return false
  if (literal === eventUnit && isEnd(text, end) && prices.all(text, Math.max(0, at - CUE_REACH), at).length > 0)
    return false
  if (literal === interestPart && stroked.includes(text[end] ?? ' ')) return true
  if (literal === interestPart) return numeral.exact.includes('.') || near(text, interests, at, at, CUE_REACH)
  if (literal === mileWord && numeral.size === 1 && numeral.form === 'han' && isOneOf(text, end, placeTails))
    return false
  if (literal === '%' && (isDigit(text, end) || isEscape(text, end))) return false
  if (weightTwo.includes(literal) && unitAt(text, end) && !byWeight.at(text, end)) return false
  if (tenthWords === literal)
    return at === numeral.end && isTenth(text, at) && numeral.mult === 0 && Number(firstEnd(numeral)) <= 10
  if (literal === discountWords)
    return (
      at === numeral.end &&
      numeral.mult === 0 &&
      Number(numeral.exact) < (numeral.positional || numeral.size === 2 ? 100 : 10)
    )
  if (numeral.positional && numeral.high === null) return isWritten(numeral, unitAt(text, at)!.entry.kind)
  if (at > numeral.end && classAt(text, at) !== 0 && isHan(text, at) && numeral.form === 'han') return false
  return true
}
