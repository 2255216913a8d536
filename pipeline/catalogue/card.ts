import { stringify } from 'yaml'
import { publishedAt } from '../tables/formats/published.ts'
import type { Row, Table } from '../tables/table.ts'
import { dataLicence, type Release } from './release.ts'

/** The Hub's size classes, by rows of the largest table. */
const sizes: readonly (readonly [number, string])[] = [
  [1e3, 'n<1K'],
  [1e4, '1K<n<10K'],
  [1e5, '10K<n<100K'],
  [1e6, '100K<n<1M'],
  [Number.POSITIVE_INFINITY, '1M<n<10M'],
]

/** Dataset card: README.md of `output/`, with the front matter the Hugging Face Hub reads. */
export function datasetCard(
  release: Release,
  tables: readonly Table[],
  rows: Readonly<Record<string, readonly Row[]>>,
): string {
  const most = Math.max(...tables.map(table => rows[table.name]!.length))
  const front = {
    pretty_name: release.title,
    language: ['zh'],
    license: dataLicence.spdx.toLowerCase(),
    size_categories: [sizes.find(([limit]) => most < limit)![1]],
    tags: release.keywords,
    configs: tables.map(table => ({
      config_name: table.name,
      data_files: publishedAt(table, 'parquet'),
      ...(table.name === 'observations' && { default: true }),
    })),
  }
  const lines = tables.map(
    table => `| [${table.name}](${publishedAt(table, 'csv')}) | ${rows[table.name]!.length} | ${table.doc.en} |`,
  )
  return `---
${stringify(front, { lineWidth: 0 })}---

# ${release.title}

${release.abstract}

Version ${release.version}, ${release.date}. Made entirely by \`make\`; edit nothing here.

| table | rows | what a row is |
|---|---:|---|
${lines.join('\n')}

[DICTIONARY.md](DICTIONARY.md) says what every column and code means, in English and Chinese.

The datasets are ${dataLicence.title} (${dataLicence.spdx}). The raw text belongs to its authors: see the columns
\`licence\` and \`rights\` of the table \`documents\`.
`
}
