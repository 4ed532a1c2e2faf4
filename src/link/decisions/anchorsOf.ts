import type { Decision } from '../../model/Decision.ts'
import type { Anchor } from './Anchor.ts'
import { linkedOf } from './linkedOf.ts'

/** The anchors of a decision: its own first, then those that its value names. */
export const anchorsOf = (decision: Pick<Decision, keyof Anchor | 'field' | 'value'>): readonly Anchor[] => [
  decision,
  ...(linkedOf(decision)?.with ?? []),
]
