/** A stretch of a wording: shared with the first, put in, or left out. */
export interface Compared {
  readonly kind: 'shared' | 'added' | 'removed'
  readonly text: string
  /** How many words it has. */
  readonly words: number
}
