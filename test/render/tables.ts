import { readFileSync } from 'node:fs'
import { ROOT } from '../../pipeline/io.ts'
import type { Tables } from '../../pipeline/render/types.ts'

/** The published rows of the page, as charts read them: a fixture, so that a chart's test does not test extraction. */
export const tables = JSON.parse(readFileSync(`${ROOT}/test/render/page.json`, 'utf8')) as Tables
