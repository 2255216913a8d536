import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { outlines } from './table.ts'

/** `expected TAB phrase phrase …`: every phrase alone and inside a sentence gives that reading and nothing else. */
const rows = readFileSync(new URL('phrases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line && !line.startsWith('#'))
  .map(line => line.split('\t') as [expected: string, phrases: string])

/** A qualifying word stands outside the span; such phrases are marked. */
const QUALIFIED = 'W:'
const carriers = [(phrase: string) => phrase, (phrase: string) => `据介绍，${phrase}。`]

/** The readings of a phrase without their spans. */
function readings(text: string): string[] {
  return outlines(text).map(line => line.slice(line.indexOf(' ') + 1))
}

test('at least 1,200 rows', () => expect(rows.length).toBeGreaterThanOrEqual(1200))

describe('value → phrases', () => {
  test.each(rows)('%s ← %s', (expected, phrases) => {
    for (const marked of phrases.split(' ')) {
      const phrase = marked.replace(QUALIFIED, '')
      for (const carry of carriers) {
        const text = carry(phrase)
        const wanted = expected === 'nothing' ? [] : expected === 'idiom' ? ['idiom'] : [expected]
        expect(expected === 'idiom' ? readings(text).map(r => r.split(' ')[0]) : readings(text), text).toEqual(wanted)
      }
    }
  })
})
