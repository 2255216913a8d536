import type { Span } from '../text/span.ts'

/** Evidence class of a unit or relation: a strong surface cue, a role template, or the default when nothing spoke. */
export type Tier = 'cue' | 'template' | 'default'

/** A discourse unit: a span of a paragraph's text with one role. Every character of a paragraph is in exactly one unit. */
export interface Unit extends Span {
  readonly id: string
  readonly articleId: string
  readonly paragraphId: string
  readonly sentenceId: string
  readonly role: string
  readonly roleGroup: string
  readonly level: string | null
  readonly tier: Tier
  readonly rule: string
  /** The cue that decided, a span of the paragraph's text. */
  readonly cue: Span | null
  /** Observations whose number stands in this unit. */
  readonly observationIds: readonly string[]
}

export interface Relation {
  readonly id: string
  readonly articleId: string
  readonly type: string
  readonly sourceUnit: string
  readonly targetUnit: string
  readonly explicit: boolean
  /** The literal string that marks it, with the unit that bears it; null where implicit. */
  readonly cue: { readonly unitId: string; readonly span: Span } | null
  readonly level: 'local' | 'macro' | 'fine'
  readonly tier: Tier
  readonly rule: string
}

export interface Enumeration {
  readonly id: string
  readonly articleId: string
  readonly markerSystem: string
  readonly wholeUnit: string | null
  readonly items: readonly {
    readonly ordinal: number
    readonly marker: string | null
    readonly markerSpan: Span | null
    readonly paragraphId: string
    readonly unitId: string
    readonly unitIds: readonly string[]
  }[]
}

export interface List {
  readonly id: string
  readonly articleId: string
  readonly unitId: string
  readonly paragraphId: string
  readonly listType: string
  readonly head: string | null
  readonly items: readonly Span[]
}

/** One named mechanism or deontic verb phrase with its institutional-grammar slots; slots are as printed or null. */
export interface PolicyMeasure {
  readonly id: string
  readonly articleId: string
  readonly name: string
  readonly namedMechanism: boolean
  readonly level: string
  readonly parent: string | null
  readonly agent: string | null
  readonly agentImplicit: string | null
  readonly partner: readonly string[]
  readonly deontic: string | null
  readonly action: string | null
  readonly object: string | null
  readonly target: string | null
  readonly means: readonly string[]
  readonly condition: string | null
  readonly purpose: readonly string[]
  readonly effect: readonly string[]
  /** Chain ids. */
  readonly addresses: readonly string[]
  readonly unitIds: readonly string[]
  readonly rule: string
}

export interface Actor {
  readonly id: string
  readonly articleId: string
  readonly name: string
  readonly actorType: string
  readonly mentions: readonly { readonly unitId: string; readonly paragraphId: string; readonly span: Span }[]
}

export interface Concept {
  readonly id: string
  readonly articleId: string
  readonly parent: string | null
  readonly kind: 'concept' | 'component' | 'aspect' | 'feature'
  readonly term: string
  readonly definition: string | null
  readonly unitIds: readonly string[]
  readonly paragraphId: string
  readonly span: Span
}

export type ChainSlot = 'problem' | 'sub_problem' | 'cause' | 'consequence' | 'goal' | 'remedy' | 'effect'

export interface Chain {
  readonly id: string
  readonly articleId: string
  readonly slots: readonly {
    readonly slot: ChainSlot
    readonly unitId: string
    readonly paragraphId: string
    readonly span: Span
  }[]
}

export interface Arguments {
  readonly units: readonly Unit[]
  readonly relations: readonly Relation[]
  readonly enumerations: readonly Enumeration[]
  readonly lists: readonly List[]
  readonly measures: readonly PolicyMeasure[]
  readonly actors: readonly Actor[]
  readonly concepts: readonly Concept[]
  readonly chains: readonly Chain[]
}
