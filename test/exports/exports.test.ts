import { ArgdownApplication, DataPlugin, ModelPlugin, ParserPlugin } from '@argdown/core'
import { describe, expect, test } from 'vitest'
import { escapeArgdown } from '../../pipeline/exports/argdown.ts'
import { argumentFiles } from '../../pipeline/exports/files.ts'
import { extract } from '../../pipeline/extract.ts'
import { documentOf, essays } from '../arguments/corpus.ts'

/** A page with an astral character, every mark Argdown reads, an opposing view and a problem with its remedy. */
const HARD = [
  '有人认为，𠮷野家的[做法]值得推广。这种看法是片面的。没有监督，就没有信任；详见http://example.cn/a_b*c#d。',
  '一些门店管理混乱，存在以次充好的问题。对此，监管部门应建立“𠮷”字号信用档案制度，确保公平竞争。',
  '只有把<规则>立起来，市场才能健康发展。此外，平台要公开数据，保障消费者权益。',
]
const pages = [
  { name: 'hard', paragraphs: HARD },
  ...essays().map(({ name, paragraphs }) => ({
    name,
    paragraphs: paragraphs.map(units => units.map(unit => unit.text).join('')),
  })),
]
const filesOf = (paragraphs: readonly string[]) => {
  const extraction = extract(documentOf(paragraphs))
  const files = new Map(argumentFiles(extraction))
  const id = extraction.document.articles[0]!.id
  return { extraction, id, file: (ending: string) => files.get(`${id}.${ending}`)! }
}

describe.each(pages)('$name', ({ paragraphs }) => {
  const { extraction, id, file } = filesOf(paragraphs)
  const { units, relations } = extraction.arguments

  test('AIF: keys, one RA per conclusion and scheme, every relation said or counted as lost', () => {
    const aif = JSON.parse(file('aif.json'))
    expect(Object.keys(aif.AIF)).toEqual([
      'nodes',
      'edges',
      'schemefulfillments',
      'descriptorfulfillments',
      'participants',
      'locutions',
    ])
    expect(aif.dialog).toBe(false)
    const type = new Map<string, string>(
      aif.AIF.nodes.map((node: { nodeID: string; type: string }) => [node.nodeID, node.type]),
    )
    const label = new Map<string, string>(
      aif.AIF.nodes.map((node: { nodeID: string; text: string }) => [node.nodeID, node.text]),
    )
    const conclusions = aif.AIF.edges
      .filter((edge: { fromID: string }) => type.get(edge.fromID) === 'RA')
      .map((edge: { fromID: string; toID: string }) => `${label.get(edge.fromID)} ${edge.toID}`)
    expect(new Set(conclusions).size).toBe(conclusions.length)
    const schemes = [...type.values()].filter(one => one === 'RA' || one === 'MA' || one === 'CA').length
    const into = aif.AIF.edges.filter((edge: { toID: string }) =>
      ['RA', 'MA', 'CA'].includes(type.get(edge.toID)!),
    ).length
    const lost = Object.values(aif.loss as Record<string, number>).reduce((sum, count) => sum + count, 0)
    expect(schemes).toBeGreaterThan(0)
    expect(into + lost).toBe(relations.length)
    expect([...type.values()].filter(one => one === 'I').length).toBe(
      units.filter(unit => unit.role !== 'transition').length,
    )
  })

  test('Argdown: parsed without an error, every statement with its whole text', () => {
    const app = new ArgdownApplication()
    app.addPlugin(new ParserPlugin(), 'parse')
    app.addPlugin(new DataPlugin(), 'build')
    app.addPlugin(new ModelPlugin(), 'build')
    const response = app.run({
      process: ['parse', 'build'],
      input: file('argdown'),
      logLevel: 'error',
    } as never) as never as {
      lexerErrors: unknown[]
      parserErrors: unknown[]
      statements: Record<string, { members: { text?: string }[] }>
    }
    expect(response.lexerErrors).toEqual([])
    expect(response.parserErrors).toEqual([])
    const texts = new Map(
      Object.entries(response.statements).map(([title, { members }]) => [
        title,
        members.map(member => member.text ?? '').join(''),
      ]),
    )
    const { document } = extraction
    for (const unit of units) {
      const block = document.blocks.find(
        one =>
          one.text.slice(unit.start, unit.end) &&
          document.articles.some(article =>
            article.sections.some(section =>
              section.paragraphs.some(paragraph => paragraph.id === unit.paragraphId && paragraph.block === one),
            ),
          ),
      )
      const wanted = block!.text.slice(unit.start, unit.end)
      const found = (texts.get(unit.id.slice(id.length + 1)) ?? '')
        .replace(/\\(.)/g, '$1')
        .replace(/\s*#\S+\s*$/, '')
        .trim()
      expect(found).toBe(wanted)
    }
  })

  test('brat: code points of the LF text beside it', () => {
    const text = Array.from(file('txt'))
    expect(file('txt')).not.toContain('\r')
    const lines = file('ann').trimEnd().split('\n')
    const bound = lines.filter(line => line.startsWith('T'))
    expect(bound.length).toBe(units.length)
    for (const line of bound) {
      const [, place, words] = line.split('\t')
      const [, start, end] = place!.split(' ')
      expect(text.slice(Number(start), Number(end)).join('')).toBe(words)
    }
    expect(lines.filter(line => line.startsWith('R')).length).toBe(relations.length)
    expect(lines.join('\n')).not.toContain('undefined')
  })

  test('Web Annotations: position and quotation agree, in code points', () => {
    const text = Array.from(file('txt'))
    const all = file('w3c.jsonl')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(new Set(all.map(one => one.id)).size).toBe(all.length)
    for (const { target, '@context': context } of all) {
      expect(context).toBe('http://www.w3.org/ns/anno.jsonld')
      for (const { selector } of target) {
        const [{ start, end }, { exact }] = selector
        expect(text.slice(start, end).join('')).toBe(exact)
      }
    }
    expect(all.filter(one => one.motivation === 'linking').length).toBe(
      relations.length + extraction.arguments.chains.length,
    )
  })

  test('DOT: a cluster per chain, balanced and quoted', () => {
    const dot = file('dot')
    expect(dot.match(/subgraph/g)?.length ?? 0).toBe(extraction.arguments.chains.length)
    expect(dot.match(/\{/g)?.length).toBe(dot.match(/\}/g)?.length)
    for (const line of dot.split('\n')) expect((line.replace(/\\./g, '').match(/"/g)?.length ?? 0) % 2).toBe(0)
  })
})

test('the page with an opposing view has an attack, and AIF says it as a conflict', () => {
  const { extraction, file } = filesOf(HARD)
  expect(extraction.arguments.relations.map(one => one.type)).toContain('attack')
  expect(JSON.parse(file('aif.json')).AIF.nodes.some((node: { type: string }) => node.type === 'CA')).toBe(true)
})

test.each([
  ['a//b', 'a\\/\\/b'],
  ['[x] #y @z', '\\[x\\] \\#y \\@z'],
  ['1+1>2', '1\\+1\\>2'],
  ['无标点', '无标点'],
])('%s is escaped for Argdown', (plain, escaped) => expect(escapeArgdown(plain)).toBe(escaped))
