import { cellText } from '../tables/formats/csv.ts'
import { columnsOf, type Row, type Table } from '../tables/table.ts'

/** What a release changed in one table. */
export interface Difference {
  readonly table: string
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly {
    readonly key: string
    readonly column: string
    readonly from: string
    readonly to: string
  }[]
  readonly columnsAdded: readonly string[]
  readonly columnsRemoved: readonly string[]
}

/** Rows read from an older release may lack columns or have others. */
type OldRow = Readonly<Record<string, Row[string] | undefined>>

const keyOf = (table: Table, row: OldRow): string => table.key.map(name => cellText(row[name] ?? null)).join(' ')

/** Rows added, removed and changed between two states of a table, matched by primary key. */
export function difference(table: Table, before: readonly OldRow[], after: readonly Row[]): Difference {
  const [old, now] = [before, after].map(rows => new Map(rows.map(row => [keyOf(table, row), row]))) as [
    Map<string, OldRow>,
    Map<string, Row>,
  ]
  const names = columnsOf(table).map(([name]) => name)
  const known = before[0] ? Object.keys(before[0]) : names
  const shared = names.filter(name => known.includes(name))
  const changed = [...now].flatMap(([key, row]) => {
    const was = old.get(key)
    if (!was) return []
    return shared
      .map(column => ({ key, column, from: cellText(was[column] ?? null), to: cellText(row[column] ?? null) }))
      .filter(({ from, to }) => from !== to)
  })
  return {
    table: table.name,
    added: [...now.keys()].filter(key => !old.has(key)),
    removed: [...old.keys()].filter(key => !now.has(key)),
    changed,
    columnsAdded: names.filter(name => !known.includes(name)),
    columnsRemoved: known.filter(name => !names.includes(name)),
  }
}

const SHOWN = 20
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
const code = (text: string): string =>
  text === '' ? 'null' : `\`${short(text).replaceAll('|', '\\|').replaceAll('`', "'")}\``

const list = (what: string, items: readonly string[]): string[] => {
  if (items.length === 0) return []
  const more = items.length > SHOWN ? [`- … and ${items.length - SHOWN} more`] : []
  return ['', `${what}:`, '', ...items.slice(0, SHOWN).map(item => `- ${item}`), ...more]
}

const details = (d: Difference): string[] => {
  const parts = [
    ...list('Columns added', d.columnsAdded.map(code)),
    ...list('Columns removed', d.columnsRemoved.map(code)),
    ...list('Rows added', d.added.map(code)),
    ...list('Rows removed', d.removed.map(code)),
    ...list(
      'Cells changed',
      d.changed.map(({ key, column, from, to }) => `${code(key)} ${column}: ${code(from)} → ${code(to)}`),
    ),
  ]
  return parts.length > 0 ? ['', `## ${d.table}`, ...parts] : []
}

/** The differences of all tables as Markdown: a summary, then what changed in each table. */
export function markdown(base: string, all: readonly Difference[]): string {
  const count = (d: Difference) => new Set(d.changed.map(({ key }) => key)).size
  const rows = all.map(d => `| ${d.table} | ${d.added.length} | ${d.removed.length} | ${count(d)} |`)
  return [
    `# What changed since ${base}`,
    '',
    '| table | rows added | rows removed | rows changed |',
    '|---|---:|---:|---:|',
    ...rows,
    ...all.flatMap(details),
    '',
  ].join('\n')
}
