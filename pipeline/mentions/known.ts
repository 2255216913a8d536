import {
  addressWords,
  busMark,
  busWords,
  closeBrackets,
  documentTail,
  generationMark,
  generations,
  generationVeto,
  keyWords,
  knownTails,
  labelColons,
  largeTroops,
  openBrackets,
  plateTails,
  provinces,
  troopMarks,
  troopVerbs,
  troopVeto,
} from '../lexicon/orders.ts'
import { joints, yearWord } from '../lexicon/times.ts'
import { classAt, isDigit, LATIN } from '../numbers/chars.ts'
import { type Numeral, readNumeral } from '../numbers/numeral.ts'
import { flags } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { type Item, item } from './item.ts'

const known = flags(knownTails)
const busHeads = flags(busWords)
const notGeneration = flags(generationVeto)
const addressParts = flags(addressWords)
const keys = flags(keyWords)
const troopCounts = flags(troopVerbs)
const notTroops = flags(troopVeto)

/** 鲁FS5**挂, 京A·12345: a number plate with the character of its province. */
function readPlate(text: string, start: number): Item | null {
  let from = start
  while (start - from < LONGEST_PLATE && PLATE.test(text[from - 1] ?? '\n')) from--
  if (from === start || !provinces.includes(text[from - 1] ?? '\n') || classAt(text, from) !== LATIN) return null
  let end = start
  while (PLATE.test(text[end] ?? '\n')) end++
  if (end - from < LEAST_PLATE || end - from > LONGEST_PLATE) return null
  return item(from - 1, isOneOf(text, end, plateTails) ? end + 1 : end, 'identifier', 'plate')
}
const PLATE = /[A-Z0-9·•*×＊]/
const LEAST_PLATE = 5
const LONGEST_PLATE = 9

const DASHES = '-—–－'

/** （010）65368888, 010-65369000: a number of an exchange with its area code. */
export function readPhone(text: string, start: number, numeral: Numeral): Item | null {
  if (numeral.form !== 'arabic' || !numeral.exact.startsWith('0') || numeral.size < 3 || numeral.size > 4) return null
  const bracket = start > 0 && openBrackets.includes(text[start - 1]!) && isClosed(text, numeral.end)
  if (!bracket && !DASHES.includes(text[numeral.end] ?? ' ')) return null
  let end = numeral.end + 1
  while (isDigit(text, end) || (DASHES.includes(text[end]!) && isDigit(text, end + 1))) end++
  return end - numeral.end - 1 >= LEAST_EXCHANGE ? item(bracket ? start - 1 : start, end, 'identifier', 'phone') : null
}

const LEAST_EXCHANGE = 7

/** 139 7312 4567: a mobile telephone in groups; other groups of digits behind a word for a number. */
function readGroups(text: string, start: number, { end }: Numeral): Item | null {
  if (!GROUP_MARKS.includes(text[end] ?? '\n')) return null
  const rest = text.slice(start, start + LONGEST_GROUPS)
  const found = MOBILE.exec(rest) ?? (keys.before(text, skipColon(text, start)) ? GROUPS.exec(rest) : null)
  return found ? item(start, start + found[0].length, 'identifier', 'phone') : null
}
const GROUP_MARKS = ' -'
const MOBILE = /^1[3-9]\d[ -]\d{4}[ -]\d{4}(?!\d)/
const GROUPS = /^\d{3,4}(?: \d{3,4}){1,5}(?!\d)/
const LONGEST_GROUPS = 30
const skipColon = (text: string, i: number): number => (labelColons.includes(text[i - 1] ?? ' ') ? i - 1 : i)

/** 00后, 95后: those born then, an idiom. */
function readGeneration(text: string, start: number, numeral: Numeral): Item | null {
  const years = numeral.end - start === 2 && numeral.mult === 0 && generations.includes(numeral.exact[1] ?? ' ')
  return years && isOneOf(text, numeral.end, generationMark) && !notGeneration.at(text, numeral.end)
    ? item(start, numeral.end + 1, 'idiom', 'generation')
    : null
}

/** 临2025-019, 14601276号: a number of three digits behind a year, or a long one with 号. */
function readSerial(text: string, start: number, numeral: Numeral): Item | null {
  const serial = numeral.size === 4 ? SERIAL.exec(text.slice(numeral.end, numeral.end + 5)) : null
  if (serial && numeral.end - start === 4 && !isOneOf(text, numeral.end + 4, yearWord))
    return item(start, numeral.end + 4, 'identifier', 'serial')
  const long =
    numeral.size >= LEAST_SERIAL && numeral.end - start === numeral.size && isOneOf(text, numeral.end, documentTail)
  return long ? item(start, numeral.end + 1, 'identifier', 'serial') : null
}
const SERIAL = /^-\d{3}(?!\d)/
const LEAST_SERIAL = 7

/** 138××××0077: a telephone number that is masked. */
function readMasked(text: string, start: number, numeral: Numeral): Item | null {
  const masked = numeral.size === 3 ? MASKED.exec(text.slice(numeral.end, numeral.end + 12)) : null
  return masked ? item(start, numeral.end + masked[0].length, 'identifier', 'phone') : null
}
const MASKED = /^[×*xX＊Ｘ]{3,8}\d{2,4}/

/** 3栋2单元601室: an address. */
function readAddress(text: string, start: number, numeral: Numeral): Item | null {
  let end = -1
  let parts = 0
  for (let next: Numeral | null = numeral; next; next = isDigit(text, end) ? readNumeral(text, end) : null) {
    const mark = addressParts.at(text, next.end)
    if (!mark) break
    end = mark.end
    parts++
  }
  return parts > 1 ? item(start, end, 'identifier', 'address') : null
}

/** 57师, 七十四军: a number from the teens on before the name of a unit, which no verb counts. */
const isTroop = (text: string, start: number, { exact, end }: Numeral): boolean =>
  isOneOf(text, end, largeTroops) &&
  Number(exact) >= LEAST_TROOP &&
  Number(exact) < MOST_TROOP &&
  !troopCounts.before(text, start) &&
  !notTroops.at(text, end)
const LEAST_TROOP = 13
const MOST_TROOP = 1000

/** 91团3营8连: numbered units, one inside the other. */
function readTroops(text: string, start: number, numeral: Numeral, last: Item | undefined): Item | null {
  if (!isOneOf(text, numeral.end, troopMarks)) return null
  const end = numeral.end + 1
  const next = classAt(text, end) > 0 ? readNumeral(text, end) : null
  const inner = next !== null && isOneOf(text, next.end, troopMarks)
  const chained = inner || (last?.rule === 'troops' && last.end === start)
  if (!chained && !isTroop(text, start, numeral)) return null
  const made = item(start, end, 'ordinal', 'troops')
  made.exact = numeral.exact
  made.numeral = numeral
  return made
}

/** 92号汽油, 18路公交, 00后, 138××××0077, 3栋2单元601室: what is known by a number. */
export function readKnown(text: string, start: number, numeral: Numeral, last: Item | undefined): Item | null {
  if (numeral.mult > 0 || numeral.surplus >= 0 || numeral.exact.includes('.')) return null
  if (numeral.form === 'han') return readTroops(text, start, numeral, last)
  const tail = known.at(text, numeral.end)
  const ridden = isOneOf(text, numeral.end, busMark) && busHeads.before(text, start) !== null
  const series = last?.rule === 'known' && last.end === start - 1 && joints.includes(text[start - 1]!)
  if (tail || ridden || (series && text[numeral.end] === text[last.end - 1]))
    return item(start, numeral.end + 1, 'identifier', 'known')
  const troops = readTroops(text, start, numeral, last)
  if (troops) return troops
  return (
    readPlate(text, start) ??
    readGroups(text, start, numeral) ??
    readSerial(text, start, numeral) ??
    readGeneration(text, start, numeral) ??
    readMasked(text, start, numeral) ??
    readAddress(text, start, numeral)
  )
}

const isClosed = (text: string, i: number): boolean => closeBrackets.includes(text[i] ?? ' ')
