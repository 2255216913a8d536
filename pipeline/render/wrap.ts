import { LINE_BREAKS } from '../lexicon/charts.ts'

const { notFirst, notLast, scale, unit } = LINE_BREAKS
const AMOUNT = new RegExp(`\\d[\\d.,]*[${scale}]*$`)
const WORD = /[\p{L}\p{N}]/u
const isHan = (char: string): boolean => /\p{Script=Han}/u.test(char)

// Latin words and numbers stay whole, and a number keeps the scale and unit that follow it.
function pieces(text: string): string[] {
  const out: string[] = []
  for (const char of text) {
    const last = out.at(-1)
    const before = last === undefined ? '' : [...last].at(-1)!
    const word = WORD.test(char) && !isHan(char)
    const inWord = last !== undefined && word && /[\p{L}\p{N}¥$.,+−≈’'/]/u.test(before) && !isHan(before)
    const ofAmount = last !== undefined && AMOUNT.test(last) && unit.includes(char)
    if (last !== undefined && (inWord || ofAmount || notFirst.includes(char) || notLast.includes(before)))
      out[out.length - 1] = last + char
    else if (last !== undefined && /[-’'/.¥$+−≈]/.test(char) && char !== ' ' && !isHan(before) && before !== ' ')
      out[out.length - 1] = last + char
    else out.push(char)
  }
  return out
}

/**
 * Breaks a text into lines no wider than `limit` px. `|` marks the preferred breaks: used when the text needs more than
 * one line and the parts fit, otherwise ignored. A word wider than `longest` is broken anywhere.
 */
export function wrap(text: string, limit: number, width: (text: string) => number, longest = limit): string[] {
  const plain = text.replaceAll('|', '')
  if (width(plain) <= limit) return [plain]
  const parts = text.split('|').map(part => part.trim())
  if (parts.length > 1 && parts.every(part => width(part) <= limit))
    return joinParts(parts, text.includes(' '), limit, width)
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const piece of pieces(plain).flatMap(part => (width(part) <= longest ? [part] : [...part]))) {
    const wide = width(piece)
    // Widths are added up: kerning between pieces is less than a trailing space.
    if (line && taken + (piece === ' ' ? 0 : wide) > limit) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
      taken = line ? wide : 0
    } else {
      line += piece
      taken += wide
    }
  }
  if (line.trim()) lines.push(line.trimEnd())
  return lines
}

function joinParts(parts: string[], spaced: boolean, limit: number, width: (text: string) => number): string[] {
  const lines: string[] = []
  for (const part of parts) {
    const joined = lines.length ? `${lines.at(-1)}${spaced ? ' ' : ''}${part}` : part
    if (lines.length && width(joined) <= limit) lines[lines.length - 1] = joined
    else lines.push(part)
  }
  return lines
}

/** The same number of lines as `wrap`, but as even in length as they can be: no lone last character. */
export function balanced(text: string, limit: number, width: (text: string) => number): string[] {
  const lines = wrap(text, limit, width)
  if (lines.length < 2 || text.includes('|')) return lines
  let best = lines
  for (let narrower = limit * 0.96; narrower > limit / 2; narrower *= 0.96) {
    const candidate = wrap(text, narrower, width, limit)
    if (candidate.length > lines.length || candidate.some(line => width(line) > limit)) break
    best = candidate
  }
  return best
}
