import { lunarDayHead } from '../lexicon/lunar.ts'
import { fractionMarks, half, noughts, numeralSigns } from '../lexicon/numerals.ts'
import {
  closeBrackets,
  countedAtEnd,
  countedWords,
  enumeratorStops,
  enumeratorVerbs,
  fates,
  hanLabelWords,
  hourWords,
  itemHead,
  officeMarks,
  ordinalMarks,
  ratioWords,
  scrollMark,
  seriesVerbs,
  sessionMarks,
} from '../lexicon/orders.ts'
import {
  coordinators,
  dateFollowers,
  dayWords,
  frontWord,
  joints,
  leadingVeto,
  leadingWords,
  monthWord,
  rangeMarks,
} from '../lexicon/times.ts'
import { CIRCLED, classOf, DOUBLING, HALF, HAN, ORDINAL, ROMAN, skipSpaces } from '../numbers/chars.ts'
import { readNumeral } from '../numbers/numeral.ts'
import { firstCharacters, unitAt } from '../numbers/units.ts'
import { type Fixed, fixedAt, flags, insideWord, words } from '../numbers/words.ts'
import { formsOf, isOneOf } from '../text/fold.ts'
import { dayPartBefore } from '../times/clock.ts'
import { rangeMark } from '../times/year.ts'
import { readCalendar, readYears } from './calendar.ts'
import { readClock, readWeekday } from './clock.ts'
import {
  readBracketed,
  readLunarSeries,
  readMarkedDay,
  readQuarterCode,
  readSlashedDay,
  readSpokenDay,
} from './days.ts'
import { readDocumentNumber, readFileNumber, readFootnote, readStandard } from './documents.ts'
import { isItemOfSeries, readCircled, readEnumerator } from './enumerators.ts'
import { readExpression, readRatio } from './expressions.ts'
import { readDoubling, readFraction } from './fraction.ts'
import { readHalf, readOneHalf } from './half.ts'
import { type Item, item } from './item.ts'
import { readKnown, readPhone } from './known.ts'
import { readHanLabel, readLabelled, readName, readProduct } from './names.ts'
import { readBareOrdinal, readOrdinal, readRoman, readSeries } from './orders.ts'
import { isQualifiedAt } from './qualify.ts'
import { readQuantity } from './quantity.ts'

const notLeading = flags(leadingVeto)

/** 前三季度, 前10个月 where 前 stands alone, not in 目前. */
function readFront(text: string, i: number): Item | null {
  if (i === 0 || !leadingWords.includes(text[i - 1]!) || notLeading.before(text, i)) return null
  return readCalendar(text, i - 1)
}

/** Characters that may follow a numeral and make something of it: a unit, a mark, a stop. */
const follows = new Uint8Array(65536)
/** Marks a character in all its forms. */
const mark = (table: Uint8Array, character: string): void => {
  for (const form of formsOf(character.charCodeAt(0))) table[form] = 1
}
for (const character of firstCharacters) mark(follows, character)
for (const list of [
  sessionMarks.map(([mark]) => mark).join(' '),
  ordinalMarks,
  enumeratorVerbs,
  coordinators,
  rangeMarks,
  countedWords,
  countedAtEnd,
  [...officeMarks].join(' '),
  fractionMarks.join(' '),
])
  for (const word of words(list)) mark(follows, word)
for (const character of half + numeralSigns + enumeratorStops + seriesVerbs + noughts + closeBrackets + ratioWords)
  mark(follows, character)
for (const character of dateFollowers + hourWords + fates) mark(follows, character)
const divisions = flags(fractionMarks.join(' '))
const dates = new Uint8Array(65536)
for (const character of dateFollowers) mark(dates, character)
for (const word of words(rangeMarks)) mark(dates, word)

/** Behind these a single digit is read whatever follows: 其一, 卷七, 附件三, 初八, 三月三, 前四. */
const loneHeads =
  itemHead +
  scrollMark +
  lunarDayHead +
  monthWord +
  frontWord +
  words(hanLabelWords)
    .map(w => w.at(-1))
    .join('')

/** One Han digit before an ordinary character counts nothing; most numeral characters of prose end here. */
const standsAlone = (text: string, i: number, free: number): boolean => {
  const next = text.charCodeAt(i + 1)
  return (
    classOf[text.charCodeAt(i)] === HAN &&
    classOf[next] === 0 &&
    follows[next] === 0 &&
    free !== i - 1 &&
    !loneHeads.includes(text[i - 1] ?? ' ')
  )
}

/** A lunar day may stand without its word behind these: 正月十五, 初八. */
const dayHeads = monthWord + lunarDayHead
/** Whether a calendar expression may begin: the character after the numeral allows one, or the one before. */
const mayDate = (text: string, start: number, end: number): boolean =>
  dates[text.charCodeAt(skipSpaces(text, end, 1))] === 1 || dayHeads.includes(text[start - 1] ?? ' ')

/** 一日至四日 behind a word of length: the other end is one too. */
const endsLength = (text: string, i: number, last: Item | undefined): boolean =>
  last?.kind === 'duration' && last.unit?.code === 'd' && rangeMark(text, last.end) === i

/** The reading of the numeral at `i`; the readers stand in order of precedence. */
function readNumber(text: string, i: number, last: Item | undefined): Item | null {
  const free = last?.end ?? 0
  if (standsAlone(text, i, free)) return null
  const numeral = readNumeral(text, i)
  if (!numeral) return null
  return (
    readFront(text, i) ??
    readDocumentNumber(text, i, numeral) ??
    readStandard(text, i, numeral) ??
    readFootnote(text, i, numeral) ??
    (mayDate(text, i, numeral.end) && !endsLength(text, i, last) ? readCalendar(text, i) : null) ??
    readLunarSeries(text, i, numeral, last) ??
    readMarkedDay(text, i, numeral) ??
    readYears(text, i, last) ??
    readSeries(text, i, numeral, last) ??
    readKnown(text, i, numeral, last) ??
    readBracketed(text, i, numeral) ??
    readSpokenDay(text, i, numeral, last) ??
    readQuarterCode(text, i, numeral) ??
    readSlashedDay(text, i, last) ??
    readPhone(text, i, numeral) ??
    readEnumerator(text, i, numeral) ??
    readName(text, i, numeral, free) ??
    readProduct(text, i, numeral) ??
    readHanLabel(text, i, numeral) ??
    readExpression(text, i, numeral) ??
    readClock(text, i, numeral, last) ??
    readRatio(text, i, numeral) ??
    readFraction(text, i, numeral) ??
    readOneHalf(text, i, numeral) ??
    readBareOrdinal(text, i, numeral) ??
    readLabelled(text, i, numeral) ??
    readQuantity(text, i, numeral)
  )
}

function readAt(text: string, i: number, kind: number, last: Item | undefined): Item | null {
  if (kind === CIRCLED) return readCircled(text, i)
  if (kind === ROMAN) return readRoman(text, i)
  if (kind === DOUBLING) return readDoubling(text, i)
  if (kind === HALF) return readHalf(text, i)
  if (kind === ORDINAL) {
    return readFileNumber(text, i) ?? readCalendar(text, i) ?? readOrdinal(text, i)
  }
  return readWeekday(text, i, last) ?? readNumber(text, i, last)
}

/** Where the reader goes on, and what it found. */
interface Step {
  readonly end: number
  readonly found: Item | null
}

/** Whether the numeral at `i` continues a series or a range of bare numerals: 第一、二、三产业, 两至四周. */
const inSeries = (text: string, i: number, last: Item | undefined): boolean =>
  last !== undefined &&
  ((last.end === i - 1 && joints.includes(text[i - 1]!)) || rangeMark(text, last.end) === i) &&
  (last.kind === 'bare' || last.kind === 'ordinal')

/** Whether a numeral with its unit reaches beyond a fixed word: 十分钟 beyond 十分, 八角六分 beyond 八角. */
function reaches(text: string, i: number, kind: number, end: number): boolean {
  if (kind === HALF || kind === ORDINAL || kind === DOUBLING || isItemOfSeries(text, i)) return true
  if (isOneOf(text, i + 1, hourWords) && (dayPartBefore(text, i) || isOneOf(text, i - 1, dayWords))) return true
  const numeral = readNumeral(text, i)
  if (!numeral) return false
  if (divisions.at(text, numeral.end)) return true
  const unit = unitAt(text, numeral.end)
  if (unit?.entry.kind === 'amount' && unit.end === end && classOf[text.charCodeAt(end)] === HAN) return true
  return numeral.end >= end || (unit?.end ?? 0) > end
}

/** Whether a reading holds though a fixed word begins there: 零点 a time, 一看 a heading where it counts nothing, 近千年 a length. */
const holds = (text: string, i: number, { rule, kind }: Item, fixed: Fixed): boolean =>
  rule === 'clock' ||
  (rule === 'enumerator' && fixed.kind === 'nothing') ||
  (kind === 'duration' && isQualifiedAt(text, i))

function step(text: string, i: number, kind: number, last: Item | undefined): Step {
  const inside = kind === ORDINAL ? null : insideWord(text, i)
  if (inside)
    return { end: inside.end, found: inside.idiom && item(inside.idiom.start, inside.idiom.end, 'idiom', 'idiom') }
  const fixed = text[i - 1] === lunarDayHead || inSeries(text, i, last) ? null : fixedAt(text, i)
  if (
    fixed?.entry.kind === 'nothing' &&
    fixed.end > i + 1 &&
    !isQualifiedAt(text, i) &&
    !reaches(text, i, kind, fixed.end)
  )
    return { end: fixed.end, found: null }
  const found = readAt(text, i, kind, last)
  if (fixed && (!found || (found.end <= fixed.end && !holds(text, i, found, fixed.entry)))) {
    const { entry } = fixed
    if (entry.kind === 'nothing') return { end: fixed.end, found: null }
    if (entry.kind === 'idiom') return { end: fixed.end, found: item(i + entry.from, i + entry.to, 'idiom', 'idiom') }
    const made = item(i, fixed.end, 'period', 'plan')
    made.norm = `${entry.year}-01-01/${entry.year + 4}-12-31`
    return { end: fixed.end, found: made }
  }
  return { end: found ? found.end : i + 1, found }
}

/** A dash right after a number is a mark of range: 1万-5万元. */
function unsign(made: Item, start: number): void {
  made.start = start
  made.exact = made.exact!.slice(1)
}

/** Every number of a text as it is read at its place, in order, not overlapping. One look at each character. */
export function lex(text: string): Item[] {
  const found: Item[] = []
  for (let i = 0; i < text.length; ) {
    const kind = classOf[text.charCodeAt(i)]!
    if (kind === 0 || kind > 15) {
      i++
      continue
    }
    const { end, found: made } = step(text, i, kind, found[found.length - 1])
    const last = found[found.length - 1]?.end ?? 0
    if (made?.exact?.startsWith('-') && made.start < i && found.length > 0 && made.start === last) unsign(made, i)
    if (made && made.start >= last) found.push(made)
    i = Math.max(end, i + 1)
  }
  return found
}
