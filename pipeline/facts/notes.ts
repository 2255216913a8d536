import type { Mention } from '../mentions/types.ts'
import { contains, overlaps } from '../text/span.ts'
import { type AreaMatch, readAreas } from './areas.ts'
import { type Carry, issueOf, referenceOf } from './carry.ts'
import { type Clause, isTime } from './clauses.ts'
import { comparisonsIn } from './compare.ts'
import { type Printed, phrase } from './phrase.ts'
import type { Source } from './source.ts'
import type { Timed } from './statement.ts'
import { readSubject, type Subject, sortOf } from './subject.ts'
import { timed } from './timing.ts'
import { looksBack, readTimes, type Time } from './wordtimes.ts'

/** Remembers a source, and the period its document names (2024年半年度报告). */
export function noteSource(block: Printed, clause: Clause, source: Source, carry: Carry): Carry {
  const named = clause.times.find(t => contains(source, t))
  const period = named && timed(block, named, [], referenceOf(carry))
  const whole = phrase(block, source)
  const org = source.org && phrase(block, source.org)
  const doc = source.doc && phrase(block, source.doc)
  const known = { ...carry, source: { whole, org, doc } }
  return period ? { ...known, time: null, reportPeriod: period } : known
}

/** Remembers the places named, for 全省 and 全市 later. */
export function notePlaces(areas: readonly AreaMatch[], carry: Carry): Carry {
  let { province, prefecture } = carry
  for (const { area } of areas) {
    if (area.repeats) continue
    if (area.level === 'province') {
      province = area
      prefecture = null
    } else if (area.level === 'prefecture') prefecture = area
  }
  const same = province === carry.province && prefecture === carry.prefecture
  return same ? carry : { ...carry, province, prefecture }
}

/** Remembers that 去年 was said, and the year of the issue that follows from it. */
export function noteIssue(block: Printed, clause: Clause, carry: Carry): Carry {
  const back = carry.looksBack || clause.times.some(t => looksBack(block.text, t))
  const issue = issueOf(carry)
  return back === carry.looksBack && issue === carry.issue ? carry : { ...carry, looksBack: back, issue }
}

/** Whether the last time printed names no day: 目前. */
export const isUndated = (times: readonly Time[]): boolean => times.at(-1)?.undated === true

/** Whether a time is a span rather than a moment. */
export const isSpan = ({ period }: Timed): boolean => period.start !== period.end

/** A topic is a name at the end of its clause, no longer than this. */
const LONGEST_TOPIC = 60

/** The name a clause without a number ends in, where it ends in an indicator. */
function topicOf(block: Printed, clause: Clause): Subject | null {
  if (!sortOf(block.text, clause)) return null
  const start = Math.max(clause.start, clause.end - LONGEST_TOPIC)
  const cues = clause.cues.filter(c => c.start >= start)
  const lead = { start, end: clause.end, cues, times: clause.times, quantity: null, first: true }
  return readSubject(block.text, lead, clause.end, true)
}

function noteTopic(block: Printed, clause: Clause, carry: Carry): Carry {
  const topic = topicOf(block, clause)
  const sort = topic?.name ? sortOf(block.text, topic.name) : null
  if (!topic?.name || !sort) return carry
  return {
    ...carry,
    topic: { name: phrase(block, topic.name), sort, sentence: clause.sentence },
    entity: topic.entity ? phrase(block, topic.entity) : carry.entity,
    area: topic.area ?? carry.area,
  }
}

function noteTimes(block: Printed, clause: Clause, source: Source | null, carry: Carry): Carry {
  const comparisons = comparisonsIn(clause.cues)
  const not = source ? [source, ...comparisons] : comparisons
  const own = clause.times.filter(t => !not.some(span => overlaps(span, t)))
  if (!own.length) return carry
  if (isUndated(own)) return { ...carry, time: null }
  const times = own.map(t => timed(block, t, clause.cues, referenceOf(carry))).filter(t => t !== null)
  const time = times.at(-1)
  if (!time) return carry
  return { ...carry, time, times: times.length > 1 ? times : carry.times, span: isSpan(time) ? time : carry.span }
}

/** What a clause without a number leaves to the ones behind it: a time, a comparison, a topic, 其中, a target. */
export function noteClause(block: Printed, clause: Clause, source: Source | null, before: Carry): Carry {
  const timedCarry = noteTimes(block, clause, source, before)
  const carry = source ? timedCarry : noteTopic(block, clause, timedCarry)
  const { sentence, cues } = clause
  const cue = comparisonsIn(cues).at(-1)
  const code = cue && (cue.roles.base ?? cue.roles.comparison)
  const target = cues.findLast(c => c.roles.target)
  return {
    ...carry,
    comparison: cue && code ? { code, words: phrase(block, cue), sentence, period: null } : carry.comparison,
    part: cues.some(c => c.roles.part) ? sentence : carry.part,
    real: cues.some(c => c.roles.real) ? sentence : carry.real,
    target: target ? { cue: target, sentence } : carry.target,
  }
}

/** What a block without numbers leaves: its times and places. */
export function noteQuietBlock(block: Printed & { readonly mentions: readonly Mention[] }, before: Carry): Carry {
  const carry = notePlaces(readAreas(block.text), before)
  const times = readTimes(block.text, block.mentions.filter(isTime))
  const time = times.map(t => timed(block, t, [], referenceOf(carry))).findLast(t => t !== null)
  return time ? { ...carry, time, span: isSpan(time) ? time : carry.span } : carry
}
