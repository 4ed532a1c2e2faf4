/** Hashes of what a single word shows. */
export interface WordTraits {
  /** As written, typography of quotation marks and dashes levelled. */
  readonly form: number
  /** In small letters, digits levelled. */
  readonly lower: number
  /** Of the last 1, 2, 3, 4, 5 letters in small. */
  readonly suffixes: readonly number[]
  /** Of the first 1, 2, 3 letters in small. */
  readonly prefixes: readonly number[]
  /** Capitals, small letters, digits and marks, runs shortened: "Xx", "X.X.", "d,d". */
  readonly shape: number
  /** Its letters' case alone. */
  readonly letters: 'small' | 'initial' | 'capitals' | 'none'
}
