import { describe, expect, test } from 'vitest'
import { document, page, pageScores } from './page.ts'

const found = page.arguments

const scores = pageScores()

describe.skipIf(!scores)('the page against the gold standard', () => {
  const metrics = scores ?? {}
  test.each([
    ['segmentation', 0.93],
    ['roles.fine', 0.92],
    ['roles.group', 0.95],
    ['relations.labelled', 0.68],
    ['enumerations.marked', 1],
    ['enumerations', 1],
    ['remedy_pairs', 1],
    ['chains', 0.99],
    ['list_items', 0.85],
    ['measures.name', 0.85],
    ['actor_mentions', 0.85],
  ])('%s is at least %d', (name, least) => expect(metrics[name]).toBeGreaterThanOrEqual(least))
})

describe('the page by itself', () => {
  const names = found.measures.map(measure => measure.name)
  test.each([
    '多维动态评估体系',
    '项目专家评审',
    '项目全周期披露制度',
    '创新激励基金',
    '创新收益共享机制',
    '“政银担投”多元支持机制',
    '政绩观培育机制',
    '政绩观评价机制',
    '容错预审报备机制',
  ])('names the mechanism %s', name => expect(names.some(one => one.includes(name))).toBe(true))
  test('the four parts of the evaluation problem find their four remedies in permuted order', () => {
    const parts = found.chains
      .filter(chain => /\.s\d+$/.test(chain.id))
      .map(chain =>
        chain.slots.map(slot =>
          document.blocks
            .find(
              block =>
                block.text.length >= slot.span.end &&
                page.document.articles.some(article =>
                  article.sections.some(section =>
                    section.paragraphs.some(
                      paragraph => paragraph.id === slot.paragraphId && paragraph.block === block,
                    ),
                  ),
                ),
            )!
            .text.slice(slot.span.start, slot.span.end),
        ),
      )
    const answer = (problem: string) => parts.find(([part]) => part!.includes(problem))?.[1] ?? ''
    expect(answer('标准问题')).toMatch(/^一是/)
    expect(answer('潜规则')).toMatch(/^四是/)
    expect(answer('频率')).toMatch(/^二是/)
    expect(answer('单一化')).toMatch(/^三是/)
  })
  test('the loan statistics support what they are evidence of, and units cite their observations', () => {
    const cited = found.units.filter(unit => unit.observationIds.length > 0)
    expect(cited.length).toBeGreaterThan(0)
    for (const unit of cited.filter(one => one.role === 'evidence'))
      expect(
        found.relations.some(relation => relation.type === 'evidence' && relation.sourceUnit === unit.id),
        unit.id,
      ).toBe(true)
  })
  test('the concept has its components, aspects and features', () => {
    const kinds = (kind: string) => found.concepts.filter(concept => concept.kind === kind).length
    expect([kinds('concept'), kinds('component'), kinds('aspect'), kinds('feature')]).toEqual([1, 2, 6, 5])
  })
})
