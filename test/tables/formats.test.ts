import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { titlePosition } from '../../pipeline/tables/codes.ts'
import { code, date, flag, integer, list, number, orNull, text } from '../../pipeline/tables/column.ts'
import { digest } from '../../pipeline/tables/formats/digest.ts'
import { encoders } from '../../pipeline/tables/formats/files.ts'
import { type Format, formats } from '../../pipeline/tables/formats/published.ts'
import { openCsv, openParquet } from '../../pipeline/tables/formats/stream.ts'
import { type Row, table } from '../../pipeline/tables/table.ts'
import { openDuckDb, readBack } from '../../pipeline/verify/read.ts'

const words = { en: 'X', zh: '甲' }
const plain = [words, words] as const
const nasty = table({
  name: 'nasty',
  title: { en: 'Nasty', zh: '难' },
  doc: { en: 'Every value that a format is known to spoil.', zh: '各格式易损的值。' },
  key: ['id'],
  foreignKeys: [],
  columns: {
    id: text(...plain),
    text: orNull(text(...plain)),
    code: orNull(code(titlePosition, ...plain)),
    integer: orNull(integer(...plain)),
    number: orNull(number(...plain)),
    flag: orNull(flag(...plain)),
    date: orNull(date(...plain)),
    list: list(...plain),
  },
})
type Nasty = Row<typeof nasty>
const nothing: Omit<Nasty, 'id'> = {
  text: null,
  code: null,
  integer: null,
  number: null,
  flag: null,
  date: null,
  list: [],
}

const rows: Nasty[] = [
  {
    id: 'r10',
    text: '𠮷林省，“增长”\n5.2%',
    code: 'absent',
    integer: -(2 ** 31) + 1,
    number: 1e-300,
    flag: true,
    date: '2025-01-01',
    list: ['a,b', '"引"', '𠮷'],
  },
  { id: 'r2', ...nothing },
  { id: 'r3', ...nothing, text: 'lone\rreturn', integer: 0, number: 0, flag: false, date: '1969-12-31' },
  { id: 'r4', ...nothing, text: 'null', number: 0.1 + 0.2, list: ['null', 'x'] },
  { id: 'r5', ...nothing, text: '=SUM(1,2)', number: -0.5, integer: -1 },
  { id: 'r6', ...nothing, text: '"', number: 123456789012345680000 },
  { id: 'r7', ...nothing, text: '007', number: 9007199254740991, date: '2024-02-29' },
]

let db: DuckDBConnection
const folder = mkdtempSync(join(tmpdir(), 'formats-'))
beforeAll(async () => {
  db = await openDuckDb()
})
afterAll(() => db.closeSync())

async function roundTrip(format: Format, of: readonly Nasty[]): Promise<Row[]> {
  const path = join(folder, `${of.length}.${format}`)
  writeFileSync(path, encoders[format](nasty, of))
  return readBack(db, nasty, format, path)
}

describe.each(formats)('%s', format => {
  test('holds every nasty value exactly, read by another program', async () => {
    expect(await roundTrip(format, rows)).toEqual(rows)
  })
  test('holds a table without rows', async () => expect(await roundTrip(format, [])).toEqual([]))
  test('is byte for byte the same when written again', () => {
    const [one, two] = [0, 1].map(() => Buffer.from(encoders[format](nasty, rows)))
    expect(one!.equals(two!)).toBe(true)
  })
})

test('one digest for every format, whatever the order of the rows', async () => {
  const expected = digest(nasty, rows)
  for (const format of formats) expect(digest(nasty, await roundTrip(format, rows)), format).toBe(expected)
  expect(digest(nasty, [...rows].reverse())).toBe(expected)
  expect(digest(nasty, rows.slice(1))).not.toBe(expected)
})

test('a stream in parts writes the bytes of the whole', () => {
  const stem = join(folder, 'stream')
  const streams = [openCsv(nasty, `${stem}.csv`), openParquet(nasty, `${stem}.parquet`)]
  for (const stream of streams) {
    for (const row of rows) stream.write([row])
    stream.close()
  }
  expect(readFileSync(`${stem}.csv`, 'utf8')).toBe(encoders.csv(nasty, rows))
  expect(readFileSync(`${stem}.parquet`).equals(encoders.parquet(nasty, rows) as Uint8Array)).toBe(true)
})

test('a stream forgets each full row group and still holds every row', async () => {
  const stream = openParquet(nasty, join(folder, 'groups.parquet'), 3)
  stream.write(rows)
  stream.close()
  expect(await readBack(db, nasty, 'parquet', join(folder, 'groups.parquet'))).toEqual(rows)
})

test('lists are JSON text in CSV and nulls are empty', () => {
  const lines = encoders.csv(nasty, rows.slice(1, 2)).toString().split('\n')
  expect(lines).toEqual(['id,text,code,integer,number,flag,date,list', 'r2,,,,,,,[]', ''])
})

test('the canonical CSV has no byte-order mark, the Excel edition has one', () => {
  expect(Buffer.from(encoders.csv(nasty, rows)).subarray(0, 2).toString()).toBe('id')
  expect([...Buffer.from(encoders.excel(nasty, rows)).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(readFileSync(join(folder, '7.excel'), 'utf8')).toContain(`r5,"'=SUM(1,2)"`)
})
