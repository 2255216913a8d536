import {
  caseTail,
  closeBrackets,
  documentBrackets,
  documentCharacters,
  documentCloses,
  documentLeads,
  documentTail,
  expressionSigns,
  indexNames,
  indexNumbers,
  keyWords,
  labelColons,
  labelWords,
  nameTails,
  openBrackets,
  ratioWords,
  scoreCues,
  shortNumberCues,
  shortNumbers,
  standardLetters,
  weakNameTails,
} from '../lexicon/orders.ts'
import { classAt, isDigit, isHan, LATIN } from '../numbers/chars.ts'
import { type Numeral, readNumeral } from '../numbers/numeral.ts'
import { unitAt } from '../numbers/units.ts'
import { flags, words } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { type Item, item, numberItem } from './item.ts'

const leads = flags(documentLeads)
const labels = flags(labelWords)
const keys = flags(keyWords)
const indexOf = flags(indexNames)
const indexes = new Set(words(indexNumbers))
const shorts = new Set(words(shortNumbers))
const shortCues = flags(shortNumberCues)
const standards = flags(standardLetters)
const tails = flags(nameTails)
const weakTails = new Set(weakNameTails.split(' '))

/** Where the name of the agency before a bracket begins: 银发〔2024〕, 沪府办发〔2024〕; the bracket where none stands. */
function agencyStart(text: string, bracket: number): number {
  let start = bracket
  while (bracket - start < LONGEST_AGENCY && isOneOf(text, start - 1, documentCharacters)) start--
  if (start === bracket) return bracket
  for (const place of [1, 2]) {
    const at = start - place
    if (at < 0 || !isHan(text, at)) break
    if (at === 0 || !isHan(text, at - 1) || leads.before(text, at)) return at
  }
  const lead = leads.at(text, start)
  return lead && lead.end < bracket ? lead.end : start
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

/** [53], [54]: a footnote mark. */
export function readFootnote(text: string, start: number, numeral: Numeral): Item | null {
  if (start === 0 || numeral.form !== 'arabic' || numeral.mult > 0) return null
  if (text[start - 1] !== '[' && text[start - 1] !== '［') return null
  if (text[numeral.end] !== ']' && text[numeral.end] !== '］') return null
  return item(start - 1, numeral.end + 1, 'identifier', 'footnote')
}

const isNamePart = (text: string, i: number): boolean => {
  const c = classAt(text, i)
  return c === LATIN || isDigit(text, i)
}

/** Letters before such a number are the sign of a currency, or nothing of it. */
const SIGNED = new Set(['amount', 'percent', 'percentage_point', 'basis_point', 'multiple'])

/** K41+300: a place on a road. */
const isMilestone = (text: string, from: number, end: number): boolean =>
  text[end] === '+' && isDigit(text, end + 1) && /^[A-Z]*K\d+$/.test(text.slice(from, end))

/** M2, 5G, C919, COVID-19, PM2.5: letters and digits in one name, unless a unit explains the letters. */
export function readName(text: string, start: number, numeral: Numeral, free: number): Item | null {
  let from = start
  while (
    from > free &&
    (classAt(text, from - 1) === LATIN ||
      (text[from - 1] === '-' && from - 1 > free && classAt(text, from - 2) === LATIN))
  )
    from--
  let end = numeral.end
  const unit = unitAt(text, end)
  const letters = classAt(text, end) === LATIN
  if (from === start && !letters) return null
  if (from === start && unit && !isNamePart(text, unit.end)) return null
  if (from < start && unit && SIGNED.has(unit.entry.kind) && !letters) return null
  if (numeral.mult > 0) return null
  while (isNamePart(text, end) || ((text[end] === '-' || text[end] === '.') && isNamePart(text, end + 1))) end++
  if (isMilestone(text, from, end)) for (end++; isDigit(text, end); ) end++
  return item(from, end, 'identifier', 'name')
}

const DASHES = '-—–－'

/** （010）65368888, 010-65369000: a number of an exchange with its area code. */
export function readPhone(text: string, start: number, numeral: Numeral): Item | null {
  if (numeral.form !== 'arabic' || !numeral.exact.startsWith('0') || numeral.size < 3 || numeral.size > 4) return null
  const bracket = start > 0 && openBrackets.includes(text[start - 1]!) && isClosed(text, numeral.end)
  if (!bracket && !DASHES.includes(text[numeral.end] ?? ' ')) return null
  let end = numeral.end + 1
  while (isDigit(text, end)) end++
  return end - numeral.end - 1 >= 7 ? item(bracket ? start - 1 : start, end, 'identifier', 'phone') : null
}

/** The end of digits and letters that go on behind dashes: 2025-G07, 888-000-9999. */
function codeEnd(text: string, i: number): number {
  let end = i
  while (isNamePart(text, end) || (text[end] === '-' && isNamePart(text, end + 1))) end++
  return end
}

/** 沪深300, 拨打120: numbers that name beside certain words. */
function readBesideWord(text: string, start: number, numeral: Numeral): Item | null {
  if (numeral.form !== 'arabic') return null
  const index = indexes.has(numeral.exact) ? indexOf.before(text, start) : null
  if (index) return item(index.start, numeral.end, 'identifier', 'index')
  const near = shorts.has(numeral.exact) && !unitAt(text, numeral.end)
  const cued = near && (shortCues.before(text, start) ?? shortCues.at(text, numeral.end))
  return cued ? item(start, numeral.end, 'identifier', 'short-number') : null
}

/** 图9, 编号2025-G07, 12345热线, 888-000-9999: numbers that name. */
export function readLabelled(text: string, start: number, numeral: Numeral): Item | null {
  if (numeral.mult > 0 || numeral.vague || numeral.surplus >= 0 || numeral.form !== 'arabic') return null
  const beside = readBesideWord(text, start, numeral)
  if (beside) return beside
  const unit = unitAt(text, numeral.end)
  const at = labelColons.includes(text[start - 1] ?? ' ') ? start - 1 : start
  const key = keys.before(text, at)
  const end = codeEnd(text, start)
  if (key && (!unit || end > numeral.end)) return item(start, end, 'identifier', 'label')
  const label = labels.before(text, start)
  if (label && !unit) return item(label.start, numeral.end, 'identifier', 'label')
  const long = end - start >= 11 && !unit
  if (long && (end > numeral.end || (numeral.size === 11 && text[start] === '1')))
    return item(start, end, 'identifier', 'phone')
  const coded = end > numeral.end && numeral.size === 4 && /[A-Za-z]\d/.test(text.slice(numeral.end, end))
  if (coded) return item(start, end, 'identifier', 'code')
  const tail = tails.at(text, numeral.end)
  if (tail && numeral.size >= 3 && !numeral.exact.includes('.') && !weakTails.has(tail.literal))
    return item(start, numeral.end, 'identifier', 'name-tail')
  return null
}

/** 1+1>2, 72÷3.6=20年: numbers and letters joined by signs of arithmetic are one expression. */
export function readExpression(text: string, start: number, numeral: Numeral): Item | null {
  if (numeral.form !== 'arabic') return null
  let end = numeral.end
  let signs = 0
  let last = numeral
  for (;;) {
    let at = end
    while (expressionSigns.includes(text[at] ?? '\n')) at++
    if (at === end || at >= text.length) break
    if (classAt(text, at) === LATIN) {
      while (classAt(text, at) === LATIN) at++
    } else {
      const next = isDigit(text, at) ? readNumeral(text, at) : null
      if (!next) break
      last = next
      at = next.end
    }
    end = at
    signs++
  }
  if (signs === 0) return null
  const unit = last.end === end ? unitAt(text, end) : null
  return item(start, unit ? unit.end : end, 'expression', 'expression')
}

/** 3:1, 1:2:3, 三比一: a ratio; `norm` is a:b:c. */
export function readRatio(text: string, start: number, numeral: Numeral): Item | null {
  if (numeral.mult > 0 || numeral.vague || unitAt(text, numeral.end)?.entry.kind === 'percent') return null
  const numbers = [numeral]
  let end = numeral.end
  for (;;) {
    const mark = text[end]
    const colon = mark === ':' || mark === '：' || mark === '∶'
    if (!colon && !(mark === ratioWords)) break
    const next = readNumeral(text, end + 1)
    if (!next || next.mult > 0 || next.vague || next.form !== numeral.form) break
    if (colon && numeral.form !== 'arabic') break
    numbers.push(next)
    end = next.end
  }
  if (numbers.length < 2) return null
  const score = isScore(text, start, end, numbers)
  const made = numberItem(numeral, start, end, score ? 'other' : 'ratio_or_fraction', score ? 'score' : 'ratio')
  made.exact = null
  made.norm = numbers.map(n => n.exact).join(':')
  return made
}

const matches = flags(scoreCues)
/** How far around a score a word of the match is looked for. */
const SCORE_REACH = 18
const MOST_POINTS = 200

/** 3比1 beside a word of a match is a score, no ratio. */
const isScore = (text: string, start: number, end: number, numbers: readonly Numeral[]): boolean =>
  numbers.length === 2 &&
  numbers.every(n => !n.exact.includes('.') && Number(n.exact) < MOST_POINTS) &&
  matches.all(text, Math.max(0, start - SCORE_REACH), Math.min(text.length, end + SCORE_REACH)).length > 0

export const isClosed = (text: string, i: number): boolean => closeBrackets.includes(text[i] ?? ' ')
