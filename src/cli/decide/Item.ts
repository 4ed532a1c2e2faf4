/** A statement, event or entity of a document. */
export interface Item {
  readonly document: string
  readonly id: string
}
