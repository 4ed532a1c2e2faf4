import type { Weights } from './Weights.ts'

export interface Model {
  /** One weight a feature: that a token is a cue. */
  readonly cue: Weights
  /** Turns a cue's log odds into the share of such statements that are right: slope and offset. */
  readonly confidence: readonly [slope: number, offset: number]
  /** Weights in the order of `roles`: what part a unit has. */
  readonly roles: Weights
}
