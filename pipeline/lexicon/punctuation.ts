/** Characters that end a clause. `strong` ones end the sentence too; brackets do so only round a number. */
export const breaks: ReadonlyMap<string, 'strong' | 'weak' | 'bracket'> = new Map([
  ...[...'。！？!?'].map(c => [c, 'strong'] as const),
  ...[...'，,；;：:\n'].map(c => [c, 'weak'] as const),
  ...[...'（）()'].map(c => [c, 'bracket'] as const),
])

/** The other half of a bracket, and whether this one opens. */
export const brackets: ReadonlyMap<string, { readonly other: string; readonly opens: boolean }> = new Map([
  ['（', { other: '）', opens: true }],
  ['）', { other: '（', opens: false }],
  ['(', { other: ')', opens: true }],
  [')', { other: '(', opens: false }],
])

/** Marks that open a quotation or a title, and their partners. */
export const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['「', '」'],
  ['『', '』'],
])

/** Brackets that open an aside. */
export const openers: ReadonlySet<string> = new Set(['（', '('])

/** Stops after which 分别 no longer reaches back. */
export const listStops: ReadonlySet<string> = new Set(['；', ';'])
