import { kinds } from '../tables/formats/kinds.ts'
import { formatsOf, publishedAt } from '../tables/formats/published.ts'
import { type Bilingual, type Column, columnsOf, type Table } from '../tables/table.ts'
import { fileAt, mediaType, type PublishedFile } from './files.ts'
import { dataLicence, type Release } from './release.ts'

/** The context of Croissant 1.1, inline so that nothing is fetched. */
const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  arrayShape: 'cr:arrayShape',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  containedIn: 'cr:containedIn',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  description: { '@container': '@language' },
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  fileProperty: 'cr:fileProperty',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isArray: 'cr:isArray',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  name: { '@container': '@language' },
  parentField: 'cr:parentField',
  path: 'cr:path',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  samplingRate: 'cr:samplingRate',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
}

const tagged = ({ en, zh }: Bilingual) => ({ en, zh })

const fileObject = ({ path, bytes, sha256 }: PublishedFile) => ({
  '@type': 'cr:FileObject',
  '@id': path,
  name: { en: path },
  contentUrl: path,
  contentSize: `${bytes} B`,
  encodingFormat: path.endsWith('.parquet') ? 'application/x-parquet' : mediaType(path),
  sha256,
})

// References stand in datapackage.json only: given here, mlcroissant 1.1 joins record sets and fails.
function field(table: Table, [name, column]: [string, Column]) {
  return {
    '@type': 'cr:Field',
    '@id': `${table.name}/${name}`,
    name: { en: name },
    description: tagged(column.doc),
    dataType: kinds[column.kind].croissant,
    ...(column.kind === 'list' && { isArray: true }),
    source: {
      fileObject: { '@id': publishedAt(table, 'parquet') },
      extract: { column: name },
    },
  }
}

const recordSet = (table: Table) => ({
  '@type': 'cr:RecordSet',
  '@id': table.name,
  name: { en: table.name },
  description: tagged(table.doc),
  key: table.key.map(name => ({ '@id': `${table.name}/${name}` })),
  field: columnsOf(table).map(column => field(table, column)),
})

/** Croissant 1.1 (schema.org JSON-LD): every file, and every table as a record set read from its Parquet file. */
export const croissant = (release: Release, tables: readonly Table[], files: readonly PublishedFile[]) => ({
  '@context': context,
  '@type': 'sc:Dataset',
  conformsTo: 'http://mlcommons.org/croissant/1.1',
  name: { en: release.name },
  description: { en: release.abstract },
  citeAs: `${release.authors.join(', ')} (${release.date.slice(0, 4)}). ${release.title}. Version ${release.version}.`,
  license: dataLicence.url,
  url: release.url ?? `urn:${release.name}:${release.version}`,
  version: release.version,
  datePublished: release.date,
  inLanguage: 'zh',
  keywords: release.keywords,
  creator: release.authors.map(name => ({ '@type': 'sc:Organization', name: { en: name } })),
  distribution: tables.flatMap(table =>
    formatsOf(table).map(format => fileObject(fileAt(files, publishedAt(table, format)))),
  ),
  recordSet: tables.map(table => recordSet(table)),
})
