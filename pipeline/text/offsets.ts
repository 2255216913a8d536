import { rawSpan, type Segment } from './segments.ts'
import type { Span } from './span.ts'

/** Maps UTF-16 offsets of a decoded file to what is published: code points and bytes. */
export interface Offsets {
  /** Code points before a UTF-16 offset. */
  toCodePoint(offset: number): number
  /** Bytes of the file before a UTF-16 offset, byte-order mark included. */
  toByte(offset: number): number
  /** Line that holds a UTF-16 offset, counted from 1. */
  toLine(offset: number): number
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000

/** Whether a text holds a character outside the Basic Multilingual Plane. */
const hasAstral = (text: string): boolean => /[\ud800-\udfff]/.test(text)

/**
 * Code points before every UTF-16 offset of a text (one more than its length), or null where both are the same.
 */
export function codePoints(text: string): Uint32Array | null {
  if (!hasAstral(text)) return null
  const counts = new Uint32Array(text.length + 1)
  for (let i = 0, count = 0; i < text.length; i++) {
    counts[i] = count
    // The low half of a pair belongs to the code point its high half began.
    if (!(isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1)))) count++
    counts[i + 1] = count
  }
  return counts
}

/** The UTF-16 offset of a code point offset into a text without table, for a text's own spans: identity without astral characters. */
export function toCodePoint(text: string, offset: number): number {
  let count = offset
  for (let i = 1; i < offset; i++) if (isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1))) count--
  return count
}

/** Bytes before every UTF-16 offset of a text in an encoding, without a byte-order mark. */
export function byteWidths(text: string, encoding: string): Uint32Array {
  const width = widthIn(encoding)
  const bytes = new Uint32Array(text.length + 1)
  for (let i = 0, count = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    bytes[i] = count
    // A pair's bytes are all counted with its high half.
    if (!isLow(unit)) count += isHigh(unit) ? width(0x10000, 0) : width(unit, i ? text.charCodeAt(i - 1) : 0)
    bytes[i + 1] = count
  }
  return bytes
}

type Width = (codePoint: number, before: number) => number

const utf8Width: Width = code => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)
const utf16Width: Width = code => (code < 0x10000 ? 2 : 4)
// Big5 0x8862, 0x8864, 0x88A3, 0x88A5 stand for a letter and its combining mark (WHATWG Encoding, 12.1.1).
const big5Width: Width = (code, before) =>
  code < 0x80 ? 1 : (code === 0x304 || code === 0x30c) && (before === 0xca || before === 0xea) ? 0 : 2

/** GB18030 writes a character in two bytes or four; which ones is asked of the decoder once. */
let twoBytes: Set<number> | null = null
const gbWidth: Width = code => {
  if (code < 0x80) return 1
  twoBytes ??= twoByteCharacters()
  return twoBytes.has(code) ? 2 : 4
}

function twoByteCharacters(): Set<number> {
  const found = new Set<number>()
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const row = new Uint8Array(191 * 2)
    for (let trail = 0x40; trail <= 0xfe; trail++) row.set([lead, trail === 0x7f ? 0x40 : trail], (trail - 0x40) * 2)
    for (const character of decoder.decode(row)) found.add(character.codePointAt(0)!)
  }
  found.delete(0xfffd)
  return found
}

function widthIn(encoding: string): Width {
  if (encoding === 'utf-8') return utf8Width
  if (encoding.startsWith('utf-16')) return utf16Width
  return encoding === 'big5' ? big5Width : gbWidth
}

/** Offset map of a decoded file. Code points cost nothing where no character is astral; tables are made at first use. */
export function offsetsOf(text: string, source: { readonly encoding: string; readonly bomBytes: number }): Offsets {
  const points = codePoints(text)
  let bytes: Uint32Array | null = null
  let lines: Uint32Array | null = null
  return {
    toCodePoint: offset => (points ? points[offset]! : offset),
    toByte(offset) {
      bytes ??= byteWidths(text, source.encoding)
      return source.bomBytes + bytes[offset]!
    },
    toLine(offset) {
      lines ??= lineStarts(text)
      return last(lines, offset) + 1
    },
  }
}

/** Where each line begins: after LF, after CR not followed by LF, after a form feed or a Unicode line end. */
export function lineStarts(text: string): Uint32Array {
  const starts = [0]
  const ends = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g
  for (let end = ends.exec(text); end; end = ends.exec(text)) starts.push(end.index + end[0].length)
  return Uint32Array.from(starts)
}

/** Index of the last of ascending `starts` that is at or before `offset`. */
function last(starts: ArrayLike<number>, offset: number): number {
  let low = 0
  let high = starts.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle
  }
  return low
}

/** A span of a block's text as published: code points of the file and of the block, bytes, lines. */
export interface PublishedSpan {
  readonly charStart: number
  readonly charEnd: number
  readonly byteStart: number
  readonly byteEnd: number
  readonly lineStart: number
  readonly lineEnd: number
}

/** The published coordinates of a span of a block's text. */
export function published(offsets: Offsets, segments: readonly Segment[], span: Span): PublishedSpan {
  const raw = rawSpan(segments, span)
  return {
    charStart: offsets.toCodePoint(raw.start),
    charEnd: offsets.toCodePoint(raw.end),
    byteStart: offsets.toByte(raw.start),
    byteEnd: offsets.toByte(raw.end),
    lineStart: offsets.toLine(raw.start),
    lineEnd: offsets.toLine(Math.max(raw.start, raw.end - 1)),
  }
}

export { rawSpan, type Segment } from './segments.ts'
