import { looseSystems } from '../lexicon/enumerators.ts'
import { partEnds, partJoiners } from '../lexicon/lists.ts'
import type { Span } from '../text/span.ts'
import { draft, type Graph, type Link, role } from './link.ts'
import { thesisOf } from './macro.ts'
import { type Pairing, rarity, withCounterparts } from './remedies.ts'
import { likeness } from './similarity.ts'
import type { Chain, ChainSlot, List } from './types.ts'
import type { PlacedSeries } from './wholes.ts'

type Slots = { slot: ChainSlot; unit: number; span: Span | null }[]

const SLOT_OF: Readonly<Record<string, ChainSlot>> = {
  problem: 'problem',
  cause: 'cause',
  consequence: 'consequence',
  goal: 'goal',
  measure: 'remedy',
  effect: 'effect',
}
const DIAGNOSIS: ReadonlySet<ChainSlot> = new Set(['problem', 'sub_problem', 'cause', 'consequence'])

/** What is needed beside the graph: which paragraphs answer which, the series and the lists of the article. */
export interface ChainInput {
  readonly articleId: string
  readonly pairings: readonly Pairing[]
  readonly placed: readonly PlacedSeries[]
  readonly lists: readonly List[]
}

/** Problem–remedy chains of an article: across paragraphs by the pairings, inside a paragraph by its own words, and of the whole text. */
export function chainsOf(graph: Graph, input: ChainInput): { chains: Chain[]; fine: Link[] } {
  const drafts: Slots[] = []
  const byProblem = new Map<number, number[]>()
  for (const { problem, remedy } of input.pairings) byProblem.set(problem, [...(byProblem.get(problem) ?? []), remedy])
  for (const [problem, remedies] of [...byProblem].sort(([a], [b]) => a - b))
    drafts.push([
      ...diagnosis(graph, problem),
      ...remedies.sort((a, b) => a - b).flatMap(one => prescription(graph, one)),
    ])
  const inside = [...graph.scene.bounds.keys()]
    .filter(paragraph => !paired(input.pairings, paragraph))
    .map(paragraph => wholeParagraph(graph, paragraph))
  drafts.push(...inside.filter(slots => slots.length > 0))
  const lead = leadChain(graph, input.pairings)
  if (lead.length > 0) drafts.push(lead)
  const ordered = drafts.sort((a, b) => a[0]!.unit - b[0]!.unit)
  const subs = ordered.map(slots => subChains(graph, slots, input))
  const chains = ordered.flatMap((slots, index) => [
    publish(graph, input.articleId, `${input.articleId}.c${index + 1}`, slots),
    ...subs[index]!.chains.map((sub, rank) =>
      publish(graph, input.articleId, `${input.articleId}.c${index + 1}.s${rank + 1}`, sub),
    ),
  ])
  return { chains, fine: subs.flatMap(sub => sub.links) }
}

const paired = (pairings: readonly Pairing[], paragraph: number): boolean =>
  pairings.some(one => one.problem === paragraph || one.remedy === paragraph)

function unitsIn(graph: Graph, paragraph: number): number[] {
  const { first, last } = graph.scene.bounds[paragraph]!
  return first < 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** Problem, causes and consequences of a paragraph; a problem that is not its main one is a part of it. */
function diagnosis(graph: Graph, paragraph: number): Slots {
  const units = unitsIn(graph, paragraph)
  const main = units.find(unit => role(graph, unit) === 'problem')
  return units.flatMap(unit => {
    const slot = SLOT_OF[role(graph, unit)]
    if (!slot || !DIAGNOSIS.has(slot)) return []
    const sub = slot === 'problem' && unit !== main && graph.rulings[unit]!.level !== 'main'
    return [{ slot: sub ? 'sub_problem' : slot, unit, span: null }]
  })
}

const prescription = (graph: Graph, paragraph: number): Slots =>
  unitsIn(graph, paragraph).flatMap(unit => {
    const slot = SLOT_OF[role(graph, unit)]
    return slot && !DIAGNOSIS.has(slot) ? [{ slot, unit, span: null }] : []
  })

/** A paragraph that holds both a problem and its remedy is a chain of its own. */
function wholeParagraph(graph: Graph, paragraph: number): Slots {
  const units = unitsIn(graph, paragraph)
  const has = (wanted: string) => units.some(unit => role(graph, unit) === wanted)
  if (!has('problem') || !has('measure')) return []
  return units.flatMap(unit => {
    const slot = SLOT_OF[role(graph, unit)]
    return slot ? [{ slot, unit, span: null }] : []
  })
}

/** The chain of the whole text: the problem its lead names, the thesis and what no other chain claims. */
function leadChain(graph: Graph, pairings: readonly Pairing[]): Slots {
  const thesis = thesisOf(graph)
  if (thesis === -1 || graph.scene.bounds.length < 4) return []
  const own = [...graph.scene.bounds.keys()].filter(paragraph => !paired(pairings, paragraph))
  const early = own.filter(paragraph => paragraph <= draft(graph, thesis).paragraph + 1)
  const problems = early.flatMap(paragraph => unitsIn(graph, paragraph)).filter(unit => role(graph, unit) === 'problem')
  if (problems.length === 0) return []
  const late = own
    .filter(paragraph => paragraph > draft(graph, thesis).paragraph + 1)
    .flatMap(paragraph => unitsIn(graph, paragraph))
  if (late.some(unit => role(graph, unit) === 'problem' && graph.rulings[unit]!.level !== 'main')) return []
  const rest = early
    .flatMap(paragraph => unitsIn(graph, paragraph))
    .filter(unit => ['cause', 'consequence', 'goal'].includes(role(graph, unit)))
  const remedies = late.filter(unit => ['measure', 'goal', 'effect'].includes(role(graph, unit)))
  const slot = (unit: number) => ({ slot: SLOT_OF[role(graph, unit)]!, unit, span: null })
  return [
    ...problems.map(slot),
    ...rest.map(slot),
    { slot: 'remedy' as const, unit: thesis, span: null },
    ...remedies.map(slot),
  ]
}

/** A part of a problem: a span of one unit, or the units of a series item. */
interface Part {
  readonly unit: number
  readonly span: Span | null
  readonly text: string
}

/** Where a problem has as many parts as the series of its remedies has items, each part is paired with its item by content. */
function subChains(graph: Graph, slots: Slots, { placed, lists }: ChainInput): { chains: Slots[]; links: Link[] } {
  const problems = slots.filter(one => one.slot === 'problem' || one.slot === 'sub_problem').map(one => one.unit)
  const remedies = new Set(slots.filter(one => one.slot === 'remedy').map(one => one.unit))
  for (const series of placed) {
    if (series.heads.length < 2 || !series.heads.every(head => remedies.has(head))) continue
    const parts = [
      ...problems.flatMap(unit => [namedParts(graph, unit), listedParts(graph, unit, lists)]),
      ...problemSeries(graph, placed, problems),
    ]
    const fitting = parts.find(
      one => one.length === series.heads.length && one.every(part => part.unit < series.heads[0]!),
    )
    if (fitting) return alignParts(graph, fitting, series)
  }
  return { chains: [], links: [] }
}

/** …的标准问题，…的频率问题以及…的单一化问题: the phrases of a unit that each end in a word for a problem. */
function namedParts(graph: Graph, unit: number): Part[] {
  const { marks, read, start } = draft(graph, unit)
  const exists = marks.find(mark => mark.tags.has('bad.exist'))
  let from = exists?.end ?? start
  return marks
    .filter(
      mark => mark.tags.has('bad.noun') && mark.start >= from && partEnds.test(read.text.slice(mark.end, mark.end + 2)),
    )
    .map(mark => {
      const span = { start: from + leadLength(read.text, from), end: mark.end }
      from = mark.end
      return { unit, span, text: read.text.slice(span.start, span.end) }
    })
}

const leadLength = (text: string, at: number): number =>
  partJoiners.find(joiner => text.startsWith(joiner, at))?.length ?? 0

function listedParts(graph: Graph, unit: number, lists: readonly List[]): Part[] {
  const { id, read } = draft(graph, unit)
  const list = lists.find(one => one.unitId === id && one.listType === 'problem')
  return (list?.items ?? []).map(span => ({ unit, span, text: read.text.slice(span.start, span.end) }))
}

/** Series whose items are problems of this chain. */
const problemSeries = (graph: Graph, placed: readonly PlacedSeries[], problems: readonly number[]): Part[][] =>
  placed
    .filter(({ heads, series }) => !looseSystems.has(series.system) && heads.every(head => problems.includes(head)))
    .map(({ heads, ranges }) =>
      heads.map((unit, rank) => ({ unit, span: null, text: rangeText(graph, ranges[rank]!) })),
    )

const rangeText = (graph: Graph, { from, to }: { from: number; to: number }): string =>
  draft(graph, from).read.text.slice(draft(graph, from).start, draft(graph, to - 1).end)

/** Pairs the parts of a problem with the items of a series, the best pair first; their order only breaks ties. */
function alignParts(graph: Graph, parts: readonly Part[], series: PlacedSeries): { chains: Slots[]; links: Link[] } {
  const problems = parts.map(part => withCounterparts(part.text))
  const answers = series.ranges.map(range => withCounterparts(rangeText(graph, range)))
  const weight = rarity([...problems, ...answers])
  const scored = problems.flatMap((problem, p) =>
    answers.map((answer, a) => ({ p, a, score: likeness(problem, answer, weight) })),
  )
  scored.sort((x, y) => y.score - x.score || Math.abs(x.p - x.a) - Math.abs(y.p - y.a) || x.p - y.p)
  const answered = new Map<number, number>()
  const used = new Set<number>()
  for (const { p, a } of scored)
    if (!answered.has(p) && !used.has(a)) {
      answered.set(p, a)
      used.add(a)
    }
  const pairs = [...answered].sort(([x], [y]) => x - y)
  return {
    chains: pairs.map(([p, a]) => {
      const { from, to } = series.ranges[a]!
      const measures = Array.from({ length: to - from }, (_, index) => from + index).filter(
        unit => role(graph, unit) === 'measure',
      )
      return [
        { slot: 'sub_problem' as const, unit: parts[p]!.unit, span: parts[p]!.span },
        ...measures.map(unit => ({ slot: 'remedy' as const, unit, span: null })),
      ]
    }),
    links: pairs.map(([p, a]) => ({
      type: 'remedy',
      from: series.heads[a]!,
      to: parts[p]!.unit,
      rule: 'relation:remedy.part',
      tier: 'template',
      cue: null,
      fine: parts[p]!.span !== null,
    })),
  }
}

const publish = (graph: Graph, articleId: string, id: string, slots: Slots): Chain => ({
  id,
  articleId,
  slots: slots.map(({ slot, unit, span }) => {
    const { id: unitId, start, end, read } = draft(graph, unit)
    return { slot, unitId, paragraphId: read.paragraph.id, span: span ?? { start, end } }
  }),
})
