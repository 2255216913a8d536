import type { CodeList } from './table.ts'

/** `value` as a code of the list; throws a sentence if it is none. */
export function known<L extends CodeList>(list: L, value: string): keyof L['values'] & string {
  if (Object.hasOwn(list.values, value)) return value
  const codes = Object.keys(list.values).join(', ')
  throw new Error(
    `"${value}" is not in the code list ${list.name} (${codes}); add it to pipeline/tables/ or correct the rule that made it.`,
  )
}

/** The same, null stays null. */
export const knownOrNull = <L extends CodeList>(list: L, value: string | null): (keyof L['values'] & string) | null =>
  value === null ? null : known(list, value)
