import { classAt, digitOf, POWER } from './chars.ts'
import { readMagnitude } from './magnitude.ts'
import type { Numeral } from './numeral.ts'
import { big, type Sum, scaled, small, total } from './sum.ts'

export function powersOf(text: string, start: number, end: number): number[] {
  const found: number[] = []
  for (let i = start; i < end; i++) if (classAt(text, i) === POWER) found.push(digitOf[text.charCodeAt(i)]!)
  return found
}

/**
 * A numeral with two ends from the digit before `at` on: 几十万 lies between 十万 and 一百万, 三十几 between 30 and 40,
 * 一百六七十 is 160 to 170 and so is 一百六七. The powers that follow count for both.
 */
export function readEnds(text: string, start: number, at: number, low: Sum, high: Sum, vague: boolean): Numeral {
  const magnitude = readMagnitude(text, at, true)
  for (const power of powersOf(text, at, magnitude.end))
    for (const sum of [low, high]) {
      if (power < 4) small(sum, power)
      else big(sum, power)
    }
  if (vague) for (const sum of [low, high]) sum.zero = true
  const ends = scaled(total(low), total(high), { ...low, last: Math.max(low.last, 4), bigs: low.bigs })
  const surplus = vague ? at - 1 : magnitude.surplus
  return {
    start,
    end: magnitude.end,
    vague,
    form: 'han',
    positional: false,
    headless: false,
    ...ends,
    surplus,
    size: 2,
  }
}
