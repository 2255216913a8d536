import {
  closeBrackets,
  documentAgencies,
  documentBrackets,
  documentCloses,
  documentTail,
  expressionSigns,
  labelColons,
  labelWords,
  nameTails,
  openBrackets,
  ratioWords,
  scoreCues,
  weakNameTails,
} from '../lexicon/orders.ts'
import { classAt, isDigit, LATIN } from '../numbers/chars.ts'
import { type Numeral, readNumeral } from '../numbers/numeral.ts'
import { unitAt } from '../numbers/units.ts'
import { flags } from '../numbers/words.ts'
import { type Item, item, numberItem } from './item.ts'

const agencies = flags(documentAgencies)
const labels = flags(labelWords)
const tails = flags(nameTails)
const weakTails = new Set(weakNameTails.split(' '))

/** 〔2024〕12号, with the agency before it: 银发〔2024〕12号. */
export function readDocumentNumber(text: string, start: number, numeral: Numeral): Item | null {
  if (numeral.size !== 4 || start === 0 || !documentBrackets.includes(text[start - 1]!)) return null
  if (!documentCloses.includes(text[numeral.end] ?? ' ')) return null
  let end = numeral.end + 1
  while (isDigit(text, end)) end++
  if (end === numeral.end + 1 || text[end] !== documentTail) return null
  const agency = agencies.before(text, start - 1)
  return item(agency ? agency.start : start - 1, end + 1, 'identifier', 'document-number')
}

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
  if (from < start && unit && unit.entry.kind !== 'count' && unit.entry.rule !== 'measure' && !letters) return null
  if (numeral.mult > 0) return null
  while (isNamePart(text, end) || ((text[end] === '-' || text[end] === '.') && isNamePart(text, end + 1))) end++
  return item(from, end, 'identifier', 'name')
}

/** （010）65368888, 010-65369000: a number of an exchange with its area code. */
export function readPhone(text: string, start: number, numeral: Numeral): Item | null {
  if (numeral.form !== 'arabic' || !numeral.exact.startsWith('0') || numeral.size < 3 || numeral.size > 4) return null
  const bracket = start > 0 && openBrackets.includes(text[start - 1]!) && isClosed(text, numeral.end)
  if (!bracket && text[numeral.end] !== '-') return null
  let end = numeral.end + 1
  while (isDigit(text, end)) end++
  return end - numeral.end - 1 >= 7 ? item(bracket ? start - 1 : start, end, 'identifier', 'phone') : null
}

/** 图9, 12345热线, 888-000-9999: numbers that name. */
export function readLabelled(text: string, start: number, numeral: Numeral): Item | null {
  if (numeral.mult > 0 || numeral.vague || numeral.surplus >= 0) return null
  const unit = unitAt(text, numeral.end)
  const label = labels.before(text, start)
  const named = labelColons.includes(text[start - 1] ?? ' ') && labels.before(text, start - 1)
  if (named && numeral.form === 'arabic' && !unit) return item(start, numeral.end, 'identifier', 'label')
  if (label && numeral.form === 'arabic' && !unit) return item(label.start, numeral.end, 'identifier', 'label')
  if (numeral.form !== 'arabic') return null
  let end = numeral.end
  while (text[end] === '-' && isDigit(text, end + 1)) for (end++; isDigit(text, end); ) end++
  if (end - start >= 11 && (end > numeral.end || (numeral.size === 11 && text[start] === '1')) && !unit)
    return item(start, end, 'identifier', 'phone')
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
