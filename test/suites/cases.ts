import { existsSync, readFileSync } from 'node:fs'

const folder = new URL('../../../shared/cases/', import.meta.url)

/** Whether the peers' cases are there; they are not part of this repository. */
export const haveCases = existsSync(folder)
if (!haveCases) console.warn('suites not run: the folder ../shared/cases is missing')

/** The cases of one file of `../shared/cases`. */
export const cases = <T>(file: string): T[] => JSON.parse(readFileSync(new URL(file, folder), 'utf8')).cases as T[]

/** A score with the inputs that fail. */
export interface Score {
  readonly name: string
  readonly right: number
  readonly of: number
  readonly wrong: readonly string[]
}

/** Counts the cases that `passes`; `show` prints one for the list of failures. */
export function score<T>(name: string, all: readonly T[], passes: (c: T) => boolean, show: (c: T) => string): Score {
  const wrong = all.filter(c => !passes(c))
  return { name, right: all.length - wrong.length, of: all.length, wrong: wrong.map(show) }
}

export const percent = ({ right, of }: Score): number => (100 * right) / of

/** One line for the test's output, failures under it. */
export const report = (s: Score, verbose = process.env.SUITES_VERBOSE !== undefined): string =>
  [`${s.name}: ${s.right}/${s.of} = ${percent(s).toFixed(1)} %`, ...(verbose ? s.wrong.map(w => `    ${w}`) : [])].join(
    '\n',
  )
