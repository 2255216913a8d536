import { type Bilingual, type CodeList, type Column, columnsOf, type Table } from '../tables/table.ts'
import { headings, introduction } from './dictionary-words.ts'
import type { Release } from './release.ts'

const h = headings
const cell = (text: string): string => text.replaceAll('|', '\\|')
const both = ({ en, zh }: Bilingual): string => `${en} ${zh}`
const heading = ({ en, zh }: Bilingual): string => `${en} · ${zh}`
const line = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

const typed = ({ kind, codes }: Column): string => (codes ? `${kind} [${codes.name}](#${anchor(codes.name)})` : kind)
const anchor = (name: string): string => `codes-${name}`

const row = ([name, column]: [string, Column], table: Table): string => {
  const target = table.foreignKeys.find(({ column }) => column === name)?.table
  const marks = [table.key.includes(name) && 'key', target && `→ [${target}](#table-${target})`, column.concept]
  const notes = [column.unit, ...marks].filter(Boolean).join('; ')
  return line(
    `\`${name}\``,
    typed(column),
    column.nullable ? 'yes' : '',
    `${column.title.en}: ${column.doc.en}`,
    `${column.title.zh}：${column.doc.zh}`,
    notes,
  )
}

const section = (table: Table): string =>
  [
    `## <a id="table-${table.name}"></a>${table.name} · ${table.title.zh}`,
    '',
    table.doc.en,
    '',
    table.doc.zh,
    '',
    line(...[h.column, h.type, h.nullable, h.english, h.chinese, h.notes].map(both)),
    '|---|---|---|---|---|---|',
    ...columnsOf(table).map(column => row(column, table)),
  ].join('\n')

const codeSection = (list: CodeList): string =>
  [
    `### <a id="${anchor(list.name)}"></a>${list.name} · ${list.title.zh}`,
    '',
    list.source ? `${list.title.en} (${list.source}).` : `${list.title.en}.`,
    '',
    line(...[h.code, h.english, h.chinese].map(both)),
    '|---|---|---|',
    ...Object.entries(list.values).map(([code, { en, zh }]) => line(`\`${code}\``, en, zh)),
  ].join('\n')

/** The data dictionary as Markdown: every table, column, code and flag in English and Chinese. */
export function dictionary(release: Release, tables: readonly Table[]): string {
  const lists = new Map(
    tables.flatMap(table => columnsOf(table).flatMap(([, { codes }]) => (codes ? [[codes.name, codes]] : []))),
  )
  return `${[
    `# ${heading(h.dictionary)}`,
    `${release.title}. Version ${release.version}, ${release.date}.`,
    ...introduction.map(({ title, doc }) => `## ${heading(title)}\n\n${doc.en}\n\n${doc.zh}`),
    ...tables.map(section),
    `## ${heading(h.codeLists)}`,
    ...[...lists.values()].map(codeSection),
  ].join('\n\n')}\n`
}
