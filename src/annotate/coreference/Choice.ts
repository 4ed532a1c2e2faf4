import type { Figure } from './Figure.ts'
import type { Place } from './Place.ts'
import type { Trace } from './Recent.ts'

/** Somebody whom a phrase may mean, by one of the phrases that meant him. */
export interface Candidate {
  readonly trace: Trace
  /** See `features`. */
  readonly features: Float64Array
  /** See `Words.odds`. */
  readonly odds: number | undefined
}

/** Whom a phrase means: one of the candidates, or nobody spoken of so far. */
export interface Choice {
  readonly kind: 'pronoun' | 'nominal'
  readonly place: Place
  readonly candidates: readonly Candidate[]
  /** The features of nobody. */
  readonly nobody: Float64Array
  /** Somebody is meant, however unlikely each may be: whoever speaks is somebody. */
  readonly isSomebody?: boolean
}

/** Whom a phrase was taken to mean, and how likely it is, 0 to 1. */
export interface Decision {
  readonly figure: Figure
  readonly likelihood: number
}

/** Decides a choice: by the model, or in training by the marks of a corpus; `undefined` for nobody. */
export type Choose = (choice: Choice) => Decision | undefined
