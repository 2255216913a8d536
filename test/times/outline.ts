import { newspaper } from '../../pipeline/times/custom.ts'
import { DAY, type Stretch } from '../../pipeline/times/gregorian.ts'
import { resolveParts } from '../../pipeline/times/resolve.ts'
import type { Length, Part, Said, TimeExpression } from '../../pipeline/times/types.ts'

const iso = (ms: number): string => new Date(ms).toISOString().replace(/:00\.000Z$/, '')
const day = (ms: number): string => iso(ms).slice(0, iso(ms).indexOf('T'))

/** A day, `first/last` of whole days with both taken in, or instants `from/to` with the end open. */
function printed({ start, end }: Stretch): string {
  if (start === end) return `@${iso(start)}`
  if (start % DAY !== 0 || end % DAY !== 0) return `${iso(start)}/${iso(end)}`
  return end - start <= DAY ? day(start) : `${day(start)}/${day(end - DAY)}`
}

const whole = (parts: readonly Part[], now: number): string => {
  const found = resolveParts(parts, now, newspaper)
  return found ? printed(found) : 'none'
}

const letters = {
  century: 'C',
  year: 'Y',
  quarter: 'Q',
  month: 'M',
  week: 'W',
  workday: 'B',
  day: 'D',
  hour: 'H',
  minute: 'T',
  second: 'S',
} as const
const length = (pieces: Length): string =>
  pieces.map(({ count, high, unit }) => `${count}${high === null ? '' : `~${high}`}${letters[unit]}`).join('')

/** What an expression says, in one word, seen from an instant. */
function outline(said: Said, now: number): string {
  switch (said.is) {
    case 'time':
      return whole(said.parts, now)
    case 'range':
      return `${whole(said.from, now)}..${whole(said.to, resolveParts(said.from, now, newspaper)?.start ?? now)}`
    case 'open':
      return `${said.side}${said.includes ? '=' : ''} ${whole(said.parts, now)}`
    case 'length':
      return `P${length(said.length)}`
    case 'away':
      return `${said.by < 0 ? '-' : '+'}P${length(said.length)}${said.strict ? ' or more' : ''}`
    case 'over':
      return `${said.by < 0 ? 'past' : 'next'} P${length(said.length)}`
    case 'within':
      return `within P${length(said.length)}`
    case 'repeated': {
      const { count, unit } = said.every
      return `R/P${count}${letters[unit]}${said.at.length > 0 ? ` ${said.at.map(p => p.is).join('+')}` : ''}`
    }
  }
}

/** `what it says` of every expression, seen from an ISO day, with the span of its words and marks. */
export const saidBy = (found: readonly TimeExpression[], now: string) =>
  found.map(e => ({ ...e.marked, said: outline(e.said, Date.parse(now)) }))
