import {
  caseTail,
  documentBrackets,
  documentCharacters,
  documentCloses,
  documentLeads,
  documentTail,
  fileMark,
  noteBrackets,
  noteCloses,
  standardLetters,
} from '../lexicon/orders.ts'
import { classAt, isDigit, isHan, LATIN } from '../numbers/chars.ts'
import { type Numeral, readNumeral } from '../numbers/numeral.ts'
import { flags } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { type Item, item } from './item.ts'

const leads = flags(documentLeads)
const standards = flags(standardLetters)

/** Where the name of the agency before a bracket begins: 银发〔2024〕, 沪府办发〔2024〕; the bracket where none stands. */
function agencyStart(text: string, bracket: number): number {
  let start = bracket
  const named = (i: number): boolean => isHan(text, i) || classAt(text, i) === LATIN
  const led = (i: number): boolean => i < bracket && leads.before(text, i) !== null
  while (bracket - start < LONGEST_AGENCY && named(start - 1) && !led(start)) start--
  if (bracket - start < LONGEST_AGENCY) return start
  start = bracket
  while (bracket - start < LONGEST_AGENCY && isOneOf(text, start - 1, documentCharacters)) start--
  return start
}
const LONGEST_AGENCY = 8

/** 银发〔2024〕12号; （2023）云0213刑初158号. */
export function readDocumentNumber(text: string, start: number, numeral: Numeral): Item | null {
  if (numeral.size !== 4 || start === 0 || !documentBrackets.includes(text[start - 1]!)) return null
  if (!documentCloses.includes(text[numeral.end] ?? ' ')) return null
  const after = numeral.end + 1
  let end = after
  while (isDigit(text, end)) end++
  if (end > after && text[end] === documentTail)
    return item(agencyStart(text, start - 1), end + 1, 'identifier', 'document-number')
  const tail = CASE.exec(text.slice(after, after + LONGEST_CASE))
  return tail && text[after + tail[0].length] === caseTail
    ? item(start - 1, after + tail[0].length + 1, 'identifier', 'case-number')
    : null
}
const CASE = /^\p{Script=Han}{1,2}\d{0,5}\p{Script=Han}{1,4}\d+/u
const LONGEST_CASE = 24

/** GB 2760—2014, ISO 9001: a standard with its letters. */
export function readStandard(text: string, start: number, numeral: Numeral): Item | null {
  const head = numeral.form === 'arabic' && numeral.mult === 0 ? standards.before(text, skipBack(text, start)) : null
  if (!head || classAt(text, head.start - 1) === LATIN) return null
  const year = /^[-—–]\d{4}(?!\d)/.exec(text.slice(numeral.end, numeral.end + 6))
  return item(head.start, numeral.end + (year?.[0].length ?? 0), 'identifier', 'standard')
}
const skipBack = (text: string, i: number): number => (text[i - 1] === ' ' ? i - 1 : i)

const LONGEST_NOTE = 3

/** [53], 〔4〕: a footnote mark. */
export function readFootnote(text: string, start: number, numeral: Numeral): Item | null {
  if (start === 0 || numeral.form !== 'arabic' || numeral.mult > 0) return null
  if (numeral.size > LONGEST_NOTE || !noteBrackets.includes(text[start - 1]!)) return null
  if (!noteCloses.includes(text[numeral.end] ?? '\n')) return null
  return item(start - 1, numeral.end + 1, 'identifier', 'footnote')
}

/** 东市监立字第0077号: the number of a file behind 字第. */
export function readFileNumber(text: string, i: number): Item | null {
  if (!isOneOf(text, i - 1, fileMark)) return null
  const numeral = readNumeral(text, i + 1)
  if (!numeral || !isOneOf(text, numeral.end, documentTail)) return null
  return item(agencyStart(text, i), numeral.end + 1, 'identifier', 'file-number')
}
