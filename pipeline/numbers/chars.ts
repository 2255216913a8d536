import {
  digits,
  doubling,
  half,
  minusSigns,
  ordinalPrefix,
  points,
  powers,
  surplus,
  tens,
  unnamed,
} from '../lexicon/numerals.ts'

/** Classes of characters; one table look-up per character of text. 0: can begin no number. */
export const ARABIC = 1
export const HAN = 2
export const POWER = 3
export const TENS = 4
export const UNNAMED = 5
export const HALF = 6
export const ORDINAL = 7
export const DOUBLING = 8
export const CIRCLED = 9
export const ROMAN = 10
/** From here on: parts of numbers that begin none. */
export const SURPLUS = 16
export const POINT = 17
export const MINUS = 18
export const LATIN = 19

export const classOf = new Uint8Array(65536)
/** Digit value, or exponent of a power of ten. */
export const digitOf = new Int8Array(65536)

function set(characters: string, kind: number, value = 0): void {
  for (const character of characters) {
    classOf[character.charCodeAt(0)] = kind
    digitOf[character.charCodeAt(0)] = value
  }
}

for (let d = 0; d < 10; d++) {
  set(String.fromCharCode(0x30 + d), ARABIC, d)
  set(String.fromCharCode(0xff10 + d), ARABIC, d)
}
for (let k = 0; k < 26; k++) for (const base of [0x41, 0x61, 0xff21, 0xff41]) set(String.fromCharCode(base + k), LATIN)
for (let k = 0; k < 20; k++) set(String.fromCharCode(0x2460 + k), CIRCLED, k + 1)
for (let k = 0; k < 12; k++) set(String.fromCharCode(0x2160 + k), ROMAN, k + 1)
for (const [characters, value] of digits) set(characters, HAN, value)
for (const [characters, exponent] of powers) set(characters, POWER, exponent)
for (const [character, value] of tens) set(character, TENS, value)
set(unnamed, UNNAMED)
set(half, HALF)
set(ordinalPrefix, ORDINAL)
set(doubling, DOUBLING)
set(surplus, SURPLUS)
set(points, POINT)
set(minusSigns, MINUS)

/** Class of the character at `i`; 0 past the end. */
export const classAt = (text: string, i: number): number => classOf[text.charCodeAt(i)] ?? 0
export const isDigit = (text: string, i: number): boolean => classAt(text, i) === ARABIC
/** A space that a wrap or a typesetter left inside an expression. */
export const isSpace = (text: string, i: number): boolean => {
  const c = text.charCodeAt(i)
  return c === 0x20 || c === 0xa0 || c === 0x3000 || c === 0x0a || c === 0x0d
}

/** First index from `i` on that is no space, at most `limit` spaces on. */
export function skipSpaces(text: string, i: number, limit = 4): number {
  let at = i
  while (at - i < limit && isSpace(text, at)) at++
  return at
}

/** Whether a Chinese character stands at `i`. */
export const isHan = (text: string, i: number): boolean => {
  const c = text.charCodeAt(i)
  return c >= 0x4e00 && c <= 0x9fff
}
