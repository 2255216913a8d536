import { extractArguments } from './arguments/extract.ts'
import type { Arguments } from './arguments/types.ts'
import type { Document } from './document/types.ts'
import { extractFacts } from './facts/extract.ts'
import type { Facts } from './facts/types.ts'

/** Everything known of one page: what `make`, the command line and the workers all compute. */
export interface Extraction {
  readonly document: Document
  readonly facts: Facts
  readonly arguments: Arguments
}

/** Facts and arguments of a parsed page. Pure: no file, clock, locale or chance. */
export function extract(document: Document): Extraction {
  const facts = extractFacts(document)
  return { document, facts, arguments: extractArguments(document, facts) }
}
