import type { Extraction } from '../extract.ts'
import type { SourceRecord } from '../sources.ts'
import { actorMentionRows, actorMentions, actorRows, actors } from './datasets/actors.ts'
import { argumentRelationRows, argumentRelations } from './datasets/argument-relations.ts'
import { argumentUnitRows, argumentUnits } from './datasets/argument-units.ts'
import { articleRows, articles } from './datasets/articles.ts'
import { blockRows, blocks } from './datasets/blocks.ts'
import { chainRows, chains } from './datasets/chains.ts'
import { conceptRows, concepts } from './datasets/concepts.ts'
import { derived, derivedRows } from './datasets/derived.ts'
import { documentRows, documents } from './datasets/documents.ts'
import { enumerationItemRows, enumerationItems, enumerationRows, enumerations } from './datasets/enumerations.ts'
import { listItemRows, listItems } from './datasets/list-items.ts'
import { mentionRows, mentions } from './datasets/mentions.ts'
import { observationRows } from './datasets/observation-rows.ts'
import { observations } from './datasets/observations.ts'
import { paraSegmentRows, paraSegments } from './datasets/para-segments.ts'
import { paragraphRows, paragraphs } from './datasets/paragraphs.ts'
import { policyMeasureRows, policyMeasures } from './datasets/policy-measures.ts'
import { sectionRows, sections } from './datasets/sections.ts'
import { sentenceRows, sentences } from './datasets/sentences.ts'
import { series, seriesRows } from './datasets/series.ts'
import { pageOf } from './page.ts'
import type { Row, Table } from './table.ts'

/** The published tables, in the order they are listed everywhere. */
export const tables = {
  documents,
  articles,
  sections,
  blocks,
  paragraphs,
  para_segments: paraSegments,
  sentences,
  mentions,
  observations,
  series,
  derived,
  argument_units: argumentUnits,
  argument_relations: argumentRelations,
  enumerations,
  enumeration_items: enumerationItems,
  list_items: listItems,
  policy_measures: policyMeasures,
  concepts,
  actors,
  actor_mentions: actorMentions,
  chains,
} as const

export type TableName = keyof typeof tables
/** Rows of every published table. */
export type Rows = { readonly [K in TableName]: readonly Row<(typeof tables)[K]>[] }
/** What `extract --format json` prints for one file (DATA.md, section 9). */
export type PageTables = { readonly document: Row<typeof documents> } & Omit<Rows, 'documents'>

/** Every declaration, in order. */
export const tableList: readonly (Table & { readonly name: TableName })[] = Object.values(tables) as (Table & {
  readonly name: TableName
})[]

/** All rows of one page. `source` is the file's row of raw/SOURCES.csv, if there is one. */
export function rowsOf(extraction: Extraction, source: SourceRecord | null = null): Rows {
  const page = pageOf(extraction, source)
  return {
    documents: documentRows(page),
    articles: articleRows(page),
    sections: sectionRows(page),
    blocks: blockRows(page),
    paragraphs: paragraphRows(page),
    para_segments: paraSegmentRows(page),
    sentences: sentenceRows(page),
    mentions: mentionRows(page),
    observations: observationRows(page),
    series: seriesRows(page),
    derived: derivedRows(page),
    argument_units: argumentUnitRows(page),
    argument_relations: argumentRelationRows(page),
    enumerations: enumerationRows(page),
    enumeration_items: enumerationItemRows(page),
    list_items: listItemRows(page),
    policy_measures: policyMeasureRows(page),
    concepts: conceptRows(page),
    actors: actorRows(page),
    actor_mentions: actorMentionRows(page),
    chains: chainRows(page),
  }
}

/** The same as the one object per file that `extract --format json` prints: `document` is one row, the rest are arrays. */
export function tablesOf(extraction: Extraction, source: SourceRecord | null = null): PageTables {
  const { documents: all, ...rest } = rowsOf(extraction, source)
  return { document: all[0]!, ...rest }
}

/** The rows of many pages as one set of tables, in the order of the pages. */
export function concatenate(pages: readonly Rows[]): Rows {
  const names = Object.keys(tables) as TableName[]
  return Object.fromEntries(names.map(name => [name, pages.flatMap<Row>(page => page[name])])) as unknown as Rows
}
