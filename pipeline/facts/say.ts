import { kindOf } from '../mentions/kind.ts'
import type { Mention } from '../mentions/types.ts'
import type { Area } from './areas.ts'
import { type Carry, type Compared, referenceOf, timeOf } from './carry.ts'
import { type Clause, outerEnd } from './clauses.ts'
import { compare, comparisonsIn } from './compare.ts'
import type { Cue } from './cues.ts'
import type { Part } from './deal.ts'
import type { Given } from './given.ts'
import { directionOf, type MeasureCase, measureOf } from './measure.ts'
import { type Naming, nameOf } from './naming.ts'
import { isSpan, isUndated } from './notes.ts'
import { type Printed, phrase } from './phrase.ts'
import type { Source } from './source.ts'
import type { Phrase, Said, Statement, Timed } from './statement.ts'
import { ownTimes, statementTime, timed } from './timing.ts'
import type { MeasureType } from './types.ts'
import { isPassing } from './wordtimes.ts'

/** Where a number is read: its block and clause, the source that the clause names, and what was said before. */
export interface Scene {
  readonly block: Printed
  readonly clause: Clause
  readonly source: Source | null
  readonly carry: Carry
}

/** Whether a noun follows a number at once: neither the end of the clause nor a mark or verb. */
function goesOn(clause: Clause, quantity: Mention): boolean {
  const end = outerEnd(quantity)
  const next = clause.cues.find(c => c.start >= end)
  const stops = next?.start === end && (next.roles.conjunction || next.roles.predicate || next.roles.change)
  return end < clause.end && !stops
}

/** The place a word means: itself, or for 全省, 全市 the one named before. */
function placeOf(area: Area | null, carry: Carry): Area | null {
  if (!area?.repeats) return area
  return area.level === 'province' ? carry.province : (carry.prefecture ?? carry.province)
}

/** The time a number has by its own words, and what the clauses behind it take over. */
interface Timing {
  readonly own: Timed | null
  readonly from: Timed | null
  readonly undated: boolean
  /** It dates this number only: 上年同期, or where a change starts. */
  readonly passing: boolean
}

/** A time carried on, unless it lies ahead of the issue and nothing says that the number is a target. */
function past(time: Timed | null, scene: Scene, part: Part): Timed | null {
  const { issue } = scene.carry
  const ahead = time && issue && time.period.start > issue
  return ahead && !targetOf(scene, part) ? null : time
}

function timingOf(scene: Scene, part: Part, given: Given, naming: Naming): Timing {
  const { block, clause, source, carry } = scene
  const times = given.time ? [given.time] : ownTimes(part, source)
  const printed = times.map(t => timed(block, t, part.lead.cues, referenceOf(carry))).findLast(t => t !== null)
  const own = given.timed ?? printed ?? null
  const sort = kindOf(part.lead.quantity) === 'count' ? naming.own : naming.sort
  const undated = isUndated(times)
  return {
    own,
    from: undated ? null : (own ?? past(timeOf(carry, clause, sort), scene, part) ?? carry.reportPeriod),
    undated,
    passing: times.some(isPassing) || !!part.predicate.origin,
  }
}

const orderOf = (part: Part): 1 | 2 => part.predicate.change?.roles.change?.order ?? 1
const aspectCueOf = ({ predicate, subject }: Part): Cue | null => predicate.aspect ?? subject.aspect

/** The word that makes a change one of the second order: 多增, or 增速 before a difference in points. */
function aspectOf({ block, carry }: Scene, part: Part, measure: MeasureType, naming: Naming): Phrase | null {
  if (orderOf(part) === 2) return phrase(block, part.predicate.change!)
  if (measure !== 'difference_pp') return null
  const cue = aspectCueOf(part)
  return cue ? phrase(block, cue) : naming.name?.implied ? carry.aspect : null
}

function entityOf({ block, carry }: Scene, { subject }: Part): Said<Phrase> | null {
  if (!subject.entity)
    return carry.entity && { value: carry.entity, words: carry.entity, implied: true, rule: 'holder carried over' }
  const words = phrase(block, subject.entity)
  return { value: words, words, implied: false, rule: 'holder before the name' }
}

/** A target word before the number in its clause, or earlier in its sentence. */
function targetOf({ clause, carry }: Scene, part: Part): Cue | null {
  const own = part.lead.cues.findLast(c => c.roles.target)
  return own ?? (carry.target?.sentence === clause.sentence ? carry.target.cue : null)
}

/** What one number states. */
export function say(scene: Scene, part: Part, given: Given, quantity: Mention): { statement: Statement; carry: Carry } {
  const { block, clause, source, carry } = scene
  const { predicate, subject, lead } = part
  const naming = nameOf(block, part, given.name, clause, carry)
  const { sort, headed, behind } = naming
  const { addition, fronted, achieved } = subject
  const [ofShare, aspect] = [carry.share !== null, !!aspectCueOf(part)]
  const measured: MeasureCase = {
    quantity,
    predicate,
    sort,
    addition,
    fronted,
    behind,
    ofShare,
    aspect,
    before: carry.measure,
  }
  const measure = measureOf(measured)
  const timing = timingOf(scene, part, given, naming)
  const { comparison, comparator } = compare(
    block,
    part,
    clause,
    measure,
    timing.from?.period ?? null,
    given.comparison,
    carry,
  )
  const entity = entityOf(scene, part)
  const place = subject.entity ? placeOf(subject.area, carry) : carry.area
  const code = comparison?.value ?? null
  const statement: Statement = {
    ...{
      blockId: block.id,
      quantity,
      clause,
      lead,
      predicate,
      sort,
      headed,
      behind,
      achieved,
      measure,
      comparison,
      comparator,
      entity,
    },
    name: naming.name,
    aspect: aspectOf(scene, part, measure, naming),
    area: place && { value: place, words: entity?.words ?? null, implied: !subject.entity, rule: 'area list' },
    direction: directionOf(measured, measure),
    directionWords: fronted ?? predicate.change ?? predicate.comparative ?? predicate.transitive ?? addition,
    time: timing.from && statementTime(timing.from, !timing.own, measure, code, sort, orderOf(part), predicate),
    source: carry.source && { value: carry.source, words: carry.source.whole, implied: !source, rule: 'source' },
    target: targetOf(scene, part),
    unequal: given.unequal,
    continues: goesOn(clause, quantity),
    part: subject.part || (carry.part === clause.sentence && !!subject.name),
    real: lead.cues.some(c => c.roles.real) || carry.real === clause.sentence,
  }
  return { statement, carry: carryOn(scene, statement, part, naming, timing) }
}

const LONGEST_LIST = 12

/** The distinct names stated one after another. */
const addName = (recent: readonly Phrase[], name: Phrase | null): readonly Phrase[] =>
  !name || recent.some(n => n.text === name.text) ? recent : [...recent.slice(1 - LONGEST_LIST), name]

/** The name of a share that a later change in points may be a change of. */
function shareAfter(statement: Statement, carry: Carry): Phrase | null {
  if (statement.measure === 'share' || statement.predicate.shareNoun) return statement.name?.value ?? null
  return kindOf(statement.quantity) === 'percentage_point' ? carry.share : null
}

/**
 * A comparison printed with this number, for the numbers behind it; one with another indicator is not carried.
 * A level of the time compared with (较去年同期的1.36万亿元减少53%) leaves that time.
 */
function comparedBy({ comparison, clause, time, measure, lead }: Statement, block: Printed): Compared | null {
  const said = { sentence: clause.sentence, period: time?.value ?? null }
  const base = measure === 'level' ? comparisonsIn(lead.cues).at(-1)?.roles.base : undefined
  if (base) return { code: base, words: phrase(block, comparisonsIn(lead.cues).at(-1)!), ...said }
  if (!comparison || comparison.implied || comparison.value === 'vs_other_indicator') return null
  return { code: comparison.value, words: comparison.words, ...said }
}

/** What the clauses behind a statement may leave unsaid. A part (其中，二季度…) keeps its time to its own sentence. */
function carryOn(
  { block, clause, carry }: Scene,
  statement: Statement,
  part: Part,
  naming: Naming,
  timing: Timing,
): Carry {
  const { sentence } = clause
  const { own, undated, passing } = timing
  const keeps = passing || statement.part
  const compared = comparedBy(statement, block)
  const second = orderOf(part) === 2
  const aspect = aspectCueOf(part)
  return {
    ...carry,
    name: naming.base ?? carry.name,
    sort: naming.base ? naming.sort : carry.sort,
    recent: addName(carry.recent, naming.base),
    share: shareAfter(statement, carry),
    aspect: aspect ? phrase(block, aspect) : naming.name?.implied ? carry.aspect : null,
    part: null,
    real: statement.real ? sentence : carry.real,
    measure: statement.measure,
    change: statement.predicate.change,
    comparison: second ? carry.comparison : (compared ?? carry.comparison),
    second: second ? (compared ?? carry.second) : carry.second,
    time: undated ? null : keeps ? carry.time : (own ?? carry.time),
    span: own && !keeps && isSpan(own) ? own : carry.span,
    local: statement.part && own ? { time: own, sentence } : carry.local,
    entity: statement.entity?.value ?? null,
    area: statement.area?.value ?? null,
    target: statement.target ? { cue: statement.target, sentence } : carry.target,
  }
}
