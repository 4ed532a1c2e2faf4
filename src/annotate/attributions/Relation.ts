import type { Run } from '../../encoder/Run.ts'

/** A statement as runs of words: what the encoder finds, before its spans are settled. */
export interface Relation {
  /** The first run is the one that the others were linked to. */
  readonly cue: readonly Run[]
  readonly source: readonly Run[]
  readonly content: readonly Run[]
  /** Mean probability of the first run as a cue, 0 to 1. */
  readonly cueProbability: number
  /** Mean probability of the words of source and content as linked to the cue, 0 to 1. */
  readonly linkProbability: number
}
