import type { Article } from '../document/types.ts'
import { headingTags } from '../lexicon/headings.ts'
import type { Zone } from './context.ts'
import { tagged } from './marks.ts'

const matcher = tagged(headingTags)

/** What the heading over each paragraph announces: diagnosis, prescription, or nothing in particular. */
export function zonesOf(article: Article): (paragraph: number) => Zone {
  const zones: Zone[] = []
  for (const section of article.sections) {
    const tags = new Set(section.heading ? matcher.all(section.heading.text).flatMap(match => [...match.entry]) : [])
    const zone: Zone = tags.has('prescription') ? 'prescription' : tags.has('diagnosis') ? 'diagnosis' : 'open'
    for (const _ of section.paragraphs) zones.push(zone)
  }
  return paragraph => zones[paragraph] ?? 'open'
}
