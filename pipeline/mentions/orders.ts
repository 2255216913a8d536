import { articleNumeral } from '../lexicon/classifiers.ts'
import { pairDigits } from '../lexicon/numerals.ts'
import {
  closeBrackets,
  companyHeads,
  countedStoreys,
  countingVerbs,
  gradeMark,
  leastCongress,
  levelNames,
  levelTails,
  listStop,
  neverCounted,
  officeMarks,
  openBrackets,
  orderingTwo,
  ordinalMarks,
  pairedRanks,
  partyHeads,
  rankUnits,
  romanMarks,
  scaleHeads,
  scaleTails,
  scaleVeto,
  schoolYear,
  sessionMarks,
} from '../lexicon/orders.ts'
import { joints, yearWord } from '../lexicon/times.ts'
import { digitOf, isDigit, skipSpaces } from '../numbers/chars.ts'
import { type Numeral, readNumeral } from '../numbers/numeral.ts'
import { unitAt } from '../numbers/units.ts'
import { flags, words } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { compile, type Match, type Matcher } from '../text/match.ts'
import { rangeMark } from '../times/year.ts'
import { type Item, item, numberItem } from './item.ts'

const marks = flags(ordinalMarks)
const counting = flags(countingVerbs)
const scales = flags(scaleTails)
const unlessCounting = flags(neverCounted)
const party = flags(partyHeads)
const levels = flags(levelTails)
const companies = flags(companyHeads)
const scaleWords = flags(`${scaleHeads} ${scaleVeto}`)
const notScales = new Set(words(scaleVeto))
const sessions = compile(sessionMarks.map(([mark, tails]) => [mark, flags(tails)] as const))
const TWO = orderingTwo
/** Ⅲ级, Ⅱ期: a Roman numeral with what it ranks. */
export function readRoman(text: string, i: number): Item | null {
  if (!isOneOf(text, i + 1, romanMarks)) return null
  const made = item(i, i + 2, 'ordinal', 'roman')
  made.exact = String(digitOf[text.charCodeAt(i)])
  return made
}

/** 第 with its numeral, classifier left out. */
export function readOrdinal(text: string, i: number): Item | null {
  const at = skipSpaces(text, i + 1, 1)
  const open = openBrackets.includes(text[at] ?? ' ')
  const numeral = readNumeral(text, open ? at + 1 : at)
  if (!numeral || numeral.vague) return null
  if (open)
    return closeBrackets.includes(text[numeral.end] ?? ' ')
      ? numberItem(numeral, i, numeral.end + 1, 'ordinal', 'ordinal')
      : null
  const made = numberItem(numeral, i, numeral.end, 'ordinal', 'ordinal')
  return numeral.positional && numeral.high !== null
    ? { ...made, exact: null, low: numeral.exact[0]!, high: numeral.high }
    : made
}

/** 第58、71和86分钟, 第27—28页: numbers in a series or range behind 第, each larger than the last; what they number stands outside. */
export function readSeries(text: string, start: number, numeral: Numeral, last: Item | undefined): Item | null {
  if (last?.rule !== 'ordinal' && last?.rule !== SERIES) return null
  const joined = last.end === start - 1 && joints.includes(text[start - 1]!)
  if (!(joined || rangeMark(text, last.end) === start) || last.numeral?.form !== numeral.form) return null
  if (numeral.mult > 0 || numeral.vague || numeral.surplus >= 0 || !(Number(numeral.exact) > Number(last.exact)))
    return null
  const unit = unitAt(text, numeral.end)?.entry
  if (pairDigits.includes(text[start]!) || (unit && unit.kind !== 'count' && unit.kind !== 'duration')) return null
  return numberItem(numeral, start, numeral.end, 'ordinal', SERIES)
}
const SERIES = 'ordinal+series'

const [plenum, meeting, congress] = sessionMarks.map(([mark]) => mark)

/** 三中全会, 三中、四中全会, 二次会议 no count of them, 二十大 or a smaller one of the party (党的七大). */
function isSession(
  text: string,
  start: number,
  numeral: Numeral,
  { literal, end, entry }: Match<Matcher<true>>,
): boolean {
  const tail = entry.at(text, end) !== null
  if (literal === plenum) return tail || isPlenum(text, end)
  if (literal === meeting) return tail && !counting.before(text, start)
  if (literal !== congress) return false
  return (
    (tail && Number(numeral.exact) >= leastCongress && !counting.before(text, start)) ||
    party.before(text, start) !== null
  )
}

/** 三中、四中全会: the next plenum behind a joint. */
function isPlenum(text: string, i: number): boolean {
  const next = joints.includes(text[i] ?? '\n') ? readNumeral(text, i + 1) : null
  return next !== null && isOneOf(text, next.end, plenum!)
}

/** 三四年级, 一二线城市: neighbouring ranks. */
function readRankPair(text: string, start: number, numeral: Numeral): Item | null {
  const mark = numeral.positional ? marks.at(text, numeral.end) : null
  if (!mark || !pairable.has(mark.literal)) return null
  const made = numberItem(numeral, start, markEnd(numeral, mark.literal), 'ordinal', 'bare-ordinal')
  return { ...made, exact: null, low: numeral.exact[0]!, high: numeral.high }
}
const pairable = new Set(words(pairedRanks))

/** Ordinals without 第: 二十届, 三中全会, 一次会议, 2号, 二期; null where the number counts. */
export function readBareOrdinal(text: string, start: number, numeral: Numeral): Item | null {
  if (numeral.mult > 0 || numeral.vague || numeral.surplus >= 0 || numeral.exact.includes('.')) return null
  if (numeral.high !== null) return readRankPair(text, start, numeral)
  const session = sessions.at(text, numeral.end)
  if (session && numeral.form === 'han' && isSession(text, start, numeral, session))
    return numberItem(numeral, start, session.end, 'ordinal', 'session')
  if (numeral.form === 'han' && isOffice(text, start, numeral.end))
    return numberItem(numeral, start, numeral.end + 1, 'ordinal', 'bare-ordinal')
  // 四年一届 counts.
  if (text[start] === articleNumeral && isOneOf(text, start - 1, yearWord)) return null
  const mark = marks.at(text, numeral.end)
  if (
    mark &&
    !(counting.before(text, start) && mark.literal !== schoolYear && !unlessCounting.at(text, mark.end)) &&
    !(mark.literal === gradeMark && isLevels(text, start, mark.end)) &&
    !isPairDigit(text, start, numeral) &&
    !(mark.literal === gradeMark && isScale(text, start, mark.end))
  )
    return numberItem(numeral, start, markEnd(numeral, mark.literal), 'ordinal', 'bare-ordinal')
  return null
}

/** 中铁十二局, 水电五局: an office of a company by its number. */
const isOffice = (text: string, start: number, end: number): boolean =>
  companies.before(text, start) !== null && isOneOf(text, end, officeMarks)

/** 县乡村三级: so many levels, each named before. */
export const isLevels = (text: string, start: number, end: number): boolean =>
  levels.at(text, end) !== null ||
  (isOneOf(text, start - 1, levelNames) &&
    isOneOf(text, isOneOf(text, start - 2, listStop) ? start - 3 : start - 2, levelNames))

/** How far before a grade a word of wind or earthquake is looked for. */
const SCALE_REACH = 8

/** 6级到6.9级地震: the other end of the range is one. */
function isScaleBehind(text: string, i: number): boolean {
  const next = i < 0 ? null : readNumeral(text, i)
  const mark = next && marks.at(text, next.end)
  return mark?.literal === gradeMark && scales.at(text, mark.end) !== null
}

/** 偏南风3到4级, 4.6级地震: a magnitude of nature, no rank. */
const isScale = (text: string, start: number, end: number): boolean =>
  scales.at(text, end) !== null ||
  isScaleBehind(text, rangeMark(text, end)) ||
  scaleWords.all(text, Math.max(0, start - SCALE_REACH), start).some(({ literal }) => !notScales.has(literal))

/** 4号线: the mark belongs to the span, the thing it numbers does not; 三年级 is one word. */
const markEnd = (numeral: Numeral, literal: string): number =>
  numeral.end + (literal === schoolYear ? literal.length : 1)

/** 两 counts, 二 numbers. */
const isPairDigit = (text: string, start: number, numeral: Numeral): boolean =>
  numeral.size === 1 && Number(numeral.exact) === 2 && !TWO.includes(text[start]!) && !isDigit(text, start)

/** 二 alone before a classifier numbers: 二楼, 二类; 两 counts. */
export const numbersByTwo = (text: string, numeral: Numeral): boolean =>
  numeral.size === 1 && TWO.includes(text[numeral.start]!)

const ranks = new Set(words(rankUnits))

/** 二类, 一、二级: what is numbered rather than counted. */
export const isRank = (text: string, item: Item): boolean =>
  item.mult === 0 && ranks.has(item.unit?.code ?? '') && !storeys.at(text, item.end)
const storeys = flags(countedStoreys)
