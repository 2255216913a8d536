import { listClosers, listHeads, listJoiners, listOpeners, listPlain } from '../lexicon/lists.ts'
import { brackets, hardStops, listMark, softStops } from '../lexicon/stops.ts'
import { compile } from '../text/match.ts'
import type { Span } from '../text/span.ts'
import { type Graph, role } from './link.ts'
import type { List } from './types.ts'
import type { Draft } from './units.ts'

const words = (list: string): string[] => [...new Set(list.split(/\s+/).filter(Boolean))]
const withPlain = (list: string) => {
  const own = new Set(words(list))
  return compile([
    ...[...own].map(word => [word, true] as const),
    ...words(listPlain)
      .filter(word => !own.has(word))
      .map(word => [word, false] as const),
  ])
}
const openers = withPlain(listOpeners)
const closers = withPlain(listClosers)
const joiners = withPlain(listJoiners)
const heads = compile(
  Object.entries(listHeads).flatMap(([type, list]) => words(list).map(word => [word, type] as const)),
)
const closeMarks: ReadonlySet<string> = new Set(brackets.values())

const LONGEST = 40

/** Nominal lists (、) and lists of verb phrases (，) of every unit of an article. */
export function listsOf(graph: Graph, articleId: string): List[] {
  const found = graph.scene.drafts.flatMap((unit, index) => [...nominal(unit), ...verbal(graph, unit, index)])
  return found.map((list, index) => ({ id: `${articleId}.l${String(index + 1).padStart(2, '0')}`, articleId, ...list }))
}

type Found = Omit<List, 'id' | 'articleId'>

function nominal(unit: Draft): Found[] {
  const { text } = unit.read
  return runsOf(unit).flatMap(run => {
    const items = itemsOf(text, run)
    const end = items.at(-1)!.end
    const head = headOf(text, end, run.right)
    if (items.length < 2 || items.some(item => item.end - item.start < 1 || item.end - item.start > LONGEST)) return []
    if (items.length === 2 && !head && !alike(items)) return []
    return [
      {
        unitId: unit.id,
        paragraphId: unit.read.paragraph.id,
        listType: head?.type ?? 'other',
        head: head?.word ?? null,
        items: items.map(item => bare(text, item)),
      },
    ]
  })
}

/** Two items without a head make a list only where they are built alike. */
const alike = (items: readonly Span[]): boolean => {
  const [a, b] = items.map(item => item.end - item.start)
  return Math.abs(a! - b!) <= 2 && a! <= 8
}

interface Run {
  readonly marks: readonly number[]
  readonly left: number
  readonly right: number
}

/** Runs of list marks at one depth of quotes, with the stretch of text they may reach over. */
function runsOf(unit: Draft): Run[] {
  const { text, depth } = unit.read
  const runs: Run[] = []
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
    if (brackets.has(character) || closeMarks.has(character)) continue
    if (!open.has(level)) open.set(level, { marks: [], left: at })
    if (character === listMark) open.get(level)!.marks.push(at)
    else if (BREAK.has(character)) {
      close(level, at)
    }
  }
  for (const level of [...open.keys()]) close(level, unit.end)
  return runs.sort((a, b) => a.left - b.left)
}

const BREAK: ReadonlySet<string> = new Set([...hardStops, ...softStops])

/** The items of a run: the middle ones are given, the outer two end where their build is most like the others'. */
function itemsOf(text: string, run: Run): Span[] {
  const middle = run.marks.slice(1).map((mark, index) => ({ start: run.marks[index]! + 1, end: mark }))
  const lastStart = run.marks.at(-1)! + 1
  const tail = lastItems(text, lastStart, run.right, lengthOf(middle, run.marks[0]! - run.left))
  const target = lengthOf([...middle, ...tail], 6)
  const model = (middle[0] ?? tail[0])!
  const first = {
    start: firstStart(
      text,
      run.left,
      run.marks[0]!,
      target,
      text[model.start]!,
      text[run.marks[0]! - 1] === text[model.end - 1],
    ),
    end: run.marks[0]!,
  }
  return [first, ...middle, ...tail]
}

function lengthOf(items: readonly Span[], otherwise: number): number {
  if (items.length === 0) return otherwise
  const lengths = items.map(item => item.end - item.start).sort((a, b) => a - b)
  return lengths[lengths.length >> 1]!
}

/** Where the first item begins: after an opening word, best at the length of the others or at the character they begin with. */
function firstStart(
  text: string,
  left: number,
  end: number,
  target: number,
  initial: string,
  sameEnd: boolean,
): number {
  let best = left
  let cost = Math.abs(end - left - target) + (end - left > target + 6 ? 2 : 0)
  const floor = Math.max(left, end - LONGEST)
  for (const match of openers.all(text, floor, end)) {
    if (!match.entry || match.end >= end) continue
    const price = Math.abs(end - match.end - target) - 1
    if (price <= cost) {
      cost = price
      best = match.end
    }
  }
  for (let at = end - 1; at >= floor; at--)
    if (
      text[at] === initial &&
      Math.abs(end - at - target) <= (sameEnd ? 4 : 2) &&
      Math.abs(end - at - target) - 2 < cost
    ) {
      cost = Math.abs(end - at - target) - 2
      best = at
    }
  return best
}

/** The last item, and the one a joiner adds to it. */
function lastItems(text: string, start: number, right: number, target: number): Span[] {
  const stop = closers.all(text, start, right).filter(match => match.entry)
  const strong = stop.find(match => match.literal === CLOSER && match.start > start)
  const joined = joiners.all(text, start, strong?.start ?? right).filter(match => match.entry && match.start > start)
  const end = strong?.start ?? lastEnd(text, start, right, target, stop)
  const joiner = joined.find(match => match.end < end || (match.end < right && match.start - start <= target + 4))
  if (!joiner) return [{ start, end }]
  const secondEnd =
    strong?.start ??
    lastEnd(
      text,
      joiner.end,
      right,
      target,
      stop.filter(match => match.start > joiner.end),
    )
  return [
    { start, end: joiner.start },
    { start: joiner.end, end: Math.max(secondEnd, joiner.end + 1) },
  ]
}

const CLOSER = words(listClosers)[0]!

/** Where the last item ends: before a closing word, best at the length of the others. */
function lastEnd(
  _text: string,
  start: number,
  right: number,
  target: number,
  stops: readonly { start: number }[],
): number {
  let best = right
  let cost = Math.abs(right - start - target)
  for (const stop of stops) {
    if (stop.start <= start) continue
    const price = Math.abs(stop.start - start - target) - 1
    if (price < cost) {
      cost = price
      best = stop.start
    }
  }
  return best
}

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
  const clauses = unit.clauses.filter(clause => !clause.frame && clause.marks.some(mark => mark.tags.has('act')))
  if (!acts || clauses.length < 3) return []
  const items = clauses.map(clause => {
    const verb = clause.marks.find(
      mark => mark.tags.has('act') && (!mark.tags.has('adverb') || mark.tags.has('outcome.weak')),
    )
    return { start: verb && !verb.tags.has('ought.strong') ? verb.start : clause.start, end: clause.body }
  })
  return [{ unitId: unit.id, paragraphId: unit.read.paragraph.id, listType: 'measure', head: null, items }]
}
