/** How a document is cut, in words but for pieces. */
export interface WindowSizes {
  /** Words of a window at most, context included. */
  readonly words: number
  /** Pieces of a window at most, those at its ends included. */
  readonly pieces: number
  /** Words of context that a window has before and after what counts in it, at least, where the document has them. */
  readonly before: number
  readonly behind: number
}
