import { COMMON_CHARACTERS } from '../lexicon/layout.ts'
import { decode } from '../text/decode.ts'
import { InputError } from '../text/errors.ts'
import { linesOf } from '../text/lines.ts'
import { buildDocument } from './build.ts'
import { classify } from './classify.ts'
import { groupsOf } from './groups.ts'
import { joinHeads, readBareBylines } from './heads.ts'
import { outline } from './outline.ts'
import { readPullQuotes } from './quotes.ts'
import type { Document } from './types.ts'

export { InputError }

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
 * Linear in the file.
 */
export function parseDocument(bytes: Uint8Array, file: string, known: Known): Document {
  const decoded = decode(bytes, file, COMMON_CHARACTERS)
  const lines = linesOf(decoded.text)
  const groups = groupsOf(decoded.text, lines)
  const parts = readPullQuotes(decoded.text, joinHeads(readBareBylines(classify(decoded.text, groups))))
  const drafts = outline(parts)
  return buildDocument(decoded, bytes.length, file, known, parts, drafts)
}
