import { readFileSync } from 'node:fs'
import { acrossParagraphs, NOTHING } from '../../pipeline/facts/carry.ts'
import { isStatistic } from '../../pipeline/facts/judge.ts'
import type { Statement } from '../../pipeline/facts/statement.ts'
import { readStatements } from '../../pipeline/facts/statements.ts'
import { isoOf, periodOf } from '../../pipeline/facts/time.ts'
import { readMentions } from '../../pipeline/mentions/read.ts'

/**
 * Corpus format: paragraphs of text, one a line, then one line per statistic that they make, in printed order:
 * `= <number> <subject> <time> <measure> [comparison] [direction] [a=aspect] [v=comparator] [e=entity] [s=source] [F]`.
 * `^` repeats the subject, `.` the time of the line before, `-` is null. A blank line ends a case; `@2025-01-17` sets the issue date.
 */
export interface Case {
  readonly line: number
  readonly text: string[]
  readonly issueDate: string | null
  readonly rows: string[]
}

const MEASURES: Record<string, string> = {
  L: 'level',
  C: 'count',
  D: 'change_abs',
  G: 'growth_rate',
  S: 'share',
  P: 'difference_pp',
  O: 'other',
}
const COMPARISONS: Record<string, string> = {
  yoy: 'yoy',
  qoq: 'qoq',
  mom: 'mom',
  ys: 'vs_year_start',
  pe: 'vs_prev_year_end',
  sp: 'vs_same_period',
  oi: 'vs_other_indicator',
}
const DIRECTIONS: Record<string, string> = { up: 'up', down: 'down', hi: 'higher', lo: 'lower' }

export function readCases(file: string): Case[] {
  const cases: Case[] = []
  let open: { line: number; text: string[]; issueDate: string | null; rows: string[] } | null = null
  for (const [i, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.startsWith('#')) continue
    if (!line.trim()) open = null
    else {
      open ??= { line: i + 1, text: [], issueDate: null, rows: [] }
      if (cases.at(-1) !== open) cases.push(open)
      if (line.startsWith('@')) open.issueDate = line.slice(1)
      else if (line.startsWith('= ')) open.rows.push(line.slice(2))
      else open.text.push(line)
    }
  }
  return cases
}

/** `2024`, `2024-06`, `2024-01/2024-09`, ISO days: as `start/end` or one day. */
const time = (text: string): string => {
  const period = periodOf(text)
  return period ? isoOf(period) : text
}

/** The rows of a case written out: shorthand expanded, one string per statistic. */
export function expand(rows: readonly string[]): string[] {
  let subject = ''
  let at = ''
  return rows.map(row => {
    const [number, name, when, measure, ...rest] = row.split(' ') as [string, string, string, string, ...string[]]
    if (name !== '^') subject = name
    if (when !== '.') at = time(when)
    const comparison = rest.find(r => COMPARISONS[r])
    const direction = rest.find(r => DIRECTIONS[r])
    const extras = rest.filter(r => r.includes('=') || r === 'F').sort()
    return [
      number,
      subject.replaceAll('的', ''),
      at,
      MEASURES[measure] ?? `unknown measure ${measure}`,
      comparison ? COMPARISONS[comparison] : '-',
      direction ? DIRECTIONS[direction] : '-',
      ...extras,
    ].join(' ')
  })
}

/** What the program reads in a case, in the same form; `extras` names the optional columns that a row states. */
export function run(c: Case): { text: string; statement: Statement }[] {
  let carry = { ...NOTHING, issue: c.issueDate }
  return c.text.flatMap((text, i) => {
    const mentions = readMentions(text, { issueDate: c.issueDate })
    const read = readStatements({ id: `b${i}`, text, mentions }, i ? acrossParagraphs(carry) : carry)
    carry = read.carry
    return read.statements.filter(isStatistic).map(statement => ({ text, statement }))
  })
}

const none = (text: string | null | undefined): string => text ?? '-'

/** One statement in the form of an expanded row, with the optional columns that the expected row has. */
export function show({ text, statement: s }: { text: string; statement: Statement }, like: string | undefined): string {
  const has = (key: string) => like?.includes(` ${key}`)
  const extras = [
    has('a=') && `a=${none(s.aspect?.text)}`,
    has('e=') && `e=${none(s.entity?.value.text)}`,
    has('s=') && `s=${none(s.source?.value.whole.text)}`,
    has('v=') && `v=${none(s.comparator?.text)}`,
    s.target && 'F',
  ].filter((e): e is string => !!e)
  return [
    text.slice(s.quantity.start, s.quantity.end),
    none(s.name?.value.text.replaceAll('的', '')),
    s.time ? isoOf(s.time.value) : '-',
    s.measure,
    none(s.comparison?.value),
    none(s.direction),
    ...extras.sort(),
  ].join(' ')
}

/** Expected and found rows of a case, aligned by their number. */
export function compareCase(c: Case): { expected: string[]; found: string[]; right: number } {
  const expected = expand(c.rows)
  const open = [...expected]
  const found = run(c).map(r => {
    const number = r.text.slice(r.statement.quantity.start, r.statement.quantity.end)
    const at = open.findIndex(e => e.startsWith(`${number} `))
    return show(r, at < 0 ? undefined : open.splice(at, 1)[0])
  })
  const rest = [...expected]
  const right = found.filter(row => {
    const at = rest.indexOf(row)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
  return { expected, found, right }
}
