import type { Document } from './types.ts'

/** What is known of a file beside its bytes. */
export interface Known {
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: string
  /** ISO day of the issue from outside the page; the printed date wins over it. */
  readonly issueDate?: string | null
}

/**
 * The printed structure of one page.
 * `bytes` as received, `file` its name without a path. Throws `InputError` for bytes that are not Chinese text.
 */
export function parseDocument(_bytes: Uint8Array, _file: string, _known: Known): Document {
  throw new Error('parseDocument is not written yet')
}
