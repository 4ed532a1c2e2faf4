import type { Anchor } from './Anchor.ts'

/** The value of a decision on a group or a relation: what the words are to others. Kept as JSON. */
export interface Linked {
  readonly is: 'same' | 'apart' | 'denies' | 'repeats' | 'answers' | 'walks-back' | 'none'
  readonly with: readonly Anchor[]
}
