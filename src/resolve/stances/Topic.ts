import type { Issue } from '../../model/Issue.ts'
import type { Concept } from './concepts.ts'
import type { Word } from './Word.ts'
import type { Wording } from './Wording.ts'

/** An issue made ready for comparing: what it is about, and what a yes to its question says. */
export interface Topic {
  readonly id: string
  /** The words of its question and its terms; those that several issues share weigh less. */
  readonly words: readonly Word[]
  /** The words of its id and its terms: what it is called. */
  readonly keys: readonly Word[]
  /** The stems of the question's predicate. */
  readonly predicate: ReadonlySet<string>
  /** The sides that a yes takes. */
  readonly sides: readonly Concept[]
  /** The stems of what the predicate is done to: "tariffs" in "Should the tariffs be lifted?". */
  readonly things: ReadonlySet<string>
  /** What a yes makes of those things: 1 brings them about or keeps them, -1 does away with them, 0 neither. */
  readonly effect: number
  /** What the question asks for: whether something was done, whether it is good or right, whether it shall or may be done. */
  readonly asks: 'fact' | 'judgement' | 'deed'
  readonly examples: readonly { readonly wording: Wording; readonly stance?: Issue['examples'][number]['stance'] }[]
}
