import { record } from './record.ts'
import type { Scorer } from './Scorer.ts'

/** Every scorer, in the order of the flow. */
export const scorers: readonly Scorer[] = [record]
