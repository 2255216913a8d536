import { forecasts, looseSystems, partySystem, SOME, timeSystem, topicSystems } from '../lexicon/enumerators.ts'
import { listMark } from '../lexicon/stops.ts'
import { compile } from '../text/match.ts'
import { draft, type Graph, type Link, link, paragraphHead, role } from './link.ts'
import type { Series } from './series.ts'

/** A series with the units of its items and the unit that announces it. */
export interface PlacedSeries {
  readonly series: Series
  /** Unit that bears the marker of each item. */
  readonly heads: readonly number[]
  /** First unit of each item and the one after its last. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[]
  readonly whole: number | null
}

const announced = compile(forecasts.split(/\s+/).map(word => [word, true] as const))
const DIAGNOSIS = ['problem', 'cause', 'consequence']

/** Places every series on the units. */
export function placeSeries(graph: Graph, series: readonly Series[]): PlacedSeries[] {
  const { drafts, bounds } = graph.scene
  const unitAt = (paragraph: number, clause: number): number => {
    const { first, last } = bounds[paragraph]!
    const start = drafts[first]!.read.clauses[clause]!.start
    let low = first
    let high = last
    while (low < high) {
      const middle = (low + high) >> 1
      if (drafts[middle]!.end > start) high = middle
      else low = middle + 1
    }
    return low
  }
  return series.map(one => {
    const heads = one.items.map(item => unitAt(item.paragraph, item.clause))
    const ranges = heads.map((from, rank) => ({ from, to: itemEnd(graph, one, heads, rank) }))
    return { series: one, heads, ranges, whole: wholeOf(graph, one, heads[0]!) }
  })
}

/** An item ends before the next one, the last at the end of its paragraph; items of one sentence each end with it. */
function itemEnd(graph: Graph, series: Series, heads: readonly number[], rank: number): number {
  const { drafts, bounds } = graph.scene
  const paragraph = drafts[heads[rank]!]!.paragraph
  const next = heads[rank + 1]
  if (looseSystems.has(series.system)) {
    let at = heads[rank]! + 1
    while (at <= bounds[paragraph]!.last && at !== next && !drafts[at]!.clauses[0]!.sentenceStart) at++
    return at
  }
  if (next !== undefined && drafts[next]!.paragraph === paragraph) return next
  return next !== undefined ? next : bounds[paragraph]!.last + 1
}

/** The unit that announces a series. */
function wholeOf(graph: Graph, series: Series, first: number): number | null {
  if (series.system.startsWith(SOME)) return fromCause(graph, first)
  if (looseSystems.has(series.system)) return null
  if (first === 0) return null
  const head = paragraphHead(graph, first)
  const spans = new Set(series.items.map(item => item.paragraph)).size > 1
  if (spans) return announcer(graph, first, series.items.length) ?? first - 1
  if (head === first) return first - 1
  if (topicSystems.has(series.system)) {
    const before = draft(graph, first - 1)
    const ends = before.clauses.at(-1)!.sentenceEnd
    return ends &&
      !isForecast(before.text) &&
      ['problem', 'claim', 'measure'].includes(role(graph, head)) &&
      role(graph, first - 1) !== 'claim'
      ? head
      : first - 1
  }
  return first - 1
}

/** 这就导致有的…: the series spells out what the unit before brings about. */
const fromCause = (graph: Graph, first: number): number | null => {
  const unit = draft(graph, first)
  return first > 0 && (unit.headTags.has('head.harm') || unit.headTags.has('this.harm')) ? first - 1 : null
}

const isForecast = (text: string): boolean => announced.all(text).length > 0

/** The nearest unit in the two paragraphs before that names a list of the same length or forecasts a series. */
function announcer(graph: Graph, first: number, size: number): number | null {
  const { drafts } = graph.scene
  const paragraph = drafts[first]!.paragraph
  const near: number[] = []
  for (let at = first - 1; at >= 0 && paragraph - drafts[at]!.paragraph <= 2; at--) near.push(at)
  const tests: ((at: number) => boolean)[] = [
    at => drafts[at]!.paragraph === paragraph - 1 && role(graph, at) === 'definition',
    at => isForecast(drafts[at]!.text) && ['transition', 'claim', 'problem'].includes(role(graph, at)),
    at =>
      drafts[at]!.text.split(listMark).length === size &&
      role(graph, at) !== 'effect' &&
      (role(graph, first) !== 'measure' || !DIAGNOSIS.includes(role(graph, at))),
  ]
  for (const test of tests) {
    const found = near.find(test)
    if (found !== undefined) return found
  }
  return null
}

/** whole → item for every announced series; loose series join their members. */
export function seriesLinks(graph: Graph, placed: readonly PlacedSeries[]): Link[] {
  return placed.flatMap(({ series, heads, whole }) => {
    if (series.system === timeSystem) return pairs(heads).map(([a, b]) => link(graph, 'asynchrony', a, b, 'asynchrony'))
    if (series.system === partySystem)
      return pairs(heads).map(([a, b]) => link(graph, 'conjunction', a, b, 'conjunction.frame'))
    if (series.system.startsWith(SOME))
      return pairs(heads).map(([a, b]) =>
        link(
          graph,
          'conjunction',
          DIAGNOSIS.includes(role(graph, b)) ? b - 1 : a,
          b,
          'conjunction.some',
          b,
          'bad.some',
        ),
      )
    if (whole === null) return []
    return heads.map((head, rank) => marked(link(graph, 'enumeration', whole, head, 'enumeration'), series, rank, head))
  })
}

/** The marker of an item is the cue of its relation. */
function marked(found: Link, series: Series, rank: number, head: number): Link {
  const marker = series.items[rank]?.marker
  return marker ? { ...found, tier: 'cue', cue: { unit: head, span: marker } } : found
}

const pairs = <T>(list: readonly T[]): [T, T][] => list.slice(1).map((item, index) => [list[index]!, item])
