import type { Issue } from '../../model/Dispute.ts'
import type { Concept } from './concepts.ts'
import type { Wording } from './Wording.ts'

/** An issue made ready for comparing: what it is about, and what a yes to its question says. */
export interface Topic {
  readonly id: string
  /** By stem, and by "#" and the number of a matter for its synonyms: how much it tells that a statement is about this issue. */
  readonly weights: ReadonlyMap<string, number>
  /** The stems of the question's predicate. */
  readonly predicate: ReadonlySet<string>
  /** The sides that a yes takes. */
  readonly sides: readonly Concept[]
  /** What the question asks for: whether something was done, whether it is good or right, whether it shall or may be done. */
  readonly asks: 'fact' | 'judgement' | 'deed'
  readonly examples: readonly { readonly wording: Wording; readonly stance?: Issue['examples'][number]['stance'] }[]
}
