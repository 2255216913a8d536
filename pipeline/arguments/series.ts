import { frameSystems, headSystem, systems } from '../lexicon/enumerators.ts'
import { compile } from '../text/match.ts'
import type { Span } from '../text/span.ts'
import type { ReadClause, ReadParagraph } from './read.ts'

/** One member of a series: where its marker stands. */
export interface SeriesItem {
  readonly paragraph: number
  readonly clause: number
  readonly marker: Span | null
}

export interface Series {
  readonly system: string
  readonly items: readonly SeriesItem[]
}

interface Hit extends SeriesItem {
  readonly system: string
  readonly steps: readonly number[]
  readonly closes: boolean
  readonly initial: boolean
  readonly section: string
  /** What fills the frame of a frame system. */
  readonly filling: string | null
}

interface Open {
  readonly system: string
  readonly items: Hit[]
  done: boolean
}

const byId = new Map(systems.map(system => [system.id, system]))
const markers = compile([...collect()].map(([word, uses]) => [word, uses] as const))

/** Every marker word with the systems and steps it may stand for. */
function collect(): Map<string, { system: string; step: number }[]> {
  const words = new Map<string, { system: string; step: number }[]>()
  const add = (word: string, system: string, step: number) =>
    words.set(word, [...(words.get(word) ?? []), { system, step }])
  for (const system of systems) {
    for (const [step, forms] of system.steps.entries()) for (const word of forms.split(' ')) add(word, system.id, step)
    for (const word of system.last?.split(' ') ?? []) add(word, system.id, -1)
  }
  return words
}

/**
 * The marked enumeration series of an article, by the order of their markers: members at the head of paragraphs span
 * paragraphs of a section, others stay in one paragraph. A marker without a second one is no series. One pass.
 */
export function findSeries(paragraphs: readonly ReadParagraph[], sectionOf: (index: number) => string): Series[] {
  const open: Open[] = []
  const latest = new Map<string, Open[]>()
  for (const hit of hitsOf(paragraphs, sectionOf)) {
    const candidates = latest.get(hit.system) ?? []
    const found = candidates.findLast(series => !series.done && continues(series, hit, paragraphs))
    if (found) {
      found.items.push(hit)
      found.done = hit.closes
    } else if (hit.filling !== null || hit.steps.includes(0)) {
      const series = { system: hit.system, items: [hit], done: false }
      open.push(series)
      latest.set(hit.system, [...candidates.slice(-3), series])
    }
  }
  const marked = open.filter(series => series.items.length > 1).map(({ system, items }) => ({ system, items }))
  const taken = new Set(
    marked.flatMap(series => series.items.filter(item => item.clause === 0).map(item => item.paragraph)),
  )
  return [...marked, ...headSeries(paragraphs, sectionOf, taken)]
}

/** The longest head a run-in may have, and the longest that needs no verb of action. */
const HEAD = 30
const BARE_HEAD = 9

/** Three or more paragraphs in a row that open with short parallel sentences. */
function headSeries(
  paragraphs: readonly ReadParagraph[],
  sectionOf: (index: number) => string,
  taken: ReadonlySet<number>,
): Series[] {
  const heads = paragraphs.map((read, index) => (taken.has(index) ? null : headOf(read)))
  const found: Series[] = []
  for (let from = 0; from < heads.length; ) {
    let to = from
    let kinds = heads[from]
    while (kinds && to < heads.length && sectionOf(to) === sectionOf(from)) {
      const next = both(kinds, heads[to]!)
      if (!next) break
      kinds = next
      to++
    }
    if (to - from >= 3)
      found.push({
        system: headSystem,
        items: paragraphs.slice(from, to).map((_, index) => ({ paragraph: from + index, clause: 0, marker: null })),
      })
    from = Math.max(to, from + 1)
  }
  return found
}

interface Head {
  readonly action: boolean
  readonly bare: boolean
}

/** What two heads have in common; null where they are not parallel. */
function both(a: Head, b: Head | null): Head | null {
  if (!b) return null
  const common = { action: a.action && b.action, bare: a.bare && b.bare }
  return common.action || common.bare ? common : null
}

/** How a paragraph opens: with a short verb phrase, with a bare head, or with neither; what follows must be longer. */
function headOf({ clauses, text }: ReadParagraph): Head | null {
  const last = clauses.findIndex(clause => clause.sentenceEnd)
  const end = clauses[last]?.end ?? 0
  if (last === -1 || end > HEAD || text.length < 2 * end) return null
  const judges = clauses.slice(0, last + 1).some(clause => clause.tags.has('copula.is'))
  const action = !judges && clauses[0]!.chain[0]?.tags.has('act') === true
  return action || end <= BARE_HEAD ? { action, bare: end <= BARE_HEAD } : null
}

/** Whether a marker is the next member of an open series. */
function continues(series: Open, hit: Hit, paragraphs: readonly ReadParagraph[]): boolean {
  const first = series.items[0]!
  const last = series.items.at(-1)!
  if (first.section !== hit.section) return false
  if (hit.filling !== null) {
    const near =
      (hit.paragraph === last.paragraph &&
        sentencesBetween(paragraphs[hit.paragraph]!.clauses, last.clause, hit.clause) <= 1) ||
      (hit.initial && last.initial && hit.paragraph - last.paragraph <= 3)
    return near && last.filling !== hit.filling
  }
  const rank = series.items.length
  const repeats = byId.get(series.system)?.repeats ?? false
  if (!(hit.closes || hit.steps.includes(rank) || (repeats && hit.steps.includes(1)))) return false
  if (hit.paragraph === last.paragraph)
    return !repeats || sentencesBetween(paragraphs[hit.paragraph]!.clauses, last.clause, hit.clause) <= 1
  return hit.initial && !repeats && (first.initial || series.items.length === 1)
}

const sentencesBetween = (clauses: readonly ReadClause[], from: number, to: number): number =>
  clauses.slice(from, to).filter(clause => clause.sentenceEnd).length

/** All markers in reading order. */
function* hitsOf(paragraphs: readonly ReadParagraph[], sectionOf: (index: number) => string): Generator<Hit> {
  for (const [index, read] of paragraphs.entries())
    for (const [at, clause] of read.clauses.entries()) {
      const place = { paragraph: index, clause: at, section: sectionOf(index), initial: at === 0 }
      const marked = markersOf(read, clause)
      if (marked.length > 0)
        for (const { use, span } of marked)
          yield { ...place, marker: span, system: use.system, steps: use.steps, closes: use.closes, filling: null }
      const framed = frameOf(read, clause, marked.length > 0)
      if (framed) yield { ...place, ...framed, steps: [], closes: false }
    }
}

/** Markers at the head of a clause, also after the words that lead in to it (这就导致有的…). */
function markersOf(read: ReadParagraph, clause: ReadClause) {
  const places = [clause.start, ...clause.chain.map(mark => mark.end)]
  for (const place of places) {
    const match = place < clause.body ? markers.at(read.text, place) : null
    if (!match) continue
    const grouped = new Map<string, number[]>()
    for (const use of match.entry) {
      const required = byId.get(use.system)?.before
      if (required && !required.includes(read.text[match.end] ?? '')) continue
      grouped.set(use.system, [...(grouped.get(use.system) ?? []), use.step])
    }
    if (grouped.size > 0)
      return [...grouped].map(([system, steps]) => ({
        use: { system, steps, closes: steps.includes(-1) },
        span: { start: match.start, end: match.end },
      }))
  }
  return []
}

/** A repeating frame (从人的劳动看，从劳动资料看): open, filling, close, all of a short clause. */
function frameOf(read: ReadParagraph, clause: ReadClause, marked: boolean) {
  if (marked || clause.hard || clause.body - clause.start > 24) return null
  const text = read.text
  for (const system of frameSystems)
    for (const open of system.open.split(' ')) {
      if (!text.startsWith(open, clause.start)) continue
      const close = system.close.split(' ').find(word => text.slice(clause.start, clause.body).endsWith(word))
      if (!close) continue
      const filling = text.slice(clause.start + open.length, clause.body - close.length)
      if (filling) return { system: system.id, filling, marker: { start: clause.start, end: clause.body } }
    }
  return null
}
