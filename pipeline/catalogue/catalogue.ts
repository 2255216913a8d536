import type { Document } from '../document/types.ts'
import { type Rows, tableList } from '../tables/index.ts'
import { annotations, targets } from './annotations.ts'
import { datasetCard } from './card.ts'
import { croissant } from './croissant.ts'
import { dataPackage } from './datapackage.ts'
import { dictionary } from './dictionary.ts'
import type { PublishedFile } from './files.ts'
import { pageSchema } from './json-schema.ts'
import type { Release } from './release.ts'
import { snapshots } from './snapshot.ts'

export interface Published {
  readonly release: Release
  readonly documents: readonly Document[]
  readonly rows: Rows
  /** The files of the tables, as written. */
  readonly datasets: readonly PublishedFile[]
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Everything that describes the tables, by path below `output/`; all of it derived from their declarations. */
export function catalogue({ release, documents, rows, datasets }: Published): Map<string, string> {
  const targetOf = targets(documents)
  const lines = tableList.flatMap(table =>
    [...annotations(table, rows[table.name], targetOf, release)].map(one => `${JSON.stringify(one)}\n`),
  )
  return new Map([
    ['README.md', datasetCard(release, tableList, rows)],
    ['DICTIONARY.md', dictionary(release, tableList)],
    ['datapackage.json', json(dataPackage(release, tableList, datasets))],
    ['croissant.json', json(croissant(release, tableList, datasets))],
    ['schema.json', json(pageSchema(tableList))],
    ['annotations.jsonl', lines.join('')],
    ...snapshots(tableList, rows),
  ])
}
