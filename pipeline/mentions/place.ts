import type { Block, Document, Paragraph } from '../document/types.ts'
import { paragraphsOf } from '../document/types.ts'
import type { PlacedMention } from '../facts/types.ts'
import { datelineTails } from '../lexicon/times.ts'
import { enclosing } from '../text/span.ts'
import { currencyOf, notedCurrency } from './currency.ts'
import { type Context, datedYears, isUndated, printedMonth, printedYear, readMentions } from './read.ts'
import type { Mention } from './types.ts'

/** A block with its mentions and the year that was known where it begins. */
interface Read {
  readonly block: Block
  readonly year: number | null
  readonly mentions: readonly Mention[]
}

/** The year of the only dates of an article that print one, or null where there are none or several. */
function onlyYear(reads: readonly Read[]): number | null {
  const years = new Set(reads.flatMap(({ block, mentions }) => datedYears(block.text, mentions)))
  return years.size === 1 ? [...years][0]! : null
}

/** The day that a report is sent from (新华社酒泉2025年11月3日电), or null: the day it is seen from where the page prints none. */
function datelineOf(reads: readonly Read[]): string | null {
  for (const { block, mentions } of reads)
    for (const { rule, norm, end } of mentions)
      if (rule === 'calendar-day' && datelineTails.includes(block.text[end] ?? '\n')) return norm
  return null
}

/** Months and days before the first printed year of an article take the only year that it prints with a month. */
function dateBack(reads: readonly Read[], known: Context): readonly Read[] {
  const year = onlyYear(reads)
  return year === null
    ? reads
    : reads.map(read =>
        read.year === null && read.mentions.some(isUndated)
          ? { ...read, mentions: readMentions(read.block.text, { ...known, year }) }
          : read,
      )
}

/** The mentions of the blocks of one article; a printed year holds for what follows. */
function readArticle(blocks: readonly Block[], known: Context): readonly Read[] {
  const reads = readInOrder(blocks, known)
  if (known.issueDate !== null) return reads
  const issueDate = datelineOf(reads)
  return issueDate === null ? dateBack(reads, known) : readInOrder(blocks, { ...known, issueDate })
}

/** The mentions of blocks in their order. */
function readInOrder(blocks: readonly Block[], known: Context): readonly Read[] {
  let year: number | null = null
  let month: string | null = null
  let currency = known.currency ?? null
  return blocks.map(block => {
    const mentions = readMentions(block.text, { ...known, currency, year, month })
    const read = { block, year, mentions }
    year = printedYear(block.text, mentions) ?? year
    month = printedMonth(mentions) ?? month
    currency = notedCurrency(block.text)?.code ?? currency
    return read
  })
}

/** Blocks in page order, cut where the article changes. */
function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = []
  for (const block of blocks) {
    const run = runs[runs.length - 1]
    if (run && run[0]!.articleId === block.articleId) run.push(block)
    else runs.push([block])
  }
  return runs
}

/** The mentions of every printed block, numbered in page order: `<document_id>.m001`, …; a year holds until the article ends. */
export function placeMentions(document: Document): PlacedMention[] {
  const paragraphOf = new Map<string, Paragraph>()
  for (const article of document.articles)
    for (const paragraph of paragraphsOf(article)) paragraphOf.set(paragraph.block.id, paragraph)
  const known = { issueDate: document.issueDate, currency: currencyOf(document.blocks.map(block => block.text)) }
  const reads = runsOf(document.blocks).flatMap(run => readArticle(run, known))
  const placed = reads.flatMap(({ block, mentions }) => mentions.map(mention => ({ block, mention })))
  return placed.map(({ block, mention }, i) => {
    const paragraph = paragraphOf.get(block.id)
    return {
      id: `${document.id}.m${String(i + 1).padStart(3, '0')}`,
      blockId: block.id,
      articleId: block.articleId,
      paragraphId: paragraph?.id ?? null,
      sentenceId: paragraph ? (enclosing(paragraph.sentences, mention)?.id ?? null) : null,
      mention,
    }
  })
}
