import { nameParticles } from '../lexicon/linkers.ts'
import { organisationEndings } from '../lexicon/organisations.ts'
import {
  datelineEnds,
  datelines,
  reporterWords,
  sourceDocuments,
  sourceOpeners,
  sourcePrefixes,
  sourceTails,
} from '../lexicon/sources.ts'
import { compile } from '../text/match.ts'
import type { Span } from '../text/span.ts'
import type { Clause } from './clauses.ts'

/** Who says it, as printed, split into the organisation and its document. */
export interface Source extends Span {
  readonly org: Span | null
  readonly doc: Span | null
}

const table = (words: readonly string[]) => compile([...new Set(words)].map(word => [word, true] as const))
const openers = table(sourceOpeners)
const tails = table(sourceTails)
const documents = table(sourceDocuments)
const organisations = table(organisationEndings)
const prefixes = table(sourcePrefixes)
const reporters = table(reporterWords)
const openings = table(datelines)
const lineEnds = table(datelineEnds)
const particles = table(nameParticles)

/** The shortest name of an organisation: two characters (央行). */
const SHORTEST_ORG = 2

/** The last organisation ending inside a span, as the end of the organisation's name; null where there is none. */
function orgEnd(text: string, span: Span): number | null {
  const found = organisations.all(text, span.start, span.end).at(-1)
  return found && found.end - span.start >= SHORTEST_ORG ? found.end : null
}

/** Where the name of a source begins behind a dateline (本报讯（记者…）) and the reporter's 记者从. */
function behindDateline(text: string, span: Span): number {
  const asked = reporters.all(text, span.start, span.end).at(-1)
  if (asked) return asked.end
  const line = openings.at(text, span.start)
  const end = line && lineEnds.all(text, line.end, span.end).at(-1)
  return end && end.end < span.end ? end.end : span.start
}

function split(text: string, span: Span): Source | null {
  let start = behindDateline(text, span)
  for (let next = prefixes.at(text, start); next && next.end < span.end; next = prefixes.at(text, start))
    start = next.end
  const end = orgEnd(text, { start, end: span.end })
  const doc = documents.before(text, span.end)
  const hasDoc = !!doc && doc.start >= start
  if (end === null && !(hasDoc && doc.start > start)) return null
  let docStart = end ?? start
  for (let next = prefixes.at(text, docStart); next && next.end < span.end; next = prefixes.at(text, docStart))
    docStart = next.end
  return {
    start,
    end: span.end,
    org: end === null ? null : { start, end },
    doc: hasDoc && docStart < span.end ? { start: docStart, end: span.end } : null,
  }
}

/** Where the naming of a source may begin in a clause: behind its opening word, or behind times and stops. */
function opening(text: string, clause: Clause): { start: number; opened: boolean } {
  let start = clause.start
  while (start < clause.end && /\s/.test(text[start]!)) start++
  const opener = openers.at(text, start)
  if (opener) return { start: opener.end, opened: true }
  const time = clause.times.find(t => t.start === start)
  return { start: time ? time.end : start, opened: false }
}

/**
 * The source a clause names, or null: 根据…披露, …数据显示, 据…统计, 来自…的数据.
 * Without an opening word a verb of saying must stand behind a document or an organisation.
 */
export function readSource(text: string, clause: Clause): Source | null {
  const { start, opened } = opening(text, clause)
  const document = documents.before(text, clause.end)
  const ends = !clause.leads.length && !!document && document.start > start
  for (const tail of tails.all(text, start, clause.end)) {
    if ((documents.at(text, tail.start)?.end ?? 0) > tail.end || particles.at(text, tail.end)) continue
    const named = { start, end: tail.start }
    const doc = documents.before(text, tail.start)
    const speaks = (doc && doc.start > start) || orgEnd(text, named) !== null
    if (named.end <= start || !speaks) continue
    if (opened || doc || tail.end === clause.end) return split(text, named)
    if (ends && document.start >= tail.end) return split(text, { start, end: clause.end })
  }
  return opened && ends ? split(text, { start, end: clause.end }) : null
}
