import { benefitOpen, viaOpen } from '../lexicon/cues.ts'
import { REACH } from './doing.ts'
import type { ReadClause, ReadParagraph } from './read.ts'

const OPENERS = [
  'open.goal',
  'open.solve',
  'open.reason',
  'open.result',
  'open.condition',
  'open.setting',
  'open.means',
  'open.concede',
  'open.analogy',
] as const

/** 通过…， at the head, after nothing but joiners, adverbs and modals. */
export const opensMeans = (clause: ReadClause): boolean => {
  const at = clause.chain.findIndex(mark => mark.tags.has('open.means'))
  return (
    !clause.hard &&
    at !== -1 &&
    clause.chain.slice(0, at).every(mark => isJoiner(mark.tags) || mark.tags.has('ought.may'))
  )
}

/** 依靠…来提高…: means and end in one clause. */
const isManner = (text: string, clause: ReadClause): boolean =>
  clause.marks.some(
    mark =>
      mark.start > clause.start &&
      text.startsWith(viaOpen, mark.start - viaOpen.length) &&
      (mark.tags.has('outcome') || mark.tags.has('act')),
  )

export const onlyFrames = (clauses: readonly ReadClause[], from: number, to: number): boolean => {
  for (let i = to - 1; i >= from; i--) if (!clauses[i]!.frame) return false
  return true
}

/** The kind of opener that a unit begins with, if clause `i` is the first of it that has a predicate. */
export function openerOf(read: ReadParagraph, i: number, from: number): string | null {
  const clause = read.clauses[i]!
  if (clause.frame || clause.hard || !onlyFrames(read.clauses, from, i)) return null
  const first = clause.chain.find(mark => OPENERS.some(tag => mark.tags.has(tag)))
  const named = OPENERS.find(tag => first?.tags.has(tag))
  if (named === 'open.means') return opensMeans(clause) && !isManner(read.text, clause) ? named : null
  if (named) return named
  if (isBareGoal(read, clause)) return 'open.goal'
  return isInfinitive(read, i) ? 'infinitive' : null
}

/** 为改善…，: the bare preposition before a verb of purpose. */
function isBareGoal(read: ReadParagraph, clause: ReadClause): boolean {
  const at = clause.chain.find(mark => !isJoiner(mark.tags))?.start ?? clause.chain.at(-1)?.end ?? clause.start
  if (read.text[at] !== benefitOpen || clause.benefit) return false
  return clause.marks.some(
    mark => mark.start === at + 1 && ['act.goalverb', 'act', 'act.solve', 'outcome'].some(tag => mark.tags.has(tag)),
  )
}

const isJoiner = (tags: ReadonlySet<string>): boolean =>
  [...tags].some(tag => tag.startsWith('join.') || tag === 'frame')

/** 要实现…，必须…: an infinitive whose next clause says what it takes. */
function isInfinitive(read: ReadParagraph, i: number): boolean {
  const next = read.clauses[i + 1]
  if (!next) return false
  const clause = read.clauses[i]!
  if (next.chain[0]?.tags.has('ought.entail'))
    return ['act', 'act.goalverb', 'outcome'].some(tag => clause.headTags.has(tag))
  const must = next.chain.some(mark => mark.tags.has('ought.strong') && !mark.tags.has('infinitive'))
  return must && clause.headTags.has('infinitive')
}

/** Whether the phrase of an opener has ended before clause `i`. */
export function closesOpener(read: ReadParagraph, i: number, opener: string): string | null {
  const clause = read.clauses[i]!
  const answers = (tags: readonly string[], from: number) => {
    for (let k = from; k < Math.min(read.clauses.length, from + REACH); k++) {
      if (tags.some(tag => read.clauses[k]!.headTags.has(tag))) return k
      if (read.clauses[k]!.hard) return null
    }
    return null
  }
  if (opener === 'open.condition' || opener === 'open.analogy' || opener === 'open.concede') {
    const tags =
      opener === 'open.concede'
        ? ['join.shift']
        : opener === 'open.analogy'
          ? ['close.analogy']
          : ['then.able', 'then.so']
    const answer = answers(tags, i)
    return answer === null || answer === i ? opener : null
  }
  if (opener === 'open.reason') {
    const answer = answers(['join.result'], i)
    return answer === null || answer === i ? opener : null
  }
  if (opener === 'open.goal' && !clause.hard && continuesGoal(clause)) return null
  return opener
}

/** 保障科技资金的高效运用，: a further purpose, coordinated with the first. */
const continuesGoal = (clause: ReadClause): boolean =>
  clause.headTags.has('act.goalverb') && !clause.tags.has('ought.strong') && !clause.tags.has('ought.advise')
