import type { Document } from './types.ts'

/**
 * The printed structure of one page.
 * `bytes` as received, `file` its name without a path. Throws `InputError` for bytes that are not Chinese text.
 */
export function parseDocument(_bytes: Uint8Array, _file: string): Document {
  throw new Error('parseDocument is not written yet')
}
