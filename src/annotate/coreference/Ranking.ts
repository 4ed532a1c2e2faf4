import type { Blend } from './Blend.ts'
import type { Network } from './Network.ts'

/** Ranks candidates: a network over their features, and how its scores and the encoder's odds add up. */
export interface Ranking extends Network {
  readonly blend: Blend
}
