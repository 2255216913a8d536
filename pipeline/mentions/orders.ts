import { pairDigits } from '../lexicon/numerals.ts'
import {
  citeWords,
  classMark,
  clauseStops,
  closeBrackets,
  countedStoreys,
  countingVerbs,
  enumeratorStops,
  enumeratorVerbs,
  gradeMark,
  itemHead,
  leastCongress,
  levelNames,
  levelTails,
  listStop,
  neverCounted,
  noteHeads,
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
  sentenceStops,
  seriesDigits,
  seriesVerbs,
  sessionMarks,
} from '../lexicon/orders.ts'
import { joints, yearWord } from '../lexicon/times.ts'
import { classAt, digitOf, isDigit, skipSpaces } from '../numbers/chars.ts'
import { type Numeral, readNumeral } from '../numbers/numeral.ts'
import { isPair } from '../numbers/positional.ts'
import { unitAt } from '../numbers/units.ts'
import { fixedAt, flags, words } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { compile, type Match, type Matcher } from '../text/match.ts'
import { rangeMark } from '../times/year.ts'
import { type Item, item, numberItem } from './item.ts'

const notes = flags(noteHeads)
const citing = flags(citeWords)
const verbs = flags(enumeratorVerbs)
const marks = flags(ordinalMarks)
const counting = flags(countingVerbs)
const scales = flags(scaleTails)
const unlessCounting = flags(neverCounted)
const party = flags(partyHeads)
const levels = flags(levelTails)
const scaleWords = flags(`${scaleHeads} ${scaleVeto}`)
const notScales = new Set(words(scaleVeto))
const sessions = compile(sessionMarks.map(([mark, tails]) => [mark, flags(tails)] as const))
const LARGEST_ENUMERATOR = 99
const TWO = orderingTwo
/** Parts the items of a list that are printed in one line. */
const WIDE_SPACE = '\u3000'

const isStop = (text: string, i: number, stops: string): boolean => i <= 0 || stops.includes(text[i - 1]!)

/** End of 1． before a year at the head of a sentence, where the stop is no decimal point: 1．2019年9月; 0 where none is. */
function wideStop(text: string, start: number): number {
  const found = isStop(text, skipBack(text, start), sentenceStops) ? WIDE_STOP.exec(text.slice(start, start + 8)) : null
  return found && isOneOf(text, start + found[0].length + 4, yearWord) ? start + found[0].length : 0
}
const WIDE_STOP = /^\d{1,2}．(?=\d{4}(?!\d))/

/** 一看税收。二看收益。: a single digit with a verb at the head of a clause, the neighbour of its series within reach. */
export function isItemOfSeries(text: string, start: number): boolean {
  const verb = text[start + 1] ?? '\n'
  const place = seriesDigits.indexOf(text[start]!)
  if (place < 0 || !seriesVerbs.includes(verb) || !isStop(text, start, clauseStops)) return false
  const before = place > 0 ? text.slice(Math.max(0, start - SERIES_REACH), start) : ''
  const after = text.slice(start + 2, start + SERIES_REACH)
  const heads = (part: string, word: string): boolean => {
    const at = part.indexOf(word)
    return at > 0 && clauseStops.includes(part[at - 1]!)
  }
  return heads(before, seriesDigits[place - 1] + verb) || heads(after, seriesDigits[place + 1] + verb)
}
const SERIES_REACH = 150

/** The numeral with its marker: 一是, 一、, （二）, 1. or ①; null where it enumerates nothing. */
export function readEnumerator(text: string, start: number, numeral: Numeral): Item | null {
  const wide = wideStop(text, start)
  if (wide > 0)
    return { ...numberItem(numeral, start, wide, 'enumerator', 'enumerator'), exact: text.slice(start, wide - 1) }
  if (numeral.mult > 0 || numeral.vague || numeral.surplus >= 0 || numeral.exact.includes('.')) return null
  if (numeral.high !== null || Number(numeral.exact) > LARGEST_ENUMERATOR) return null
  const end = numeral.end
  const make = (from: number, to: number): Item => ({ ...numberItem(numeral, from, to, 'enumerator', 'enumerator') })
  if (start > 0 && openBrackets.includes(text[start - 1]!) && closeBrackets.includes(text[end] ?? ' ')) {
    if (isOneOf(text, end + 1, classMark)) return numberItem(numeral, start - 1, end + 1, 'ordinal', 'ordinal')
    return isStop(text, start - 1, sentenceStops + clauseStops) || numeral.size < 3 ? make(start - 1, end + 1) : null
  }
  if (numeral.form === 'han') {
    const verb = verbs.at(text, end)
    if (verb && isStop(text, start, clauseStops)) return make(start, verb.end)
    if (isItemOfSeries(text, start)) return make(start, end + 1)
    const item = numeral.size === 1 && isOneOf(text, start - 1, itemHead) && isStop(text, start - 1, clauseStops)
    if (item && clauseStops.includes(text[end] ?? ' ')) return make(start - 1, end)
  }
  const head =
    isStop(text, start, sentenceStops) ||
    isStop(text, skipBack(text, start), sentenceStops) ||
    text[start - 1] === WIDE_SPACE
  const next = skipSpaces(text, end + 1)
  if (
    head &&
    enumeratorStops.includes(text[end] ?? ' ') &&
    !(text[end] !== listStop && isDigit(text, end + 1)) &&
    !closesSeries(text, next, numeral)
  )
    return make(start, end + 1)
  if (head && closeBrackets.includes(text[end] ?? ' ')) return make(start, end + 1)
  return null
}

/** After 、 the next number of the same hand follows, or a list of numbers: 五、六月, 十四、五岁, 1、3、5、7月 are no enumerators. */
function closesSeries(text: string, i: number, numeral: Numeral): boolean {
  const next = classAt(text, i) > 0 ? readNumeral(text, i) : null
  if (next?.form !== numeral.form || fixedAt(text, i)?.entry.kind === 'idiom') return false
  if (Number(next.exact) === Number(numeral.exact) + 1) return true
  const [digit] = ROUND.exec(next.exact) ?? []
  if (digit && isPair(Number(numeral.exact) % 10, Number(digit[0]))) return true
  return text[next.end] === listStop && classAt(text, next.end + 1) > 0
}

/** One digit, and noughts: 六, 六百. */
const ROUND = /^[1-9]0*$/

function skipBack(text: string, i: number): number {
  let at = i
  while (at > 0 && ' 　'.includes(text[at - 1]!)) at--
  return at
}

/** ① at the head of an item enumerates; behind what it notes, or at the head of the note, it is a footnote mark. */
export function readCircled(text: string, i: number): Item | null {
  const closes = i > 0 && (i + 1 >= text.length || clauseStops.includes(text[i + 1]!))
  if (closes || notes.before(text, i) || citing.at(text, i + 1)) return item(i, i + 1, 'identifier', 'footnote')
  const made = item(i, i + 1, 'enumerator', 'circled')
  made.exact = String(digitOf[text.charCodeAt(i)])
  return made
}

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

/** 县乡村三级: so many levels, each named before. */
export const isLevels = (text: string, start: number, end: number): boolean =>
  levels.at(text, end) !== null || (isOneOf(text, start - 1, levelNames) && isOneOf(text, start - 2, levelNames))

/** How far before a grade a word of wind or earthquake is looked for. */
const SCALE_REACH = 8

/** 偏南风3到4级, 4.6级地震: a magnitude of nature, no rank. */
const isScale = (text: string, start: number, end: number): boolean =>
  scales.at(text, end) !== null ||
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
