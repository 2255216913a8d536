import { ambiguousShortNames, contextAreas, countries, groupAreas, provinces } from '../lexicon/areas.ts'
import { compile } from '../text/match.ts'
import type { Span } from '../text/span.ts'

/** What an area word stands for: a place with its codes, a word that repeats one named before, or a name without code. */
export interface Area {
  readonly level: 'country' | 'province' | 'prefecture' | 'group'
  /** ISO 3166-1 or 3166-2 code; of a prefecture, its province's. Null for a word that repeats an area, and for groups. */
  readonly code: string | null
  /** GB/T 2260, six digits; null abroad and for groups. */
  readonly gbt2260: string | null
  /** Whether the word means the area named before it in the text (全省). */
  readonly repeats: boolean
}

/** An area word where it stands. */
export interface AreaMatch extends Span {
  readonly area: Area
}

const COUNTRY_CODE_CN = '100000'

function entries(): Map<string, Area> {
  const found = new Map<string, Area>()
  const add = (word: string, area: Area) => {
    if (!found.has(word)) found.set(word, area)
  }
  for (const [word, code] of countries)
    add(word, { level: 'country', code, gbt2260: code === 'CN' ? COUNTRY_CODE_CN : null, repeats: false })
  for (const [digits, code, full, short] of provinces) {
    const area: Area = { level: 'province', code, gbt2260: `${digits}0000`, repeats: false }
    add(full, area)
    add(short, area)
  }
  for (const [digits, code, , , units] of provinces)
    for (const unit of units.split(' ').filter(Boolean)) {
      const [short, rest] = unit.slice(2).split('|') as [string, string?]
      const area: Area = { level: 'prefecture', code, gbt2260: `${digits}${unit.slice(0, 2)}00`, repeats: false }
      add(short + (rest ?? ''), area)
      if (!ambiguousShortNames.includes(short)) add(short, area)
    }
  for (const [word, level] of contextAreas) add(word, { level, code: null, gbt2260: null, repeats: true })
  for (const word of groupAreas) add(word, { level: 'group', code: null, gbt2260: null, repeats: false })
  return found
}

const matcher = compile(entries())

/** The area word that begins at `at`, or null. */
export function areaAt(text: string, at: number): AreaMatch | null {
  const match = matcher.at(text, at)
  return match && { start: match.start, end: match.end, area: match.entry }
}

/** Every area word of a text, in order. Linear in the text. */
export const readAreas = (text: string): AreaMatch[] =>
  matcher.all(text).map(({ start, end, entry }) => ({ start, end, area: entry }))
