import type { Document } from '../document/types.ts'
import { placeMentions } from '../mentions/place.ts'
import { observeBlocks } from './blocks.ts'
import { derive } from './derive.ts'
import { flagObservations } from './flags.ts'
import { readSeries } from './series.ts'
import type { Facts } from './types.ts'

/**
 * Numbers, statistics and what follows from them, for one document, in five passes:
 * place the mentions, read each block's statements, flag them, derive, link to series. Pure; linear in the text.
 */
export function extractFacts(document: Document): Facts {
  const mentions = placeMentions(document)
  const { observations, around } = observeBlocks(document, mentions)
  const flagged = flagObservations(observations, around)
  const derived = derive(document.id, flagged, around)
  return { mentions, observations: flagged, derived, series: readSeries(flagged) }
}
