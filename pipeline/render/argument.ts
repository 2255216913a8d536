import { CHART_WORDS } from '../lexicon/charts.ts'
import type { Answer } from './answer.ts'
import { named, type Setting } from './entry.ts'
import { countText } from './format.ts'
import { list, str } from './page.ts'
import { groupBy } from './shared.ts'
import type { AnyRow, Box } from './types.ts'

/** Most pairs one picture carries. */
const MOST = 6
/** Longest marker that only numbers: a run-in heading is a marker and says something. */
const MARKER = 4
/** Longest title and text of a box, in characters; the data table has them whole. */
const TITLE = 30
const TEXT = 44

const bare = (text: string): string => text.replace(/[\p{P}\s]+$/u, '')

const cut = (text: string, most: number): string => {
  const plain = bare(text)
  const chars = [...plain]
  return chars.length > most ? `${bare(chars.slice(0, most - 1).join(''))}…` : plain
}

interface Pair {
  readonly problem: string
  readonly detail: readonly string[]
  readonly remedy: string
  readonly means: readonly string[]
  readonly rows: readonly AnyRow[]
  /** Whether the text gives the remedy a name. */
  readonly isNamed: boolean
  /** Whether the problem is an item of an enumeration: 一是……。二是……。 */
  readonly isItem: boolean
}

/** The first wording if it is short, else the shortest. */
function shortFirst(texts: readonly string[]): string | undefined {
  const [first] = texts
  if (!first || [...first].length <= TITLE) return first
  return [...texts].sort((a, b) => a.length - b.length)[0]
}

/** The words of a slot without the marker that numbers them. */
function wordsOf(row: AnyRow, items: readonly AnyRow[]): string {
  const text = str(row, 'text') ?? ''
  const marker = str(
    items.find(({ unit_id }) => unit_id === row.unit_id),
    'marker',
  )
  return bare(marker && marker.length <= MARKER && text.startsWith(marker) ? text.slice(marker.length) : text)
}

function pairOf(rows: readonly AnyRow[], setting: Setting): Pair | null {
  const { items } = setting.page
  const texts = (slot: string) => rows.filter(row => row.slot === slot).map(row => wordsOf(row, items))
  const isItem = rows.some(row => row.slot === 'problem' && items.some(({ unit_id }) => unit_id === row.unit_id))
  const measures = setting.page.measures.filter(measure =>
    list(measure, 'addresses').includes(String(rows[0]!.chain_id)),
  )
  const names = measures.map(measure => str(measure, 'name')).filter(name => name !== null)
  const problem = shortFirst(texts('problem'))
  const remedy = names[0] ?? texts('remedy')[0]
  if (!problem || !remedy) return null
  const detail = texts('sub_problem').length ? texts('sub_problem') : texts('cause')
  return {
    problem,
    detail,
    remedy,
    means: names.length > 1 ? names.slice(1) : texts('effect'),
    rows,
    isNamed: names.length > 0,
    isItem,
  }
}

function box(title: string, texts: readonly string[], setting: Setting): Box {
  const own = setting.names[title]
  const [short, detail] = (own ?? '').split('|')
  if (own) return { title: short!, text: detail ?? '' }
  const joined = texts.map(text => bare(named(text, setting.names))).slice(0, 2)
  return { title: cut(title, TITLE), text: cut(joined.join(CHART_WORDS[setting.lang].clause), TEXT) }
}

// Where two or more pairs are numbered, or their remedies named, one that is not sums up the others.
const mainOf = (pairs: readonly Pair[], isMain: (pair: Pair) => boolean): readonly Pair[] =>
  pairs.filter(isMain).length > 1 ? pairs.filter(isMain) : pairs

function answer(chains: readonly AnyRow[], setting: Setting): Answer | null {
  const words = CHART_WORDS[setting.lang]
  const found = groupBy(chains, row => String(row.chain_id))
    .map(rows => pairOf(rows, setting))
    .filter(pair => pair !== null)
  const pairs = mainOf(
    mainOf(found, pair => pair.isNamed),
    pair => pair.isItem,
  )
  if (!pairs.length) return null
  const kept = pairs.slice(0, MOST)
  const boxes = kept.map(({ problem, detail, remedy, means }) => ({
    left: box(problem, detail, setting),
    right: box(remedy, means, setting),
  }))
  return {
    drawing: { form: 'pairs', heads: [words.problems, words.remedies], pairs: boxes },
    shown: [],
    entries: [],
    groups: kept.length,
    worth: kept.length > 1,
    cut: pairs.length - kept.length,
    articleIds: [...new Set(kept.flatMap(({ rows }) => rows.map(row => String(row.article_id))))],
    ownWork: 'summary',
    alt: boxes.map(({ left, right }) => `${left.title} → ${right.title}`).join(words.clause),
    table: {
      columns: words.pairColumns,
      rows: kept.map(({ problem, detail, remedy, means, rows }) => [
        str(rows[0], 'chain_id'),
        problem,
        detail.join(words.clause),
        remedy,
        means.join(words.clause),
      ]),
      shown: {
        columns: [words.problems, words.remedies],
        rows: boxes.map(({ left, right }) =>
          [left, right].map(({ title, text }) => (text ? `${title}${words.dash}${text}` : title)),
        ),
      },
    },
    facts: { pairs: countText(kept.length, setting.lang) },
  }
}

/** The problems each article names and the remedies it answers them with, pair by pair. */
export const argument = (setting: Setting): Answer[] =>
  groupBy(setting.page.chains, row => String(row.article_id))
    .map(chains => answer(chains, setting))
    .filter(found => found !== null)
