import { CONTINUATION, KICKER, SUBTITLE } from '../lexicon/layout.ts'
import { CLOSE, is, OPEN } from '../text/characters.ts'
import { readBareNames, readPostAndName } from './bylines.ts'
import type { Part } from './classify.ts'

/** Parts on each side whose words may hold the words of a head. */
const NEARBY = 8
/** The tail of a head split over two lines is no wider than this where nothing else shows it, in cells. */
const SHORT_TAIL = 12
/** A title broken for balance has no line wider than this. */
const BROKEN_LINE = 28

/** Bare names under a title and bracketed ones under a text are bylines. */
export function readBareBylines(parts: readonly Part[]): Part[] {
  return parts.map((part, i) => (isBareByline(parts, i) ? { ...part, role: 'byline', why: 'byline-bare' } : part))
}

function isBareByline(parts: readonly Part[], i: number): boolean {
  const part = parts[i]!
  const before = parts[i - 1]
  const after = parts[i + 1]?.role
  const open = part.role === 'head' || part.role === 'table' || part.why === 'bracketed-note'
  if (!open || part.lines.length > 1 || !before) return false
  const names = readBareNames(part.printed) ?? readPostAndName(part.printed)
  if (!names) return false
  if (before.role === 'prose') return part.printed.startsWith('(')
  if (before.role !== 'head' || after === undefined || after === 'byline') return false
  // 校园周边食品⏎安全: the end of a title may look like a name.
  return !(
    names.length === 1 &&
    (isPhrase(names[0]!, parts, i) || isPhrase(before.words.at(-1)! + part.words[0]!, parts, i))
  )
}

/** Whether a head is as wide as its column. */
const isWrapped = (head: Part): boolean => head.edge !== null && head.lines.at(-1)!.width >= head.edge - 2

/** Joins the lines of heads that are printed on several. Linear: each pair of heads looks at a few parts around. */
export function joinHeads(parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  parts.forEach((part, i) => {
    const head = joined.at(-1)
    if (head && isSplit(head, part, parts, i))
      joined[joined.length - 1] = {
        ...head,
        lines: [...head.lines, ...part.lines],
        words: head.words + part.words,
        why: 'split-head',
      }
    else joined.push(part)
  })
  return joined
}

/** Whether a head goes on in the next part. */
function isSplit(head: Part, next: Part, parts: readonly Part[], i: number): boolean {
  if (head.role !== 'head' || next.role !== 'head' || next.numbered || head.closed) return false
  if (head.lines.length + next.lines.length > 4 || SUBTITLE.test(next.words)) return false
  if (isOpen(head.words)) return true
  if (KICKER.test(head.words)) return false
  if (isPhrase(head.words.at(-1)! + next.words[0]!, parts, i)) return true
  const line = head.lines.at(-1)!
  const tail = next.lines[0]!
  if (isWrapped(head)) return true
  if (head.numbered && tail.blanks === line.blanks) return line.width > tail.width
  const narrower = tail.blanks === 0 && tail.width <= line.width
  if (narrower && CONTINUATION.test(next.words)) return true
  if (head.edge === null) return false
  if (tail.width <= SHORT_TAIL && line.width > tail.width) return true
  // 让数据要素⏎跑出加速度: the lines of one title are about as wide as each other.
  return (
    tail.blanks === 0 && line.width <= BROKEN_LINE && tail.width <= line.width * 1.35 && tail.width >= line.width * 0.6
  )
}

/** A quotation mark or bracket is opened and not closed. */
function isOpen(words: string): boolean {
  let depth = 0
  for (let i = 0; i < words.length; i++) depth += is(words, i, OPEN) ? 1 : is(words, i, CLOSE) ? -1 : 0
  return depth > 0
}

/** Whether prose nearby holds some characters, so that they are no chance meeting of two lines. */
function isPhrase(characters: string, parts: readonly Part[], i: number): boolean {
  for (let k = Math.max(0, i - NEARBY); k < Math.min(parts.length, i + NEARBY); k++)
    if (parts[k]!.role === 'prose' && parts[k]!.words.includes(characters)) return true
  return false
}

/** The heads above or below one body. */
export interface TitleGroup {
  readonly kicker: number | null
  readonly title: number
  readonly subtitle: number | null
  /** Heads left over. */
  readonly rest: readonly number[]
}

/** Which of the heads of one title is the main one. `heads` are indices of parts, at least one. */
export function readTitleGroup(parts: readonly Part[], heads: readonly number[]): TitleGroup {
  const dash = heads.find((i, n) => n > 0 && SUBTITLE.test(parts[i]!.words)) ?? null
  const plain = heads.filter(i => i !== dash && !SUBTITLE.test(parts[i]!.words))
  if (!plain.length) return { kicker: null, title: heads[0]!, subtitle: null, rest: heads.slice(1) }
  const kicker = plain.length > 1 && isKicker(parts, plain, dash !== null) ? plain[0]! : null
  const title = kicker === null ? plain[0]! : plain[1]!
  const subtitle = dash ?? plain.find(i => i > title) ?? null
  const rest = heads.filter(i => i !== kicker && i !== title && i !== subtitle)
  return { kicker, title, subtitle, rest }
}

/** The line above the main title: a column's or series' name, a much shorter line, or the first of three lines. */
function isKicker(parts: readonly Part[], plain: readonly number[], subtitled: boolean): boolean {
  const [first, second] = plain.map(i => parts[i]!.words)
  return (
    KICKER.test(first!) ||
    subtitled ||
    plain.length > 2 ||
    (first!.length <= 6 && second!.length >= first!.length * 1.5)
  )
}
