import type { Segment } from '../text/segments.ts'
import type { Span } from '../text/span.ts'

export type { Segment }

/**
 * The printed structure of a page: a thin immutable tree of blocks, articles, sections, paragraphs and sentences.
 * Everything else (numbers, claims) is flat records that point into it.
 *
 * Three coordinate systems, all half-open:
 * - raw: UTF-16 units of the decoded source file without a byte-order mark (`Document.text`)
 * - block: UTF-16 units of a block's reflowed text (`Block.text`); what every later stage works in
 * - published: Unicode code points and bytes, made only when rows are written (`text/offsets.ts`)
 */
export interface Document {
  /** File stem, the `document_id`. */
  readonly id: string
  /** File name as it stands in the folder it was read from, no path. */
  readonly file: string
  readonly source: Source
  /** The decoded source, untouched. */
  readonly text: string
  /** Every printed block in reading order; every character of `text` that is not white space is in exactly one. */
  readonly blocks: readonly Block[]
  readonly articles: readonly Article[]
  /** Modal printed width of a hard-wrapped line in characters, or null for text that is not wrapped. */
  readonly lineWidth: number | null
  /** Day of the issue, ISO 8601: as printed, else as known from outside the page; null where neither says. */
  readonly issueDate: string | null
  /** What the page says of itself; null where it says nothing. Dates are ISO 8601. */
  readonly printed: {
    readonly newspaper: string | null
    readonly issueDate: string | null
    readonly pageNo: string | null
  }
}

/** What is known of the file beside its text. */
export interface Source {
  readonly sha256: string
  /** Size of the file in bytes. */
  readonly bytes: number
  /** WHATWG label of the encoding it was decoded with. */
  readonly encoding: string
  /** How the encoding was found, e.g. `byte-order mark`, `valid utf-8`. */
  readonly encodingEvidence: string
  /** Bytes before the first decoded character: the length of the byte-order mark. */
  readonly bomBytes: number
}

export type BlockKind =
  | 'title'
  | 'byline'
  | 'affiliation'
  | 'heading'
  | 'paragraph'
  | 'pull_quote'
  | 'table'
  | 'caption'
  | 'furniture'

/** One printed block: reflow only drops characters (white space of wraps and indents) and keeps the map back. */
export interface Block {
  readonly id: string
  readonly kind: BlockKind
  /** Reflowed text; the concatenation of its segments. */
  readonly text: string
  readonly segments: readonly Segment[]
  /** From the first to the last printed character, raw. */
  readonly span: Span
  /** First and last printed line, counted from 1. */
  readonly lineStart: number
  readonly lineEnd: number
  /** `article_id` this block belongs to, or null. */
  readonly articleId: string | null
  /** `paragraph_id` whose words a pull quote repeats, or null. */
  readonly duplicateOf: string | null
  /** Name of the layout rule that decided the kind. */
  readonly rule: string
}

/** A sentence as a span of its paragraph's text. */
export interface Sentence extends Span {
  readonly id: string
  readonly ordinal: number
}

/** A block of prose with its place in the article. */
export interface Paragraph {
  readonly id: string
  /** Counted from 1 within the article. */
  readonly ordinal: number
  readonly block: Block
  readonly sentences: readonly Sentence[]
}

export interface Section {
  readonly id: string
  /** 0 before the first heading, then 1, 2, … */
  readonly ordinal: number
  readonly heading: Block | null
  readonly paragraphs: readonly Paragraph[]
}

export type TitlePosition = 'before_body' | 'after_body' | 'absent'

export interface Article {
  readonly id: string
  /** Counted from 1 within the document. */
  readonly ordinal: number
  /** Why the article begins where it does. */
  readonly rule: string
  readonly title: Block | null
  readonly kicker: Block | null
  readonly subtitle: Block | null
  readonly titlePosition: TitlePosition
  /** How well the title fits this body, 0 to 1; null without a title. */
  readonly titleScore: number | null
  /** As printed, a space inside a name dropped. */
  readonly authors: readonly string[]
  readonly affiliations: readonly string[]
  readonly sections: readonly Section[]
}

/** All paragraphs of an article in order. */
export const paragraphsOf = (article: Article): Paragraph[] => article.sections.flatMap(section => section.paragraphs)
