/** What a person decides on a statement or event of a document; docs/library.md lists fields and values. */
export interface Judgement {
  readonly document: string
  /** Of the statement or event in its document. */
  readonly id: string
  readonly field: string
  /** An empty one takes the field away. */
  readonly value: string
  /** Who decides: a name or a sign. */
  readonly by: string
}
