import { roles } from '../lexicon/scheme.ts'
import { type ArticleView, shortId, tally } from './view.ts'

/** Relations Argdown can say, as the arrow below the statement that is supported or attacked. */
const ARROWS: Readonly<Record<string, { readonly arrow: '<+' | '<-'; readonly reversed?: boolean }>> = {
  support: { arrow: '<+' },
  evidence: { arrow: '<+' },
  cause: { arrow: '<+' },
  condition: { arrow: '<+' },
  manner: { arrow: '<+' },
  similarity: { arrow: '<+' },
  exemplification: { arrow: '<+', reversed: true },
  purpose: { arrow: '<+', reversed: true },
  remedy: { arrow: '<+', reversed: true },
  expected_effect: { arrow: '<+', reversed: true },
  attack: { arrow: '<-' },
}

const roleName = new Map(roles.map(role => [role.id, role.zh]))

/** Characters with a meaning in Argdown; an unescaped // would silently end the statement. */
export const escapeArgdown = (text: string): string => text.replace(/[\\[\]<>#@*_{}|/`~^+=-]/g, '\\$&')

/** One article as Argdown: a statement per unit with its role as tag, support and attack below it; `loss` in the front matter counts the rest. */
export function toArgdown({ article, units, relations }: ArticleView): string {
  const below = new Map<string, string[]>()
  const lost: string[] = []
  for (const { type, sourceUnit, targetUnit } of relations) {
    const arrow = ARROWS[type]
    if (!arrow) {
      lost.push(type)
      continue
    }
    const [premise, conclusion] = arrow.reversed ? [targetUnit, sourceUnit] : [sourceUnit, targetUnit]
    const line = `  ${arrow.arrow} [${shortId(article.id, premise)}]`
    below.set(conclusion, [...(below.get(conclusion) ?? []), line])
  }
  const loss = Object.entries(tally(lost)).map(([type, count]) => `  ${type}: ${count}`)
  const front = [
    '===',
    `title: ${JSON.stringify(article.title?.text ?? article.id)}`,
    'selection:',
    '  excludeDisconnected: false',
    ...(loss.length > 0 ? ['loss:', ...loss] : []),
    '===',
  ]
  const statements = units.map(({ unit, text }) =>
    [
      `[${shortId(article.id, unit.id)}]: ${escapeArgdown(text)} #${roleName.get(unit.role) ?? unit.role}`,
      ...(below.get(unit.id) ?? []),
    ].join('\n'),
  )
  return `${[front.join('\n'), ...statements].join('\n\n')}\n`
}
