import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compareCase, readCases } from './corpus.ts'

const folder = new URL('../corpus/facts/', import.meta.url)

for (const file of readdirSync(folder).filter(f => f.endsWith('.txt') && !f.startsWith('heldout')))
  describe(file, () => {
    for (const c of readCases(new URL(file, folder).pathname))
      it(`line ${c.line}: ${c.text[0]!.slice(0, 40)}`, () => {
        const { expected, found } = compareCase(c)
        expect(found).toEqual(expected)
      })
  })

it('the held-out corpus stays above the floor it reached', () => {
  const results = readCases(new URL('heldout.txt', folder).pathname).map(compareCase)
  const right = results.reduce((sum, r) => sum + r.right, 0)
  const expected = results.reduce((sum, r) => sum + r.expected.length, 0)
  expect(right / expected).toBeGreaterThan(0.88)
})
