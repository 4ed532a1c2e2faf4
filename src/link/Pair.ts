import type { Resolution } from '../model/Resolution.ts'

/** What was decided on two items, from nothing but the two. */
export interface Pair {
  readonly kind: 'same' | 'denies' | 'answers' | 'repeats' | 'walks-back'
  readonly resolution: Resolution
}
