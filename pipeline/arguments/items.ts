import { attributive } from '../lexicon/cues.ts'
import {
  breakers,
  listClosers,
  listJoiners,
  listOpeners,
  listPlain,
  listPrepositions,
  listSuffixes,
} from '../lexicon/lists.ts'
import { leadingParticles } from '../lexicon/mechanisms.ts'
import { compile } from '../text/match.ts'
import { length, type Span } from '../text/span.ts'

export const words = (list: string): string[] => [...new Set(list.split(/\s+/).filter(Boolean))]

const withPlain = (list: string) => {
  const own = new Set(words(list))
  return compile([
    ...[...own].map(word => [word, true] as const),
    ...words(listPlain)
      .filter(word => !own.has(word))
      .map(word => [word, false] as const),
  ])
}

export const openers = withPlain(listOpeners)

const closers = withPlain(listClosers)

export const joiners = withPlain(listJoiners)

export const LONGEST = 40

export interface Run {
  readonly marks: readonly number[]
  readonly left: number
  readonly right: number
}

/** A run without the items that are whole phrases: there one list ends and another begins. */
export function partsOf(text: string, run: Run): Run[] {
  const lengths = run.marks.slice(1).map((mark, index) => mark - run.marks[index]! - 1)
  const usual = Math.max(LONG_ITEM, lengths.length > 1 ? 2.5 * median(lengths) : 0)
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
export function itemsOf(text: string, run: Run): Span[] {
  const middle = run.marks.slice(1).flatMap((mark, index) => twins(text, { start: run.marks[index]! + 1, end: mark }))
  const tail = lastItems(text, run, middle)
  const target = median([...middle, ...tail].map(length)) || 6
  const given = [...middle, ...tail].map(length)
  const even = given.length > 1 && given.every(one => one === given[0])
  const first = {
    start: firstStart(text, run, target, middle, even, middle.length === 0 ? tail[0]!.end : null),
    end: run.marks[0]!,
  }
  return [first, ...middle, ...evenTail(text, [first, ...middle], tail)]
}

/** 完整把握、准确理解、全面落实新发展理念: after items of one length the last one has it too, and what follows belongs to all. */
function evenTail(text: string, before: readonly Span[], tail: readonly Span[]): readonly Span[] {
  const last = tail[0]!
  const same = length(before[0]!)
  const even = before.length > 1 && before.every(item => length(item) === same)
  if (!even || tail.length > 1 || same < 3 || length(last) < same + 2 || text.startsWith(CLOSER, last.end)) return tail
  return [{ start: last.start, end: last.start + same }]
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
function firstStart(
  text: string,
  { left, marks }: Run,
  target: number,
  middle: readonly Span[],
  even: boolean,
  pairEnd: number | null,
): number {
  const end = marks[0]!
  const floor = Math.max(left, end - LONGEST)
  let best = floor
  let cost = Math.abs(end - floor - target)
  const consider = (at: number, bonus: number) => {
    const price = Math.abs(end - at - target) - bonus
    if (at < end && (price < cost || (price === cost && best !== floor))) {
      cost = price
      best = at
    }
  }
  // Where the second item begins with such a word too, the word is part of the items: 增加…、补充….
  const parallel = (openers.at(text, end + 1)?.entry ?? false) && openers.at(text, end + 1)!.literal.length > 1
  for (const match of openers.all(text, floor, end))
    if (match.entry && !(match.literal === attributive && text.slice(end, end + target + 4).includes(attributive)))
      consider(parallel && match.literal.length > 1 ? match.start : match.end, 1)
  if (pairEnd !== null && text[end - 1] === text[pairEnd - 1] && listSuffixes.has(text[end - 1]!))
    consider(end - target, 2)
  const initial = middle[0] ? text[middle[0].start]! : text[end + 1]!
  if (end - floor > target + 3)
    for (let at = end - 1; at >= floor; at--)
      if (text[at] === initial && Math.abs(end - at - target) <= 1) consider(at, 2)
  if (even && end - best > target + 1 && end - best < target + 4 && end - target > floor) best = end - target
  const again = parallel ? null : openers.at(text, best)
  if (again?.entry && again.literal.length > 1 && end - again.end >= 2) best = again.end
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
    (middle.length === 0 && joiner.start > whole) ||
    (joiner.start >= whole && joiner.start - start > target + 4) ||
    (joiner.start - start !== whole - joiner.end &&
      Math.abs(joiner.start - start - target) > Math.abs(whole - start - target) + 1)
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

export const CLOSER = words(listClosers)[0]!

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
  if (middle.length === 0) {
    const reach = Math.min(run.right, start + Math.min(run.marks[0]! - run.left, LONGEST) + 4)
    for (let at = start + 1; at < reach; at++) if (text[at] === final) return at + 1
    // Where the first item holds 的, so may the second.
    const modified = text.slice(run.left, run.marks[0]).includes(attributive)
    return (
      stops.find(stop => stop.start >= start + 2 && !(modified && text.startsWith(attributive, stop.start)))?.start ??
      run.right
    )
  }
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
