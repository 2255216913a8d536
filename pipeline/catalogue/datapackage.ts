import { kinds } from '../tables/formats/kinds.ts'
import { formatsOf, publishedAt } from '../tables/formats/published.ts'
import { type Column, columnsOf, type ForeignKey, type Table } from '../tables/table.ts'
import { fileAt, mediaType, type PublishedFile } from './files.ts'
import { dataLicence, type Release } from './release.ts'

const profile = 'https://datapackage.org/profiles/2.0'

function field(table: Table, [name, column]: [string, Column]) {
  const { kind, nullable, codes } = column
  const unique = table.key.length === 1 && table.key[0] === name
  return {
    name,
    type: kinds[kind].field,
    title: column.title.en,
    description: column.doc.en,
    title_zh: column.title.zh,
    description_zh: column.doc.zh,
    ...(column.unit && { unit: column.unit }),
    ...(column.concept && { concept: column.concept }),
    ...(kind === 'code' &&
      codes && {
        categories: Object.entries(codes.values).map(([value, { en }]) => ({ value, label: en })),
      }),
    constraints: {
      required: !nullable,
      ...(unique && { unique }),
      ...(kind === 'code' && codes && { enum: Object.keys(codes.values) }),
    },
  }
}

/** Table Schema knows no references out of lists; a reference to the table itself names no resource. */
const foreignKey = (table: Table, { column, table: to }: ForeignKey, keys: readonly string[]) => ({
  fields: [column],
  reference: { ...(to !== table.name && { resource: to }), fields: keys },
})

const schema = (table: Table, all: readonly Table[]) => {
  const plain = table.foreignKeys.filter(({ column }) => table.columns[column]!.kind !== 'list')
  return {
    $schema: `${profile}/tableschema.json`,
    // `fieldsMatch` is left out: the published profile and the specification contradict each other on its type.
    fields: columnsOf(table).map(column => field(table, column)),
    primaryKey: table.key,
    ...(plain.length > 0 && {
      foreignKeys: plain.map(key => foreignKey(table, key, all.find(other => other.name === key.table)!.key)),
    }),
    missingValues: [''],
  }
}

const described = ({ path, bytes, sha256 }: PublishedFile) => ({
  path,
  mediatype: mediaType(path),
  bytes,
  hash: `sha256:${sha256}`,
})

function resource(table: Table, all: readonly Table[], files: readonly PublishedFile[]) {
  const published = formatsOf(table).map(format => fileAt(files, publishedAt(table, format)))
  const [csv, ...others] = published
  return {
    name: table.name,
    type: 'table',
    ...described(csv!),
    format: 'csv',
    encoding: 'utf-8',
    title: table.title.en,
    description: table.doc.en,
    title_zh: table.title.zh,
    description_zh: table.doc.zh,
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: schema(table, all),
    // The column that the offsets of a row cut out of the text.
    ...(table.quotes && { quotes: table.quotes }),
    // The same rows in other formats.
    alternates: others.map(described),
  }
}

/** Data Package v2 descriptor of all tables. Lists are `array`, written as JSON text: the profile has no `list`. */
export const dataPackage = (release: Release, tables: readonly Table[], files: readonly PublishedFile[]) => ({
  $schema: `${profile}/datapackage.json`,
  name: release.name,
  title: release.title,
  description: release.abstract,
  ...(release.url && { homepage: release.url }),
  version: release.version,
  created: `${release.date}T00:00:00Z`,
  keywords: release.keywords,
  licenses: [{ name: dataLicence.spdx, title: dataLicence.title, path: dataLicence.url }],
  contributors: release.authors.map(title => ({ title, roles: ['creator'] })),
  resources: tables.map(table => resource(table, tables, files)),
})
