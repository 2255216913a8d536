import { parse } from 'yaml'

/** What is said of a release as a whole; each fact is written once, in package.json or CITATION.cff. */
export interface Release {
  readonly name: string
  readonly version: string
  /** ISO 8601 day. */
  readonly date: string
  readonly title: string
  readonly abstract: string
  readonly authors: readonly string[]
  readonly keywords: readonly string[]
  /** Where the project lives, if CITATION.cff says so. */
  readonly url: string | null
}

/** Licence of the datasets and charts (LICENSE). */
export const dataLicence = {
  spdx: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const

interface Citation {
  readonly title: string
  readonly version: string
  readonly 'date-released': string
  readonly abstract: string
  readonly authors: readonly {
    readonly name?: string
    readonly 'given-names'?: string
    readonly 'family-names'?: string
  }[]
  readonly keywords?: readonly string[]
  readonly url?: string
  readonly 'repository-code'?: string
}

const fullName = (author: Citation['authors'][number]): string =>
  author.name ?? [author['given-names'], author['family-names']].filter(Boolean).join(' ')

/**
 * The release that CITATION.cff (its text) and package.json describe.
 * Throws a sentence when they name different versions or the date is no day.
 */
export function readRelease(citation: string, { name, version }: { name: string; version: string }): Release {
  const cff = parse(citation) as Citation
  if (cff.version !== version)
    throw new Error(`CITATION.cff says version ${cff.version}, package.json ${version}: write the same in both.`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(cff['date-released']))
    throw new Error(`CITATION.cff: date-released ${cff['date-released']} is no ISO day; write it as 2024-10-18.`)
  return {
    name,
    version,
    date: cff['date-released'],
    title: cff.title,
    abstract: cff.abstract.trim(),
    authors: cff.authors.map(fullName),
    keywords: cff.keywords ?? [],
    url: cff.url ?? cff['repository-code'] ?? null,
  }
}
