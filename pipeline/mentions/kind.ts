import type { Mention, MentionKind } from './types.ts'

/** The kind of a quantity, a range counted as what its ends are. */
export const kindOf = (mention: Pick<Mention, 'kind' | 'endKind'>): MentionKind => mention.endKind ?? mention.kind
