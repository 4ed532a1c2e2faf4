import type { Span } from '../../model/Span.ts'

/** A line without the white space around it; empty lines are kept, since they part paragraphs. */
export interface Line extends Span {
  readonly isBlank: boolean
}
