import { holderEndings, publicBanks } from '../lexicon/organisations.ts'
import { compile } from '../text/match.ts'
import { readConflicts } from './consistency.ts'
import type { Surroundings } from './kin.ts'
import type { Observation } from './types.ts'

/** A code of the `flags` column with what raises it. */
export interface FlagDeclaration {
  readonly code: string
  readonly rule: string
  readonly en: string
  readonly zh: string
}

/** Every flag; the dictionary prints this table. */
export const flags: readonly FlagDeclaration[] = [
  {
    code: 'scope_mismatch',
    rule: 'entity is the whole country, source is one company',
    en: 'The statement speaks of the whole country, but its source is one company’s report.',
    zh: '陈述说的是全国，来源却是一家机构自己的报告。',
  },
  {
    code: 'duplicate',
    rule: 'same value, unit, subject and time as a statement before, or a headline that repeats one',
    en: 'The same value of the same subject and time is stated elsewhere on the page.',
    zh: '同一主体、同一时间的同一数值在本版别处已经陈述。',
  },
  {
    code: 'inconsistent',
    rule: 'intervals of level, change and growth, of a part and its whole, or of a share do not meet',
    en: 'Statements of this page cannot all be true within the precision they are printed with.',
    zh: '按印出的精度，本版的几项陈述不可能同时成立。',
  },
  {
    code: 'period_implied',
    rule: 'the time comes from another paragraph or from the name of the source',
    en: 'The clause prints no time; it was taken from another paragraph or from the source’s period.',
    zh: '句中没有印出时间，取自别的段落或来源文件的报告期。',
  },
  {
    code: 'unit_implied',
    rule: 'the unit stands only on a later member of a list',
    en: 'The number prints no unit; it shares the unit of a later number of its list.',
    zh: '数字本身没有印出单位，取自并列的后一个数字。',
  },
  {
    code: 'unequal_dealing',
    rule: 'a dealing word with another count of names than of numbers',
    en: 'The words deal several numbers out, but the names are not as many; the subject is left whole.',
    zh: '“分别”前后的名称与数字个数不等，主体未拆分。',
  },
]

const holders = compile(holderEndings.map(word => [word, true] as const))
const publicOnes = compile(publicBanks.map(word => [word, true] as const))
const WHOLE_COUNTRY = 'CN'

/** Whether a source is one company's own word. */
function isCompany(o: Observation): boolean {
  const org = o.sourceOrg
  if (!org || publicOnes.all(org).length) return false
  return holders.all(org).length > 0
}

const scopeMismatch = (o: Observation): boolean => o.refArea === WHOLE_COUNTRY && isCompany(o)

/** What makes two statements one: value, unit, measure, subject without particles, last day. */
const identity = (o: Observation): string =>
  [
    o.valueScaled,
    o.lower,
    o.unitMeasure,
    o.measureType,
    o.subject,
    o.entity,
    o.periodEnd,
    o.comparison,
    o.direction,
  ].join('|')

/** What a headline repeats: value, unit and kind are enough. */
const headline = (o: Observation): string => [o.valueScaled, o.unitMeasure, o.measureType === 'difference_pp'].join('|')

/** Adds the flags that a statement, its neighbours and its surroundings raise. */
export function flagObservations(list: readonly Observation[], around: Surroundings): Observation[] {
  const flagged = markRepeated(list).map(o => {
    const own = [...o.flags]
    if (scopeMismatch(o)) own.push('scope_mismatch')
    if (around.periodImplied.has(o.id)) own.push('period_implied')
    if (around.unitImplied.has(o.id)) own.push('unit_implied')
    return own.length > o.flags.length ? { ...o, flags: own } : o
  })
  const conflicting = new Set(readConflicts(flagged, around).flatMap(c => c.ids))
  return flagged.map(o => (conflicting.has(o.id) ? { ...o, flags: [...o.flags, 'inconsistent'] } : o))
}

/** What a headline may round: the same measure in the same unit of its article. */
const topic = (o: Observation): string => [o.articleId, o.measureType, o.unitMeasure].join('|')

/** Whether a name shares half of its characters with another: 外贸进出口 and 货物贸易进出口总值. */
function alike(name: string, other: string): boolean {
  const shared = [...name].filter(c => other.includes(c)).length
  return shared * 2 >= name.length && shared > 1
}

/** Whether a headline only rounds a number of the text: 突破1.5万亿元 for 15183.23亿元 of the same subject. */
function rounds(title: Observation, o: Observation): boolean {
  if (o.valueScaled === null || !alike(title.subject ?? '', o.subject ?? '')) return false
  return (title.lower ?? Number.POSITIVE_INFINITY) <= o.valueScaled && o.valueScaled <= (title.upper ?? 0)
}

/** The statements in prose, by what a headline may round. */
function proseByTopic(list: readonly Observation[]): Map<string, Observation[]> {
  const found = new Map<string, Observation[]>()
  for (const o of list) {
    if (!o.paragraphId) continue
    const same = found.get(topic(o))
    if (same) same.push(o)
    else found.set(topic(o), [o])
  }
  return found
}

/** Marks what was said before, and headlines that repeat the text. */
function markRepeated(list: readonly Observation[]): Observation[] {
  const inProse = new Set(list.filter(o => o.paragraphId).map(headline))
  const prose = proseByTopic(list)
  const seen = new Set<string>()
  return list.map(o => {
    const rounded = !o.paragraphId && !!prose.get(topic(o))?.some(other => rounds(o, other))
    const repeated = o.paragraphId ? seen.has(identity(o)) : rounded || inProse.has(headline(o))
    if (o.paragraphId) seen.add(identity(o))
    return repeated ? { ...o, flags: [...o.flags, 'duplicate'] } : o
  })
}
