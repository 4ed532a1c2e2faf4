/** One choice: the features of nobody and of each candidate, and which of them are right (one at least). */
export interface Example {
  readonly kind: 'pronoun' | 'nominal'
  readonly vectors: readonly Float64Array[]
  readonly right: readonly boolean[]
  /** See `Words.odds`; 0 for nobody. */
  readonly odds: readonly (number | undefined)[]
}
