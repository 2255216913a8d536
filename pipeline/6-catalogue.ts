import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pkg from '../package.json' with { type: 'json' }
import { catalogue } from './catalogue/catalogue.ts'
import { checksums } from './catalogue/checksums.ts'
import type { PublishedFile } from './catalogue/files.ts'
import { readRelease } from './catalogue/release.ts'
import { argumentFiles } from './exports/files.ts'
import { consistencyReport } from './facts/report.ts'
import { filesBelow, OUTPUT, ROOT, sha256, writeAtomic, writeTree } from './io.ts'
import { readPages } from './stages.ts'

const SUMS = 'SHA256SUMS'
const published = (paths: readonly string[]): PublishedFile[] =>
  paths.map(path => {
    const bytes = readFileSync(join(OUTPUT, path))
    return { path, bytes: bytes.length, sha256: sha256(bytes) }
  })

// stages, output/datasets → output/ descriptors, dictionary, annotations, snapshots, argument/, reports/; SHA256SUMS of everything last
const release = readRelease(readFileSync(join(ROOT, 'CITATION.cff'), 'utf8'), pkg)
const { extractions, rows } = readPages()
const datasets = published(filesBelow(join(OUTPUT, 'datasets')).map(path => `datasets/${path}`))
const documents = extractions.map(({ document }) => document)
const described = catalogue({ release, documents, rows, datasets })
const argument = extractions.flatMap(argumentFiles).map(([name, text]) => [`argument/${name}`, text] as const)
const reports = extractions.map(
  ({ document, facts }) => [`reports/${document.id}.md`, consistencyReport(document, facts)] as const,
)
writeTree(
  OUTPUT,
  new Map([...described, ...argument, ...reports]),
  path => !/^(datasets|charts)\//.test(path) && path !== SUMS,
)
writeAtomic(join(OUTPUT, SUMS), checksums(published(filesBelow(OUTPUT).filter(path => path !== SUMS))))
