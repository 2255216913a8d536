/** One row of `raw/SOURCES.csv`: what is known of a raw file beside its text; unknown is null. */
export interface SourceRecord {
  readonly file: string
  readonly sha256: string
  readonly newspaper: string | null
  /** ISO 8601 day. */
  readonly issue_date: string | null
  readonly page: string | null
  /** BCP 47 tag. */
  readonly language: string | null
  /** SPDX identifier or address of the licence of the raw text. */
  readonly licence: string | null
  /** Who holds the rights in the raw text, in words. */
  readonly rights: string | null
}
