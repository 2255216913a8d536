/** English and Chinese wording of one thing. */
export interface Bilingual {
  readonly en: string
  readonly zh: string
}

type Kind = 'text' | 'code' | 'integer' | 'number' | 'flag' | 'date' | 'list'

/** One column: everything any format needs to know of it. */
export interface Column {
  readonly kind: Kind
  readonly nullable: boolean
  readonly doc: Bilingual
  /** Allowed values of a `code`, or of the items of a `list`. */
  readonly codes?: readonly string[]
  /** Unit of a number, e.g. `code point`. */
  readonly unit?: string
  /** SDMX concept or other published term this column means. */
  readonly concept?: string
}

export type Columns = Readonly<Record<string, Column>>

/** A reference from columns of one table to the key of another. */
export interface ForeignKey {
  readonly columns: readonly string[]
  readonly table: string
}

export interface Table<C extends Columns = Columns> {
  readonly name: string
  readonly title: Bilingual
  readonly doc: Bilingual
  readonly columns: C
  readonly key: readonly (keyof C & string)[]
  readonly foreignKeys: readonly ForeignKey[]
}

type Values = {
  text: string
  code: string
  integer: number
  number: number
  flag: boolean
  date: string
  list: readonly string[]
}
type Plain<C extends Column> = C extends { kind: 'code'; codes: readonly (infer V)[] } ? V : Values[C['kind']]

/** The TypeScript type of a table's rows, derived from its declaration. */
export type Row<T extends Table> = {
  readonly [K in keyof T['columns']]: T['columns'][K]['nullable'] extends false
    ? Plain<T['columns'][K]>
    : Plain<T['columns'][K]> | null
}

/** Declares a table; the argument is the declaration itself. */
export const table = <const C extends Columns>(declaration: Table<C>): Table<C> => declaration
