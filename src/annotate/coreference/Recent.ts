import type { Figure } from './Figure.ts'
import type { Phrase } from './Phrase.ts'

export interface Trace {
  readonly figure: Figure
  readonly phrase: Phrase
  /** It is the subject of its clause. */
  readonly subject: boolean
  /** It is the source of a statement. */
  readonly speaks: boolean
}

/** The phrases just read, latest first. */
export interface Recent {
  readonly traces: readonly Trace[]
  find(wanted: (figure: Figure) => boolean): Figure | undefined
  push(trace: Trace): void
}
