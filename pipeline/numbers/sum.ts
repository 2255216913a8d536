import { fromNumber } from './decimal.ts'

/** The state of a numeral that is being read: `hi` × 10^8 + `lo` + `section` + the pending digit. */
export interface Sum {
  hi: number
  lo: number
  section: number
  pending: number
  /** Exponent of the last power, 0 before one. */
  last: number
  /** Smallest power inside the section, to see 二百三千 fall apart. */
  floor: number
  zero: boolean
  bigs: number
}

export const TEN = [1, 10, 100, 1000]

export function small(sum: Sum, power: number): void {
  sum.section += (sum.pending < 0 ? 1 : sum.pending) * TEN[power]!
  sum.pending = -1
  sum.floor = power
  sum.last = power
  sum.zero = false
}

export function big(sum: Sum, power: number): void {
  const part = sum.section + Math.max(sum.pending, 0)
  if (power === 4) {
    if (part === 0 && sum.lo > 0) sum.lo *= 10_000
    else sum.lo += part * 10_000
    if (sum.lo >= 1e8) {
      sum.hi += Math.floor(sum.lo / 1e8)
      sum.lo %= 1e8
    }
  } else if (sum.lo + part === 0) {
    sum.hi *= 1e8
  } else {
    sum.hi += (sum.lo + part) * (power === 12 ? 10_000 : 1)
    sum.lo = 0
  }
  sum.section = 0
  sum.pending = -1
  sum.floor = 4
  sum.last = power
  sum.zero = false
  sum.bigs++
}

/** The value with the pending digit placed: after 三万 a bare 五 counts thousands. */
export function total(sum: Sum, pending = sum.pending): string {
  const spoken = sum.last >= 2 && !sum.zero && pending > 0 && pending < 10
  const tail = pending <= 0 ? 0 : spoken ? pending * (sum.last === 12 ? 1e11 : 10 ** (sum.last - 1)) : pending
  const lo = sum.lo + sum.section + (tail >= 1e8 ? 0 : tail)
  const hi = sum.hi + (tail >= 1e8 ? tail / 1e8 : 0)
  if (hi === 0) return String(lo)
  return (fromNumber(hi) ?? '0') + String(lo).padStart(8, '0')
}

/** Takes the one trailing magnitude out of the coefficient: 两千三百万 is 2300 × 10^4, 三万五 stays 35000. */
export function scaled(
  exact: string,
  high: string | null,
  sum: Sum,
): { exact: string; mult: number; high: string | null } {
  if (sum.last < 4 || sum.pending > 0 || exact === '0') return { exact, mult: 0, high }
  for (const mult of [12, 8, 4]) {
    if (sum.bigs > 0 && mult <= (sum.bigs === 1 ? sum.last : 12) && exact.endsWith('0'.repeat(mult))) {
      const cut = (value: string | null) => (value === null ? null : value.slice(0, -mult))
      return { exact: exact.slice(0, -mult), mult, high: cut(high) }
    }
  }
  return { exact, mult: 0, high }
}
