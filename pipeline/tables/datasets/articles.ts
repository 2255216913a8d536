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
    ordinal: integer(
      { en: 'Ordinal', zh: '序号' },
      { en: 'Place of the article on the page, from 1.', zh: '文章在版面中的次序，从 1 计。' },
    ),
    title: orNull(
      text(
        { en: 'Title', zh: '标题' },
        { en: 'Main title as printed, line breaks dropped.', zh: '印出的主标题，去掉换行。' },
      ),
    ),
    kicker: orNull(text({ en: 'Kicker', zh: '引题' }, { en: 'Line above the main title.', zh: '主标题之上的引题。' })),
    subtitle: orNull(
      text({ en: 'Subtitle', zh: '副题' }, { en: 'Line below the main title.', zh: '主标题之下的副题。' }),
    ),
    title_position: code(
      titlePosition,
      { en: 'Position of the title', zh: '标题位置' },
      {
        en: 'Where the title stands in the raw file: columns of a page do not always come title first.',
        zh: '标题在原始文件中的位置；分栏版面未必标题在前。',
      },
    ),
    title_score: orNull(
      number(
        { en: 'Fit of the title', zh: '标题契合度' },
        {
          en: 'How well the title fits this body, 0 to 1; null without a title.',
          zh: '标题与正文的契合程度，0 到 1；无标题为空。',
        },
        { unit: '1' },
      ),
    ),
    authors: list(
      { en: 'Authors', zh: '作者' },
      { en: 'Names in the byline, a space inside a name dropped.', zh: '署名中的作者，去掉名内空格。' },
    ),
    affiliations: list(
      { en: 'Affiliations', zh: '作者单位' },
      { en: 'Where the authors work, as printed.', zh: '印出的作者单位。' },
    ),
    ...charColumns,
    paragraphs: integer(
      { en: 'Paragraphs', zh: '段落数' },
      { en: 'Number of paragraphs.', zh: '段落数。' },
      { unit: 'paragraph' },
    ),
    chars: integer(
      { en: 'Characters', zh: '字符数' },
      { en: 'Length of all paragraphs together.', zh: '全部段落的总字符数。' },
      {
        unit: 'code point',
      },
    ),
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
