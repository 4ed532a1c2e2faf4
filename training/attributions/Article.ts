import type { Reading } from '../../src/annotate/attributions/Reading.ts'
import type { Attribution } from '../../src/model/Attribution.ts'

/** An article as the chain reads it, and its marked statements. */
export interface Article {
  readonly reading: Reading
  readonly gold: readonly Pick<Attribution, 'source' | 'cue' | 'content'>[]
}
