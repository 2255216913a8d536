import { paragraphsOf } from '../../document/types.ts'
import { titlePosition } from '../codes.ts'
import { code, integer, list, number, orNull, text } from '../column.ts'
import { articleId, documentId } from '../keys.ts'
import type { Page } from '../page.ts'
import { charColumns } from '../place.ts'
import { type Row, refers, table } from '../table.ts'

export const articles = table({
  name: 'articles',
  title: { en: 'Articles', zh: '文章' },
  doc: { en: 'One row per article of a page, in page order.', zh: '版面上的每篇文章一行，按版面顺序。' },
  key: ['article_id'],
  foreignKeys: [refers('document_id', 'documents')],
  columns: {
    article_id: articleId,
    document_id: documentId,
    ordinal: integer('Ordinal', '序号', 'Place of the article on the page, from 1.', '文章在版面中的次序，从 1 计。'),
    title: orNull(text('Title', '标题', 'Main title as printed, line breaks dropped.', '印出的主标题，去掉换行。')),
    kicker: orNull(text('Kicker', '引题', 'Line above the main title.', '主标题之上的引题。')),
    subtitle: orNull(text('Subtitle', '副题', 'Line below the main title.', '主标题之下的副题。')),
    title_position: code(
      titlePosition,
      'Position of the title',
      '标题位置',
      'Where the title stands in the raw file: columns of a page do not always come title first.',
      '标题在原始文件中的位置；分栏版面未必标题在前。',
    ),
    title_score: orNull(
      number(
        'Fit of the title',
        '标题契合度',
        'How well the title fits this body, 0 to 1; null without a title.',
        '标题与正文的契合程度，0 到 1；无标题为空。',
        { unit: '1' },
      ),
    ),
    authors: list(
      'Authors',
      '作者',
      'Names in the byline, a space inside a name dropped.',
      '署名中的作者，去掉名内空格。',
    ),
    affiliations: list('Affiliations', '作者单位', 'Where the authors work, as printed.', '印出的作者单位。'),
    ...charColumns,
    paragraphs: integer('Paragraphs', '段落数', 'Number of paragraphs.', '段落数。', { unit: 'paragraph' }),
    chars: integer('Characters', '字符数', 'Length of all paragraphs together.', '全部段落的总字符数。', {
      unit: 'code point',
    }),
  },
})

/** Articles of a page; the span of an article reaches from its first to its last printed character. */
export function articleRows({ extraction, whole, chars }: Page): Row<typeof articles>[] {
  const { document } = extraction
  const extents = new Map<string, { start: number; end: number }>()
  for (const block of document.blocks) {
    if (block.articleId === null) continue
    const { char_start, char_end } = whole(block)
    const known = extents.get(block.articleId)
    if (known)
      extents.set(block.articleId, { start: Math.min(known.start, char_start), end: Math.max(known.end, char_end) })
    else extents.set(block.articleId, { start: char_start, end: char_end })
  }
  return document.articles.map(article => {
    const paragraphs = paragraphsOf(article)
    const extent = extents.get(article.id)
    if (!extent) throw new Error(`${article.id} of ${document.file} has no block; every article needs at least one.`)
    return {
      article_id: article.id,
      document_id: document.id,
      ordinal: article.ordinal,
      title: article.title?.text ?? null,
      kicker: article.kicker?.text ?? null,
      subtitle: article.subtitle?.text ?? null,
      title_position: article.titlePosition,
      title_score: article.titleScore,
      authors: article.authors,
      affiliations: article.affiliations,
      char_start: extent.start,
      char_end: extent.end,
      paragraphs: paragraphs.length,
      chars: paragraphs.reduce((sum, { block }) => sum + chars(block.text), 0),
    }
  })
}
