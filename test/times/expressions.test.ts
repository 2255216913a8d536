import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readTimes } from '../../pipeline/times/read.ts'
import { saidBy } from './outline.ts'

/** `what it says TAB phrase phrase …`, seen from one day. */
const rows = readFileSync(new URL('expressions.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line && !line.startsWith('#'))
  .map(line => line.split('\t') as [expected: string, phrases: string])
const SEEN_FROM = '2024-05-15'
const carriers = [(phrase: string) => phrase, (phrase: string) => `据介绍，${phrase}，`]

describe('what an expression of time says', () => {
  test.each(rows)('%s ← %s', (expected, phrases) => {
    for (const phrase of phrases.split(' '))
      for (const carry of carriers) {
        const text = carry(phrase)
        const start = text.indexOf(phrase)
        const found = saidBy(readTimes(text), SEEN_FROM)
        expect(found, text).toEqual([{ start, end: start + phrase.length, said: expected }])
      }
  })
})

/** Words that begin like an expression of time and are none. */
test('no expression of time', () => {
  for (const text of '日常 月亮 年轻 年级 时间 周围 周期 天气 秋千 冬瓜 百分之二点一五 前三名 第三 上海'.split(' '))
    expect(readTimes(text), text).toEqual([])
})
