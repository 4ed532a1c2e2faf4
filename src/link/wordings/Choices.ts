/** What a report chose in telling a statement or event: only what stands in its words. */
export interface Choices {
  /** How it names who speaks, titles included; empty where it does not say. */
  readonly source: string
  /** Words in quotation marks, of all words of the content. */
  readonly quoted: { readonly words: number; readonly of: number }
  /** A few words in quotation marks inside its own sentence. */
  readonly scareQuotes: readonly string[]
  /** Words that take a side, of cue and content (ontology/en/loaded.yaml). */
  readonly loaded: readonly string[]
}
