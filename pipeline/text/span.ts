/** A half-open range of UTF-16 code units, the native index of a JavaScript string. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Length of a span in UTF-16 code units. */
export const length = (span: Span): number => span.end - span.start

/** Whether `outer` holds every character of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The characters of a span. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** The span with the whole of every character it touches: an end that cuts a surrogate pair moves outwards. */
export const whole = (text: string, { start, end }: Span): Span => ({
  start: start > 0 && isLow(text.charCodeAt(start)) ? start - 1 : start,
  end: isLow(text.charCodeAt(end)) ? end + 1 : end,
})

/** The smallest span that holds both. */
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

/**
 * The last of `sorted` (ascending, not overlapping) that holds `span`, or null.
 * Logarithmic in the number of spans.
 */
export function enclosing<T extends Span>(sorted: readonly T[], span: Span): T | null {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start <= span.start) low = middle + 1
    else high = middle
  }
  const found = sorted[low - 1]
  return found && span.end <= found.end ? found : null
}
