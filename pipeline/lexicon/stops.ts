/** Marks that end a sentence or one of its coordinate halves. */
export const hardStops: ReadonlySet<string> = new Set('。！？；!?;')

/** Marks between clauses. */
export const softStops: ReadonlySet<string> = new Set('，：,:')

/** Paired marks: nothing inside them is cut. */
export const brackets: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['〈', '〉'],
  ['【', '】'],
])

/** The mark between the items of a nominal list. */
export const listMark = '、'

export const quoteOpen = '“'
export const questionMarks: ReadonlySet<string> = new Set('？?')
export const colons: ReadonlySet<string> = new Set('：:')
export const titleOpen = '《'

/** A number that counts: two digits or more, or one with a part or a unit of size. */
export const figure = /\d\d|\d[.%％]|\d[万亿]/
export const quoteClose = '”'
