/** A published file: path below `output/`, size and hash. */
export interface PublishedFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** Media types by the end of a path. */
const mediaTypes: readonly (readonly [string, string])[] = [
  ['.csv', 'text/csv'],
  ['.parquet', 'application/vnd.apache.parquet'],
  ['.ndjson', 'application/x-ndjson'],
  ['.jsonl', 'application/jsonl'],
  ['.json', 'application/json'],
  ['.arrow', 'application/vnd.apache.arrow.file'],
]

/** Media type of a published file. */
export const mediaType = (path: string): string =>
  mediaTypes.find(([end]) => path.endsWith(end))?.[1] ?? 'application/octet-stream'

/** The file at a path; throws a sentence if it was not made. */
export function fileAt(files: readonly PublishedFile[], path: string): PublishedFile {
  const found = files.find(file => file.path === path)
  if (!found) throw new Error(`output/${path} is missing: run make, which writes the tables before the catalogue.`)
  return found
}
