import { parseDocument } from '../../pipeline/document/parse.ts'
import { extractFacts } from '../../pipeline/facts/extract.ts'
import type { Facts } from '../../pipeline/facts/types.ts'

/** The facts of a page typed into a test: paragraphs indented as newspapers do, one a line. */
export function factsOf(text: string, issueDate: string | null = null): Facts {
  const page = text
    .split('\n')
    .map(line => `　　${line}\n`)
    .join('')
  return extractFacts(parseDocument(new TextEncoder().encode(page), 'page.txt', { sha256: '', issueDate }))
}
