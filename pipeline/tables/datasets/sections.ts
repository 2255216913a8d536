import { integer, orNull, text } from '../column.ts'
import { articleId, documentId, sectionId } from '../keys.ts'
import type { Page } from '../page.ts'
import { type Row, refers, table } from '../table.ts'

export const sections = table({
  name: 'sections',
  title: { en: 'Sections', zh: '节' },
  doc: { en: 'One row per section of an article.', zh: '文章的每一节一行。' },
  key: ['section_id'],
  foreignKeys: [refers('document_id', 'documents'), refers('article_id', 'articles')],
  columns: {
    section_id: sectionId,
    article_id: articleId,
    document_id: documentId,
    ordinal: integer(
      { en: 'Ordinal', zh: '序号' },
      { en: '0 for the text before the first heading, then 1, 2, …', zh: '首个小标题之前为 0，其后依次为 1、2……' },
    ),
    heading: orNull(
      text(
        { en: 'Heading', zh: '小标题' },
        { en: 'Heading as printed, line breaks dropped.', zh: '印出的小标题，去掉换行。' },
      ),
    ),
  },
})

/** Sections of all articles of a page. */
export const sectionRows = ({ extraction: { document } }: Page): Row<typeof sections>[] =>
  document.articles.flatMap(article =>
    article.sections.map(section => ({
      section_id: section.id,
      article_id: article.id,
      document_id: document.id,
      ordinal: section.ordinal,
      heading: section.heading?.text ?? null,
    })),
  )
