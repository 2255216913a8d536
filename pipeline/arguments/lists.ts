import { attributive } from '../lexicon/cues.ts'
import { joinedItem, listHeads, listSuffixes, listVerbInitials, quotation, quotedRow } from '../lexicon/lists.ts'
import { leadingAdverbs } from '../lexicon/mechanisms.ts'
import { brackets, hardStops, listMark, softStops } from '../lexicon/stops.ts'
import { compile } from '../text/match.ts'
import { length, type Span, whole } from '../text/span.ts'
import { CLOSER, itemsOf, LONGEST, partsOf, type Run, words } from './items.ts'
import { type Graph, role } from './link.ts'
import type { Mark } from './marks.ts'
import type { ReadClause } from './read.ts'
import type { List } from './types.ts'
import type { Draft } from './units.ts'

const heads = compile(
  Object.entries(listHeads).flatMap(([type, list]) => words(list).map(word => [word, type] as const)),
)

const closeMarks: ReadonlySet<string> = new Set(brackets.values())

/** Nominal lists (、) and lists of verb phrases (，) of every unit of an article. */
export function listsOf(graph: Graph, articleId: string): List[] {
  const found = graph.scene.drafts.flatMap((unit, index) => listsIn(graph, unit, index))
  return found.map((list, index) => ({ id: `${articleId}.l${String(index + 1).padStart(2, '0')}`, articleId, ...list }))
}

/** The lists of a unit; in a row of actions the words in quotes belong to the actions. */
function listsIn(graph: Graph, unit: Draft, index: number): Found[] {
  const rows = verbal(graph, unit, index)
  const open = nominal(unit).filter(({ items }) => rows.length === 0 || unit.read.depth[items[0]!.start] === 0)
  return [...open, ...quoted(unit), ...rows]
}

type Found = Omit<List, 'id' | 'articleId'>

/** How far the unquoted item that closes a row of quotations may reach. */
const JOINED = 12

/** “半拉子工程”“形象工程”, “正面”与“负面”: quotations side by side. */
function quoted(unit: Draft): Found[] {
  return [...unit.text.matchAll(quotedRow)].map(match => {
    const from = unit.start + match.index
    const items = [...match[0].matchAll(quotation)].map(one => ({
      start: from + one.index + 1,
      end: from + one.index + one[0].length - 1,
    }))
    const end = from + match[0].length
    const added = joinedItem.exec(unit.read.text.slice(end, end + JOINED))
    if (added) items.push({ start: end + 1, end: end + 1 + added[1]!.length })
    return { unitId: unit.id, paragraphId: unit.read.paragraph.id, listType: 'other', head: null, items }
  })
}

function nominal(unit: Draft): Found[] {
  const { text } = unit.read
  return runsOf(unit)
    .flatMap(run => partsOf(text, run))
    .flatMap(run => {
      const items = itemsOf(text, run)
      const end = items.at(-1)!.end
      const head = headOf(text, end, run.right)
      if (items.length < 2 || items.some(item => item.end - item.start < 1 || item.end - item.start > LONGEST))
        return []
      if (
        items.length === 2 &&
        !text.startsWith(CLOSER, end) &&
        !(run.marks.length === 1 && alike(text, items) && (ends(text, end) || sameEnd(text, items)))
      )
        return []
      return [
        {
          unitId: unit.id,
          paragraphId: unit.read.paragraph.id,
          listType: head?.type ?? 'other',
          head: head?.word ?? null,
          items: items.map(item => whole(text, bare(text, item))),
        },
      ]
    })
}

/** Whether a phrase ends here: at punctuation, a closing quote or 的. */
export const ends = (text: string, at: number): boolean =>
  BREAK.has(text[at] ?? '') || closeMarks.has(text[at] ?? '') || text[at] === attributive

/** 专业化、差异化履职需求: the shared ending tells where the second item ends. */
const sameEnd = (text: string, [a, b]: readonly Span[]): boolean =>
  a !== undefined &&
  b !== undefined &&
  length(a) === length(b) &&
  text[a.end - 1] === text[b.end - 1] &&
  listSuffixes.has(text[a.end - 1]!)

const alike = (text: string, [a, b]: readonly Span[]): boolean => {
  if (!a || !b || length(a) < 2 || length(a) > 8) return false
  if (text.slice(b.start, b.end).endsWith(text.slice(a.start, a.end))) return false
  if (Math.abs(length(a) - length(b)) <= 2 && text.slice(a.end - 2, a.end) === text.slice(b.end - 2, b.end)) return true
  if (length(a) !== length(b)) return false
  const first = text[a.start]!
  const last = text[a.end - 1]!
  return (first === text[b.start] && !listVerbInitials.has(first)) || (last === text[b.end - 1] && last !== attributive)
}

/** Where the words of a clause begin after its joiners, openers and modals. */
function leadEnd(clause: ReadClause): number {
  let at = clause.start
  for (const mark of clause.chain) {
    if (![...mark.tags].some(tag => LEADS.test(tag))) break
    at = mark.end
  }
  return at
}

const LEADS = /^(?:join|open|ought|then|head|this|tail)\.|^(?:marker|frame|shell)$/

/** Runs of list marks at one depth of quotes, with the stretch of text they may reach over. */
function runsOf(unit: Draft): Run[] {
  const { text, depth } = unit.read
  const runs: Run[] = []
  const leads = new Map(unit.clauses.map(clause => [clause.start, leadEnd(clause)]))
  const open = new Map<number, { marks: number[]; left: number }>()
  const close = (level: number, right: number) => {
    const run = open.get(level)
    if (run && run.marks.length > 0) runs.push({ marks: run.marks, left: run.left, right })
    open.delete(level)
  }
  for (let at = unit.start; at < unit.end; at++) {
    const level = depth[at]!
    const character = text[at]!
    for (const key of [...open.keys()]) if (key > level) close(key, at)
    if (closeMarks.has(character) && level > 0) close(level, at)
    if (brackets.has(character) || closeMarks.has(character)) continue
    if (!open.has(level)) open.set(level, { marks: [], left: leads.get(at) ?? at })
    if (character === listMark) open.get(level)!.marks.push(at)
    else if (BREAK.has(character)) {
      close(level, at)
    }
  }
  for (const level of [...open.keys()]) close(level, unit.end)
  return runs.sort((a, b) => a.left - b.left)
}

const BREAK: ReadonlySet<string> = new Set([...hardStops, ...softStops])

/** The noun a list belongs to: what stands between 等 or 的 and the end of the phrase. */
function headOf(text: string, end: number, right: number): { word: string; type: string } | null {
  const match = heads.all(text, end, Math.min(right, end + 12))[0]
  if (match) return { word: match.literal, type: match.entry }
  return text.startsWith(CLOSER, end) ? { word: CLOSER, type: 'other' } : null
}

/** An item without the quotes around it. */
function bare(text: string, item: Span): Span {
  const quoted = brackets.get(text[item.start]!) === text[item.end - 1] && item.end - item.start > 2
  return quoted ? { start: item.start + 1, end: item.end - 1 } : item
}

/** Three or more actions in a row, each a clause of one measure. */
function verbal(graph: Graph, unit: Draft, index: number): Found[] {
  const acts = role(graph, index) === 'measure' || unit.tags.has('claim.key')
  const clauses = unit.clauses.filter(
    clause => !clause.frame && clause.marks.some(mark => mark.tags.has('act') || mark.tags.has('outcome')),
  )
  if (
    !acts ||
    clauses.length < 4 ||
    graph.scene.itemOf.has(index) ||
    !(unit.tags.has('ought.strong') || unit.tags.has('claim.key'))
  )
    return []
  const key =
    unit.marks.find(mark => mark.tags.has('claim.key')) ?? unit.marks.find(mark => mark.tags.has('ought.strong'))
  const items = clauses
    .filter(clause => !key || clause.body > key.start)
    .map(clause => ({ start: itemStart(clause, key ?? null), end: clause.body }))
  return [{ unitId: unit.id, paragraphId: unit.read.paragraph.id, listType: 'measure', head: null, items }]
}

const leadingAdverbSet: ReadonlySet<string> = new Set(leadingAdverbs.split(' '))

/** Where an action of a row begins: after the modal or the words that announce the row, and after what joins it. */
function itemStart(clause: ReadClause, key: Mark | null): number {
  if (key?.tags.has('claim.key') && key.start >= clause.start && key.end < clause.body) return key.end
  const modal = clause.marks.find(mark => mark.tags.has('ought.strong'))
  if (modal) return clause.marks.find(mark => mark.start >= modal.end && mark.tags.has('act'))?.start ?? modal.end
  return (
    clause.chain.find(mark => !mark.tags.has('join.and') && !leadingAdverbSet.has(mark.literal))?.start ?? clause.start
  )
}
