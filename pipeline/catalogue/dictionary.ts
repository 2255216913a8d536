import { type CodeList, type Column, columnsOf, type Table } from '../tables/table.ts'
import { introduction } from './dictionary-words.ts'
import type { Release } from './release.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|')
const line = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

const typed = ({ kind, codes }: Column): string => (codes ? `${kind} [${codes.name}](#${anchor(codes.name)})` : kind)
const anchor = (name: string): string => `codes-${name}`

const row = ([name, column]: [string, Column], table: Table): string => {
  const target = table.foreignKeys.find(({ columns }) => columns.includes(name))?.table
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
    line('column 列', 'type 类型', 'null 可空', 'English', '中文', 'unit, key, reference 单位、键、引用'),
    '|---|---|---|---|---|---|',
    ...columnsOf(table).map(column => row(column, table)),
  ].join('\n')

const codeSection = (list: CodeList): string =>
  [
    `### <a id="${anchor(list.name)}"></a>${list.name} · ${list.title.zh}`,
    '',
    list.source ? `${list.title.en} (${list.source}).` : `${list.title.en}.`,
    '',
    line('code 代码', 'English', '中文'),
    '|---|---|---|',
    ...Object.entries(list.values).map(([code, { en, zh }]) => line(`\`${code}\``, en, zh)),
  ].join('\n')

/** The data dictionary as Markdown: every table, column, code and flag in English and Chinese. */
export function dictionary(release: Release, tables: readonly Table[]): string {
  const lists = new Map(
    tables.flatMap(table => columnsOf(table).flatMap(([, { codes }]) => (codes ? [[codes.name, codes]] : []))),
  )
  return `${[
    '# Data dictionary · 数据字典',
    `${release.title}. Version ${release.version}, ${release.date}.`,
    ...introduction.map(({ title, doc }) => `## ${title.en} · ${title.zh}\n\n${doc.en}\n\n${doc.zh}`),
    ...tables.map(section),
    '## Code lists · 代码表',
    ...[...lists.values()].map(codeSection),
  ].join('\n\n')}\n`
}
