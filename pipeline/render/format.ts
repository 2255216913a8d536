import { DATES, type DateWords, NUMBERS } from '../lexicon/charts.ts'
import { clean } from './scale.ts'
import type { Lang } from './types.ts'

/** Fills `{name}` places of a text. Throws on a place nothing is known of. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([\w.]+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined)
      throw new Error(`charts: “${template}” asks for {${name}}; known: ${Object.keys(values).join(', ')}`)
    return String(value)
  })
}

/** How numbers of one axis or text are set: divided by `by`, between `before` and `after`. */
export interface Unit {
  readonly by: number
  readonly before: string
  readonly after: string
}

const bare = (measure: string | null, lang: Lang): { before: string; after: string } => {
  const words = NUMBERS[lang]
  if (!measure) return { before: '', after: '' }
  const known = words.currency[measure]
  if (known) return known
  const named = words.units[measure]
  if (named !== undefined) return { before: '', after: named }
  return { before: '', after: lang === 'en' ? ` ${measure}` : measure }
}

/** Percentages and points are never scaled: 1200 % stays so. */
const scaled = (measure: string | null): boolean => measure !== '%' && measure !== 'pp'

/** The scale word and currency a value of this size is best read in, e.g. 2.1e12 CNY: 万亿元, ¥…tn. */
export function unitFor(value: number, measure: string | null, lang: Lang): Unit {
  const { before, after } = bare(measure, lang)
  const scale = scaled(measure) ? NUMBERS[lang].scales.find(({ from }) => Math.abs(value) >= from) : undefined
  return scale ? { by: scale.from, before, after: scale.word + after } : { by: 1, before, after }
}

const group = (digits: string): string =>
  digits.replace(/^\d+/, whole => (whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole))

/** Digits of a number with a true minus sign; thousands are grouped from five digits on. */
export const digits = (value: number, decimals?: number): string =>
  (value < 0 ? '−' : '') +
  group(decimals === undefined ? String(clean(Math.abs(value))) : Math.abs(value).toFixed(decimals))

/** A number set in a unit: 1.77万亿元, ¥1.77tn. */
export const inUnit = (value: number, unit: Unit, decimals?: number): string => {
  const text = digits(clean(value / unit.by), decimals)
  return (text.startsWith('−') ? `−${unit.before}${text.slice(1)}` : unit.before + text) + unit.after
}

/**
 * A value to three significant digits, rounded outwards where it is a bound (`down` for a lower, `up` for an upper),
 * so that what is printed stays true.
 */
export function significant(value: number, side: 'near' | 'down' | 'up', figures = 3): number {
  if (value === 0) return 0
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - figures + 1)
  const steps = clean(value / step)
  const whole = side === 'near' ? Math.round(steps) : side === 'down' ? Math.floor(steps) : Math.ceil(steps)
  return clean(whole * step)
}

/** Decimals a printed number keeps when it is divided by `by` instead of 10^mult; none are invented. */
export function keptDecimals(exact: string, mult: number, by: number): number | undefined {
  const printed = /\.(\d+)/.exec(exact)?.[1]?.length ?? 0
  if (!printed) return undefined
  return Math.max(0, printed + Math.round(Math.log10(by)) - mult)
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const lastDay = (year: number, month: number): number =>
  month === 2 && (year % 4 === 0 ? year % 100 !== 0 || year % 400 === 0 : false) ? 29 : DAYS[month - 1]!

type Day = readonly [year: number, month: number, day: number]
const day = (text: string): Day => text.split('-').map(Number) as unknown as Day

function pointInTime([year, month, date]: Day, words: DateWords): string {
  const names = { year, month: words.months[month - 1] ?? '', day: date }
  if (!month) return fill(words.year, names)
  if (month === 12 && date === 31) return fill(words.yearEnd, names)
  return fill(!date ? words.month : date === lastDay(year, month) ? words.monthEnd : words.day, names)
}

function period(from: Day, to: Day, words: DateWords): string {
  const whole = from[0] === to[0] && from[2] === 1 && to[2] === lastDay(to[0], to[1])
  const names = { year: from[0], month: words.months[from[1] - 1]!, quarter: Math.ceil(to[1] / 3) }
  if (!whole) return fill(words.range, { from: pointInTime(from, words), to: pointInTime(to, words) })
  const months = to[1] - from[1] + 1
  if (months === 12) return fill(words.year, names)
  if (months === 1) return fill(words.month, names)
  if (months === 6 && from[1] % 6 === 1) return fill(words.half[from[1] === 1 ? 0 : 1], names)
  if (months === 3 && from[1] % 3 === 1) return fill(words.quarter, names)
  return fill(words.monthsOfYear, { year: from[0], from: words.months[from[1] - 1]!, to: words.months[to[1] - 1]! })
}

/** A `time` column in words: a day, a month's or year's end, or a period. Null stays null. */
export function dateText(time: string | null, lang: Lang): string | null {
  if (!time) return null
  const [from, to] = time.split('/')
  return to ? period(day(from!), day(to), DATES[lang]) : pointInTime(day(from!), DATES[lang])
}

/** A small count in words: 三, three; larger ones in digits. */
export const countText = (count: number, lang: Lang): string => NUMBERS[lang].counts[count] ?? String(count)
