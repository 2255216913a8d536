import { type Article, type Document, type Paragraph, paragraphsOf } from '../document/types.ts'
import type { Facts } from '../facts/types.ts'
import { roles as roleLabels } from '../lexicon/scheme.ts'
import { chainsOf } from './chains.ts'
import { conceptsOf } from './concepts.ts'
import type { Scene } from './context.ts'
import type { Graph } from './link.ts'
import { listsOf } from './lists.ts'
import { measuresOf } from './measures.ts'
import { actorsOf } from './mentions.ts'
import { type ReadParagraph, readParagraph } from './read.ts'
import { relate, relationRows } from './relations.ts'
import { ruleRoles } from './roles.ts'
import { segment } from './segment.ts'
import { findSeries, type Series } from './series.ts'
import type { Arguments, Enumeration, Unit } from './types.ts'
import { type Draft, draftsOf } from './units.ts'
import { type PlacedSeries, placeSeries } from './wholes.ts'
import { zonesOf } from './zones.ts'

/** An article with everything the passes have found so far. */
interface Reading {
  readonly article: Article
  readonly paragraphs: readonly ReadParagraph[]
  readonly graph: Graph
  readonly placed: readonly PlacedSeries[]
}

/** Observations by the paragraph they stand in. */
type Observed = ReadonlyMap<string, readonly { readonly start: number; readonly end: number; readonly id: string }[]>

/** The argument structure of every article of a document. Pure; linear in the text. */
export function extractArguments(document: Document, facts: Facts): Arguments {
  const observed = observationsByParagraph(facts)
  const parts = document.articles.map(article => {
    const reading = readArticle(article, observed)
    const { graph, placed } = reading
    const lists = listsOf(graph, article.id)
    const { links, pairings } = relate(graph, placed)
    const { chains, fine } = chainsOf(graph, { articleId: article.id, pairings, placed, lists })
    return {
      lists,
      chains,
      measures: measuresOf(graph, article.id, chains),
      actors: actorsOf(graph, article.id),
      concepts: conceptsOf(graph, article.id, placed),
      units: unitRows(reading, observed),
      relations: relationRows(graph, article.id, [...links, ...fine]),
      enumerations: enumerationRows(reading),
    }
  })
  return {
    units: parts.flatMap(part => part.units),
    relations: parts.flatMap(part => part.relations),
    enumerations: parts.flatMap(part => part.enumerations),
    lists: parts.flatMap(part => part.lists),
    measures: parts.flatMap(part => part.measures),
    actors: parts.flatMap(part => part.actors),
    concepts: parts.flatMap(part => part.concepts),
    chains: parts.flatMap(part => part.chains),
  }
}

function observationsByParagraph(facts: Facts): Observed {
  const found = new Map<string, { start: number; end: number; id: string }[]>()
  for (const { id, paragraphId, span } of facts.observations) {
    if (!paragraphId) continue
    const list = found.get(paragraphId) ?? []
    list.push({ ...span, id })
    found.set(paragraphId, list)
  }
  return found
}

/** Series first, for they fix the scope of everything else; then units, then their roles. */
function readArticle(article: Article, observed: Observed): Reading {
  const printed = paragraphsOf(article)
  const sectionOf = sections(article)
  const paragraphs = printed.map(readParagraph)
  const series = findSeries(paragraphs, index => sectionOf(printed[index]!))
  const markers = paragraphs.map(() => new Set<number>())
  for (const { items } of series) for (const item of items) markers[item.paragraph]!.add(item.clause)
  const drafts = paragraphs.flatMap((read, index) => draftsOf(read, index, segment(read, markers[index]!)))
  const scene = sceneOf(article, paragraphs, drafts, series, observed)
  const graph = { scene, rulings: ruleRoles(scene) }
  return { article, paragraphs, graph, placed: placeSeries(graph, series) }
}

function sections(article: Article): (paragraph: Paragraph) => string {
  const ids = new Map(
    article.sections.flatMap(section => section.paragraphs.map(paragraph => [paragraph.id, section.id])),
  )
  return paragraph => ids.get(paragraph.id) ?? ''
}

function sceneOf(
  article: Article,
  paragraphs: readonly ReadParagraph[],
  drafts: readonly Draft[],
  series: readonly Series[],
  observed: Observed,
): Scene {
  const bounds = paragraphs.map(() => ({ first: -1, last: -2 }))
  const unitAt = new Map<string, number>()
  for (const [index, draft] of drafts.entries()) {
    const bound = bounds[draft.paragraph]!
    if (bound.first < 0) bound.first = index
    bound.last = index
    for (const clause of draft.clauses) unitAt.set(`${draft.paragraph}:${clause.start}`, index)
  }
  const itemOf = new Map<number, { series: Series; rank: number }>()
  for (const one of series)
    for (const [rank, item] of one.items.entries()) {
      const clause = paragraphs[item.paragraph]!.clauses[item.clause]!
      const index = unitAt.get(`${item.paragraph}:${clause.start}`)
      if (index !== undefined && !itemOf.has(index)) itemOf.set(index, { series: one, rank })
    }
  return {
    drafts,
    roles: [],
    paragraphs: paragraphs.length,
    bounds,
    itemOf,
    sentences: sentencesOf(drafts),
    firstOf: new Map([...itemOf].filter(([, item]) => item.rank === 0).map(([index, item]) => [item.series, index])),
    zoneOf: zonesOf(article),
    observed: index => observationsIn(drafts[index]!, observed).length > 0,
  }
}

/** First and last unit of the sentence each unit stands in. */
function sentencesOf(drafts: readonly Draft[]): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = []
  for (let first = 0; first < drafts.length; ) {
    let last = first
    while (last + 1 < drafts.length && !drafts[last]!.clauses.at(-1)!.sentenceEnd) last++
    for (let at = first; at <= last; at++) found.push({ first, last })
    first = last + 1
  }
  return found
}

const groupOf = new Map(roleLabels.map(label => [label.id, label.group]))

const observationsIn = (draft: Draft, observed: Observed): string[] =>
  (observed.get(draft.read.paragraph.id) ?? [])
    .filter(one => draft.start <= one.start && one.start < draft.end)
    .map(one => one.id)

function unitRows({ article, graph }: Reading, observed: Observed): Unit[] {
  return graph.scene.drafts.map((draft, index) => {
    const ruling = graph.rulings[index]!
    return {
      id: draft.id,
      articleId: article.id,
      paragraphId: draft.read.paragraph.id,
      sentenceId: draft.clauses[0]!.sentenceId,
      start: draft.start,
      end: draft.end,
      role: ruling.role,
      roleGroup: groupOf.get(ruling.role) ?? '',
      level: ruling.level,
      tier: ruling.tier,
      rule: `cut:${draft.begins} ${ruling.rule}`,
      cue: ruling.cue,
      observationIds: observationsIn(draft, observed),
    }
  })
}

function enumerationRows({ article, graph, placed }: Reading): Enumeration[] {
  const { drafts } = graph.scene
  return placed.map(({ series, heads, ranges, whole }, index) => ({
    id: `${article.id}.e${index + 1}`,
    articleId: article.id,
    markerSystem: series.system,
    wholeUnit: whole === null ? null : drafts[whole]!.id,
    items: heads.map((head, rank) => {
      const marker = series.items[rank]!.marker
      return {
        ordinal: rank + 1,
        marker: marker && drafts[head]!.read.text.slice(marker.start, marker.end),
        markerSpan: marker,
        paragraphId: drafts[head]!.read.paragraph.id,
        unitId: drafts[head]!.id,
        unitIds: drafts.slice(ranges[rank]!.from, ranges[rank]!.to).map(draft => draft.id),
      }
    }),
  }))
}
