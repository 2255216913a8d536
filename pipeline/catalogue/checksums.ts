import type { PublishedFile } from './files.ts'

/** SHA256SUMS: sorted relative paths, as `sha256sum --check` reads them. */
export const checksums = (files: readonly PublishedFile[]): string =>
  [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ sha256, path }) => `${sha256}  ${path}\n`)
    .join('')
