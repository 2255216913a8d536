import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHARTS, OUTPUT, writeTree } from './io.ts'
import { CHART_TABLES } from './render/page.ts'
import { renderCharts } from './render/render.ts'
import { readSpecs } from './render/specs.ts'
import type { AnyRow } from './render/types.ts'

// charts/, output/datasets → output/charts
const rows = (name: string): AnyRow[] => JSON.parse(readFileSync(join(OUTPUT, 'datasets', `${name}.json`), 'utf8'))
const tables = Object.fromEntries(CHART_TABLES.map(name => [name, rows(name)]))
const files = await renderCharts(tables, readSpecs(CHARTS), line => console.log(line))
writeTree(join(OUTPUT, 'charts'), files)
