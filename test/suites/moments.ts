import { readMoment } from '../../pipeline/mentions/moments.ts'
import { readMentions } from '../../pipeline/mentions/read.ts'
import { squeeze } from './adapter.ts'

const shown = (ms: number): string => (Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 19) : '')

export interface DucklingTime {
  readonly input: string
  readonly expected: { readonly form: string; readonly value?: string; readonly from?: string; readonly to?: string }
}
const DUCKLING_NOW = '2013-02-12T04:30:00'

/** Duckling time: the whole string, its first moment; of an interval its first moment too. */
export function ducklingTime({ input, expected }: DucklingTime): boolean {
  const moment = readMoment(squeeze(input).text, DUCKLING_NOW)
  const want = expected.value ?? expected.from
  return moment !== null && want !== undefined && shown(moment.start) === String(want).slice(0, 19)
}

export interface MicrosoftTime {
  readonly spec: string
  readonly input: string
  readonly ref?: string
  readonly expected: readonly {
    readonly start: number
    readonly end: number
    readonly type: string
    readonly resolution?: {
      readonly values?: readonly {
        readonly type: string
        readonly value?: string
        readonly start?: string
        readonly end?: string
      }[]
    }
  }[]
}

/** An open period: the date and the words that open it. They state the one end alone, we give the date that is printed. */
const OPEN = /^(?:自从|截止到|截至|从|在)?(.*?)(?:或之后|或之前|及以前|及以后|以前|以后|之前|之后|开始|起)?$/

const lengths: Readonly<Record<string, number>> = {
  a: 31_536_000,
  mo: 2_592_000,
  wk: 604_800,
  d: 86_400,
  h: 3600,
  min: 60,
  s: 1,
}

/**
 * DateTimeModel: the span is given, the meaning is read: any of the values stated for each expression.
 * Deliberate differences: their ends are exclusive and stop at the first day of the last unit; open periods state one end;
 * spans are not searched in whole sentences.
 */
export function microsoftTime({ input, ref, expected }: MicrosoftTime): boolean {
  if (expected.length === 0)
    return readMentions(input).every(m => m.kind !== 'date' && m.kind !== 'period' && m.kind !== 'duration')
  return expected.every(e => {
    const text = squeeze(input.slice(e.start, e.end)).text
    const values = e.resolution?.values ?? []
    const [m, ...more] = readMentions(text)
    if (e.type.endsWith('duration'))
      return (
        more.length === 0 &&
        m?.kind === 'duration' &&
        values.some(v => Number(v.value) === (m.value ?? 0) * (lengths[m.unit ?? ''] ?? 0))
      )
    const open = OPEN.exec(text)
    const moment = readMoment(open ? (open[1] ?? text) : text, ref ?? '2016-11-07T00:00:00')
    if (!moment) return false
    const [start, end] = [shown(moment.start), shown(moment.end + 1000)]
    const says = (stated: string | undefined, got: string) =>
      stated !== undefined &&
      [got, got.slice(0, 10), got.slice(11)].some(form => form !== '' && form === stated.replace(' ', 'T'))
    const lastDay = shown(moment.end).slice(0, 10)
    const ends = [
      end,
      shown(moment.end),
      shown(moment.end - 59_000),
      lastDay,
      `${lastDay.slice(0, 7)}-01`,
      `${lastDay.slice(0, 4)}-01-01`,
    ]
    return values.some(v => {
      if (v.value !== undefined) return says(v.value, start)
      if (open && (v.start === undefined) !== (v.end === undefined))
        return says(v.start ?? v.end, start) || says(v.start, end)
      return says(v.start, start) && ends.some(got => says(v.end, got))
    })
  })
}
