import {
  cropNames,
  dashedModelWords,
  figureLabels,
  hanLabelWords,
  indexNames,
  indexNumbers,
  keyWords,
  labelColons,
  labelWords,
  modelWords,
  nameTails,
  plainLetters,
  scrollMark,
  scrollYear,
  shortNumberCues,
  shortNumbers,
  shownWords,
  timesLetters,
  titleClose,
  titleColon,
  titleOpen,
  typeMark,
  varietyEnds,
  weakNameTails,
} from '../lexicon/orders.ts'
import { joints, quotes, yearWord } from '../lexicon/times.ts'
import { degreeSign } from '../lexicon/units.ts'
import { classAt, isDigit, isHan, LATIN, skipSpaces } from '../numbers/chars.ts'
import { type Numeral, readNumeral } from '../numbers/numeral.ts'
import { unitAt } from '../numbers/units.ts'
import { flags, words } from '../numbers/words.ts'
import { isOneOf } from '../text/fold.ts'
import { rangeMark } from '../times/year.ts'
import { type Item, item } from './item.ts'
import { moneyBefore } from './signs.ts'

const labels = flags(labelWords)
const hanLabels = flags(hanLabelWords)
const shown = flags(shownWords)
const notProducts = new Set(words(plainLetters))
const models = flags(modelWords)
const dashedModels = flags(dashedModelWords)
const keys = flags(keyWords)
const indexOf = flags(indexNames)
const indexes = new Set(words(indexNumbers))
const figures = new Set(words(figureLabels))
const crops = flags(cropNames)
const shorts = new Set(words(shortNumbers))
const shortCues = flags(shortNumberCues)
const tails = flags(nameTails)
const weakTails = new Set(weakNameTails.split(' '))

const isNamePart = (text: string, i: number): boolean => {
  const c = classAt(text, i)
  return c === LATIN || isDigit(text, i)
}

/** Letters before such a number are the sign of a currency, or nothing of it. */
const SIGNED = new Set(['amount', 'percent', 'percentage_point', 'basis_point', 'multiple'])

/** K41+300: a place on a road. */
const isMilestone = (text: string, from: number, end: number): boolean =>
  text[end] === '+' && isDigit(text, end + 1) && /^[A-Z]*K\d+$/.test(text.slice(from, end))

/** 4x100: a sign of multiplication, no letter. */
const isTimes = (text: string, i: number): boolean => timesLetters.includes(text[i] ?? '\n') && isDigit(text, i + 1)

/** iPhone 6, Mate 60 Pro: a number behind a Latin word and a space, with what letters follow. */
export function readProduct(text: string, start: number, numeral: Numeral): Item | null {
  if (numeral.form !== 'arabic' || text[start - 1] !== ' ' || classAt(text, start - 2) !== LATIN) return null
  if (numeral.mult > 0 || numeral.exact.includes('.') || unitAt(text, skipSpaces(text, numeral.end, 1))) return null
  let from = start - 1
  while (classAt(text, from - 1) === LATIN || (text[from - 1] === '-' && classAt(text, from - 2) === LATIN)) from--
  if (notProducts.has(text.slice(from, start - 1)) || from === start - 2) return null
  let end = numeral.end
  while (isNamePart(text, end)) end++
  return item(from, productEnd(text, end), 'identifier', 'product')
}

/** Where a name goes on behind a space: S12 Pro. */
const productEnd = (text: string, end: number): number =>
  end + (PRODUCT_TAIL.exec(text.slice(end, end + 12))?.[0].length ?? 0)
const PRODUCT_TAIL = /^ (?:Pro|Max|Ultra|Plus|Mini|SE|Note|Air|Lite|Turbo)(?: (?:Max|Plus))?(?![A-Za-z])/

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
  if (from === start && (!letters || isTimes(text, end))) return null
  if (from === start && unit && !isNamePart(text, unit.end)) return null
  if (
    from < start &&
    ((unit && (SIGNED.has(unit.entry.kind) || unit.literal === degreeSign)) || moneyBefore(text, start)) &&
    !letters
  )
    return null
  if (numeral.mult > 0 || (from < start && numeral.form === 'han')) return null
  if (numeral.surplus >= 0) end = numeral.surplus
  while (isNamePart(text, end) || ((text[end] === '-' || text[end] === '.') && isNamePart(text, end + 1))) end++
  if (isMilestone(text, from, end)) for (end++; isDigit(text, end); ) end++
  return item(from, productEnd(text, end), 'identifier', 'name')
}

/** 002481.SZ, 0700.HK: a share by its number and exchange. */
function readListing(text: string, start: number, { end, size }: Numeral): Item | null {
  if (text[end] !== '.' || size < 4 || size > 6) return null
  const exchange = EXCHANGE.exec(text.slice(end, end + 4))
  return exchange ? item(start, end + exchange[0].length, 'identifier', 'listing') : null
}
const EXCHANGE = /^\.(?:SZ|SH|SS|BJ|HK|TW|OC|OF)(?![A-Za-z])/

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
  const cued =
    near && (shortCues.before(text, start) ?? shortCues.at(text, numeral.end) ?? isListedWith(text, numeral.end))
  return cued ? item(start, numeral.end, 'identifier', 'short-number') : null
}

/** 985、211: the next of a list is such a number too. */
function isListedWith(text: string, i: number): true | null {
  const next = joints.includes(text[i] ?? '\n') && isDigit(text, i + 1) ? readNumeral(text, i + 1) : null
  return next && shorts.has(next.exact) && !unitAt(text, next.end) ? true : null
}

/** 2型, 107型: a type by its number. */
const isType = (text: string, numeral: Numeral): boolean =>
  isOneOf(text, numeral.end, typeMark) && !numeral.exact.includes('.')

const DASHES = '-—–－'

/** 歼-20, 波音737: a model by its number. */
function modelStart(text: string, start: number): number {
  const dashed = DASHES.includes(text[start - 1] ?? '\n')
  return (dashed ? dashedModels.before(text, start - 1) : models.before(text, start))?.start ?? -1
}

/** Whether a title is open at `i`. */
function isInTitle(text: string, i: number): boolean {
  const open = text.lastIndexOf(titleOpen, i)
  return open >= 0 && i - open <= LONGEST_TITLE && !text.slice(open, i).includes(titleClose)
}
const LONGEST_TITLE = 12

/** “9610”, “龙禾107”, 《追风2》: a number in quotation marks, alone or behind a word, or at the end of a title, names. */
function quotedStart(text: string, start: number, end: number): number {
  if (isOneOf(text, end, titleClose) || (isOneOf(text, end, titleColon) && isInTitle(text, start))) return start
  if (!quotes.includes(text[end] ?? '\n')) return -1
  let from = start
  if (DASHES.includes(text[from - 1] ?? '\n')) from--
  while (start - from < LONGEST_QUOTED && isHan(text, from - 1) && classAt(text, from - 1) === 0) from--
  return quotes.includes(text[from - 1] ?? '\n') ? from : -1
}
const LONGEST_QUOTED = 6

/** 遥十二, 碳十四: a number in Chinese digits behind a word that it belongs to. */
export function readHanLabel(text: string, start: number, numeral: Numeral): Item | null {
  if (numeral.mult > 0 || numeral.surplus >= 0 || numeral.exact.includes('.')) return null
  const unit = unitAt(text, numeral.end)
  if (isOneOf(text, start - 1, scrollMark) && !classAt(text, start - 2) && (!unit || unit.literal === scrollYear))
    return item(start - 1, numeral.end, 'identifier', 'label')
  const label = numeral.form === 'han' ? hanLabels.before(text, start) : null
  return label && !unit ? item(label.start, numeral.end, 'identifier', 'label') : null
}

/** 济麦22, 郑单958: a variety by its number, behind the names of its place and its crop. */
const isVariety = (text: string, start: number, { size, exact }: Numeral): boolean =>
  size >= 2 &&
  size <= 4 &&
  !exact.includes('.') &&
  rangeMark(text, start + size) < 0 &&
  isOneOf(text, start - 1, varietyEnds) &&
  isHan(text, start - 2) &&
  classAt(text, start - 2) === 0 &&
  crops.before(text, start) === null

/** 图1-1: a figure by its chapter and its number. */
function figureEnd(text: string, label: string, end: number): number {
  const more = figures.has(label) ? FIGURE.exec(text.slice(end, end + 4)) : null
  return more && !isOneOf(text, end + more[0].length, yearWord) ? end + more[0].length : end
}
const FIGURE = /^[-—–.]\d{1,2}(?!\d)/

/** 图9, 编号2025-G07, 12345热线, 888-000-9999: numbers that name. */
export function readLabelled(text: string, start: number, numeral: Numeral): Item | null {
  if (numeral.mult > 0 || numeral.vague || numeral.surplus >= 0 || numeral.form !== 'arabic') return null
  const beside = readListing(text, start, numeral) ?? readBesideWord(text, start, numeral)
  if (beside) return beside
  const model = modelStart(text, start)
  const dashed = DASHES.includes(text[start - 1] ?? '\n')
  if (model >= 0 && (dashed || !unitAt(text, numeral.end))) return item(model, numeral.end, 'identifier', 'model')
  if (isType(text, numeral)) return item(start, numeral.end + 1, 'identifier', 'type')
  const quoted = quotedStart(text, start, numeral.end)
  if (quoted >= 0) return item(quoted, numeral.end, 'identifier', 'quoted')
  const unit = unitAt(text, numeral.end)
  const at = labelColons.includes(text[start - 1] ?? ' ') ? start - 1 : start
  const key = keys.before(text, at)
  const end = codeEnd(text, start)
  if (key && (!unit || end > numeral.end)) return item(start, end, 'identifier', 'label')
  if (!unit && isVariety(text, start, numeral)) return item(start - 2, numeral.end, 'identifier', 'variety')
  const label = labels.before(text, start)
  if (label && (!unit || shown.at(text, numeral.end)))
    return item(label.start, figureEnd(text, label.literal, numeral.end), 'identifier', 'label')
  const long = end - start >= 11 && !unit
  if (long && (end > numeral.end || (numeral.size === 11 && text[start] === '1')))
    return item(start, end, 'identifier', 'phone')
  const coded = end > numeral.end && numeral.size === 4 && /[A-Za-z]\d/.test(text.slice(numeral.end, end))
  if (coded) return item(start, end, 'identifier', 'code')
  const tail = tails.at(text, numeral.end)
  const named = tail && (!weakTails.has(tail.literal) || (numeral.size === 3 && !numeral.exact.endsWith('0')))
  if (named && numeral.size >= 3 && !numeral.exact.includes('.'))
    return item(start, numeral.end, 'identifier', 'name-tail')
  return null
}
