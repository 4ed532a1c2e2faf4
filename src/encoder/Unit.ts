/** A sentence, or a part of one too long for a window: what is always read as a whole. Indices of words, `after` exclusive. */
export interface Unit {
  readonly first: number
  readonly after: number
  /** Pieces of its words. */
  readonly pieces: number
  /** Digest of its words: by chance low or high, but the same wherever the unit stands; lowest for those that begin a line. */
  readonly mark: string
}
