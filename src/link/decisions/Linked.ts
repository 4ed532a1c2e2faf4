import type { Anchor } from './Anchor.ts'

/** The value of a decision on a group, a relation or a change: what the words are to others. Kept as JSON. */
export interface Linked {
  readonly is: 'same' | 'apart' | 'denies' | 'repeats' | 'answers' | 'walks-back' | 'none' | 'moved' | 'unmoved'
  readonly with: readonly Anchor[]
}
