/** The words of a question, an example or a statement, made comparable. */
export interface Wording {
  /** Lower-case lemmas, in order. */
  readonly lemmas: readonly string[]
  /** Of each lemma: its stem, empty for words of grammar and marks. */
  readonly stems: readonly string[]
  readonly upos: readonly string[]
}
