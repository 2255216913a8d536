import type { Block, Document } from '../document/types.ts'
import { slice } from '../text/span.ts'
import { flags } from './flags.ts'
import type { Facts, Observation } from './types.ts'

const number = (value: number | null): string => (value === null ? '∞' : String(Number(value.toPrecision(12))))

/** An interval as printed in mathematics: ( and ) leave the end out. */
function interval(o: Observation): string {
  const open = o.lowerInclusive === false || o.lower === null ? '(' : '['
  const close = o.upperInclusive === false || o.upper === null ? ')' : ']'
  return `${open}${number(o.lower)}, ${number(o.upper)}${close}`
}

/** One statement as a line: the printed number, what it is said of, when, and what it can be. */
function line(o: Observation, blocks: ReadonlyMap<string, Block>): string {
  const quote = slice(blocks.get(o.blockId)!.text, o.span)
  const said = [o.entity, o.subject, o.aspect].filter(Boolean).join(' ')
  const how = [o.measureType, o.comparison, o.direction].filter(Boolean).join(' ')
  return `- **${quote}** ${said} · ${o.time ?? 'no time'} · ${how} · ${interval(o)} ${o.unitMeasure ?? ''} · ${o.id}`
}

/**
 * What an editor should look at before the page is used, in Markdown: one section per flag that was raised, with its
 * meaning in English and Chinese and the statements concerned. Says so where there is nothing to look at.
 */
export function consistencyReport(document: Document, facts: Facts): string {
  const blocks = new Map(document.blocks.map(block => [block.id, block]))
  const sections = flags.flatMap(({ code, en, zh }) => {
    const concerned = facts.observations.filter(o => o.flags.includes(code))
    if (!concerned.length) return []
    return [`## ${code} (${concerned.length})`, '', en, '', zh, '', ...concerned.map(o => line(o, blocks)), '']
  })
  const count = `${facts.observations.length} statements, ${facts.derived.length} derived values.`
  const body = sections.length ? sections : ['Nothing to look at: no flag was raised.', '']
  return [`# ${document.file}`, '', count, '', ...body].join('\n')
}
