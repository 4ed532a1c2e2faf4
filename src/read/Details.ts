/** What a user, a JSON line or a row of documents.csv tells of a document; `published` as written there. */
export interface Details {
  readonly title?: string
  readonly outlet?: string
  readonly byline?: string
  readonly url?: string
  readonly published?: string
}
