import type { Cell, Column } from './table.ts'

const INT32 = 2 ** 31

const textFault = (value: unknown): string | null => {
  if (typeof value !== 'string') return `holds ${JSON.stringify(value)}, which is no text`
  if (value === '') return 'is an empty string; absent is null'
  // A lone half of a surrogate pair has no UTF-8 form and would be written as U+FFFD.
  return /[\ud800-\udfff]/u.test(value) ? 'holds half a surrogate pair' : null
}

const codeFault = ({ codes }: Column, value: unknown): string | null =>
  textFault(value) ??
  (codes && !Object.hasOwn(codes.values, value as string)
    ? `holds "${value}", which is not in the code list ${codes.name}`
    : null)

const dateFault = (value: unknown): string | null => {
  const day = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null
  // 2024-02-30 would roll over into March.
  return day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value as string)
    ? null
    : `holds ${JSON.stringify(value)}, which is no day of the calendar (YYYY-MM-DD)`
}

const integerFault = (value: unknown): string | null =>
  Number.isInteger(value) && Math.abs(value as number) < INT32 ? null : `holds ${value}, which is no 32-bit integer`

const faultOf: Readonly<Record<Column['kind'], (column: Column, value: unknown) => string | null>> = {
  text: (_, value) => textFault(value),
  code: codeFault,
  integer: (_, value) => integerFault(value),
  number: (_, value) => (Number.isFinite(value) ? null : `holds ${value}, which is no finite number`),
  flag: (_, value) =>
    typeof value === 'boolean' ? null : `holds ${JSON.stringify(value)}, which is neither true nor false`,
  date: (_, value) => dateFault(value),
  list: (column, value) =>
    Array.isArray(value)
      ? (value.map(item => codeFault(column, item)).find(Boolean) ?? null)
      : `holds ${JSON.stringify(value)}, which is no list`,
}

/** What is wrong with one cell, as the end of a sentence, or null. */
export function cellFault(column: Column, value: Cell | undefined): string | null {
  if (value === undefined) return 'is missing'
  if (value === null) return column.nullable ? null : 'is null, but may not be'
  return faultOf[column.kind](column, value)
}
