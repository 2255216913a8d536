import { clauseStops } from '../lexicon/orders.ts'
import { reignTails } from '../lexicon/reigns.ts'
import { flags } from '../numbers/words.ts'
import type { Item } from './item.ts'

const lengths = flags(reignTails)
const MOST_YEARS = 61

/** The reign of a year that an item names, as the year before its first, and the year in it. */
function reignOf({ time }: Item): { base: number; year: number } | null {
  const head = time?.is === 'time' ? time.parts[0]! : null
  if (head?.is !== 'years' || head.reign === undefined) return null
  return { base: head.reign - 1, year: head.last - head.reign + 1 }
}

/** 康熙四十六年…四十八年大水: a later year at the head of a clause is one of the reign named before, no length of time. */
export function carryReigns(text: string, items: readonly Item[]): void {
  let reign: { base: number; year: number } | null = null
  for (const item of items) {
    const own = reignOf(item)
    if (own) reign = own
    if (!reign || item.kind !== 'duration' || item.unit?.code !== 'a' || item.numeral?.form !== 'han') continue
    const year = Number(item.exact)
    const head = item.start > 0 && clauseStops.includes(text[item.start - 1]!)
    if (!head || !Number.isInteger(year) || year <= reign.year || year > MOST_YEARS || lengths.at(text, item.end))
      continue
    reign = { ...reign, year }
    item.kind = 'date'
    item.rule = 'calendar-year+reign'
    const first = reign.base + year
    item.time = {
      is: 'time',
      parts: [{ is: 'years', first, last: first, grain: 'year', short: false, reign: reign.base + 1 }],
    }
    item.unit = null
    item.numeral = null
    item.exact = null
  }
}
