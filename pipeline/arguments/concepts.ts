import { attributive } from '../lexicon/cues.ts'
import { quoteClose, quoteOpen } from '../lexicon/stops.ts'
import type { Span } from '../text/span.ts'
import { draft, type Graph, role } from './link.ts'
import type { Concept } from './types.ts'
import type { PlacedSeries } from './wholes.ts'

interface Term {
  readonly owner: string | null
  readonly term: string
  readonly unit: number
  readonly span: Span
}

/**
 * What an article defines: the concept, the quoted components of it that definitions name, the aspects a series under a
 * definition lists, and the features a series of claims about the concept lists.
 */
export function conceptsOf(graph: Graph, articleId: string, placed: readonly PlacedSeries[]): Concept[] {
  const terms = graph.scene.drafts.flatMap((_, index) =>
    role(graph, index) === 'definition' ? termOf(graph, index) : [],
  )
  if (terms.length === 0) return []
  const found: Concept[] = []
  const add = (entry: Omit<Concept, 'id' | 'articleId'>): string => {
    const id = `${articleId}.k${String(found.length + 1).padStart(2, '0')}`
    found.push({ id, articleId, ...entry })
    return id
  }
  const owner = terms.find(term => term.owner)
  const root = owner ? rootOf(graph, owner, add) : null
  const byTerm = new Map<string, string>()
  for (const [term, uses] of grouped(terms)) {
    const first = uses.at(-1)!
    byTerm.set(
      term,
      add({
        parent: root,
        kind: root ? 'component' : 'concept',
        term,
        definition: definitionText(graph, first.unit),
        unitIds: uses.map(use => draft(graph, use.unit).id),
        ...place(graph, uses[0]!),
      }),
    )
  }
  for (const { heads, ranges, whole } of placed) {
    const parent = whole === null ? null : (terms.findLast(term => term.unit === whole)?.term ?? null)
    const feature =
      whole !== null &&
      heads.every(head => graph.scene.bounds[draft(graph, head).paragraph]!.first === head) &&
      root !== null &&
      role(graph, whole) === 'claim' &&
      draft(graph, whole).text.includes(owner!.owner!)
    if (parent === null && !feature) continue
    for (const [rank, head] of heads.entries()) {
      const units = graph.scene.drafts.slice(ranges[rank]!.from, ranges[rank]!.to).map(unit => unit.id)
      const span = labelSpan(graph, head)
      add({
        parent: parent === null ? root : byTerm.get(parent)!,
        kind: parent === null ? 'feature' : 'aspect',
        term: draft(graph, head).read.text.slice(span.start, span.end),
        definition: null,
        unitIds: units,
        paragraphId: draft(graph, head).read.paragraph.id,
        span,
      })
    }
  }
  return found
}

function rootOf(graph: Graph, term: Term, add: (entry: Omit<Concept, 'id' | 'articleId'>) => string): string {
  const { text, paragraph } = draft(graph, term.unit).read
  const start = text.lastIndexOf(term.owner!, term.span.start)
  return add({
    parent: null,
    kind: 'concept',
    term: term.owner!,
    definition: null,
    unitIds: [draft(graph, term.unit).id],
    paragraphId: paragraph.id,
    span: { start, end: start + term.owner!.length },
  })
}

/** The term a definition defines: what it quotes before its verb, with the noun it belongs to (X的“新”). */
function termOf(graph: Graph, index: number): Term[] {
  const unit = draft(graph, index)
  const verb = unit.marks.find(mark => mark.tags.has('def.means') || mark.tags.has('def.comprises'))
  if (!verb) return []
  const head = unit.read.text.slice(unit.core.start, verb.start)
  const open = head.indexOf(quoteOpen)
  const close = head.indexOf(quoteClose)
  if (open === -1 || close <= open + 1) return plainTerm(graph, index, verb.start)
  const before = head.slice(0, open)
  const owner = before.endsWith(attributive) ? before.slice(0, -attributive.length) : null
  const start = unit.core.start + open + 1
  return [
    {
      owner: owner || null,
      term: head.slice(open + 1, close),
      unit: index,
      span: { start, end: unit.core.start + close },
    },
  ]
}

/** 所谓X，是指…: the unquoted term between the opener and the verb. */
function plainTerm(graph: Graph, index: number, verbStart: number): Term[] {
  const unit = draft(graph, index)
  const opener = unit.marks.find(mark => mark.tags.has('def.so-called'))
  const start = opener?.end ?? unit.core.start
  const clause = unit.clauses.find(one => one.end > start)!
  const end = Math.min(verbStart, clause.body)
  return end - start >= 2 && end - start <= 16
    ? [{ owner: null, term: unit.read.text.slice(start, end), unit: index, span: { start, end } }]
    : []
}

function grouped(terms: readonly Term[]): Map<string, Term[]> {
  const found = new Map<string, Term[]>()
  for (const term of terms) found.set(term.term, [...(found.get(term.term) ?? []), term])
  return found
}

const definitionText = (graph: Graph, index: number): string => {
  const unit = draft(graph, index)
  return unit.read.text.slice(unit.start, unit.clauses.at(-1)!.body)
}

const place = (graph: Graph, term: Term) => ({
  paragraphId: draft(graph, term.unit).read.paragraph.id,
  span: term.span,
})

/** What an item is called: its words without marker, frame and final stop. */
function labelSpan(graph: Graph, index: number): Span {
  const unit = draft(graph, index)
  const marker = unit.core.chain.find(mark => mark.tags.has('marker'))
  return { start: marker?.end ?? unit.core.start, end: unit.clauses.at(-1)!.body }
}
