/** What the parser sees of a sentence of n words, each array with an entry more for the root. */
export interface ParserInput {
  readonly size: number
  /** Hashes of the words in small letters. */
  readonly words: Int32Array
  /** Indices into the tagger's classes, plus 1. */
  readonly tags: Int32Array
  /** How many commas and the like, verbs, and quotation marks stand before each word. */
  readonly stopsBefore: Int32Array
  readonly verbsBefore: Int32Array
  readonly quotesBefore: Int32Array
}
