import { NUMBERS } from '../lexicon/charts.ts'
import { dateText } from './format.ts'
import { type Page, str } from './page.ts'
import type { Cell, Chart, Lang } from './types.ts'

/** A number as a reader sees it, with the scale word or sign that follows it. */
export interface Numeral {
  readonly text: string
  /** In base units: 3.1万亿 is 3.1e12. */
  readonly value: number
  /** What the last digit shown is worth, in base units. */
  readonly unit: number
}

const scaleOf = (word: string, lang: Lang): number => NUMBERS[lang].scales.find(scale => scale.word === word)?.from ?? 1

/** The numbers of a text, e.g. 接近3.1万亿元, ¥330bn, −4.2%. */
export function numerals(text: string, lang: Lang): Numeral[] {
  const words = NUMBERS[lang].scales.map(({ word }) => word).join('|')
  const pattern = new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?)(${words})?`, 'gu')
  return [...text.matchAll(pattern)].map(([whole, digits, word]) => {
    const plain = digits!.replaceAll(',', '')
    const by = word ? scaleOf(word, lang) : 1
    const decimals = /\.(\d+)/.exec(plain)?.[1]?.length ?? 0
    // Derived values are set to three digits: 1,020,000 stands for any number that rounds to it.
    const zeros = /^\d{3}(0{2,})$/.exec(plain)?.[1]?.length ?? 0
    return { text: whole!, value: Number(plain) * by, unit: by * 10 ** (zeros - decimals) }
  })
}

/** Every number a chart's data holds: numeric cells, and the numbers printed inside text cells. */
export interface KnownNumbers {
  readonly values: ReadonlySet<number>
  readonly printed: ReadonlySet<string>
  /** All text cells. */
  readonly text: string
}

const FIGURES = ['obs_value', 'obs_value_scaled', 'lower', 'upper']
const WORDS = ['subject', 'aspect', 'entity', 'comparator', 'source', 'quote', 'time', 'time_as_written', 'title']

const plainNumber = (digits: string): string => String(Number(digits.replaceAll(',', '')))

/** The numbers of a page's statistics, of its articles' titles, and of the chart's own table. */
export function knownNumbers(page: Page, chart: Chart): KnownNumbers {
  const values = new Set<number>()
  const printed = new Set<string>()
  const texts: string[] = []
  const see = (cell: Cell | undefined): void => {
    if (typeof cell === 'number') values.add(Math.abs(cell))
    if (typeof cell === 'string')
      for (const [digits] of cell.matchAll(/\d+(?:\.\d+)?/g)) printed.add(plainNumber(digits))
  }
  for (const row of [...page.observations, ...page.derived, ...page.articles, page.document]) {
    for (const column of [...FIGURES, ...WORDS, 'document_id', 'article_id']) see(row[column])
    see(dateText(str(row, 'time'), chart.lang))
  }
  for (const mention of page.mentions.values()) see(mention.text)
  for (const row of chart.table.rows) row.forEach(see)
  see(String(chart.table.rows.length))
  see(String(chart.cut))
  return { values, printed, text: texts.join('\n') }
}

/** Scales in which a bare number may stand where an axis or a subtitle has said the unit. */
const SCALES = [1, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12]

/** Whether the data holds the number: printed so, or as a cell that it rounds down, up or to the nearest. */
export function isKnown({ text, value, unit }: Numeral, known: KnownNumbers): boolean {
  const near = (scale: number) =>
    [...known.values].some(cell => Math.abs(cell - value * scale) < unit * scale * (1 - 1e-9))
  // With a scale word only the whole counts: the 31 of a date is not 31万亿.
  if (/\p{L}$/u.test(text)) return near(1) || known.text.includes(text)
  return known.printed.has(plainNumber(text)) || SCALES.some(near)
}

/** Throws when the words of a chart hold a number its data does not: a typed one, or one left from older data. */
export function checkNumbers(chart: Chart, page: Page): void {
  const known = knownNumbers(page, chart)
  for (const part of ['title', 'subtitle', 'note', 'source', 'alt'] as const)
    for (const numeral of numerals(chart[part], chart.lang))
      if (!isKnown(numeral, known))
        throw new Error(
          `charts: ${chart.name}.${chart.lang}: the ${part} says ${numeral.text}, which is not in the data; use a {place} or drop it`,
        )
}

/** Throws when an editor quotes words the page does not print. An ellipsis stands for anything. */
export function checkQuotes(chart: Chart, page: Page): void {
  const text = page.paragraphs.map(row => str(row, 'text') ?? '').join('\n')
  for (const part of ['title', 'subtitle', 'note'] as const)
    for (const [, quote] of chart[part].replaceAll('|', '').matchAll(/“([^”]+)”/g))
      for (const piece of quote!.split(/…+/))
        if (!text.includes(piece))
          throw new Error(
            `charts: ${chart.name}.${chart.lang}: the ${part} quotes “${quote}”, which the page does not print`,
          )
}
