import { explainLayout } from './document/explain.ts'
import type { Block } from './document/types.ts'
import { paragraphsOf } from './document/types.ts'
import type { Extraction } from './extract.ts'
import { consistencyReport } from './facts/report.ts'
import type { Observation } from './facts/types.ts'
import { slice } from './text/span.ts'

const lines = (...found: readonly (readonly string[])[]): string =>
  found
    .flat()
    .map(line => `${line}\n`)
    .join('')

/** How a page was read, for people: which rule gave each block, number, statistic and unit, and from which words. */
export function explain(extraction: Extraction): string {
  const { document, facts } = extraction
  const blocks = new Map(document.blocks.map(block => [block.id, block]))
  const paragraphs = new Map(document.articles.flatMap(paragraphsOf).map(({ id, block }) => [id, block.text]))
  return lines(
    ['## Layout'],
    explainLayout(document),
    ['', '## Numbers'],
    facts.mentions.map(({ id, blockId, mention }) => {
      const text = slice(blocks.get(blockId)!.text, mention)
      return `${id}  ${text}  ${mention.kind} ${mention.norm ?? mention.exact ?? ''} ${mention.unit ?? ''}  [${mention.rule}]`
    }),
    ['', '## Statistics'],
    facts.observations.flatMap(observation => explainObservation(observation, blocks)),
    ['', '## Argument'],
    extraction.arguments.units.map(unit => {
      const text = slice(paragraphs.get(unit.paragraphId)!, unit)
      return `${unit.id}  ${unit.role}  ${text}  (${unit.tier}) [${unit.rule}]`
    }),
    ['', consistencyReport(document, facts)],
  )
}

/** One observation: its number, then for every column the words and the rule that gave it. */
function explainObservation(observation: Observation, blocks: ReadonlyMap<string, Block>): string[] {
  const quote = slice(blocks.get(observation.blockId)!.text, observation.span)
  const flags = observation.flags.length ? `  flags: ${observation.flags.join(', ')}` : ''
  const columns = observation.evidence.map(({ column, blockId, span, rule }) => {
    const words = span ? `“${slice(blocks.get(blockId)!.text, span)}”` : '(no words)'
    return `    ${column}: ${words}  [${rule}]${observation.implied.includes(column) ? '  implied' : ''}`
  })
  return [`${observation.id}  ${quote}${flags}`, ...columns]
}
