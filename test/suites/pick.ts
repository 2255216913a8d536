import type { Custom } from '../../pipeline/times/custom.ts'
import { oneDay, type Stretch } from '../../pipeline/times/gregorian.ts'
import { isAbsolute, resolveParts } from '../../pipeline/times/resolve.ts'
import type { Part } from '../../pipeline/times/types.ts'

/** Which of the times a yearly or monthly or weekly one is: this cycle's, the last before now, the next from today on. */
export type Bias = 'same' | 'past' | 'future'

/** Leap days come back after eight years at most. */
const MOST_CYCLES = 8

/** The time that `parts` mean under a bias, or null. */
export function pick(parts: readonly Part[], now: number, custom: Custom, bias: Bias): Stretch | null {
  if (bias === 'same' || isAbsolute(parts)) return resolveParts(parts, now, custom)
  const today = oneDay(now).start
  const from = bias === 'past' ? 1 : -1
  for (let k = from; Math.abs(k) <= MOST_CYCLES; k += bias === 'past' ? -1 : 1) {
    const found = resolveParts(parts, now, custom, k)
    if (found && (bias === 'past' ? found.start < today : found.start >= today)) return found
  }
  return null
}
