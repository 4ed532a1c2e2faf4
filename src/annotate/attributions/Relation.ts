import type { Run } from '../../encoder/Run.ts'

/** A statement as runs of words: what the encoder finds, before its spans are settled. */
export interface Relation {
  readonly cue: readonly Run[]
  readonly source: readonly Run[]
  readonly content: readonly Run[]
  /** Mean probability of its words as a cue, 0 to 1. */
  readonly cueProbability: number
  /** Mean strength of the ties of its content, 0 to 1. */
  readonly linkProbability: number
}
