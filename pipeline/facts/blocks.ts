import type { Block, BlockKind, Document } from '../document/types.ts'
import { acrossParagraphs, type Carry, NOTHING } from './carry.ts'
import { isStatistic } from './judge.ts'
import { observe } from './observe.ts'
import type { Statement } from './statement.ts'
import { readStatements } from './statements.ts'
import { periodOf } from './time.ts'
import type { Observation, PlacedMention } from './types.ts'

/** Blocks that may state a statistic. */
const SPEAKING: ReadonlySet<BlockKind> = new Set<BlockKind>(['title', 'heading', 'paragraph', 'pull_quote'])

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

/** Every statistic of a document in page order, and whose time was printed in another block or names a source's period. */
export function observeBlocks(
  document: Document,
  mentions: readonly PlacedMention[],
): { observations: Observation[]; periodImplied: Set<string> } {
  const placed = byBlock(mentions)
  const years = titleYears(document, placed)
  const first = (block: Block): Carry => ({
    ...NOTHING,
    issue: document.printed.issueDate ?? years.get(block.articleId) ?? null,
  })
  const carries = new Map<string | null, Carry>()
  const observations: Observation[] = []
  const periodImplied = new Set<string>()
  for (const block of document.blocks.filter(b => SPEAKING.has(b.kind))) {
    const before = acrossParagraphs(carries.get(block.articleId) ?? first(block))
    const { found, carry } = readBlock(block, placed.get(block.id) ?? [], before)
    if (block.kind !== 'pull_quote') carries.set(block.articleId, carry)
    for (const { statement, placed: mention } of found) {
      const id = `${document.id}.o${String(observations.length + 1).padStart(3, '0')}`
      observations.push(observe(statement, mention, id))
      if (statement.time?.implied && statement.time.words?.blockId !== block.id) periodImplied.add(id)
    }
  }
  return { observations, periodImplied }
}
