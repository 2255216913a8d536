import { listStops, openers } from '../lexicon/punctuation.ts'
import type { Mention } from '../mentions/types.ts'
import { type AreaMatch, readAreas } from './areas.ts'
import type { Carry } from './carry.ts'
import { type Clause, isQuantity, readClauses } from './clauses.ts'
import { dealGroup, type Group, readGroups } from './deal.ts'
import { fillIn, givenTo } from './given.ts'
import { noteClause, noteIssue, notePlaces, noteQuietBlock, noteSource } from './notes.ts'
import { type Printed, phrase } from './phrase.ts'
import { type Scene, say } from './say.ts'
import { readSource, type Source } from './source.ts'
import type { Statement } from './statement.ts'

/** A block's text with the numbers and times in it. */
export interface BlockText extends Printed {
  readonly mentions: readonly Mention[]
}

/** What was read, and what is carried on. */
export interface Reading {
  readonly statements: readonly Statement[]
  readonly carry: Carry
}

/** The statements of numbers that share one predicate; their names stay at hand for another 分别. */
function readGroup(scene: Scene, group: Group): Reading {
  const deal = dealGroup(scene.block.text, group)
  const statements: Statement[] = []
  let { carry } = scene
  group.forEach((part, i) => {
    const given = givenTo(group, deal, i, scene.carry)
    const read = say({ ...scene, carry }, fillIn(group, part, given, carry), given, part.lead.quantity)
    statements.push(read.statement)
    carry = read.carry
  })
  const list = statements.map(s => s.name?.value ?? null).filter(name => name !== null)
  if (group.length < 2 || list.length < group.length) return { statements, carry }
  const printed = deal.names && group[0].subject.name
  return { statements, carry: { ...carry, list, whole: printed ? phrase(scene.block, printed) : carry.whole } }
}

/** The statements of one clause. An aside in brackets leaves nothing to the clauses behind it. */
function readClause(block: BlockText, clause: Clause, source: Source | null, stop: string, before: Carry): Reading {
  const statements: Statement[] = []
  let carry = before
  for (const group of readGroups(block.text, clause)) {
    const read = readGroup({ block, clause, source, carry }, group)
    statements.push(...read.statements)
    carry = read.carry
  }
  return { statements, carry: openers.has(stop) ? before : carry }
}

/** The statements of one block in printed order, and what later blocks may carry on. Linear in the text. */
export function readStatements(block: BlockText, before: Carry): Reading {
  if (!block.mentions.some(isQuantity)) return { statements: [], carry: noteQuietBlock(block, before) }
  const areas = readAreas(block.text)
  const statements: Statement[] = []
  let carry = before
  let area = 0
  let last: Clause | null = null
  for (const clause of readClauses(block.text, block.mentions)) {
    const here: AreaMatch[] = []
    while (area < areas.length && areas[area]!.end <= clause.end) here.push(areas[area++]!)
    carry = noteIssue(block, clause, notePlaces(here, carry))
    const source = readSource(block.text, clause)
    if (source) carry = noteSource(block, clause, source, carry)
    if (clause.sentence !== last?.sentence || listStops.has(last.stop)) carry = { ...carry, recent: [] }
    if (clause.leads.length) {
      const read = readClause(block, clause, source, last?.stop ?? '', carry)
      statements.push(...read.statements)
      carry = read.carry
    } else carry = noteClause(block, clause, source, carry)
    last = clause
  }
  return { statements, carry }
}
