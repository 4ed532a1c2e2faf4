import type { Attribution } from '../../model/Attribution.ts'
import type { Phrase } from './Phrase.ts'

export type Role = 'subject' | 'object' | 'oblique' | 'possessor' | 'apposed' | 'joined' | 'other'

/** A phrase and where it stands in its sentence, by the parse. */
export interface Place {
  readonly phrase: Phrase
  /** Index among the phrases of the document. */
  readonly order: number
  readonly role: Role
  /** Token of the verb that governs it; −1 where it stands alone. */
  readonly verb: number
  /** Steps to the root of the sentence. */
  readonly depth: number
  /** It is the source of a statement. */
  readonly speaks: boolean
  /** The statement in whose content it stands. */
  readonly speech: Attribution | undefined
}
