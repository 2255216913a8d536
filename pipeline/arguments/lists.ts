import { attributive } from '../lexicon/cues.ts'
import {
  breakers,
  listClosers,
  listHeads,
  listJoiners,
  listOpeners,
  listPlain,
  listPrepositions,
  listVerbInitials,
} from '../lexicon/lists.ts'
import { leadingParticles } from '../lexicon/mechanisms.ts'
import { brackets, hardStops, listMark, softStops } from '../lexicon/stops.ts'
import { compile } from '../text/match.ts'
import { length, type Span } from '../text/span.ts'
import { type Graph, role } from './link.ts'
import type { Mark } from './marks.ts'
import type { ReadClause } from './read.ts'
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
        !(run.marks.length === 1 && alike(text, items) && ends(text, end))
      )
        return []
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
/** Whether a phrase ends here: at punctuation, a closing quote or 的. */
const ends = (text: string, at: number): boolean =>
  BREAK.has(text[at] ?? '') || closeMarks.has(text[at] ?? '') || text[at] === attributive

const alike = (text: string, [a, b]: readonly Span[]): boolean => {
  if (!a || !b || length(a) !== length(b) || length(a) < 2 || length(a) > 6) return false
  const first = text[a.start]!
  const last = text[a.end - 1]!
  return (first === text[b.start] && !listVerbInitials.has(first)) || (last === text[b.end - 1] && last !== attributive)
}

interface Run {
  readonly marks: readonly number[]
  readonly left: number
  readonly right: number
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

/** A run without the items that are whole phrases: there one list ends and another begins. */
function partsOf(text: string, run: Run): Run[] {
  const lengths = run.marks.slice(1).map((mark, index) => mark - run.marks[index]! - 1)
  const usual = Math.max(LONG_ITEM, 2.5 * (median(lengths) || 0))
  const parts: Run[] = []
  let from = 0
  let left = run.left
  for (let index = 1; index < run.marks.length; index++) {
    const start = run.marks[index - 1]! + 1
    const closed = closers
      .all(text, start, run.marks[index]!)
      .find(match => match.entry && breakers.has(match.literal) && match.start > start + 2)
    if (lengths[index - 1]! <= usual && !closed) continue
    parts.push({ marks: run.marks.slice(from, index), left, right: run.marks[index]! })
    from = index
    left = closed ? closed.end : start
  }
  parts.push({ marks: run.marks.slice(from), left, right: run.right })
  return parts
}

const LONG_ITEM = 14

/** The items of a run: the middle ones are given, the outer two end where their build is most like the others'. */
function itemsOf(text: string, run: Run): Span[] {
  const middle = run.marks.slice(1).flatMap((mark, index) => twins(text, { start: run.marks[index]! + 1, end: mark }))
  const tail = lastItems(text, run, middle)
  const target = median([...middle, ...tail].map(length)) || 6
  return [{ start: firstStart(text, run, target, middle), end: run.marks[0]! }, ...middle, ...tail]
}

/** 生产水平和产业结构: two items of one length in one place. */
function twins(text: string, item: Span): Span[] {
  const joiner = joiners.all(text, item.start, item.end).find(match => match.entry && match.start > item.start)
  if (!joiner || joiner.start - item.start !== item.end - joiner.end || joiner.start - item.start < 3) return [item]
  return [
    { start: item.start, end: joiner.start },
    { start: joiner.end, end: item.end },
  ]
}

/** The lower median of some lengths; 0 of none. */
function median(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((a, b) => a - b)
  return sorted[(sorted.length - 1) >> 1] ?? 0
}

/** Where the first item begins: after an opening word, best at the length of the others or at the character they begin with. */
function firstStart(text: string, { left, marks }: Run, target: number, middle: readonly Span[]): number {
  const end = marks[0]!
  const floor = Math.max(left, end - LONGEST)
  let best = floor
  let cost = Math.abs(end - floor - target)
  const consider = (at: number, bonus: number) => {
    const price = Math.abs(end - at - target) - bonus
    if (at < end && (price < cost || (price === cost && bonus === 1))) {
      cost = price
      best = at
    }
  }
  for (const match of openers.all(text, floor, end)) if (match.entry) consider(match.end, 1)
  const initial = middle[0] ? text[middle[0].start]! : text[end + 1]!
  if (end - floor > target + 3)
    for (let at = end - 1; at >= floor; at--)
      if (text[at] === initial && Math.abs(end - at - target) <= 1) consider(at, 2)
  const even = middle.length > 0 && middle.every(item => length(item) === length(middle[0]!))
  if (even && middle.length > 1 && end - best > target + 1 && end - target > floor) best = end - target
  while (
    best < end - 2 &&
    (leadingParticles.has(text[best]!) || (listPrepositions.has(text[best]!) && text[best] !== initial))
  )
    best++
  return best
}

/** The last item, and the one a joiner adds to it. */
function lastItems(text: string, run: Run, middle: readonly Span[]): Span[] {
  const start = run.marks.at(-1)! + 1
  const target = median(middle.map(length)) || Math.min(run.marks[0]! - run.left, 8)
  const stop = closers.all(text, start, run.right).filter(match => match.entry)
  const strong = stop.find(match => match.literal === CLOSER && match.start > start)
  const alreadyJoined = middle.some(item => joiners.all(text, item.start, item.end).some(match => match.entry))
  const limit = strong?.start ?? run.right
  const joiner = alreadyJoined
    ? undefined
    : joiners.all(text, start, limit).find(match => match.entry && match.start > start)
  const whole = strong?.start ?? lastEnd(text, start, run, target, stop, middle)
  if (
    !joiner ||
    joiner.end >= Math.max(whole, limit) ||
    (joiner.start >= whole && joiner.start - start > target + 4) ||
    Math.abs(joiner.start - start - target) > Math.abs(whole - start - target) + 1
  )
    return [{ start, end: whole }]
  const second =
    strong?.start ??
    lastEnd(
      text,
      joiner.end,
      run,
      middle.length > 0 ? target : joiner.start - start,
      stop.filter(match => match.start > joiner.end),
      middle,
    )
  return [
    { start, end: joiner.start },
    { start: joiner.end, end: Math.max(second, joiner.end + 1) },
  ]
}

const CLOSER = words(listClosers)[0]!

/** Where the last item ends: at the character the others end with, or before a closing word, best at their length. */
function lastEnd(
  text: string,
  start: number,
  run: Run,
  target: number,
  stops: readonly { start: number }[],
  middle: readonly Span[],
): number {
  const final = text[run.marks[0]! - 1]!
  if (middle.length > 0 && middle.every(item => text[item.end - 1] === final))
    for (let at = start + 1; at < Math.min(run.right, start + target + 4); at++) if (text[at] === final) return at + 1
  let best = run.right
  let cost = Math.abs(run.right - start - target)
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
  if (
    !acts ||
    clauses.length < 4 ||
    graph.scene.itemOf.has(index) ||
    !(unit.tags.has('ought.strong') || unit.tags.has('claim.key'))
  )
    return []
  const key = unit.marks.find(mark => mark.tags.has('claim.key') || mark.tags.has('ought.strong'))
  const items = clauses
    .filter(clause => !key || clause.body > key.start)
    .map(clause => ({ start: itemStart(clause, key ?? null), end: clause.body }))
  return [{ unitId: unit.id, paragraphId: unit.read.paragraph.id, listType: 'measure', head: null, items }]
}

/** Where an action of a row begins: after the modal or the words that announce the row, and after what joins it. */
function itemStart(clause: ReadClause, key: Mark | null): number {
  if (key && key.start >= clause.start && key.end < clause.body) return key.end
  const modal = clause.marks.find(mark => mark.tags.has('ought.strong'))
  if (modal) return clause.marks.find(mark => mark.start >= modal.end && mark.tags.has('act'))?.start ?? modal.end
  const joiner = clause.chain[0]
  return joiner?.tags.has('join.and') ? joiner.end : clause.start
}
