import { readNumbers } from '../../pipeline/numbers/read.ts'
import { readTimes } from '../../pipeline/times/read.ts'
import type { Part } from '../../pipeline/times/types.ts'

/** The same text in the spoken and in the written hand. */
export interface PairCase {
  readonly dir: 'itn' | 'tn'
  readonly input: string
  readonly expected: string
}

/** A clock time or a whole date as numbers, or null: 两点零二分 and 2:02, 二零零八年八月 and 2008-08. */
function asTime(parts: readonly Part[]): string | null {
  const clock = parts.find(p => p.is === 'clock')
  if (clock?.is === 'clock' && clock.minute !== null) {
    const noon = parts.some(p => p.is === 'part' && p.afternoon) || clock.half === 'pm'
    return `T${noon && clock.hour < 12 ? clock.hour + 12 : clock.hour}:${clock.minute}:${clock.second ?? ''}`
  }
  const dated = parts.length > 1 && parts[0]!.is === 'years'
  return dated ? parts.map(p => ('first' in p ? p.first : '')).join('-') : null
}

/** The numbers and times of a text in order; a number before a percent sign is a hundredth, one with two ends both. */
function values(text: string): string {
  const times = readTimes(text, { printed: false, loose: true }).flatMap(e => {
    const value = e.said.is === 'time' ? asTime(e.said.parts) : null
    return value === null ? [] : [{ start: e.start, end: e.end, value }]
  })
  const numbers = readNumbers(text)
    .filter(n => !times.some(t => n.start < t.end && t.start < n.end))
    .map(n => {
      const scale = /^ ?[%％]/.test(text.slice(n.end)) ? 0.01 : 1
      const ends = [n.exact, ...(n.high === null ? [] : [n.high])]
      return { start: n.start, value: ends.map(x => Number((Number(x) * scale).toPrecision(12))).join(' ') }
    })
  return [...times, ...numbers]
    .sort((a, b) => a.start - b.start)
    .map(each => each.value)
    .join(' ')
}

/** Both hands must give the same numbers and times in the same order; a text without any must give none. */
export const sameNumbers = ({ input, expected }: PairCase): boolean => values(input) === values(expected)
