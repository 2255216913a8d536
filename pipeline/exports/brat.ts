import type { ArticleView } from './view.ts'

/**
 * One article in brat standoff: the text with LF line ends, and its annotations in code points of that text.
 * Every unit is a text-bound annotation of its role, every relation an R line; level and cue go into attributes and notes.
 */
export function toBrat({ text, units, relations }: ArticleView): { readonly txt: string; readonly ann: string } {
  const numbers = new Map(units.map(({ unit }, index) => [unit.id, `T${index + 1}`]))
  const lines = units.map(
    ({ unit, text: words, start, end }) => `${numbers.get(unit.id)}\t${unit.role} ${start} ${end}\t${words}`,
  )
  const levels = units
    .filter(({ unit }) => unit.level !== null)
    .map(({ unit }, index) => `A${index + 1}\tlevel ${numbers.get(unit.id)} ${unit.level}`)
  const links = relations.map(
    ({ type, sourceUnit, targetUnit }, index) =>
      `R${index + 1}\t${type} Arg1:${numbers.get(sourceUnit)} Arg2:${numbers.get(targetUnit)}`,
  )
  const notes = relations.flatMap(({ explicit, rule }, index) =>
    explicit ? [`#${index + 1}\tAnnotatorNotes R${index + 1}\t${rule}`] : [],
  )
  return { txt: text, ann: [...lines, ...levels, ...links, ...notes].map(line => `${line}\n`).join('') }
}
