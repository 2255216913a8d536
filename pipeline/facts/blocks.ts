import type { Block, BlockKind, Document } from '../document/types.ts'
import { acrossParagraphs, type Carry, NOTHING } from './carry.ts'
import { isStatistic } from './judge.ts'
import type { Surroundings } from './kin.ts'
import { observe } from './observe.ts'
import type { Statement } from './statement.ts'
import { readStatements } from './statements.ts'
import { periodOf } from './time.ts'
import type { Observation, PlacedMention } from './types.ts'

/** Blocks that may state a statistic. */
const SPEAKING: ReadonlySet<BlockKind> = new Set<BlockKind>(['title', 'heading', 'paragraph', 'pull_quote'])

/** How the reader of mentions marks a unit that stands on a later number only. */
const SHARED_UNIT = '+coordination'

/** Mentions of each block, in order. */
function byBlock(mentions: readonly PlacedMention[]): Map<string, PlacedMention[]> {
  const found = new Map<string, PlacedMention[]>()
  for (const mention of mentions) {
    const list = found.get(mention.blockId)
    if (list) list.push(mention)
    else found.set(mention.blockId, [mention])
  }
  return found
}

interface Reading {
  readonly statement: Statement
  readonly placed: PlacedMention
}

function readBlock(block: Block, placed: readonly PlacedMention[], carry: Carry): { found: Reading[]; carry: Carry } {
  const mentions = placed.map(p => p.mention)
  const read = readStatements({ id: block.id, text: block.text, mentions }, carry)
  const byMention = new Map(placed.map(p => [p.mention, p]))
  const found = read.statements
    .filter(isStatistic)
    .map(statement => ({ statement, placed: byMention.get(statement.quantity)! }))
  return { found, carry: read.carry }
}

/** The last day of the year a title names (2024年…公报), by article: what 全年 means where no issue date is printed. */
function titleYears(
  document: Document,
  placed: ReadonlyMap<string, readonly PlacedMention[]>,
): Map<string | null, string> {
  const found = new Map<string | null, string>()
  for (const { title } of document.articles) {
    const period = title && (placed.get(title.id) ?? []).map(p => periodOf(p.mention.norm)).findLast(p => p !== null)
    if (title && period) found.set(title.articleId, `${period.end.slice(0, 4)}-12-31`)
  }
  return found
}

/** Whether a number took its unit from a later one of its list. */
const sharesUnit = ({ quantity }: Statement): boolean => quantity.rule.endsWith(SHARED_UNIT)

/** The whole that a part (其中) belongs to: the last level of the block that is no part itself. */
function wholeFor(part: Observation, before: readonly Observation[]): string | null {
  const whole = before.at(-1)
  const fits = whole && whole.unitMeasure === part.unitMeasure && whole.periodEnd === part.periodEnd
  return fits && part.measureType === whole.measureType && part.unitMeasure !== '%' ? whole.id : null
}

const isWhole = (o: Observation, s: Statement): boolean =>
  !s.part && (o.measureType === 'level' || o.measureType === 'count') && o.unitMeasure !== '%'

/** Every statistic of a document in page order, and what surrounds them. */
export function observeBlocks(
  document: Document,
  mentions: readonly PlacedMention[],
): { observations: Observation[]; around: Surroundings } {
  const placed = byBlock(mentions)
  const years = titleYears(document, placed)
  const issueOf = (block: Block) => document.issueDate ?? years.get(block.articleId) ?? null
  const carries = new Map<string | null, Carry>()
  const observations: Observation[] = []
  const around = {
    periodImplied: new Set<string>(),
    real: new Set<string>(),
    unitImplied: new Set<string>(),
    wholeOf: new Map<string, string>(),
  }
  for (const block of document.blocks.filter(b => SPEAKING.has(b.kind))) {
    const before = acrossParagraphs(carries.get(block.articleId) ?? { ...NOTHING, issue: issueOf(block) })
    const { found, carry } = readBlock(block, placed.get(block.id) ?? [], before)
    if (block.kind !== 'pull_quote') carries.set(block.articleId, carry)
    const wholes: Observation[] = []
    for (const { statement, placed: mention } of found) {
      const o = observe(statement, mention, `${document.id}.o${String(observations.length + 1).padStart(3, '0')}`)
      observations.push(o)
      if (statement.time?.implied && statement.time.words?.blockId !== block.id) around.periodImplied.add(o.id)
      if (statement.real) around.real.add(o.id)
      if (sharesUnit(statement)) around.unitImplied.add(o.id)
      const whole = statement.part ? wholeFor(o, wholes) : null
      if (whole) around.wholeOf.set(o.id, whole)
      if (isWhole(o, statement)) wholes.push(o)
    }
  }
  return { observations, around }
}
