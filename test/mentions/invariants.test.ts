import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readMentions } from '../../pipeline/mentions/read.ts'
import type { Mention } from '../../pipeline/mentions/types.ts'

/** Every phrase of the table in one text, each a sentence: what must hold of any mention, whatever it says. */
const phrases = readFileSync(new URL('phrases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line && !line.startsWith('#'))
  .flatMap(line => line.split('\t')[1]!.split(' '))
  .map(phrase => phrase.replace('W:', ''))
const text = phrases.map(phrase => `据介绍，${phrase}。`).join('\n')
const mentions = readMentions(text)

const faults = (rule: (m: Mention) => boolean): string[] =>
  mentions.filter(m => !rule(m)).map(m => `${text.slice(m.start, m.end)} ${m.kind} ${m.unit} ${m.unitSystem}`)

test('spans lie in the text, in order, not overlapping', () => {
  let last = 0
  for (const { start, end } of mentions) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    last = end
  }
  expect(last).toBeLessThanOrEqual(text.length)
})

test('money has a code of ISO 4217, per something or not', () => {
  expect(faults(m => m.unitSystem !== 'ISO4217' || /^[A-Z]{3}(\/.+)?$/.test(m.unit!))).toEqual([])
  expect(faults(m => m.kind !== 'amount' || m.unit === null || m.unitSystem !== 'UCUM')).toEqual([])
})

test('a code of UCUM is in its characters', () => {
  expect(faults(m => m.unitSystem !== 'UCUM' || /^[!-~]+$/.test(m.unit!))).toEqual([])
})

test('a unit has a system and a system a unit', () => {
  expect(faults(m => (m.unit === null) === (m.unitSystem === null))).toEqual([])
})

test('the exact decimal is the value, and no digit is printed in exponents', () => {
  expect(faults(m => m.exact === null || (/^-?\d+(\.\d+)?$/.test(m.exact) && Number(m.exact) === m.value))).toEqual([])
})

test('a range rises, inside its bounds, and has no single value', () => {
  expect(faults(m => (m.kind === 'range') === (m.valueLow !== null))).toEqual([])
  expect(faults(m => m.valueLow === null || (m.value === null && m.valueLow <= m.valueHigh!))).toEqual([])
})

test('bounds rise and hold the value', () => {
  expect(faults(m => m.lower === null || m.upper === null || m.lower <= m.upper)).toEqual([])
  const holds = ({ valueBase: v, lower, upper }: Mention): boolean =>
    v === null || ((lower === null || lower <= v) && (upper === null || v <= upper))
  expect(faults(holds)).toEqual([])
})

test('dates and names have no unit, value or qualifier', () => {
  const dated = new Set(['date', 'period', 'identifier', 'idiom', 'expression'])
  expect(
    faults(
      m => !dated.has(m.kind) || (m.unit === null && m.value === null && m.qualifier === null && m.lower === null),
    ),
  ).toEqual([])
})
