import {
  additions,
  arrivals,
  aspects,
  changes,
  comparatives,
  increments,
  transitives,
  type Way,
} from '../lexicon/changes.ts'
import {
  averageWords,
  type ComparisonCode,
  comparisonBases,
  comparisonClosers,
  comparisonOpeners,
  comparisonPartners,
  comparisonWords,
  realWords,
} from '../lexicon/comparisons.ts'
import {
  achievements,
  asOfWords,
  attainments,
  collectives,
  conjunctions,
  copulas,
  cutters,
  dealers,
  deeds,
  exchangeWords,
  innocent,
  landings,
  nameParticles,
  origins,
  parts,
  predicateWords,
  ratioNouns,
  shareNouns,
  shareVerbs,
  subjectOpeners,
  timeTails,
  towards,
} from '../lexicon/linkers.ts'
import { ruleWords, targetWords } from '../lexicon/targets.ts'
import { matchForm } from '../text/fold.ts'
import { compile } from '../text/match.ts'
import type { Span } from '../text/span.ts'

/** Everything one word may do in a statistical sentence; most words do one thing. */
export interface Roles {
  readonly change?: { readonly way: Way; readonly order: 1 | 2 }
  readonly addition?: true
  readonly arrival?: true
  readonly achievement?: true
  readonly attains?: true
  readonly deed?: true
  readonly origin?: true
  readonly exchange?: true
  readonly landing?: true
  readonly particle?: true
  readonly towards?: true
  readonly increment?: true
  readonly collective?: true
  readonly aspect?: true
  readonly comparative?: 'higher' | 'lower'
  readonly transitive?: 'higher' | 'lower'
  readonly comparison?: ComparisonCode | 'previous'
  readonly base?: ComparisonCode
  readonly opener?: true
  readonly closer?: true
  readonly partner?: true
  readonly predicate?: true
  readonly copula?: true
  readonly dealer?: true
  readonly part?: true
  readonly shareVerb?: true
  readonly shareNoun?: true
  readonly ratioNoun?: true
  readonly asOf?: true
  readonly average?: true
  readonly real?: true
  readonly subjectOpener?: true
  readonly timeTail?: true
  readonly cutter?: true
  readonly conjunction?: true
  readonly target?: true
  readonly ruleWord?: true
  readonly innocent?: true
}

/** A cue word where it stands in a block's text. */
export interface Cue extends Span {
  readonly word: string
  readonly roles: Roles
}

const flag = (words: readonly string[], roles: Roles): [string, Roles][] => words.map(word => [word, roles])

function rolesByWord(): Map<string, Roles> {
  const entries: [string, Roles][] = [
    ...changes.map(([word, change]): [string, Roles] => [word, { change }]),
    ...comparatives.map(([word, comparative]): [string, Roles] => [word, { comparative }]),
    ...transitives.map(([word, transitive]): [string, Roles] => [word, { transitive }]),
    ...comparisonWords.map(([word, comparison]): [string, Roles] => [word, { comparison }]),
    ...comparisonBases.map(([word, base]): [string, Roles] => [word, { base }]),
    ...flag(additions, { addition: true }),
    ...flag(increments, { increment: true }),
    ...flag(collectives, { collective: true }),
    ...flag(exchangeWords, { exchange: true }),
    ...flag(achievements, { achievement: true }),
    ...flag(attainments, { attains: true }),
    ...flag(deeds, { deed: true }),
    ...flag(landings, { landing: true }),
    ...flag(nameParticles, { particle: true }),
    ...flag(towards, { towards: true }),
    ...flag(origins, { origin: true }),
    ...flag(arrivals, { arrival: true }),
    ...flag(aspects, { aspect: true }),
    ...flag(comparisonOpeners, { opener: true }),
    ...flag(comparisonClosers, { closer: true }),
    ...flag(comparisonPartners, { partner: true }),
    ...flag(predicateWords, { predicate: true }),
    ...flag(copulas, { copula: true }),
    ...flag(realWords, { real: true }),
    ...flag(averageWords, { average: true, predicate: true }),
    ...flag(dealers, { dealer: true }),
    ...flag(parts, { part: true }),
    ...flag(shareVerbs, { shareVerb: true }),
    ...flag(shareNouns, { shareNoun: true }),
    ...flag(ratioNouns, { ratioNoun: true }),
    ...flag(asOfWords, { asOf: true }),
    ...flag(subjectOpeners, { subjectOpener: true }),
    ...flag(timeTails, { timeTail: true }),
    ...flag(cutters, { cutter: true }),
    ...flag(conjunctions, { conjunction: true }),
    ...flag(targetWords, { target: true }),
    ...flag(ruleWords, { ruleWord: true }),
    ...flag(innocent, { innocent: true }),
  ]
  const merged = new Map<string, Roles>()
  for (const [word, roles] of entries) {
    const form = matchForm(word)
    merged.set(form, { ...merged.get(form), ...roles })
  }
  return merged
}

const matcher = compile(rolesByWord())

/** Every cue of a text, leftmost longest, in order. Linear in the text. */
export const readCues = (text: string): Cue[] =>
  matcher.all(text).map(({ start, end, literal, entry }) => ({ start, end, word: literal, roles: entry }))
