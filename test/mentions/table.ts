import { readMentions } from '../../pipeline/mentions/read.ts'
import type { Mention } from '../../pipeline/mentions/types.ts'

/**
 * A mention in one line: `span kind value unit`, then `~qualifier` where it is not exact and `=norm` where there is one.
 * Values are in base units; a range prints as low..high.
 */
export function outline(text: string, m: Mention): string {
  const scale = (value: number) => Number(`${value}e${m.unitMult}`)
  const value =
    m.valueBase ??
    (m.valueLow === null || m.valueHigh === null ? m.value : `${scale(m.valueLow)}..${scale(m.valueHigh)}`)
  const qualifier = m.qualifier === null || m.qualifier === 'exact' ? '' : `~${m.qualifier}`
  const norm = m.norm === null ? '' : `=${m.norm}`
  return [text.slice(m.start, m.end), m.kind, value, m.unit, qualifier, norm]
    .filter(x => x !== null && x !== '')
    .join(' ')
}

/** All mentions of a text, one line each. */
export const outlines = (text: string, issueDate: string | null = null): string[] =>
  readMentions(text, { issueDate }).map(m => outline(text, m))
