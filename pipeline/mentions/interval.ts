import { add, lastPlace, shift, significantPlace, toNumber } from '../numbers/decimal.ts'
import type { Item } from './item.ts'
import type { Mention } from './types.ts'

type Bounds = Pick<Mention, 'lower' | 'upper' | 'lowerInclusive' | 'upperInclusive' | 'hardSide'>

const none: Bounds = { lower: null, upper: null, lowerInclusive: null, upperInclusive: null, hardSide: null }

/** `exact` plus `steps` tenths of the unit at `place`, × 10^`mult`, correctly rounded once. */
function moved(exact: string, place: number, tenths: number, mult: number): number {
  if (tenths === 0) return toNumber(exact, mult)
  const scaled = shift(exact, 1 - place)
  // Up to 15 digits a double is exact, and fast.
  if (scaled.length < 16) return toNumber(String(Number(scaled) + tenths), place - 1 + mult)
  return toNumber(add(exact, shift(String(tenths), place - 1)), mult)
}

/**
 * Bounds of a printed number in base units. exact: ± half a unit of the last printed digit.
 * below: under it, within half a unit of its last digit that counts; above: over it, within one such unit;
 * the side of the word is hard and exclusive. at_least and at_most have one bound. A range: its ends.
 */
export function boundsOf(item: Item): Bounds {
  const { exact, low, high, mult } = item
  if (exact === null) {
    if (low === null || high === null) return none
    const [lower, upper] = [toNumber(low, mult), toNumber(high, mult)]
    return { lower, upper, lowerInclusive: !item.vague, upperInclusive: !item.vague, hardSide: null }
  }
  const value = toNumber(exact, mult)
  const place = item.qualifier === 'exact' ? lastPlace(exact) : significantPlace(exact)
  switch (item.qualifier) {
    case 'above':
      return {
        lower: value,
        upper: moved(exact, place, 10, mult),
        lowerInclusive: false,
        upperInclusive: false,
        hardSide: 'lower',
      }
    case 'below':
      return {
        lower: moved(exact, place, -5, mult),
        upper: value,
        lowerInclusive: true,
        upperInclusive: false,
        hardSide: 'upper',
      }
    case 'at_least':
      return { lower: value, upper: null, lowerInclusive: true, upperInclusive: null, hardSide: 'lower' }
    case 'at_most':
      return { lower: null, upper: value, lowerInclusive: null, upperInclusive: true, hardSide: 'upper' }
    case 'exact':
    case 'approx':
      return {
        lower: moved(exact, place, -5, mult),
        upper: moved(exact, place, 5, mult),
        lowerInclusive: true,
        upperInclusive: true,
        hardSide: null,
      }
    default:
      return none
  }
}
