import { classifiers, compoundClassifiers, generalClassifier } from '../lexicon/classifiers.ts'
import { currencyParts, currencyWords, oldMoney, smallestPart } from '../lexicon/currencies.ts'
import {
  ageUnits,
  customUnits,
  discountWords,
  doublingWords,
  notTenths,
  pointWords,
  rateUnits,
  tenthWords,
  termMark,
  timeUnits,
  ucumUnits,
  unitBeginnings,
  unitsBefore,
} from '../lexicon/units.ts'
import type { MentionKind, UnitSystem } from '../mentions/types.ts'
import { compile, type Match } from '../text/match.ts'

/** What a word after a number makes of it. */
export interface Unit {
  readonly kind: MentionKind
  readonly code: string
  readonly system: UnitSystem
  /** Power of ten of a part of the unit: 角 -1, 成 -1. */
  readonly exponent: number
  /** May follow 几 and 数. */
  readonly some: boolean
  /** A term of so long: 5年期. */
  readonly term: boolean
  /** Name of the lexicon list. */
  readonly rule: string
}

const words = (list: string): string[] => [...new Set(list.split(' ').filter(Boolean))]
const unit = (kind: MentionKind, code: string, system: UnitSystem, rule: string, some = true, exponent = 0): Unit => ({
  kind,
  code,
  system,
  exponent,
  some,
  term: false,
  rule,
})

/** The unit of a count: the printed word without a leading 个. */
const counted = (word: string): string =>
  word.length > 1 && generalClassifier.includes(word[0]!) ? word.slice(1) : word

/** Later lists win over earlier ones: a unit of measure over a counting word. */
function* entries(): Generator<readonly [string, Unit]> {
  for (const word of words(classifiers)) yield [word, unit('count', word, 'CUSTOM', 'classifier')]
  for (const word of words(compoundClassifiers)) yield [word, unit('count', counted(word), 'CUSTOM', 'classifier')]
  for (const word of words(pointWords)) yield [word, unit('other', word, 'CUSTOM', 'points', false)]
  for (const word of words(customUnits)) yield [word, unit('measure', word, 'CUSTOM', 'measure')]
  for (const [code, list] of ucumUnits)
    for (const word of words(list)) yield [word, unit('measure', code, 'UCUM', 'measure')]
  for (const [code, system, list] of timeUnits)
    for (const word of words(list))
      yield [word, { ...unit('duration', code, system, 'duration'), term: word.endsWith(termMark) }]
  for (const [code, list, exponent = 0] of ageUnits)
    for (const word of words(list)) yield [word, unit('age', code, 'UCUM', 'age', true, exponent)]
  for (const [code, list] of currencyWords)
    for (const word of words(list)) yield [word, unit('amount', code, 'ISO4217', 'currency')]
  for (const [list, code, exponent] of currencyParts)
    for (const word of words(list)) yield [word, unit('amount', code, 'ISO4217', 'currency-part', true, exponent)]
  for (const word of words(oldMoney)) yield [word, unit('amount', word, 'CUSTOM', 'currency')]
  yield [smallestPart, unit('count', smallestPart, 'CUSTOM', 'classifier', false)]
  for (const [kind, code, system, list] of rateUnits)
    for (const word of words(list)) yield [word, unit(kind, code, system, kind)]
  for (const word of words(tenthWords)) yield [word, unit('ratio_or_fraction', '1', 'UCUM', 'tenths', true, -1)]
  for (const word of words(discountWords)) yield [word, unit('ratio_or_fraction', '1', 'UCUM', 'discount', false, -1)]
  for (const word of words(doublingWords)) yield [word, unit('count', word, 'CUSTOM', 'classifier')]
}

const lexicon = new Map(entries())
const units = compile(lexicon)

/** Every character that begins a unit word. */
export const firstCharacters: ReadonlySet<string> = new Set([...lexicon.keys()].map(word => word[0]!))

const UNIT_END = '|'
/** Longer words that begin with a unit, and how much of them the unit is. */
const others = compile([
  ...words(`${unitBeginnings} ${notTenths}`).map(word => [word, 0] as const),
  ...words(unitsBefore).map(word => [word.replace(UNIT_END, ''), word.indexOf(UNIT_END)] as const),
])

/** The longest unit word at `i`, or null; null too where a longer word begins so (群 of 群众). */
export function unitAt(text: string, i: number): Match<Unit> | null {
  const unit = units.at(text, i)
  const other = unit && others.at(text, i)
  if (!unit || !other || other.end <= unit.end) return unit
  if (other.entry === 0) return null
  const inner = units.at(text.slice(i, i + other.entry), 0)
  return inner && { ...inner, start: i, end: i + inner.end }
}
