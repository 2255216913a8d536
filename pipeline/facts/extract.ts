import type { Document } from '../document/types.ts'
import { placeMentions } from '../mentions/place.ts'
import type { Facts } from './types.ts'

/** Numbers, statistics and what follows from them, for one document. Pure; linear in the text. */
export function extractFacts(document: Document): Facts {
  return { mentions: placeMentions(document), observations: [], derived: [], series: [] }
}
