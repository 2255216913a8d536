import { kindOf } from '../../pipeline/mentions/kind.ts'
import { readMentions } from '../../pipeline/mentions/read.ts'
import type { Mention } from '../../pipeline/mentions/types.ts'
import { readNumbers } from '../../pipeline/numbers/read.ts'
import { unitAt } from '../../pipeline/numbers/units.ts'

/** A whole string and what it must resolve to. */
export interface Case {
  readonly input: string
  readonly expected: {
    readonly form: string
    readonly unit?: string
    readonly value?: number | string
    readonly from?: number
    readonly to?: number
    readonly grain?: string
  }
}

export const close = (a: number | null | undefined, b: number | null | undefined): boolean =>
  a != null && b != null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

const PAIR = /^[对對双雙]$/

/** Numeral: the whole string is one number; a classifier after it may belong to the string. */
export function numeral({ input, expected }: Case): boolean {
  const [first, ...rest] = readNumbers(input)
  const mention = readMentions(input)[0]
  const wholly =
    mention &&
    mention.start === 0 &&
    mention.end === input.length &&
    (kindOf(mention) === 'count' || kindOf(mention) === 'ratio_or_fraction')
  if (wholly && close(mention.valueBase, Number(expected.value))) return true
  const classifier = first && rest.length === 0 && first.start === 0 ? unitAt(input, first.end) : null
  if (first && classifier?.end === input.length)
    return close(Number(first.exact) * (PAIR.test(classifier.literal) ? 2 : 1), Number(expected.value))
  return (
    rest.length === 0 &&
    first !== undefined &&
    first.start === 0 &&
    first.end === input.length &&
    close(Number(first.exact), Number(expected.value))
  )
}

/** Ordinal. */
export function ordinal({ input, expected }: Case): boolean {
  const [m] = readMentions(input)
  return (
    m !== undefined &&
    kindOf(m) === 'ordinal' &&
    m.start === 0 &&
    m.end === input.length &&
    close(m.value, Number(expected.value))
  )
}

/** The one mention of the string with its qualifier; null where there are more or it is not whole. */
function only(input: string): Mention | null {
  const [m, ...rest] = readMentions(input)
  if (!m || rest.length > 0) return null
  const currency =
    kindOf(m) === 'amount'
      ? (/(人民[币幣]|[港美日欧歐]元|[港台][币幣]|英[镑鎊])$/.exec(input.slice(0, m.start))?.index ?? m.start)
      : m.start
  const start = Math.min(currency, m.qualifierSpan?.start ?? m.start)
  const end = Math.max(m.end, m.qualifierSpan?.end ?? m.end)
  return start === 0 && end === input.length ? m : null
}

/** Their units in ours: code, factor to theirs. */
const units: Readonly<Record<string, readonly (readonly [code: string, factor: number])[]>> = {
  Gram: [
    ['g', 1],
    ['kg', 1000],
    ['mg', 0.001],
    ['斤', 500],
    ['两', 50],
    ['兩', 50],
    ['t', 1e6],
    ['钱', 5],
  ],
  Celsius: [['Cel', 1]],
  Fahrenheit: [['[degF]', 1]],
  Degree: [['Cel', 1]],
  Dollar: [['CNY', 1]],
  Cent: [
    ['CNY', 100],
    ['HKD', 100],
  ],
  CNY: [['CNY', 1]],
  USD: [['USD', 1]],
  HKD: [['HKD', 1]],
  EUR: [['EUR', 1]],
  GBP: [['GBP', 1]],
  JPY: [['JPY', 1]],
  INR: [['INR', 1]],
  Metre: [['m', 1]],
  Centimetre: [['cm', 1]],
  Millimetre: [['mm', 1]],
  Kilometre: [['km', 1]],
  Mile: [['[mi_i]', 1]],
  Inch: [['[in_i]', 1]],
  Foot: [['[ft_i]', 1]],
  Yard: [['[yd_i]', 1]],
  Litre: [['L', 1]],
  Millilitre: [['mL', 1]],
  Gallon: [['[gal_us]', 1]],
}

/** 分 alone is a mark or a score with us and 個 a counting word; where money is asked for they are cents and dollars. */
const moneyWords = (m: Mention, unit: string | undefined): number | null =>
  kindOf(m) === 'count' && ((unit === 'Cent' && m.unit === '分') || (unit === 'Dollar' && m.unit === '個')) ? 1 : null

/** AmountOfMoney, Quantity, Temperature, Distance, Volume: one mention of the right unit, value or bounds. */
export function measure({ input, expected }: Case): boolean {
  const m = only(input)
  const factor =
    m && (moneyWords(m, expected.unit) ?? units[expected.unit ?? '']?.find(([code]) => code === m.unit)?.[1])
  if (!m || factor === undefined || factor === null) return false
  const scale = (value: number | null) => (value === null ? null : Number(`${value}e${m.unitMult}`) * factor)
  switch (expected.form) {
    case 'under':
      return (m.qualifier === 'at_most' || m.qualifier === 'below') && close(scale(m.value), Number(expected.value))
    case 'above':
      return (m.qualifier === 'at_least' || m.qualifier === 'above') && close(scale(m.value), Number(expected.value))
    case 'between':
      return close(scale(m.valueLow), expected.from) && close(scale(m.valueHigh), expected.to)
    default:
      return close(scale(m.value), Number(expected.value))
  }
}
