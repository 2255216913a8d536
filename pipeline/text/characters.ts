/** Classes of UTF-16 units, looked up in one table: what layout asks of every character of a page. */
export const SPACE = 1
export const HAN = 2
export const LETTER = 4
export const DIGIT = 8
/** Ends a sentence. */
export const STOP = 16
/** Never begins a printed line, and never begins a paragraph. */
export const NO_START = 32
/** Closes a quotation or bracket. */
export const CLOSE = 64
/** Opens a quotation or bracket; never ends a printed line. */
export const OPEN = 128
/** Leaves a clause unfinished. */
export const PAUSE = 256
/** Printed half a column cell wide. */
export const NARROW = 512
/** Prints nothing: zero-width and control characters. */
export const VOID = 1024

const table = new Uint16Array(65536)

const mark = (units: Iterable<number>, bits: number): void => {
  for (const unit of units) table[unit] = table[unit]! | bits
}
const units = (text: string): number[] => Array.from(text, character => character.charCodeAt(0))
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)

mark(units(' \t\n\r\f\v\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\u0085'), SPACE)
mark(range(0x2000, 0x200a), SPACE)
mark([...range(0, 8), ...range(14, 31), 0x7f, ...range(0x80, 0x84), ...range(0x86, 0x9f), 0xad], VOID)
mark([...range(0x200b, 0x200f), ...range(0x202a, 0x202e), ...range(0x2060, 0x2064), 0xfffe, 0xffff], VOID)
mark([...range(0x3400, 0x4dbf), ...range(0x4e00, 0x9fff), ...range(0xf900, 0xfaff), 0x3005, 0x3007], HAN)
mark([...range(0x41, 0x5a), ...range(0x61, 0x7a), ...range(0xc0, 0x24f), ...range(0x370, 0x52f)], LETTER)
mark(range(0x30, 0x39), DIGIT)
mark(range(0xff10, 0xff19), DIGIT)
mark(units('。！？!?…｡'), STOP)
mark(units('，。、；：！？…”’）》】〕」』〉］｝,.;:!?)]}%％‰℃·°～'), NO_START)
mark(units('”’）》】〕」』〉］｝)]}'), CLOSE)
mark(units('“‘（《【〔「『〈［｛([{'), OPEN)
mark(units('，、,'), PAUSE)
mark(range(0x20, 0x7e), NARROW)
mark(range(0xff61, 0xff9f), NARROW)

/** The class bits of a UTF-16 unit. */
export const classOf = (unit: number): number => table[unit]!

/** Whether the unit at `index` of `text` has one of the class bits. */
export const is = (text: string, index: number, bits: number): boolean =>
  index >= 0 && index < text.length && (table[text.charCodeAt(index)]! & bits) !== 0
