import type { Span } from '../../model/Span.ts'

/** Words that name an instrument or stand for one. */
export interface Named extends Span {
  /** Id of the instrument's entity. */
  readonly entity: string
  /** It names what the instrument brings: the sanctions of a law. */
  readonly isEffect?: boolean
}
