import type { Mention } from './types.ts'

/** Every number, date and numeral word of a text, in order, not overlapping. `issueDate` (ISO day) resolves relative times. Pure; linear in the text. */
export function readMentions(_text: string, _context: { readonly issueDate?: string | null } = {}): Mention[] {
  return []
}
