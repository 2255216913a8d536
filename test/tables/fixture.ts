import type { Arguments } from '../../pipeline/arguments/types.ts'
import type { Block, Document, Paragraph } from '../../pipeline/document/types.ts'
import type { Extraction } from '../../pipeline/extract.ts'
import type { Facts, Observation } from '../../pipeline/facts/types.ts'
import type { Mention } from '../../pipeline/mentions/types.ts'

/** A page with a title, a hard wrap inside a number, an astral character before it and a comma-rich sentence. */
const text = '=1+1\n　　𠮷林省贷款余额为2.⏎1万亿元，同比增长5.2%。\n'.replace('⏎', '\n')
const at = (needle: string): number => text.indexOf(needle)

const block = (id: string, kind: Block['kind'], runs: string[], line: number): Block => {
  let start = 0
  const segments = runs.map(run => {
    const segment = { start, raw: at(run), length: run.length }
    start += run.length
    return segment
  })
  const last = segments.at(-1)!
  return {
    id,
    kind,
    text: runs.join(''),
    segments,
    span: { start: segments[0]!.raw, end: last.raw + last.length },
    lineStart: line,
    lineEnd: line + runs.length - 1,
    articleId: 'p.a1',
    duplicateOf: null,
    rule: 'test',
  }
}

const title = block('p.b1', 'title', ['=1+1'], 1)
const body = block('p.b2', 'paragraph', ['𠮷林省贷款余额为2.', '1万亿元，同比增长5.2%。'], 2)
const sentence = { id: 'p.a1.p01.s01', ordinal: 1, start: 0, end: body.text.length }
const paragraph: Paragraph = { id: 'p.a1.p01', ordinal: 1, block: body, sentences: [sentence] }

const document: Document = {
  id: 'p',
  file: 'p.txt',
  source: { sha256: 'ab'.repeat(32), bytes: 99, encoding: 'utf-8', encodingEvidence: 'valid utf-8', bomBytes: 0 },
  text,
  blocks: [title, body],
  articles: [
    {
      id: 'p.a1',
      ordinal: 1,
      rule: 'first',
      title,
      kicker: null,
      subtitle: null,
      titlePosition: 'before_body',
      titleScore: 0.5,
      authors: ['张三'],
      affiliations: [],
      sections: [{ id: 'p.a1.s0', ordinal: 0, heading: null, paragraphs: [paragraph] }],
    },
  ],
  lineWidth: null,
  issueDate: null,
  printed: { newspaper: null, issueDate: null, pageNo: null },
}

const span = (words: string) => {
  const start = body.text.indexOf(words)
  return { start, end: start + words.length }
}

const amount: Mention = {
  ...span('2.1万亿元'),
  kind: 'amount',
  endKind: null,
  exact: '2.1',
  value: 2.1,
  valueLow: null,
  valueHigh: null,
  unit: 'CNY',
  unitSystem: 'ISO4217',
  unitMult: 12,
  valueBase: 2.1e12,
  qualifier: 'exact',
  qualifierSpan: span('为'),
  lower: 2.05e12,
  upper: 2.15e12,
  lowerInclusive: true,
  upperInclusive: true,
  hardSide: null,
  norm: null,
  rule: 'test',
}

const observation: Observation = {
  id: 'p.o001',
  mentionId: 'p.m001',
  blockId: body.id,
  articleId: 'p.a1',
  paragraphId: paragraph.id,
  sentenceId: sentence.id,
  span: span('贷款余额为2.1万亿元'),
  subject: '贷款余额',
  aspect: null,
  entity: '𠮷林省',
  refArea: null,
  gbt2260: null,
  time: '2024-06-30',
  periodStart: '2024-06-30',
  periodEnd: '2024-06-30',
  timeAsWritten: null,
  freq: null,
  measureType: 'level',
  comparison: null,
  comparator: null,
  direction: null,
  value: 2.1,
  exact: '2.1',
  unitMeasure: 'CNY',
  unitSystem: 'ISO4217',
  unitMult: 12,
  valueScaled: 2.1e12,
  qualifier: 'exact',
  lower: 2.05e12,
  upper: 2.15e12,
  lowerInclusive: true,
  upperInclusive: true,
  source: null,
  sourceOrg: null,
  sourceDoc: null,
  obsStatus: 'A',
  flags: ['period_implied'],
  implied: ['time'],
  evidence: [],
  rule: 'test',
}

const place = { blockId: body.id, articleId: 'p.a1', paragraphId: paragraph.id, sentenceId: sentence.id }
const facts: Facts = {
  mentions: [
    { id: 'p.m001', ...place, mention: amount },
    { id: 'p.m002', ...place, mention: { ...amount, ...span('5.2%'), qualifierSpan: null, kind: 'percent' } },
  ],
  observations: [observation],
  derived: [],
  series: [{ seriesId: 's1', observationId: 'p.o001' }],
}

const unit = { articleId: 'p.a1', paragraphId: paragraph.id, sentenceId: sentence.id, roleGroup: 'argument' }
const structure: Arguments = {
  units: [
    {
      ...unit,
      ...sentence,
      id: 'p.a1.p01.u01',
      role: 'evidence',
      level: null,
      tier: 'cue',
      rule: 'test',
      cue: span('同比'),
      observationIds: ['p.o001'],
    },
  ],
  relations: [],
  enumerations: [],
  lists: [],
  measures: [],
  actors: [],
  concepts: [],
  chains: [],
}

/** A small page with every trap of offsets in it. */
export const extraction: Extraction = { document, facts, arguments: structure }
