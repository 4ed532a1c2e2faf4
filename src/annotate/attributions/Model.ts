import type { Weights } from './Weights.ts'

export interface Model {
  /** One weight a feature: that a token is a cue. */
  readonly cue: Weights
  /** Weights in the order of `roles`: what part a unit has. */
  readonly roles: Weights
}
