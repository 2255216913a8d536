import type { CodeList, Kind } from './table.ts'

interface More {
  readonly unit?: string
  readonly concept?: string
}

const of =
  <const K extends Kind>(kind: K) =>
  (en: string, zh: string, docEn: string, docZh: string, more: More = {}) => ({
    kind,
    nullable: false as const,
    title: { en, zh },
    doc: { en: docEn, zh: docZh },
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
export const code = <const L extends CodeList>(
  codes: L,
  en: string,
  zh: string,
  docEn: string,
  docZh: string,
  more: More = {},
) => ({ ...of('code')(en, zh, docEn, docZh, more), codes })

/** A list column whose items are of a code list. */
export const codeList = <const L extends CodeList>(codes: L, en: string, zh: string, docEn: string, docZh: string) => ({
  ...list(en, zh, docEn, docZh),
  codes,
})

/** The same column, null where the text gives nothing. */
export const orNull = <C extends { readonly nullable: false }>(
  column: C,
): Omit<C, 'nullable'> & { nullable: true } => ({
  ...column,
  nullable: true,
})
