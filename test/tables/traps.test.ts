import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Table as ArrowTable, tableFromIPC, tableToIPC } from 'apache-arrow'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, test } from 'vitest'
import { ROOT } from '../../pipeline/io.ts'
import { date, number, orNull, text } from '../../pipeline/tables/column.ts'
import { mentions } from '../../pipeline/tables/datasets/mentions.ts'
import { observations } from '../../pipeline/tables/datasets/observations.ts'
import { toParquet } from '../../pipeline/tables/formats/parquet.ts'
import { type Row, type Table, table } from '../../pipeline/tables/table.ts'

type Arrow = typeof import('../../pipeline/tables/formats/arrow.ts')
type Csv = typeof import('../../pipeline/tables/formats/csv.ts')

const words = { en: 'X', zh: '甲' }
const of = (column: ReturnType<typeof text | typeof number | typeof date>, value: Row[string]) => {
  const declared = table({
    name: 't',
    title: words,
    doc: words,
    key: [],
    foreignKeys: [],
    columns: { x: orNull(column) },
  })
  return [declared, [{ x: value }]] as [Table, Row[]]
}

const readArrow = (bytes: Uint8Array) => tableFromIPC(bytes).getChild('x')!.get(0) as unknown
const readCsv = (csv: string) => parse(csv, { bom: true, relax_column_count: true }) as string[][]

/** A trap, the words of the code that keep out of it, what the code would be without them, and a test of the effect. */
interface Trap {
  readonly trap: string
  readonly file: 'arrow.ts' | 'csv.ts' | 'kinds.ts'
  readonly guard: string
  readonly without: string
  readonly holds: (formats: { arrow: Arrow; csv: Csv }) => boolean
}

const traps: Trap[] = [
  {
    trap: 'a null becomes the text "null"',
    file: 'arrow.ts',
    guard: ', nullValues: [null, undefined]',
    without: '',
    holds: ({ arrow }) => readArrow(arrow.toArrow(...of(text(words, words), null))) === null,
  },
  {
    trap: 'a null becomes the number 0',
    file: 'arrow.ts',
    guard: ', nullValues: [null, undefined]',
    without: '',
    holds: ({ arrow }) => readArrow(arrow.toArrow(...of(number(words, words), null))) === null,
  },
  {
    trap: 'a time zone shifts a day',
    file: 'kinds.ts',
    guard: 'Date.UTC(year!, month! - 1, day!)',
    without: 'new Date(year!, month! - 1, day!).getTime()',
    holds: ({ arrow }) => {
      const zone = process.env.TZ
      process.env.TZ = 'Asia/Shanghai'
      const bytes = arrow.toArrow(...of(date(words, words), '2025-01-01'))
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
      return readArrow(bytes) === Date.UTC(2025, 0, 1)
    },
  },
  {
    trap: 'a line feed stands unquoted in the Excel edition',
    file: 'csv.ts',
    guard: ', quote_record_delimiter: true',
    without: '',
    holds: ({ csv }) => csv.toExcelCsv(...of(text(words, words), 'a\nb')).includes('"a\nb"'),
  },
  {
    trap: 'a carriage return stands unquoted in the canonical CSV',
    file: 'csv.ts',
    guard: ', quote_record_delimiter: true',
    without: '',
    holds: ({ csv }) => csv.toCsv(...of(text(words, words), 'a\rb')).includes('"a\rb"'),
  },
  {
    trap: 'batches of a dictionary cannot stand in one file',
    file: 'arrow.ts',
    guard: 'text: new Utf8()',
    without: 'text: new (await import("apache-arrow")).Dictionary(new Utf8(), new Int32())',
    holds: ({ arrow }) => {
      const batches = ['a', 'b', 'c'].map(value => arrow.toBatch(...of(text(words, words), value)))
      try {
        const vector = tableFromIPC(tableToIPC(new ArrowTable(batches), 'file')).getChild('x')!
        return [...vector].join() === 'a,b,c' && !String(vector.type).includes('Dictionary')
      } catch {
        return false
      }
    },
  },
  {
    trap: 'text that begins like a formula is executed',
    file: 'csv.ts',
    guard: 'formula.test(text) && ',
    without: 'false && ',
    holds: ({ csv }) =>
      ['=1+1', '+A1', '-A1', '@SUM(A1)', '＝1+1', '\t=1'].every(
        formula => readCsv(csv.toExcelCsv(...of(text(words, words), formula)))[1]![0] === `'${formula}`,
      ),
  },
  {
    trap: 'a negative decimal in text is led by an apostrophe',
    file: 'csv.ts',
    guard: ' && !plainNumber.test(text)',
    without: '',
    holds: ({ csv }) => readCsv(csv.toExcelCsv(...of(text(words, words), '-0.0001')))[1]![0] === '-0.0001',
  },
]

const mutants = join(ROOT, 'build/mutants')
afterAll(() => rmSync(mutants, { recursive: true, force: true }))

/** The format modules, from the pipeline or from a copy with one guard removed. */
async function load(folder: string): Promise<{ arrow: Arrow; csv: Csv }> {
  return {
    arrow: (await import(/* @vite-ignore */ join(folder, 'formats/arrow.ts'))) as Arrow,
    csv: (await import(/* @vite-ignore */ join(folder, 'formats/csv.ts'))) as Csv,
  }
}

function withoutGuard({ file, guard, without }: Trap, i: number): string {
  const folder = join(mutants, String(i))
  mkdirSync(join(folder, 'formats'), { recursive: true })
  cpSync(join(ROOT, 'pipeline/tables/table.ts'), join(folder, 'table.ts'))
  for (const name of ['arrow.ts', 'csv.ts', 'kinds.ts'])
    cpSync(join(ROOT, 'pipeline/tables/formats', name), join(folder, 'formats', name))
  const path = join(folder, 'formats', file)
  const code = readFileSync(path, 'utf8')
  expect(code.split(guard), `${file} holds the guard once`).toHaveLength(2)
  writeFileSync(path, code.replace(guard, without))
  return folder
}

describe('traps of the writers', () => {
  test.each(traps.map((trap, i) => [trap.trap, trap, i] as const))(
    '%s: not with the guard, but without it',
    async (_, trap, i) => {
      expect(trap.holds(await load(join(ROOT, 'pipeline/tables')))).toBe(true)
      expect(trap.holds(await load(withoutGuard(trap, i)))).toBe(false)
    },
  )
})

describe('a decimal keeps every printed digit', () => {
  const printed = '9999999999999.99990'
  const read = async (bytes: Uint8Array) => {
    const { parquetReadObjects } = await import('hyparquet')
    const [row] = await parquetReadObjects({ file: bytes.buffer.slice(0, bytes.length) as ArrayBuffer })
    return String(row!.x)
  }
  const written = (column: Parameters<typeof of>[0], value: Row[string]) => toParquet(...of(column, value))

  test('as text, and would not as a number', async () => {
    expect(await read(written(text(words, words), printed))).toBe(printed)
    expect(await read(written(number(words, words), Number(printed)))).not.toBe(printed)
  })
  test('so the exact values are declared as text', () => {
    expect(observations.columns.obs_value_exact.kind).toBe('text')
    expect(mentions.columns.value_exact.kind).toBe('text')
  })
})
