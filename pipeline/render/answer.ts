import type { Entry } from './entry.ts'
import type { DataTable, Drawing } from './types.ts'

/** What a question finds on a page: a drawing, the figures drawn, and those only the table carries. */
export interface Answer {
  readonly drawing: Drawing
  readonly shown: readonly Entry[]
  readonly entries: readonly Entry[]
  readonly groups: number
  /** Whether it is a picture without an editor: one lonely bar is not. */
  readonly worth: boolean
  /** Further values its words may ask for by name. */
  readonly facts?: Readonly<Record<string, string | number>>
  /** Articles it rests on, where they do not follow from the entries. */
  readonly articleIds?: readonly string[]
  /** What of it is not the text's: a count of its words, or a summary of them. */
  readonly ownWork?: 'count' | 'summary'
  /** How many figures of the same kind the picture leaves to the table. */
  readonly cut?: number
  /** Columns the table adds, with their values by entry. */
  readonly extra?: { readonly columns: readonly string[]; readonly values: ReadonlyMap<string, readonly number[]> }
  readonly alt?: string
  readonly table?: DataTable
}
