import type { Span } from './span.ts'

/** A run of block text that stands unbroken in the source. */
export interface Segment {
  /** Where the run begins in the block's text. */
  readonly start: number
  /** Where it begins in the decoded source. */
  readonly raw: number
  readonly length: number
}

/** Where one character of a block's text stands in the decoded file. */
export function toRaw(segments: readonly Segment[], offset: number): number {
  let low = 0
  let high = segments.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (segments[middle]!.start <= offset) low = middle
    else high = middle
  }
  const segment = segments[low]
  return segment ? segment.raw + offset - segment.start : 0
}

/**
 * A span of a block's text in the decoded file.
 * `start` and `end - 1` are mapped, so it never begins or ends on the white space of a wrap.
 */
export function rawSpan(segments: readonly Segment[], span: Span): Span {
  const start = toRaw(segments, span.start)
  return { start, end: span.end > span.start ? toRaw(segments, span.end - 1) + 1 : start }
}
