import { attributive, completed } from '../lexicon/cues.ts'
import { headSystem, looseSystems, partySystem, SOME, timeSystem } from '../lexicon/enumerators.ts'
import { ladder, type RoleRule } from '../lexicon/roles.ts'
import { colons, figure, questionMarks, quoteOpen, titleOpen } from '../lexicon/stops.ts'
import type { Span } from '../text/span.ts'
import { actsAfterModal, hasAgent, lacks, nextInSentence, type Scene, setsUp } from './context.ts'
import { diagnose } from './diagnose.ts'
import type { Tier } from './types.ts'
import type { Draft } from './units.ts'

/** The role of a unit and what decided it. */
export interface Ruling {
  readonly role: string
  readonly tier: Tier
  readonly rule: string
  readonly level: string | null
  readonly cue: Span | null
}

type Test = (draft: Draft, scene: Scene, index: number) => boolean

/** Rules every unit of an article by the ladder of `lexicon/roles.ts`, then settles diagnosis paragraph by paragraph. */
export function ruleRoles(scene: Scene): Ruling[] {
  const rulings = scene.drafts.map((draft, index) => {
    const ruling = ruleOne(draft, scene, index)
    scene.roles[index] = ruling.role
    return ruling
  })
  return diagnose(scene, rulings)
}

function ruleOne(draft: Draft, scene: Scene, index: number): Ruling {
  for (const { rule, alternatives } of compiled)
    if (alternatives.some(tests => tests.every(test => test(draft, scene, index))))
      return {
        role: rule.role,
        tier: rule.tier,
        rule: `role:${rule.id}`,
        level: rule.level ?? null,
        cue: cueOf(draft, rule),
      }
  throw new Error('the ladder of roles has no last rung: its last rule must have no condition')
}

/** The first literal of the unit that bears a tag the rule asks for. */
function cueOf(draft: Draft, rule: RoleRule): Span | null {
  const wanted = new Set(
    rule.if.split(/[\s|]+/).flatMap(test => (/^[!@]/.test(test) ? [] : test.replace(/^[\^$>]+/, '').split('..'))),
  )
  const mark = draft.marks.find(candidate => [...candidate.tags].some(tag => wanted.has(tag)))
  return mark ? { start: mark.start, end: mark.end } : null
}

/** How many units the ladder looks back at most. */
const REACH = 64
const NEAR = 16
const SHORT = 22

const places: Readonly<Record<string, (argument: string) => Test>> = {
  colon: () => draft => colons.has(draft.text.at(-1)!),
  question: () => draft => questionMarks.has(draft.text.at(-1)!),
  short: () => draft => draft.end - draft.start <= SHORT,
  number: () => draft => /\d/.test(draft.text),
  figures: () => draft => figure.test(draft.text),
  cites: () => draft => draft.text.includes(titleOpen),
  'quotes-early': () => draft => draft.text.slice(0, NEAR).includes(quoteOpen),
  'quotes-sentence': () => draft => draft.text.startsWith(quoteOpen) && depthRun(draft) >= 12,
  opener: argument => draft => draft.opener === argument,
  begins: argument => draft => draft.begins === argument,
  hard: () => draft => draft.clauses.at(-1)!.hard,
  'sentence-first': () => draft => draft.clauses[0]!.sentenceStart,
  'sentence-alone': () => draft => draft.clauses[0]!.sentenceStart && draft.clauses.at(-1)!.sentenceEnd,
  'para-first': () => (draft, scene, index) => scene.bounds[draft.paragraph]!.first === index,
  opening: () => draft => draft.paragraph === 0,
  'article-early': () => draft => draft.paragraph <= 1,
  closing: () => (draft, scene) => draft.paragraph === scene.paragraphs - 1 && scene.paragraphs > 2,
  item: () => (_draft, scene, index) => counted(scene, index),
  system: argument => (_draft, scene, index) =>
    scene.itemOf.get(index)?.series.system === (argument === 'time' ? timeSystem : partySystem),
  relative: () => draft =>
    draft.marks.some(mark => mark.tags.has('verb.report') && draft.read.text.startsWith(attributive, mark.end)),
  second: () => (draft, scene, index) => scene.bounds[draft.paragraph]!.first === index - 1,
  'para-last': () => (draft, scene, index) => scene.bounds[draft.paragraph]!.last === index,
  'next-opener': argument => (_draft, scene, index) => nextInSentence(scene, index)?.opener === argument,
  announces: () => (_draft, scene, index) => scene.itemOf.get(index + 1)?.rank === 0,
  argues: () => (draft, scene) => scene.zoneOf(draft.paragraph) === 'open',
  prescribes: () => (draft, scene) => scene.zoneOf(draft.paragraph) !== 'diagnosis',
  lack: () => draft => lacks(draft),
  governed: () => draft => !lacks(draft),
  'sentence-lack': () => (_draft, scene, index) => laterLacks(scene, index),
  acts: () => draft => actsAfterModal(draft) || hasAgent(draft) || setsUp(draft),
  idle: () => draft =>
    draft.core.marks.some(
      mark =>
        mark.tags.has('copula.is') && mark.start < (draft.core.marks.find(m => m.tags.has('ought.strong'))?.start ?? 0),
    ),
  asserts: () => draft => asserts(draft),
  diagnosed: () => (draft, scene) => scene.roles[scene.bounds[draft.paragraph]!.first] === 'problem',
  prev: argument => (_draft, scene, index) => scene.roles[index - 1] === argument,
  next: argument => (_draft, scene, index) => nextInSentence(scene, index)?.headTags.has(argument) ?? false,
  'series-of': argument => (_draft, scene, index) => announcedAs(scene, index) === argument,
  'after-bare-head': () => (draft, scene, index) => {
    const head = scene.bounds[draft.paragraph]!.first
    return index === head + 1 && scene.itemOf.get(head)?.series.system === headSystem
  },
  'announces-across': () => (draft, scene, index) =>
    scene.bounds[draft.paragraph]!.last === index && scene.itemOf.get(index + 1)?.rank === 0,
  'item-of-bad': () => (_draft, scene, index) => scene.itemOf.has(index) && scene.roles[index - 1] === 'problem',
  'after-circumstance': () => draft => draft.begins === 'circumstance',
  'next-able': () => (_draft, scene, index) =>
    nextInSentence(scene, index)?.marks.some(mark => mark.tags.has('then.able') || mark.tags.has('then.only')) ?? false,
  'next-must': () => (_draft, scene, index) => {
    const next = nextInSentence(scene, index)
    return next?.core.chain[0]?.tags.has('ought.entail') ?? false
  },
  'next-acts': () => (_draft, scene, index) => {
    const next = nextInSentence(scene, index)
    return !next || (!lacks(next) && !next.tags.has('good.fact'))
  },
  frame: argument => draft =>
    draft.clauses.some(
      clause =>
        clause.frame &&
        clause.marks.some(mark => mark.tags.has(argument === 'source' ? 'source.data' : 'join.example')),
    ),
  'frame-time': () => draft => draft.tags.has('frame'),
  'after-view': () => (_draft, scene, index) => recentlyOpposed(scene, index),
  supported: () => (draft, scene, index) =>
    scene.roles.slice(Math.max(scene.bounds[draft.paragraph]!.first, index - REACH), index).includes('claim'),
}

/** Role of the unit before the first item of the series a unit is an item of; what a list announces its items are. */
function announcedAs(scene: Scene, index: number): string | null {
  const item = scene.itemOf.get(index)
  if (!item || item.series.system.startsWith(SOME)) return null
  const first = scene.firstOf.get(item.series)
  if (first === undefined) return null
  return first < index ? scene.roles[first]! : announcedBefore(scene, first)
}

/** What the units before a series announce: advice, problems, or the role of the last of them. */
function announcedBefore(scene: Scene, at: number): string | null {
  const starts = scene.bounds[scene.drafts[at]!.paragraph]!.first === at
  for (let near = at - 1; near >= Math.max(0, at - 3); near--) {
    const unit = scene.drafts[near]!
    if (!starts && unit.paragraph !== scene.drafts[at]!.paragraph) break
    if (
      unit.opener === 'open.solve' ||
      unit.tags.has('announce.author') ||
      ['measure', 'goal'].includes(scene.roles[near]!)
    )
      return 'measure'
    if (scene.roles[near] === 'problem') return 'problem'
  }
  return scene.roles[at - 1] ?? null
}

/** Whether a unit begins an item of a series that counts; 有的 only picks some. */
const counted = (scene: Scene, index: number): boolean => {
  const item = scene.itemOf.get(index)
  return item !== undefined && !looseSystems.has(item.series.system)
}

/** Whether the clauses state something as fact or judgement: 是, a completed act (了), a second predicate. */
function asserts(draft: Draft): boolean {
  if (draft.tags.has('good.fact') || draft.tags.has('claim.key') || draft.tags.has('claim.compare')) return true
  return draft.clauses.some(clause => {
    if (
      clause !== draft.core &&
      clause.headTags.has('then.so') &&
      clause.chain.every(mark => !mark.tags.has('ought.strong'))
    )
      return true
    const head = clause.chain.at(-1)
    if (head && completed.has(draft.read.text[head.end]!) && clause === draft.core) return true
    if (clause.marks.some(mark => mark.tags.has('copula.is'))) return true
    return clause !== draft.core && clause.marks.some(mark => mark.tags.has('copula') && mark.start - clause.start <= 6)
  })
}

function laterLacks(scene: Scene, index: number): boolean {
  for (let at = index; at < index + REACH; at++) {
    const next = nextInSentence(scene, at)
    if (!next) return false
    if (lacks(next) || next.headTags.has('head.harm') || next.tags.has('bad.some')) return true
  }
  return false
}

function recentlyOpposed(scene: Scene, index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 4; at--)
    if (scene.drafts[at]!.headTags.has('view.other')) return true
  return false
}

/** Length of the quotation a unit begins with. */
function depthRun(draft: Draft): number {
  let at = draft.start
  while (at < draft.end && draft.read.depth[at]! > 0) at++
  return at - draft.start
}

function compileTest(source: string): Test {
  if (source.startsWith('!')) {
    const test = compileTest(source.slice(1))
    return (draft, scene, index) => !test(draft, scene, index)
  }
  if (source.startsWith('@')) {
    const [name = '', argument = ''] = source.slice(1).split(/:(.*)/s)
    const place = places[name]
    if (!place) throw new Error(`the ladder of roles asks for @${name}, which no place answers to: correct its name`)
    return place(argument)
  }
  if (source.startsWith('^^')) return draft => draft.clauses[0]!.chain[0]?.tags.has(source.slice(2)) ?? false
  if (source.startsWith('^')) return draft => draft.headTags.has(source.slice(1))
  if (source.startsWith('$'))
    return draft => draft.marks.some(mark => mark.tags.has(source.slice(1)) && mark.end === draft.clauses.at(-1)!.body)
  const near = source.startsWith('>')
  const [first = '', second] = (near ? source.slice(1) : source).split('..')
  return draft => {
    const limit = near ? draft.core.start + NEAR : draft.end
    const at = draft.marks.findIndex(mark => mark.tags.has(first) && mark.start < limit)
    if (at === -1 || second === undefined) return at !== -1
    return draft.marks.some((mark, index) => index > at && mark.tags.has(second))
  }
}

const compiled = ladder.map(rule => ({
  rule,
  alternatives: rule.if.split('|').map(part => part.trim().split(/\s+/).filter(Boolean).map(compileTest)),
}))
