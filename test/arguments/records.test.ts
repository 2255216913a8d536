import { describe, expect, test } from 'vitest'
import { extractArguments } from '../../pipeline/arguments/extract.ts'
import { paragraphsOf } from '../../pipeline/document/types.ts'
import { documentOf, essays } from './corpus.ts'
import { page, document as pageDocument } from './page.ts'

const none = { mentions: [], observations: [], derived: [], series: [] }
const texts = [
  ...essays().map(({ name, paragraphs }) => {
    const document = documentOf(paragraphs.map(units => units.map(unit => unit.text).join('')))
    return { name, document, found: extractArguments(document, none) }
  }),
  { name: 'the page', document: pageDocument, found: page.arguments },
]

/** Every string of a record, however deep. */
function* strings(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${path}.${key}`)
}

describe.each(texts)('$name', ({ document, found }) => {
  const paragraphs = new Map(
    document.articles.flatMap(paragraphsOf).map(paragraph => [paragraph.id, paragraph.block.text]),
  )
  test('no string of a record is empty', () => {
    for (const [path, value] of strings(found, '')) expect(value, path).not.toBe('')
  })
  test('every character of a paragraph is in exactly one unit', () => {
    for (const [id, text] of paragraphs) {
      const units = found.units.filter(unit => unit.paragraphId === id)
      expect(units[0]?.start).toBe(0)
      expect(units.at(-1)?.end).toBe(text.length)
      for (const [rank, unit] of units.entries()) if (rank > 0) expect(unit.start).toBe(units[rank - 1]!.end)
    }
  })
  test('every unit has a relation, and each article is one graph', () => {
    for (const article of document.articles) {
      const units = found.units.filter(unit => unit.articleId === article.id).map(unit => unit.id)
      const joined = new Set(units.slice(0, 1))
      const links = found.relations.filter(relation => relation.articleId === article.id)
      for (let size = 0; size !== joined.size; ) {
        size = joined.size
        for (const { sourceUnit, targetUnit } of links)
          if (joined.has(sourceUnit) || joined.has(targetUnit)) joined.add(sourceUnit).add(targetUnit)
      }
      expect([...joined].sort()).toEqual([...units].sort())
    }
  })
  test('cues, markers, list items, mentions and slots are spans of their paragraph', () => {
    const inside = (id: string, span: { start: number; end: number }) => {
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.end).toBeLessThanOrEqual(paragraphs.get(id)!.length)
    }
    for (const unit of found.units) if (unit.cue) inside(unit.paragraphId, unit.cue)
    for (const { items } of found.enumerations)
      for (const item of items) if (item.markerSpan) inside(item.paragraphId, item.markerSpan)
    for (const list of found.lists) for (const item of list.items) inside(list.paragraphId, item)
    for (const { mentions } of found.actors) for (const mention of mentions) inside(mention.paragraphId, mention.span)
    for (const { slots } of found.chains) for (const slot of slots) inside(slot.paragraphId, slot.span)
  })
  test('the same twice', () => {
    expect(JSON.stringify(extractArguments(document, document === pageDocument ? page.facts : none))).toBe(
      JSON.stringify(found),
    )
  })
})

test.each([
  ['nothing', []],
  ['one full stop', ['。']],
  ['only marks', ['，，，“（']],
  ['one word', ['改革']],
])('a body of %s', (_, paragraphs) => {
  expect(() => extractArguments({ ...documentOf(['改革开放，成就斐然。', ...paragraphs]) }, none)).not.toThrow()
})
