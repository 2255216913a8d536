import { kindOf } from '../../pipeline/mentions/kind.ts'
import { readMentions } from '../../pipeline/mentions/read.ts'
import type { Mention } from '../../pipeline/mentions/types.ts'
import { readBounds } from '../../pipeline/numbers/bounds.ts'
import { readNumbers } from '../../pipeline/numbers/read.ts'
import { unitAt } from '../../pipeline/numbers/units.ts'
import { throughSqueeze } from './adapter.ts'

/** What the specification expects of one span: UTF-16 offsets, end exclusive. */
export interface Expected {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly type: string
  readonly resolution?: { readonly value?: string | null; readonly unit?: string; readonly isoCurrency?: string }
}

export interface Case {
  readonly spec: string
  readonly input: string
  readonly expected: readonly Expected[]
}

export interface Result {
  readonly start: number
  readonly end: number
  readonly value: string | null
  readonly unit?: string | undefined
  readonly iso?: string | undefined
}

const DOZEN = '打'
const PERCENT = /^[百佰]\s*分之/

/** A single Han digit before a currency or a percent sign is no number there. */
const isPrice = (text: string, n: { start: number; end: number }): boolean =>
  n.end - n.start === 1 &&
  /[^\d][^块塊]/.test(text.slice(n.start, n.end + 1)) &&
  ['amount', 'percent'].includes(unitAt(text, n.end)?.entry.kind ?? '')

/** NumberModel: every numeral without 第; of a percentage in words the number alone, dozens multiplied. */
export const numbers = (text: string): Result[] =>
  throughSqueeze(text, squeezed =>
    readNumbers(squeezed)
      .filter(n => !n.ordinal && !isPrice(squeezed, n))
      .flatMap(n => {
        const slice = squeezed.slice(n.start, n.end)
        const percent = PERCENT.exec(slice)
        if (percent)
          return numbers(slice.slice(percent[0].length)).map(r => ({
            ...r,
            start: n.start + percent[0].length + r.start,
            end: n.end,
          }))
        const dozens = squeezed[n.end] === DOZEN
        return [
          { start: n.start, end: n.end + (dozens ? 1 : 0), value: dozens ? String(Number(n.exact) * 12) : n.exact },
        ]
      }),
  )

/** OrdinalModel: 第 with its numeral. */
export const ordinals = (text: string): Result[] =>
  readNumbers(text)
    .filter(n => n.ordinal)
    .map(n => ({ start: n.start - 1, end: n.end, value: n.exact }))

/** PercentModel: percentages, points, tenths, reductions and fractions of a power of ten. */
export const percentages = (text: string): Result[] =>
  throughSqueeze(text, squeezed =>
    readMentions(squeezed).flatMap(m => {
      const value = asPercent(squeezed, m)
      const from = m.valueHigh === null ? m.start : m.start + squeezed.slice(m.start, m.end).search(/[\d.]+\D*$/)
      return value === null ? [] : [{ start: from, end: m.end, value: `${value}%` }]
    }),
  )

function asPercent(text: string, m: Mention): string | null {
  const exact = m.exact ?? (m.valueHigh === null ? null : String(m.valueHigh))
  if (exact === null) return null
  const scaled = (by: number) => String(Number(`${exact}e${m.unitMult + by}`))
  if (kindOf(m) === 'percent') return scaled(m.unit === '[ppth]' ? -1 : 0)
  if (kindOf(m) === 'percentage_point') return scaled(0)
  if (m.rule === 'tenths' || m.rule === 'discount') return scaled(2)
  return m.rule === 'fraction' && /^[百千万萬佰仟]+分之/.test(text.slice(m.start)) ? scaled(2) : null
}

/** NumberRangeModel: intervals as text; its first edition leaves the upper end of a range of two numbers out. */
export const ranges =
  (experimental: boolean) =>
  (text: string): Result[] =>
    throughSqueeze(text, squeezed =>
      readBounds(squeezed).map(b => {
        const percent = /百分之/.test(squeezed.slice(b.start, b.end)) ? 100 : 1
        const end = (value: string | null) => (value === null ? '' : number(String(Number(value) * percent)))
        const open = b.lowerInclusive ? '[' : '('
        const close = b.upperInclusive && (experimental || !b.between) ? ']' : ')'
        return { start: b.start, end: b.end, value: `${open}${end(b.lower)},${end(b.upper)}${close}` }
      }),
    )

/** 12 significant digits: enough to tell values apart, not how a quotient is cut. */
const number = (value: string): string =>
  Number.isFinite(Number(value)) ? String(Number(Number(value).toPrecision(12))) : value
const same = (a: string | null | undefined, b: string | null | undefined): boolean =>
  (a ?? '') === (b ?? '') || (a != null && b != null && number(a) === number(b))

/** Whether spans and values are those of the specification, all of them and no others. */
export function agrees(found: readonly Result[], expected: readonly Expected[]): boolean {
  if (found.length !== expected.length) return false
  return expected.every((e, i) => {
    const f = found[i]!
    const r = e.resolution
    if (f.start !== e.start || f.end !== e.end || !r) return f.start === e.start && f.end === e.end
    if (r.isoCurrency !== undefined && r.isoCurrency !== f.iso) return false
    if (r.unit !== undefined && r.unit !== f.unit) return false
    return (
      r.value === undefined ||
      same(f.value?.replace('%', ''), r.value === null ? null : String(r.value).replace('%', ''))
    )
  })
}
