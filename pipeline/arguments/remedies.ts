import { counterparts } from '../lexicon/counterparts.ts'
import { draft, type Graph, role } from './link.ts'
import { likeness, type Profile, profile } from './similarity.ts'

/** A problem and what answers it: paragraphs of one article, by content. */
export interface Pairing {
  readonly problem: number
  readonly remedy: number
}

/** Most blocks of one article that are compared pairwise. */
const BOUND = 40
/** Least likeness of a remedy to the problem it is said to answer. */
const LEAST = 0.01

/**
 * Pairs problem paragraphs with the measure paragraphs that answer them: by the rare character pairs and the opposite
 * words they share, best pair first; their order only breaks ties. At most `BOUND` of each are compared.
 */
export function pairRemedies(graph: Graph, problems: readonly number[], remedies: readonly number[]): Pairing[] {
  const blocks = [...problems.slice(0, BOUND), ...remedies.slice(0, BOUND)]
  const profiles = new Map(blocks.map(paragraph => [paragraph, blockProfile(graph, paragraph)]))
  const weight = rarity([...profiles.values()])
  const scored = remedies.slice(0, BOUND).flatMap((remedy, r) =>
    problems.slice(0, BOUND).map((problem, p) => ({
      remedy,
      problem,
      score:
        likeness(profiles.get(problem)!, profiles.get(remedy)!, weight) + headBonus(graph, problem, remedy, weight),
      apart: Math.abs(r - p),
    })),
  )
  scored.sort((a, b) => b.score - a.score || a.apart - b.apart || a.remedy - b.remedy || a.problem - b.problem)
  // As many remedies as problems: each has its own (conventions, R5).
  const even = problems.length === remedies.length && problems.length <= BOUND
  const taken = new Set<number>()
  const answered = new Set<number>()
  const found: Pairing[] = []
  for (const { remedy, problem, score } of scored) {
    if (taken.has(remedy) || answered.has(problem) || (!even && score < LEAST)) continue
    taken.add(remedy)
    answered.add(problem)
    found.push({ problem, remedy })
  }
  for (const { remedy, problem, score } of scored)
    if (!taken.has(remedy) && score >= LEAST) {
      taken.add(remedy)
      found.push({ problem, remedy })
    }
  return found
}

/** What the heads of two blocks share counts twice. */
function headBonus(graph: Graph, problem: number, remedy: number, weight: (pair: string) => number): number {
  const head = (paragraph: number): Profile => withCounterparts(draft(graph, graph.scene.bounds[paragraph]!.first).text)
  return likeness(head(problem), head(remedy), weight)
}

const blockProfile = (graph: Graph, paragraph: number): Profile => {
  const { first } = graph.scene.bounds[paragraph]!
  return withCounterparts(draft(graph, first).read.text)
}

/** A text's profile with the opposite of every word that has one: 单一 answers to 多元. */
export function withCounterparts(text: string): Profile {
  const counts = new Map(profile(text))
  for (const [word, key] of counterparts) if (text.includes(word)) counts.set(key, 1)
  return counts
}

/** Weight of a pair by how few of the texts have it. */
export function rarity(profiles: readonly Profile[]): (pair: string) => number {
  const counts = new Map<string, number>()
  for (const one of profiles) for (const pair of one.keys()) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return pair => Math.log((1 + profiles.length) / (counts.get(pair) ?? 1)) ** 2
}

/** Paragraphs whose head names a problem, and paragraphs whose head is a measure. */
export function blocks(graph: Graph): { problems: number[]; remedies: number[] } {
  const problems: number[] = []
  const remedies: number[] = []
  for (const [paragraph, { first, last }] of graph.scene.bounds.entries()) {
    if (first < 0) continue
    const roles = Array.from({ length: last - first + 1 }, (_, i) => role(graph, first + i))
    const measures = roles.filter(one => one === 'measure').length
    const diagnosis = roles.filter(one => one === 'problem' || one === 'cause' || one === 'consequence').length
    if (roles[0] === 'problem' && diagnosis >= measures) problems.push(paragraph)
    else if (diagnosis > measures && diagnosis > 1) problems.push(paragraph)
    else if (measures > 0 && measures >= diagnosis && (roles[0] === 'measure' || roles[0] === 'goal' || measures > 1))
      remedies.push(paragraph)
  }
  return { problems, remedies }
}
