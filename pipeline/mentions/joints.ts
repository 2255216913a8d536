import { comma } from '../lexicon/orders.ts'
import { coordinators } from '../lexicon/times.ts'
import { dimensionWords } from '../lexicon/units.ts'
import { skipSpaces } from '../numbers/chars.ts'
import { flags } from '../numbers/words.ts'
import type { Item } from './item.ts'

const joins = flags(coordinators)
const commas = flags(comma)
const dimensions = flags(dimensionWords)

/** Whether only a coordinating mark stands between two items, or one with the word for another dimension: 长6.67、宽5.04米. */
export function joined(text: string, left: Item, right: Item): boolean {
  const at = skipSpaces(text, left.end, 1)
  const mark = joins.at(text, at) ?? commas.at(text, at)
  if (!mark) return false
  const next = skipSpaces(text, mark.end, 1)
  return next === right.start ? mark.literal !== comma : dimensions.at(text, next)?.end === right.start
}

/** Whether one of `characters` stands inside. */
export function hasAny(text: string, start: number, end: number, characters: string): boolean {
  for (let i = start; i < end; i++) if (characters.includes(text[i]!)) return true
  return false
}
