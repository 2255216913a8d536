import type { Bilingual, CodeList, Kind } from './table.ts'

interface More {
  readonly unit?: string
  readonly concept?: string
}

const of =
  <const K extends Kind>(kind: K) =>
  (title: Bilingual, doc: Bilingual, more: More = {}) => ({
    kind,
    nullable: false as const,
    title,
    doc,
    ...more,
  })

/** Constructors of columns: title and description, English and Chinese. */
export const text = of('text')
export const integer = of('integer')
export const number = of('number')
export const flag = of('flag')
export const date = of('date')
export const list = of('list')

/** A column that holds one value of a code list. */
export const code = <const L extends CodeList>(codes: L, title: Bilingual, doc: Bilingual, more: More = {}) => ({
  ...of('code')(title, doc, more),
  codes,
})

/** A list column whose items are of a code list. */
export const codeList = <const L extends CodeList>(codes: L, title: Bilingual, doc: Bilingual) => ({
  ...list(title, doc),
  codes,
})

/** The same column, null where the text gives nothing. */
export const orNull = <C extends { readonly nullable: false }>(
  column: C,
): Omit<C, 'nullable'> & { nullable: true } => ({
  ...column,
  nullable: true,
})
