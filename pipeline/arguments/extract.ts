import type { Document } from '../document/types.ts'
import type { Facts } from '../facts/types.ts'
import type { Arguments } from './types.ts'

/** The argument structure of every article of a document. Pure; linear in the text. */
export function extractArguments(_document: Document, _facts: Facts): Arguments {
  return { units: [], relations: [], enumerations: [], lists: [], measures: [], actors: [], concepts: [], chains: [] }
}
