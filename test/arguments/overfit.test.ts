import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesBelow, ROOT } from '../../pipeline/io.ts'
import { agents } from '../../pipeline/lexicon/agents.ts'
import { counterparts } from '../../pipeline/lexicon/counterparts.ts'
import { cues, frames } from '../../pipeline/lexicon/cues.ts'
import { forecasts, systems } from '../../pipeline/lexicon/enumerators.ts'
import { headingTags } from '../../pipeline/lexicon/headings.ts'
import { listClosers, listHeads, listOpeners } from '../../pipeline/lexicon/lists.ts'
import { mechanismHeads, mechanismVerbs } from '../../pipeline/lexicon/mechanisms.ts'
import { stance } from '../../pipeline/lexicon/stance.ts'
import { pageScores } from './page.ts'

const text = (folder: string, keep: (file: string) => boolean): string =>
  filesBelow(join(ROOT, folder))
    .filter(keep)
    .map(file => readFileSync(join(ROOT, folder, file), 'utf8'))
    .join('\n')

const strip = (body: string): string => body.replace(/[\s　]+/gu, '')
const page = strip(text('raw', file => file.startsWith('000_') && file.endsWith('.txt')))
/** Texts of other genres: our own essays, and the words of newspapers that no page of the corpus happens to print. */
const others = strip(text('test/corpus', file => file.endsWith('.txt')))

const tables = [cues, stance, agents, headingTags, listHeads]
const lists = [
  ...tables.flatMap(table => Object.values(table)),
  forecasts,
  listOpeners,
  listClosers,
  mechanismHeads,
  mechanismVerbs,
  ...systems.flatMap(system => [...system.steps, system.last ?? '']),
  ...frames.flatMap(frame => [frame.open, frame.close]),
  ...counterparts.keys(),
]
const literals = [...new Set(lists.flatMap(list => list.split(/\s+/)))].filter(word => [...word].length >= 4)

/** General words of the language that happen to stand on the page and in none of our own texts, with the reason. */
const JUSTIFIED: Readonly<Record<string, string>> = {}

const SHOWN = ['segmentation', 'roles.fine', 'roles.group', 'relations.labelled', 'chains']

/** Literals whose only hits are on the sample page. */
const onlyOnPage = literals.filter(word => page.includes(word) && !others.includes(word))

test('no literal of four or more characters speaks of the sample page alone', () => {
  const scores = pageScores()
  const shown = scores ? SHOWN.map(name => `${name} ${scores[name]?.toFixed(3)}`).join(', ') : 'not scored here'
  console.info(`page scores with every literal: ${shown}`)
  console.info(
    `without those of the page alone: ${onlyOnPage.length === 0 ? 'the same, there are none' : 'remove them and run again'}`,
  )
  console.info(
    `${literals.length} literals of four or more characters; on the page alone: ${onlyOnPage.join(' ') || 'none'}`,
  )
  expect(onlyOnPage.filter(word => !(word in JUSTIFIED))).toEqual([])
})
