import {
  citeWords,
  classMark,
  clauseStops,
  closeBrackets,
  enumeratorStops,
  enumeratorVerbs,
  itemHead,
  listStop,
  noteHeads,
  openBrackets,
  sentenceStops,
  seriesDigits,
  seriesVerbs,
} from '../lexicon/orders.ts'
import { yearWord } from '../lexicon/times.ts'
import { classAt, digitOf, isDigit, skipSpaces } from '../numbers/chars.ts'
import { type Numeral, readNumeral } from '../numbers/numeral.ts'
import { isPair } from '../numbers/positional.ts'
import { fixedAt, flags } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { type Item, item, numberItem } from './item.ts'

const notes = flags(noteHeads)
const citing = flags(citeWords)
const verbs = flags(enumeratorVerbs)
const LARGEST_ENUMERATOR = 99
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

const enumerator = (numeral: Numeral, from: number, to: number): Item =>
  numberItem(numeral, from, to, 'enumerator', 'enumerator')

/** The numeral with its marker: 一是, 一、, （二）, 1. or ①; null where it enumerates nothing. */
export function readEnumerator(text: string, start: number, numeral: Numeral): Item | null {
  const wide = wideStop(text, start)
  if (wide > 0) return { ...enumerator(numeral, start, wide), exact: text.slice(start, wide - 1) }
  if (numeral.mult > 0 || numeral.vague || numeral.surplus >= 0 || numeral.exact.includes('.')) return null
  if (numeral.high !== null || Number(numeral.exact) > LARGEST_ENUMERATOR) return null
  const end = numeral.end
  if (start > 0 && openBrackets.includes(text[start - 1]!) && closeBrackets.includes(text[end] ?? ' ')) {
    if (isOneOf(text, end + 1, classMark)) return numberItem(numeral, start - 1, end + 1, 'ordinal', 'ordinal')
    return isStop(text, start - 1, sentenceStops + clauseStops) || numeral.size < 3
      ? enumerator(numeral, start - 1, end + 1)
      : null
  }
  if (numeral.form === 'han') {
    const verb = verbs.at(text, end)
    if (verb && isStop(text, start, clauseStops)) return enumerator(numeral, start, verb.end)
    if (isItemOfSeries(text, start)) return enumerator(numeral, start, end + 1)
    const item = numeral.size === 1 && isOneOf(text, start - 1, itemHead) && isStop(text, start - 1, clauseStops)
    if (item && clauseStops.includes(text[end] ?? ' ')) return enumerator(numeral, start - 1, end)
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
    return enumerator(numeral, start, end + 1)
  if (head && closeBrackets.includes(text[end] ?? ' ')) return enumerator(numeral, start, end + 1)
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
