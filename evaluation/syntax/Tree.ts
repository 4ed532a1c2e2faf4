/** A sentence of a treebank, column by column. */
export interface Tree {
  readonly text: string
  readonly startsDocument: boolean
  readonly startsParagraph: boolean
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
  /** Universal tag and treebank tag: "VERB|VBD". */
  readonly tags: readonly string[]
  /** Indices of the heads; -1 for the root. */
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}
