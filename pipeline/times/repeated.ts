import { everyDay, everyHeads, repeatedUnits } from '../lexicon/moments.ts'
import { flags, words } from '../numbers/words.ts'
import { compile } from '../text/match.ts'
import { readLength } from './length.ts'
import { past } from './numbers.ts'
import { depthOfUnit, readParts, type Taste } from './point.ts'
import type { Part, Piece, TimeExpression, Unit } from './types.ts'

const every = flags(everyHeads)
const daily = flags(everyDay)
const units = compile(repeatedUnits.flatMap(([unit, list]) => words(list).map(word => [word, unit] as const)))

const once = (unit: Unit): Piece => ({ count: 1, high: null, unit })

/** What repeats at `i` behind 每: 周一, 月, 两周, 半年; the unit and where in it. */
function readCycle(text: string, i: number, taste: Taste): { end: number; every: Piece; at: readonly Part[] } | null {
  const at = past(text, i)
  const weekday = readParts(text, at, taste, depthOfUnit.week)
  if (weekday?.parts[0]?.is === 'weekday') return { end: weekday.end, every: once('week'), at: weekday.parts }
  const unit = units.at(text, at)
  if (!unit) {
    const length = readLength(text, at)
    return length?.length.length === 1 ? { end: length.end, every: length.length[0]!, at: [] } : null
  }
  const weekend = unit.entry === 'weekend'
  const step: Unit = unit.entry === 'weekend' ? 'week' : unit.entry
  const inner = readParts(text, unit.end, taste, weekend ? depthOfUnit.day : depthOfUnit[step])
  const parts: readonly Part[] = [...(weekend ? [{ is: 'weekend' } as const] : []), ...(inner?.parts ?? [])]
  return { end: inner?.end ?? unit.end, every: once(step), at: parts }
}

/** 每年, 每周一下午八点, 每隔200秒, 天天; null where nothing repeats at `i`. */
export function readRepeated(text: string, i: number, taste: Taste): TimeExpression | null {
  const day = daily.at(text, i)
  if (day) {
    const unit = units.at(text, i)
    return unit && unit.entry !== 'weekend' ? repeated(i, day.end, once(unit.entry), []) : null
  }
  const head = every.at(text, i)
  const cycle = head && readCycle(text, head.end, taste)
  return cycle && repeated(i, cycle.end, cycle.every, cycle.at)
}

const repeated = (start: number, end: number, piece: Piece, at: readonly Part[]): TimeExpression => ({
  start,
  end,
  marked: { start, end },
  said: { is: 'repeated', every: piece, at },
})
