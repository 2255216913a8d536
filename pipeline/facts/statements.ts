import type { Mention } from '../mentions/types.ts'
import { contains, overlaps, type Span } from '../text/span.ts'
import { type Area, type AreaMatch, readAreas } from './areas.ts'
import { type Carry, referenceOf, timeOf } from './carry.ts'
import { type Clause, outerEnd, readClauses } from './clauses.ts'
import { compare, comparisonsIn } from './compare.ts'
import type { Cue } from './cues.ts'
import { type Deal, dealGroup, type Group, type Part, readGroups } from './deal.ts'
import { directionOf, kindOf, type MeasureCase, measureOf } from './measure.ts'
import { nameOf } from './naming.ts'
import { type Printed, phrase } from './phrase.ts'
import { readSource, type Source } from './source.ts'
import type { Phrase, Said, Sourced, Statement, Timed } from './statement.ts'
import { readSubject, sortOf } from './subject.ts'
import { ownTimes, statementTime, timed } from './timing.ts'
import { isPassing, type Time } from './wordtimes.ts'

/** A block's text with the numbers and times in it. */
export interface BlockText extends Printed {
  readonly mentions: readonly Mention[]
}

/** Words that open and close an aside: its statements are not carried on. */
const OPENING = new Set(['（', '('])

/** Stops after which 分别 no longer reaches back. */
const LIST_STOPS = new Set(['；', ';'])

const sourced = (block: Printed, source: Source): Sourced => ({
  whole: phrase(block, source),
  org: source.org && phrase(block, source.org),
  doc: source.doc && phrase(block, source.doc),
})

function noteSource(block: BlockText, clause: Clause, source: Source | null, carry: Carry): Carry {
  if (!source) return carry
  const named = clause.times.find(t => contains(source, t))
  const period = named && timed(block, named, [], referenceOf(carry))
  return { ...carry, source: sourced(block, source), reportPeriod: period ?? carry.reportPeriod }
}

/** Whether the last time printed names no day: 目前. */
const unknown = (times: readonly Time[]): boolean => times.at(-1)?.undated === true

/** Whether a noun follows a number at once: neither the end of the clause nor a mark or verb. */
function goesOn(clause: Clause, quantity: Mention): boolean {
  const end = outerEnd(quantity)
  const next = clause.cues.find(c => c.start >= end)
  return (
    end < clause.end && !(next?.start === end && (next.roles.conjunction || next.roles.predicate || next.roles.change))
  )
}

/** Remembers the places named, for 全省 and 全市 later. */
function notePlaces(areas: readonly AreaMatch[], carry: Carry): Carry {
  let { province, prefecture } = carry
  for (const { area } of areas) {
    if (area.repeats) continue
    if (area.level === 'province') {
      province = area
      prefecture = null
    } else if (area.level === 'prefecture') prefecture = area
  }
  return { ...carry, province, prefecture }
}

/** What a clause without a number leaves to the ones behind it: a time, a comparison, a topic. */
function noteClause(block: BlockText, clause: Clause, source: Source | null, carry: Carry): Carry {
  const comparisons = comparisonsIn(clause.cues)
  const not = source ? [source, ...comparisons] : comparisons
  const own = clause.times.filter(t => !not.some(span => overlaps(span, t)))
  const time = own.map(t => timed(block, t, clause.cues, referenceOf(carry))).findLast(t => t !== null)
  const cue = comparisons.at(-1)
  const code = cue && (cue.roles.base ?? cue.roles.comparison)
  const lead = { ...clause, quantity: null as never, first: true }
  const topic = source ? null : readSubject(block.text, lead, clause.end, true)
  const sort = topic?.name ? sortOf(block.text, topic.name) : null
  return {
    ...carry,
    time: unknown(own) ? null : (time ?? carry.time),
    times:
      own.length > 1
        ? own.map(t => timed(block, t, clause.cues, referenceOf(carry))).filter(t => t !== null)
        : carry.times,
    comparison: cue && code ? { code, words: phrase(block, cue), sentence: clause.sentence } : carry.comparison,
    part: clause.cues.some(c => c.roles.part) ? clause.sentence : carry.part,
    real: clause.cues.some(c => c.roles.real) ? clause.sentence : carry.real,
    topic: topic?.name && sort ? { name: phrase(block, topic.name), sort, sentence: clause.sentence } : carry.topic,
    entity: topic?.entity && sort ? phrase(block, topic.entity) : carry.entity,
    area: topic?.area && sort ? topic.area : carry.area,
  }
}

/** The place a word means: itself, or for 全省, 全市 the one named before. */
function placeOf(area: Area | null, carry: Carry): Area | null {
  if (!area?.repeats) return area
  return area.level === 'province' ? carry.province : (carry.prefecture ?? carry.province)
}

/** The 其中 of a target: any target word before the number in its sentence. */
function targetOf(part: Part, clause: Clause, carry: Carry): Cue | null {
  const own = part.lead.cues.findLast(c => c.roles.target)
  return own ?? (carry.target?.sentence === clause.sentence ? carry.target.cue : null)
}

/** A part dealt to a holder of a list; to a place: the indicator is the one before, the place is the holder. */
function withHolder(part: Part, { area, held }: Dealt): Part {
  if (held) return { ...part, subject: { ...part.subject, ...held } }
  return area ? { ...part, subject: { ...part.subject, name: null, entity: area, area: area.area } } : part
}

/** The names a list without its own deals to: the last list, or as many names as the clauses before stated. */
function listedBefore(group: Group, carry: Carry): readonly Phrase[] | null {
  if (carry.list?.length === group.length) return carry.list
  return group[0].predicate.dealer && carry.recent.length === group.length ? carry.recent : null
}

interface Dealt {
  readonly name: readonly Span[] | Phrase | null
  readonly comparison: Cue | null
  readonly time: Time | null
  readonly area: AreaMatch | null
  /** A holder of a list and the name they share. */
  readonly held: { readonly entity: Span; readonly name: Span } | null
  /** One of several times named in the clause before. */
  readonly timed: Timed | null
  readonly unequal: boolean
}

/** What the i-th number of a group was dealt by its own clause or by the last list. */
function dealt(group: Group, deal: Deal, i: number, carry: Carry): Dealt {
  const name = deal.names?.[i] ?? null
  const comparison = deal.comparisons?.[i] ?? null
  const time = deal.times?.[i] ?? null
  const area = deal.areas?.[i] ?? null
  const head = group[0]
  const timed = head.predicate.dealer && carry.times?.length === group.length ? carry.times[i]! : null
  const held = deal.holders && { entity: deal.holders.spans[i]!, name: deal.holders.name }
  const given = name || comparison || time || area || timed || held
  const listed = !given && group.length > 1 && !head.subject.name
  const last = listed ? (listedBefore(group, carry)?.[i] ?? null) : null
  const unequal = !!head.predicate.dealer && group.length > 1 && !given && !last
  return { name: name ?? last, comparison, time, area, held, timed: given === timed ? timed : null, unequal }
}

/** A member of a list speaks with the predicate of the list's head where it has no verb of its own. */
function withHead(group: Group, part: Part): Part {
  const head = group[0]
  if (part === head) return part
  const own = part.predicate.change || part.predicate.comparative
  const predicate = own
    ? {
        ...part.predicate,
        comparisons: part.predicate.comparisons.length ? part.predicate.comparisons : head.predicate.comparisons,
        comparand: part.predicate.comparand ?? head.predicate.comparand,
        aspect: part.predicate.aspect ?? head.predicate.aspect,
      }
    : head.predicate
  return { lead: { ...part.lead, times: head.lead.times, cues: head.lead.cues }, predicate, subject: head.subject }
}

/** A number that only says where the change before it arrived (…1.81个百分点，至21.49%) takes that change over. */
function landed(part: Part, carry: Carry): Part {
  const { predicate, subject } = part
  const lands =
    predicate.copula?.roles.landing && !predicate.change && !predicate.origin && !subject.name && carry.change
  return lands ? { ...part, predicate: { ...predicate, change: carry.change, arrives: true } } : part
}

/** The distinct names stated one after another. */
const addName = (recent: readonly Phrase[], name: Phrase | null): readonly Phrase[] =>
  !name || recent.some(n => n.text === name.text) ? recent : [...recent.slice(1 - LONGEST_LIST), name]

const LONGEST_LIST = 12

function readStatement(
  block: BlockText,
  clause: Clause,
  part: Part,
  given: Dealt,
  source: Source | null,
  carry: Carry,
): { statement: Statement; carry: Carry } {
  const naming = nameOf(block, part, given.name, clause, carry)
  const { predicate, subject } = part
  const quantity = part.lead.quantity
  const aspectCue = predicate.aspect ?? subject.aspect
  const order = predicate.change?.roles.change?.order ?? 1
  const measured: MeasureCase = {
    quantity,
    predicate,
    sort: naming.sort,
    addition: subject.addition,
    fronted: subject.fronted,
    behind: naming.behind,
    ofShare: carry.share !== null,
    aspect: !!aspectCue,
    before: carry.measure,
  }
  const measure = measureOf(measured)
  const own = given.time ? [given.time] : ownTimes(part, source)
  const printedTime =
    own.map(t => timed(block, t, part.lead.cues, referenceOf(carry))).findLast(t => t !== null) ?? null
  const ownTime = given.timed ?? printedTime
  const passing = own.some(isPassing) || !!predicate.origin
  const from = unknown(own)
    ? null
    : (ownTime ?? timeOf(carry, clause, kindOf(quantity) === 'count' ? null : naming.sort) ?? carry.reportPeriod)
  const comparing = compare(block, part, clause, measure, from?.period ?? null, given.comparison, carry)
  const aspect =
    order === 2
      ? phrase(block, predicate.change!)
      : measure === 'difference_pp'
        ? aspectCue
          ? phrase(block, aspectCue)
          : naming.name?.implied
            ? carry.aspect
            : null
        : null
  const entity: Said<Phrase> | null = subject.entity
    ? {
        value: phrase(block, subject.entity),
        words: phrase(block, subject.entity),
        implied: false,
        rule: 'holder before the name',
      }
    : carry.entity && { value: carry.entity, words: carry.entity, implied: true, rule: 'holder carried over' }
  const place = subject.entity ? placeOf(subject.area, carry) : carry.area
  const target = targetOf(part, clause, carry)
  const statement: Statement = {
    blockId: block.id,
    quantity,
    clause,
    lead: part.lead,
    predicate,
    name: naming.name,
    sort: naming.sort,
    headed: naming.headed,
    achieved: subject.achieved,
    aspect,
    entity,
    area: place && { value: place, words: entity?.words ?? null, implied: !subject.entity, rule: 'area list' },
    measure,
    comparison: comparing.comparison,
    comparator: comparing.comparator,
    direction: directionOf(measured, measure),
    directionWords:
      subject.fronted ?? predicate.change ?? predicate.comparative ?? predicate.transitive ?? subject.addition,
    time:
      from &&
      statementTime(from, !ownTime, measure, comparing.comparison?.value ?? null, naming.sort, order, predicate),
    source: carry.source && { value: carry.source, words: carry.source.whole, implied: !source, rule: 'source' },
    target,
    unequal: given.unequal,
    behind: naming.behind,
    continues: goesOn(clause, quantity),
    part: subject.part || (carry.part === clause.sentence && !!subject.name),
    real: part.lead.cues.some(c => c.roles.real) || carry.real === clause.sentence,
  }
  const explicit =
    comparing.comparison && !comparing.comparison.implied && comparing.comparison.value !== 'vs_other_indicator'
  const compared = explicit
    ? { code: comparing.comparison!.value, words: comparing.comparison!.words, sentence: clause.sentence }
    : null
  return {
    statement,
    carry: {
      ...carry,
      name: naming.base ?? carry.name,
      sort: naming.base ? naming.sort : carry.sort,
      recent: addName(carry.recent, naming.base),
      share:
        measure === 'share' || predicate.shareNoun
          ? (naming.name?.value ?? null)
          : kindOf(quantity) === 'percentage_point'
            ? carry.share
            : null,
      aspect: aspectCue ? phrase(block, aspectCue) : naming.name?.implied ? carry.aspect : null,
      part: null,
      real: statement.real ? clause.sentence : carry.real,
      measure,
      change: predicate.change,
      comparison: order === 1 && compared ? compared : carry.comparison,
      second: order === 2 && compared ? compared : carry.second,
      time: unknown(own) ? null : passing || statement.part ? carry.time : (ownTime ?? carry.time),
      span: ownTime && !statement.part && ownTime.period.start !== ownTime.period.end ? ownTime : carry.span,
      local: statement.part && ownTime ? { time: ownTime, sentence: clause.sentence } : carry.local,
      entity: entity?.value ?? null,
      area: place,
      target: target ? { cue: target, sentence: clause.sentence } : carry.target,
    },
  }
}

function readGroup(
  block: BlockText,
  clause: Clause,
  group: Group,
  source: Source | null,
  carry: Carry,
): { found: Statement[]; carry: Carry } {
  const deal = dealGroup(block.text, group)
  const found: Statement[] = []
  let next = carry
  group.forEach((part, i) => {
    const given = dealt(group, deal, i, carry)
    const read = readStatement(
      block,
      clause,
      landed(withHolder(withHead(group, part), given), next),
      given,
      source,
      next,
    )
    const statement = { ...read.statement, quantity: part.lead.quantity }
    found.push(statement)
    next = read.carry
  })
  const names = found.map(s => s.name?.value ?? null)
  const isList = group.length > 1 && names.every(n => n !== null)
  const whole = group[0].subject.name
  return {
    found,
    carry: isList
      ? { ...next, list: names as Phrase[], whole: deal.names && whole ? phrase(block, whole) : next.whole }
      : next,
  }
}

/** The statements of one block in printed order, and what later blocks may carry on. Linear in the text. */
export function readStatements(block: BlockText, before: Carry): { statements: Statement[]; carry: Carry } {
  const clauses = readClauses(block.text, block.mentions)
  const areas = readAreas(block.text)
  const statements: Statement[] = []
  let carry = before
  let area = 0
  for (const [i, clause] of clauses.entries()) {
    const here: AreaMatch[] = []
    while (area < areas.length && areas[area]!.end <= clause.end) here.push(areas[area++]!)
    carry = notePlaces(here, carry)
    const source = readSource(block.text, clause)
    carry = noteSource(block, clause, source, carry)
    const target = clause.cues.findLast(c => c.roles.target)
    if (!clause.leads.length) {
      if (target) carry = { ...carry, target: { cue: target, sentence: clause.sentence } }
      carry = noteClause(block, clause, source, carry)
      continue
    }
    if (clause.sentence !== clauses[i - 1]?.sentence || LIST_STOPS.has(clauses[i - 1]!.stop))
      carry = { ...carry, recent: [] }
    const aside = OPENING.has(clauses[i - 1]?.stop ?? '')
    const start = carry
    for (const group of readGroups(block.text, clause)) {
      const read = readGroup(block, clause, group, source, carry)
      statements.push(...read.found)
      carry = read.carry
    }
    if (aside) carry = start
  }
  return { statements, carry }
}
