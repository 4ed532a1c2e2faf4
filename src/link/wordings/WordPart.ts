/** A stretch of words that two wordings share, or that one of them has alone. */
export interface WordPart {
  readonly kind: 'same' | 'left-out' | 'added'
  readonly text: string
}
