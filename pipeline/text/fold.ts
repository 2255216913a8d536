import { variants } from '../lexicon/variants.ts'

/**
 * Character forms for matching: full-width ASCII to half-width, the ideographic space to a space.
 * One UTF-16 unit for one, so offsets stay; the text itself is never rewritten.
 */
export function fold(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\u00a0]/g, form =>
    form === '\u3000' || form === '\u00a0' ? ' ' : String.fromCharCode(form.charCodeAt(0) - 0xfee0),
  )
}

/** The unit that each UTF-16 unit matches as: simplified for traditional, half-width for full-width ASCII. */
export const matchesAs = Uint16Array.from({ length: 65536 }, (_, unit) =>
  unit > 0xff00 && unit < 0xff5f ? unit - 0xfee0 : unit,
)
/** Pairs of a traditional character and what it matches as. */
const traditional: [number, number][] = []
for (let k = 0; k < variants.length; k += 2) traditional.push([variants.charCodeAt(k), variants.charCodeAt(k + 1)])
for (const [unit, simplified] of traditional) matchesAs[unit] = simplified

const formsByUnit = new Map<number, number[]>()
for (const [unit, simplified] of traditional) {
  const forms = formsByUnit.get(simplified)
  if (forms) forms.push(unit)
  else formsByUnit.set(simplified, [unit])
}

/** All units that match as `unit`, itself first. */
export function formsOf(unit: number): number[] {
  const wide = unit > 0x20 && unit < 0x7f ? [unit + 0xfee0] : []
  return [unit, ...wide, ...(formsByUnit.get(unit) ?? [])]
}

/** A literal in the units that it is matched by. */
export const matchForm = (literal: string): string =>
  literal.replace(/[\s\S]/g, u => String.fromCharCode(matchesAs[u.charCodeAt(0)]!))

/** Whether the unit at `i` matches as one of `units`; false past the end. */
export function isOneOf(text: string, i: number, units: string): boolean {
  if (i < 0 || i >= text.length) return false
  const unit = matchesAs[text.charCodeAt(i)]!
  for (let k = 0; k < units.length; k++) if (units.charCodeAt(k) === unit) return true
  return false
}

/** Whether a literal in its match form (`matchForm`) stands at `i`. */
export function standsAt(text: string, i: number, form: string): boolean {
  for (let k = 0; k < form.length; k++) if (matchesAs[text.charCodeAt(i + k)] !== form.charCodeAt(k)) return false
  return true
}
