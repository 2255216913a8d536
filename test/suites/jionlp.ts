import { kindOf } from '../../pipeline/mentions/kind.ts'
import { readMentions } from '../../pipeline/mentions/read.ts'
import type { Mention } from '../../pipeline/mentions/types.ts'

export interface MoneyCase {
  readonly input: string
  readonly expected: {
    readonly num: string | readonly [string, string]
    readonly case: string
    readonly definition: string
  }
}

const currencies: Readonly<Record<string, string>> = {
  元: 'CNY',
  美元: 'USD',
  欧元: 'EUR',
  港元: 'HKD',
  日元: 'JPY',
  英镑: 'GBP',
  澳元: 'AUD',
  泰铢: 'THB',
  新台币: 'TWD',
  韩元: 'KRW',
  卢布: 'RUB',
  加元: 'CAD',
  新加坡元: 'SGD',
  瑞士法郎: 'CHF',
  越南盾: 'VND',
  澳门元: 'MOP',
  马来西亚林吉特: 'MYR',
  印度卢比: 'INR',
}

const definitions: Readonly<Record<string, string>> = {
  exact: 'accurate',
  approx: 'blur',
  above: 'blur+',
  at_least: 'blur+',
  below: 'blur-',
  at_most: 'blur-',
}

/** Two decimals, as there. */
const cents = (value: number): string => value.toFixed(2)
const scaled = (m: Mention, value: number): number => Number(`${value}e${m.unitMult}`)

/** Money parser: amount or range, currency and definition of the first number. */
export function money({ input, expected }: MoneyCase): boolean {
  const [m] = readMentions(input)
  if (!m) return false
  const currency = kindOf(m) === 'amount' ? m.unit : 'CNY'
  if (currency !== currencies[expected.case]) return false
  if (typeof expected.num === 'string') {
    const [want, got] = [expected.num, m.exact === null ? null : cents(scaled(m, m.value!))]
    return (
      got !== null &&
      Math.abs(Number(want) - Number(got)) < 0.011 &&
      definitions[m.qualifier ?? ''] === expected.definition
    )
  }
  const ends =
    m.valueLow !== null && m.valueHigh !== null ? [scaled(m, m.valueLow), scaled(m, m.valueHigh)] : [m.lower, m.upper]
  return ends.every((end, i) => end !== null && Math.abs(end - Number(expected.num[i])) < 0.011)
}

export interface ExtractCase {
  readonly input: string
  readonly expected: readonly { readonly text: string; readonly offset: readonly [number, number] }[]
}

/** Money extractor: the spans of all amounts. */
export function extractMoney({ input, expected }: ExtractCase): boolean {
  const found = readMentions(input).filter(m => kindOf(m) === 'amount')
  return (
    found.length === expected.length &&
    expected.every((e, i) => e.offset[0] === found[i]!.start && e.offset[1] === found[i]!.end)
  )
}
