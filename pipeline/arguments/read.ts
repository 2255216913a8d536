import type { Paragraph } from '../document/types.ts'
import { benefitOpen, frames, instrumentOpen, nominalisers, timeCharacters } from '../lexicon/cues.ts'
import { type Clause, clausesOf, depths } from './clauses.ts'
import { type Mark, marksOf, NONE, tagsOf } from './marks.ts'

/** A clause with what its words say of it. */
export interface ReadClause extends Clause {
  readonly marks: readonly Mark[]
  /** Marks that stand in a row from the first character on: joiners, adverbs, modals, then the head. */
  readonly chain: readonly Mark[]
  readonly tags: ReadonlySet<string>
  readonly headTags: ReadonlySet<string>
  /** Whether the clause is a phrase without predicate that stays with what follows. */
  readonly frame: boolean
  /** Whether it promises a good result by a frame: 为…提供, 以…推动. */
  readonly benefit: boolean
  /** Whether it begins with 为 and somebody it is done for. */
  readonly forWhom: boolean
}

/** A paragraph with its clauses read. */
export interface ReadParagraph {
  readonly paragraph: Paragraph
  readonly text: string
  readonly depth: Uint8Array
  readonly clauses: readonly ReadClause[]
}

const timeSet: ReadonlySet<string> = new Set(timeCharacters)
const framesByInitial = new Map<string, { readonly open: string; readonly closes: readonly string[] }[]>()
for (const { open, close } of frames) {
  const known = framesByInitial.get(open[0]!) ?? []
  framesByInitial.set(open[0]!, [...known, { open, closes: close.split(/\s+/).filter(Boolean) }])
}
const FRAME_LENGTH = 48
const INSTRUMENT_LENGTH = 24

/** Splits a paragraph into clauses and reads their cues; linear in its text. */
export function readParagraph(paragraph: Paragraph): ReadParagraph {
  const text = paragraph.block.text
  const depth = depths(text)
  const marks = marksOf(text, depth)
  let next = 0
  const clauses = clausesOf(paragraph, depth).map(clause => {
    const own: Mark[] = []
    while (next < marks.length && marks[next]!.start < clause.end) own.push(marks[next++]!)
    return readClause(text, clause, own)
  })
  return {
    paragraph,
    text,
    depth,
    clauses: clauses.map((clause, index) => instrument(text, clause, clauses[index + 1])),
  }
}

/** 以…监督，有效压缩…: an instrument before the outcome it serves has no predicate of its own. */
function instrument(text: string, clause: ReadClause, next: ReadClause | undefined): ReadClause {
  const bare =
    text.startsWith(instrumentOpen, clause.start) &&
    !clause.hard &&
    clause.body - clause.start <= INSTRUMENT_LENGTH &&
    !clause.benefit
  const verb = clause.marks.some(
    mark => mark.tags.has('ought.strong') || mark.tags.has('copula.is') || mark.tags.has('tail.goal'),
  )
  return bare && !verb && next?.headTags.has('outcome') ? { ...clause, frame: true } : clause
}

function readClause(text: string, clause: Clause, marks: readonly Mark[]): ReadClause {
  const chain: Mark[] = []
  let at = clause.start
  for (const mark of marks) {
    if (mark.start !== at || mark.tags.has(NONE)) break
    if (mark.tags.has('frame.open') && mark.tags.size === 1) break
    const read = nominal(text, mark) ? { ...mark, tags: NOUN } : mark
    chain.push(read)
    at = mark.end
    if (heads(read)) break
  }
  const tags = tagsOf(marks)
  return {
    ...clause,
    marks,
    chain,
    tags,
    headTags: tagsOf(chain),
    frame: !clause.hard && isFrame(text, clause, chain),
    benefit: isBenefit(text, clause, marks),
    forWhom: text.startsWith(benefitOpen, clause.start) && !marks.some(mark => mark.start <= clause.start + 1),
  }
}

/** A verb before 与, 和 or 的 names the act: 传承与创新的关系, 改革的目的. */
const nominal = (text: string, mark: Mark): boolean =>
  nominalisers.has(text[mark.end] ?? '') &&
  (mark.tags.has('act') || mark.tags.has('outcome') || mark.tags.has('outcome.weak')) &&
  !mark.tags.has('ought.strong')

const NOUN: ReadonlySet<string> = new Set(['noun'])

function isTime(text: string, { start, body }: Clause): boolean {
  for (let at = start; at < body; at++) if (!timeSet.has(text[at]!)) return false
  return true
}

function isFrame(text: string, clause: Clause, chain: readonly Mark[]): boolean {
  const end = chain.at(-1)?.end ?? clause.start
  if (end >= clause.body) return chain.some(mark => isLink(mark))
  if (clause.body - clause.start > FRAME_LENGTH) return false
  if (isTime(text, clause)) return true
  return starts(chain, clause.start).some(from =>
    (framesByInitial.get(text[from]!) ?? []).some(
      ({ open, closes }) =>
        text.startsWith(open, from) &&
        (closes.length === 0 || closes.some(close => endsWith(text, close, clause.body, from + open.length))),
    ),
  )
}

const endsWith = (text: string, close: string, end: number, from: number): boolean =>
  end - close.length >= from && text.startsWith(close, end - close.length)

/** Where the words proper may begin: the clause start, and after each leading joiner. */
function starts(chain: readonly Mark[], start: number): number[] {
  const found = [start]
  for (const mark of chain) {
    if (!isLink(mark) && !mark.tags.has('adverb') && !mark.tags.has('ought.strong')) break
    found.push(mark.end)
  }
  return found
}

const isLink = (mark: Mark): boolean => {
  for (const tag of mark.tags) if (tag === 'frame' || tag === 'marker' || tag.startsWith('join.')) return true
  return false
}

/** Whether a mark is the verb that heads its clause; what stands right after it is its object: 完善支撑保障机制. */
const heads = (mark: Mark): boolean =>
  (mark.tags.has('act') || mark.tags.has('outcome') || mark.tags.has('outcome.weak')) &&
  !mark.tags.has('adverb') &&
  !mark.tags.has('ought.strong')

function isBenefit(text: string, clause: Clause, marks: readonly Mark[]): boolean {
  const first = marks.find(mark => !mark.tags.has('adverb'))?.start ?? clause.start
  for (const at of [clause.start, first]) {
    if (marks.some(mark => mark.start === at && mark.tags.has('join.and'))) continue
    if (text.startsWith(benefitOpen, at) && marks.some(mark => mark.start > at && mark.tags.has('outcome.frame')))
      return true
    if (text.startsWith(instrumentOpen, at) && marks.some(mark => mark.start > at + 2 && mark.tags.has('outcome')))
      return true
  }
  return false
}
