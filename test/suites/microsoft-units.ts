import { kindOf } from '../../pipeline/mentions/kind.ts'
import { readMentions } from '../../pipeline/mentions/read.ts'
import type { Mention } from '../../pipeline/mentions/types.ts'
import { type Unit, unitAt } from '../../pipeline/numbers/units.ts'
import { throughSqueeze } from './adapter.ts'
import type { Result } from './microsoft.ts'
import { englishUnits } from './units.ts'

/** The model gives the upper end alone of a range. */
const value = (m: Mention): string | null => {
  const exact = m.exact ?? (m.valueHigh === null ? null : String(m.valueHigh))
  return exact === null ? null : String(Number(`${exact}e${m.unitMult}`))
}
const result = (m: Mention, text: string, unit: string | undefined = englishUnits[m.unit ?? '']): Result => {
  const upper = m.valueHigh === null ? 0 : text.slice(m.start, m.end).search(/[\d.]+\D*$/)
  return { start: m.start + Math.max(0, upper), end: m.end, value: value(m), unit }
}

const reading =
  (keep: (m: Mention, text: string) => boolean, make: (m: Mention, text: string) => Result) =>
  (text: string): Result[] =>
    throughSqueeze(text, squeezed =>
      readMentions(squeezed)
        .filter(m => keep(m, squeezed))
        .map(m => make(m, squeezed)),
    )

/** What a model finds and the units of its kind that stand without a number, which it gives with a null value. */
const withBare =
  (read: (text: string) => Result[], isOf: (unit: Unit) => boolean, named: (unit: Unit) => Partial<Result>) =>
  (text: string): Result[] => {
    const found = read(text)
    const bare: Result[] = []
    for (let i = 0; i < text.length; i++) {
      const unit = unitAt(text, i)
      if (!unit || unit.end - i < LEAST_NAME || !isOf(unit.entry)) continue
      if (!found.some(r => r.start < unit.end && i < r.end))
        bare.push({ start: i, end: unit.end, value: null, ...named(unit.entry) })
      i = unit.end - 1
    }
    return [...found, ...bare].sort((a, b) => a.start - b.start)
  }
const LEAST_NAME = 2

const amounts = reading(
  m => kindOf(m) === 'amount',
  (m, text) => {
    const dollar = text[m.start] === '$'
    const named = m.unit === 'CNY' ? /人民[币幣]\s*$/.exec(text.slice(0, m.start)) : null
    if (named) return { ...result(m, text), start: named.index, iso: 'CNY' }
    return {
      ...result(m, text, dollar ? 'Dollar' : undefined),
      ...(dollar ? {} : { unit: englishUnits[m.unit ?? ''], iso: m.unit ?? undefined }),
    }
  },
)

/** CurrencyModel: amounts and names of money; a bare $ is a dollar of any country. */
export const currencies = withBare(
  amounts,
  ({ kind, exponent, system }) => kind === 'amount' && exponent === 0 && system === 'ISO4217',
  ({ code }) => ({ unit: englishUnits[code], iso: code }),
)

/** DimensionModel: measures that are no temperatures; 三千比特 is three kilobits there. */
export const dimensions = reading(
  m => kindOf(m) === 'measure' && m.unit !== 'Cel' && m.unit !== '[degF]',
  (m, text) => result(m, text),
)

const degrees = reading(
  m => kindOf(m) === 'measure' && (m.unit === 'Cel' || m.unit === '[degF]'),
  (m, text) =>
    /\d度$/.test(text.slice(m.start, m.end)) && m.unit === 'Cel' ? result(m, text, 'Degree') : result(m, text),
)

/** TemperatureModel: a bare 度 is a degree of any scale; names of scales too. */
export const temperatures = withBare(
  degrees,
  ({ code }) => code === 'Cel' || code === '[degF]',
  ({ code }) => ({ unit: englishUnits[code] }),
)

/** AgeModel. */
export const ages = reading(
  m => kindOf(m) === 'age',
  (m, text) => result(m, text),
)
