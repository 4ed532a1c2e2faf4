/** How a resolved field came about. Everything that was worked out, rather than read off, has one. */
export interface Resolution {
  /** 0 to 1, calibrated: of values at 0.8, about four in five are right. */
  readonly confidence: number
  readonly by: 'machine' | 'person'
  /** In words that a reader understands: "pronoun, nearest person who speaks", "title held since 2016-06". */
  readonly reason: string
  /** A stable code for the reason: the confidence of each was fitted apart (docs/accuracy.md). */
  readonly rule?: string
  readonly alternatives?: readonly { readonly value: string; readonly confidence: number }[]
}
