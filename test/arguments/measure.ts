import { extractArguments } from '../../pipeline/arguments/extract.ts'
import type { Arguments } from '../../pipeline/arguments/types.ts'
import { roles } from '../../pipeline/lexicon/scheme.ts'
import { documentOf, type Essay } from './corpus.ts'

export interface Measured {
  readonly boundaries: { hit: number; predicted: number; gold: number }
  readonly roles: { right: number; group: number; aligned: number }
  readonly relations: { hit: number; predicted: number; gold: number }
  readonly misses: string[]
}

const groupOf = new Map(roles.map(role => [role.id, role.group]))
const SYMMETRIC = new Set(['contrast', 'similarity', 'conjunction', 'restatement'])

/** Compares what is found in one essay with its annotation, by the rules of the scorer. */
export function measure(essay: Essay): Measured {
  const document = documentOf(essay.paragraphs.map(units => units.map(unit => unit.text).join('')))
  const found = extractArguments(document, { mentions: [], observations: [], derived: [], series: [] })
  const result: Measured = {
    boundaries: { hit: 0, predicted: 0, gold: 0 },
    roles: { right: 0, group: 0, aligned: 0 },
    relations: { hit: 0, predicted: 0, gold: 0 },
    misses: [],
  }
  const paragraphs = document.articles.flatMap(article => article.sections.flatMap(section => section.paragraphs))
  if (paragraphs.length !== essay.paragraphs.length)
    result.misses.push(`PARAGRAPHS ${essay.name}: ${paragraphs.length} for ${essay.paragraphs.length}`)
  const goldOf = new Map<string, string>()
  for (const [index, gold] of essay.paragraphs.entries()) {
    const paragraph = paragraphs[index]
    if (!paragraph) continue
    compareParagraph(
      result,
      essay,
      index,
      gold,
      found.units.filter(unit => unit.paragraphId === paragraph.id),
      paragraph.block.text,
      goldOf,
    )
  }
  compareRelations(result, essay, found, goldOf)
  return result
}

function compareParagraph(
  result: Measured,
  essay: Essay,
  index: number,
  gold: Essay['paragraphs'][number],
  units: Arguments['units'],
  text: string,
  goldOf: Map<string, string>,
): void {
  const starts = new Map<number, { role: string; end: number; key: string }>()
  let at = 0
  for (const [rank, unit] of gold.entries()) {
    starts.set(at, { role: unit.role, end: at + unit.text.length, key: `${index + 1}.${rank + 1}` })
    at += unit.text.length
  }
  const found = new Map(units.map(unit => [unit.start, unit]))
  result.boundaries.gold += starts.size - 1
  result.boundaries.predicted += found.size - 1
  for (const start of starts.keys()) {
    if (start > 0 && found.has(start)) result.boundaries.hit++
    else if (start > 0)
      result.misses.push(
        `MISS  ${essay.name} ${text.slice(Math.max(0, start - 14), start)}|${text.slice(start, start + 16)}`,
      )
  }
  for (const [start, unit] of found)
    if (start > 0 && !starts.has(start))
      result.misses.push(
        `EXTRA ${essay.name} ${text.slice(Math.max(0, start - 14), start)}|${text.slice(start, start + 16)} ${unit.rule}`,
      )
  for (const [start, wanted] of starts) {
    const unit = found.get(start)
    if (!unit || Math.min(unit.end, wanted.end) - start < 0.8 * (Math.max(unit.end, wanted.end) - start)) continue
    goldOf.set(unit.id, wanted.key)
    result.roles.aligned++
    if (unit.role === wanted.role) result.roles.right++
    else
      result.misses.push(
        `ROLE  ${essay.name} ${wanted.role} <- ${unit.role} ${unit.rule} | ${text.slice(start, wanted.end).slice(0, 44)}`,
      )
    if (groupOf.get(unit.role) === groupOf.get(wanted.role)) result.roles.group++
  }
}

function compareRelations(result: Measured, essay: Essay, found: Arguments, goldOf: ReadonlyMap<string, string>): void {
  const key = (type: string, from: string, to: string) =>
    SYMMETRIC.has(type) && to < from ? `${type} ${to} ${from}` : `${type} ${from} ${to}`
  const gold = new Set<string>()
  for (const [index, units] of essay.paragraphs.entries())
    for (const [rank, unit] of units.entries())
      for (const { type, to, reverse } of unit.links) {
        const own = `${index + 1}.${rank + 1}`
        gold.add(reverse ? key(type, to, own) : key(type, own, to))
      }
  const predicted = new Set(
    found.relations.map(one =>
      key(one.type, goldOf.get(one.sourceUnit) ?? one.sourceUnit, goldOf.get(one.targetUnit) ?? one.targetUnit),
    ),
  )
  if (gold.size === 0) return
  result.relations.gold += gold.size
  result.relations.predicted += predicted.size
  for (const one of gold) if (predicted.has(one)) result.relations.hit++
  for (const one of gold) if (!predicted.has(one)) result.misses.push(`LINK  ${essay.name} ${one}`)
  for (const one of predicted) if (!gold.has(one)) result.misses.push(`LINK+ ${essay.name} ${one}`)
}
