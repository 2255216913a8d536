import { CHINESE_DIGITS, NEWSPAPER, PAGE_NO, PRINTED_DATE } from '../lexicon/layout.ts'
import { isLetterSpaced } from './bylines.ts'
import type { Part } from './classify.ts'
import type { Document } from './types.ts'

/** What the furniture of a page says of the page: its newspaper, date (ISO 8601) and number; null where it says nothing. */
export function readPrinted(parts: readonly Part[]): Document['printed'] {
  const running = parts.filter(part => part.role === 'furniture' && part.why !== 'turn-page')
  const lines = running.map(printedOf)
  return {
    newspaper: firstOf(lines, line => NEWSPAPER.exec(line)?.[1] ?? null),
    issueDate: firstOf(lines, dateOf),
    pageNo: firstOf(running.filter(part => SHOWS_PAGE.has(part.why)).map(printedOf), pageOf),
  }
}

/** Rules of furniture that may print the page's number. */
const SHOWS_PAGE = new Set(['running-head', 'page-label', 'page-number', 'masthead-date', 'date-line'])

const printedOf = ({ printed }: Part): string => (isLetterSpaced(printed) ? printed.replace(/ /g, '') : printed)

function firstOf(lines: readonly string[], read: (line: string) => string | null): string | null {
  for (const line of lines) {
    const found = read(line)
    if (found !== null) return found
  }
  return null
}

function dateOf(line: string): string | null {
  const found = PRINTED_DATE.exec(line)
  if (!found) return null
  const [year, month, day] = found.slice(1).map(number)
  if (!year || !month || !day || month > 12 || day > 31) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function pageOf(line: string): string | null {
  for (const pattern of PAGE_NO) {
    const page = pattern.exec(line)?.[1]
    if (page) return /^[A-Z]?\d+$/.test(page) ? page : String(number(page))
  }
  return null
}

/** `2024`, `二○二四`, `十一`, `二十三` */
function number(words: string): number {
  if (/^\d+$/.test(words)) return Number(words)
  const digits = [...words].map(character => CHINESE_DIGITS[character]!)
  const ten = digits.indexOf(10)
  if (ten < 0) return Number(digits.join(''))
  return (ten === 0 ? 1 : digits[0]!) * 10 + (digits[ten + 1] ?? 0)
}
