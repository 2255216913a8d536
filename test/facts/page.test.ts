import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseDocument } from '../../pipeline/document/parse.ts'
import { extractFacts } from '../../pipeline/facts/extract.ts'
import { shared } from '../score.ts'

const NAME = '000_a590ebfbe76149d2.txt'
const gold = shared('gold/observations.json')

interface Gold {
  readonly observations: readonly Record<string, unknown>[]
  readonly derived: readonly Record<string, unknown>[]
}

const round = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(9)) : (value ?? null))

it.runIf(gold)('the page states six statistics, and five follow', () => {
  const bytes = readFileSync(new URL(`../../raw/${NAME}`, import.meta.url))
  const { observations, derived } = extractFacts(parseDocument(bytes, NAME, { sha256: '' }))
  const wanted = JSON.parse(readFileSync(gold!, 'utf8')) as Gold
  const found = observations.map(o => ({
    ...o,
    ref_area: o.refArea,
    value_base: o.valueScaled,
    measure_type: o.measureType,
  }))
  const columns = [
    ...['value_base', 'qualifier', 'subject', 'aspect', 'entity', 'ref_area', 'time', 'measure_type', 'comparison'],
    ...['comparator', 'direction', 'source', 'lower', 'upper'],
  ]
  const rows = (list: readonly Record<string, unknown>[]) => list.map(o => columns.map(c => round(o[c])))
  expect(rows(found)).toEqual(rows(wanted.observations))
  expect(found.map(o => o.flags)).toEqual(wanted.observations.map(o => o.flags))
  const ends = (list: readonly Record<string, unknown>[]) => list.map(d => [round(d.lower), d.time, d.subject]).sort()
  expect(ends(derived as never)).toEqual(ends(wanted.derived))
})
