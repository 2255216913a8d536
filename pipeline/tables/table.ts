/** English and Chinese wording of one thing. */
export interface Bilingual {
  readonly en: string
  readonly zh: string
}

export type Kind = 'text' | 'code' | 'integer' | 'number' | 'flag' | 'date' | 'list'

/** A closed list of codes, each with its meaning in both languages. */
export interface CodeList {
  readonly name: string
  readonly title: Bilingual
  /** The published list the codes are taken from, if any. */
  readonly source?: string
  readonly values: Readonly<Record<string, Bilingual>>
}

/** One column: everything any format needs to know of it. */
export interface Column {
  readonly kind: Kind
  readonly nullable: boolean
  readonly title: Bilingual
  readonly doc: Bilingual
  /** Allowed values of a `code`, or of the items of a `list`. */
  readonly codes?: CodeList
  /** Unit of a number, e.g. `code point`. */
  readonly unit?: string
  /** Published concept this column means, e.g. `SDMX:OBS_VALUE`. */
  readonly concept?: string
}

export type Columns = Readonly<Record<string, Column>>

/** A reference from a column to the one key column of a table; every item of a list column is one reference. */
export interface ForeignKey {
  readonly column: string
  readonly table: string
}

export interface Table<C extends Columns = Columns> {
  readonly name: string
  readonly title: Bilingual
  readonly doc: Bilingual
  readonly columns: C
  readonly key: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  /** Column whose text the offsets of the row cut out of the file and of the paragraph. */
  readonly quotes?: string
}

interface Values {
  text: string
  code: string
  integer: number
  number: number
  flag: boolean
  date: string
  list: readonly string[]
}
type Code<C extends Column> = C extends { codes: { values: infer V } } ? keyof V & string : string
type Plain<C extends Column> = C['kind'] extends 'code'
  ? Code<C>
  : C['kind'] extends 'list'
    ? readonly Code<C>[]
    : Values[C['kind']]

export type Cell = Values[Kind] | null

/** The TypeScript type of a table's rows, derived from its declaration. */
export type Row<T extends Table = Table> = {
  readonly [K in keyof T['columns']]: T['columns'][K]['nullable'] extends false
    ? Plain<T['columns'][K]>
    : Plain<T['columns'][K]> | null
}

/** Declares a table; the argument is the declaration itself. */
export const table = <const C extends Columns>(
  declaration: Table<C> & { readonly key: readonly (keyof C & string)[] },
): Table<C> => declaration

/** Reference of a column to the key of a table. */
export const refers = (column: string, to: string): ForeignKey => ({ column, table: to })

/** Columns of a table as name and declaration, in order. */
export const columnsOf = (of: Table): [string, Column][] => Object.entries(of.columns)
