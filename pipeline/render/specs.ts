import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Names } from './entry.ts'
import type { Drawing, Lang } from './types.ts'

export type Question = 'levels' | 'changes' | 'growth' | 'precision' | 'position' | 'argument' | 'series'
export const QUESTIONS: readonly Question[] = [
  'levels',
  'changes',
  'growth',
  'precision',
  'position',
  'argument',
  'series',
]

/** Words of a chart; `{…}` is filled from the data, `|` marks the preferred line breaks. */
export interface Words {
  readonly title: string
  readonly subtitle: string
  readonly note: string
  /** Labels of the bars in their order, where the editor words them. */
  readonly labels?: readonly string[]
}

/** One page's own words for a question: `charts/<name>.vl.json`. */
export interface Edition {
  readonly name: string
  readonly form: Drawing['form']
  readonly question: Question
  readonly document: string
  readonly words: Readonly<Record<Lang, Words>>
  readonly names: Readonly<Record<Lang, Names>>
  readonly heads: Readonly<Record<Lang, Names>>
}

/** Everything in `charts/`: the forms drawn from, the editions by page, the names used in every chart. */
export interface Specs {
  readonly forms: Readonly<Record<Drawing['form'], object>>
  readonly editions: readonly Edition[]
  readonly names: Readonly<Record<Lang, Names>>
}

const SUFFIX = '.vl.json'

function readJson(path: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  } catch (error) {
    throw new Error(`${path}: not JSON (${(error as Error).message}); mend the file`)
  }
}

function edition(folder: string, file: string): Edition {
  const { usermeta } = readJson(join(folder, file)) as { usermeta?: Partial<Edition> }
  for (const key of ['form', 'question', 'document', 'words'] as const)
    if (!usermeta?.[key])
      throw new Error(`charts/${file}: usermeta has no ${key}; see pipeline/README.md, "to add a chart"`)
  const none = { zh: {}, en: {} }
  const { form, question, document, words, names = none, heads = none } = usermeta as Edition
  return { name: file.slice(0, -SUFFIX.length), form, question, document, words, names, heads }
}

/** Reads the folder `charts/`. Throws a sentence on a file that is no spec. */
export function readSpecs(folder: string): Specs {
  const files = readdirSync(folder).sort()
  const forms = Object.fromEntries(
    readdirSync(join(folder, 'forms'))
      .filter(file => file.endsWith(SUFFIX))
      .sort()
      .map(file => [file.slice(0, -SUFFIX.length), readJson(join(folder, 'forms', file))]),
  ) as Specs['forms']
  return {
    forms,
    editions: files.filter(file => file.endsWith(SUFFIX)).map(file => edition(folder, file)),
    names: readJson(join(folder, 'names.json')) as Specs['names'],
  }
}
