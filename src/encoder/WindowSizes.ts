/** How a document is cut, in words but for pieces. */
export interface WindowSizes {
  /** Words of a window at most, context included. */
  readonly words: number
  /** Pieces of a window at most, those at its ends included. */
  readonly pieces: number
  /** Words of context that a window has on either side at least, where the document has them. */
  readonly context: number
}
