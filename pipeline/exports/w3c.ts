import type { Extraction } from '../extract.ts'
import { type ArticleView, shortId } from './view.ts'

/** Code points of context on either side of a quotation. */
const CONTEXT = 16

/**
 * One article as W3C Web Annotations, one object per line: units, relations (motivation `linking`), enumerations, lists, actors and chains.
 * Selectors count code points of the article's text with LF line ends, and quote it.
 */
export function toWebAnnotations(view: ArticleView, { arguments: found }: Extraction, source: string): string {
  const { article, text, units, relations, chains, place } = view
  const characters = Array.from(text)
  const words = (from: number, to: number) => characters.slice(Math.max(0, from), to).join('')
  const target = (start: number, end: number) => ({
    source,
    selector: [
      { type: 'TextPositionSelector', start, end },
      {
        type: 'TextQuoteSelector',
        exact: words(start, end),
        prefix: words(start - CONTEXT, start),
        suffix: words(end, end + CONTEXT),
      },
    ],
  })
  const places = new Map(units.map(({ unit, start, end }) => [unit.id, { start, end }]))
  const one = (id: string, motivation: string, value: object, spans: readonly { start: number; end: number }[]) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:banmian:${id}`,
    type: 'Annotation',
    motivation,
    body: { type: 'TextualBody', format: 'application/json', value: JSON.stringify(value) },
    target: spans.map(({ start, end }) => target(start, end)),
  })
  const own = <T extends { readonly articleId: string }>(rows: readonly T[]): T[] =>
    rows.filter(row => row.articleId === article.id)
  const all = [
    ...units.map(({ unit, start, end }) =>
      one(unit.id, 'classifying', { role: unit.role, role_group: unit.roleGroup, level: unit.level, rule: unit.rule }, [
        { start, end },
      ]),
    ),
    ...relations.map(({ id, type, sourceUnit, targetUnit, level, rule }) =>
      one(id, 'linking', { type, source_unit: sourceUnit, target_unit: targetUnit, level, rule }, [
        places.get(sourceUnit)!,
        places.get(targetUnit)!,
      ]),
    ),
    ...own(found.enumerations).map(({ id, markerSystem, items, wholeUnit }) =>
      one(
        id,
        'identifying',
        { marker_system: markerSystem, whole_unit: wholeUnit, size: items.length },
        items.map(item => places.get(item.unitId)!),
      ),
    ),
    ...own(found.lists).map(({ id, listType, head, paragraphId, items }) =>
      one(
        id,
        'identifying',
        { list_type: listType, head },
        items.map(span => place(paragraphId, span)),
      ),
    ),
    ...own(found.measures).map(({ id, name, level, deontic, action, object, unitIds }) =>
      one(
        id,
        'describing',
        { name, level, deontic, action, object },
        unitIds.map(unit => places.get(unit)!),
      ),
    ),
    ...own(found.actors).map(({ id, name, actorType, mentions }) =>
      one(
        id,
        'identifying',
        { name, actor_type: actorType },
        mentions.map(({ paragraphId, span }) => place(paragraphId, span)),
      ),
    ),
    ...own(found.concepts).map(({ id, kind, term, parent, paragraphId, span }) =>
      one(id, 'identifying', { kind, term, parent }, [place(paragraphId, span)]),
    ),
    ...chains.map(({ id, slots }) =>
      one(
        id,
        'linking',
        { slots: slots.map(({ slot, unitId }) => [slot, shortId(article.id, unitId)]) },
        slots.map(({ paragraphId, span }) => place(paragraphId, span)),
      ),
    ),
  ]
  return all.map(annotation => `${JSON.stringify(annotation)}\n`).join('')
}
