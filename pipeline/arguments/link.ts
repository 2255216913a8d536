import type { Span } from '../text/span.ts'
import type { Scene } from './context.ts'
import type { Mark } from './marks.ts'
import type { Ruling } from './roles.ts'
import { type Profile, profile } from './similarity.ts'
import type { Tier } from './types.ts'
import type { Draft } from './units.ts'

/** A relation between two units of an article, by their indexes. */
export interface Link {
  readonly type: string
  readonly from: number
  readonly to: number
  readonly rule: string
  readonly tier: Tier
  /** The literal that marks it and the unit that bears it. */
  readonly cue: { readonly unit: number; readonly span: Span } | null
  readonly fine?: boolean
}

/** What every template of relations works on. */
export interface Graph {
  readonly scene: Scene
  readonly rulings: readonly Ruling[]
}

export const role = (graph: Graph, index: number): string => graph.rulings[index]?.role ?? ''
export const draft = (graph: Graph, index: number): Draft => graph.scene.drafts[index]!

/** Whether two units stand in one sentence; `before` precedes `after`. */
export const sameSentence = (graph: Graph, before: number, after: number): boolean =>
  before >= 0 && after <= (graph.scene.sentences[before]?.last ?? -1)

/** How many units a template looks back or ahead at most: what makes the whole linear. */
const REACH = 64

/** First unit of the paragraph a unit stands in. */
export const paragraphHead = (graph: Graph, index: number): number =>
  graph.scene.bounds[draft(graph, index).paragraph]!.first
export const paragraphLast = (graph: Graph, index: number): number =>
  graph.scene.bounds[draft(graph, index).paragraph]!.last

/** The first of a unit's cues that bears one of the tags. */
export const markOf = (unit: Draft, ...tags: string[]): Mark | null =>
  unit.marks.find(mark => tags.some(tag => mark.tags.has(tag))) ?? null

/** A link; explicit when a unit bears a cue for it. */
export function link(
  graph: Graph,
  type: string,
  from: number,
  to: number,
  rule: string,
  bearer = -1,
  ...tags: string[]
): Link {
  const mark = bearer >= 0 ? markOf(draft(graph, bearer), ...tags) : null
  return {
    type,
    from,
    to,
    rule: `relation:${rule}`,
    tier: mark ? 'cue' : 'template',
    cue: mark ? { unit: bearer, span: { start: mark.start, end: mark.end } } : null,
  }
}

/** The nearest unit before `index`, not before `floor`, whose role is one of `roles`; -1 if there is none. */
export function back(graph: Graph, index: number, floor: number, roles: readonly string[]): number {
  for (let at = index - 1; at >= Math.max(floor, index - REACH); at--) if (roles.includes(role(graph, at))) return at
  return -1
}

/** The nearest unit after `index`, not after `ceiling`, whose role is one of `roles`; -1 if there is none. */
export function ahead(graph: Graph, index: number, ceiling: number, roles: readonly string[]): number {
  for (let at = index + 1; at <= Math.min(ceiling, index + REACH); at++) if (roles.includes(role(graph, at))) return at
  return -1
}

/** First unit of the sentence a unit stands in. */
export const sentenceHead = (graph: Graph, index: number): number => graph.scene.sentences[index]!.first

/** Last unit of the sentence a unit stands in. */
export const sentenceLast = (graph: Graph, index: number): number => graph.scene.sentences[index]!.last

const profiles = new WeakMap<Draft, Profile>()

/** The profile of a unit's words, made once. */
export function profileOf(graph: Graph, index: number): Profile {
  const unit = draft(graph, index)
  const known = profiles.get(unit) ?? profile(unit.text)
  profiles.set(unit, known)
  return known
}
