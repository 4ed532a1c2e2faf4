/** What a document has told of each of its words so far, by the word in lower case. */
export interface Sheet {
  /** Words seen without a capital. */
  readonly small: ReadonlySet<string>
  /** How often each label, without its B- or I-, was given to the capitalized word. */
  readonly given: Map<string, Map<string, number>>
}
