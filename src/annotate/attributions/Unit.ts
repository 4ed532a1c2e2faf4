import type { Span } from '../../model/Span.ts'

/** A constituent beside a cue, or a part of one: the piece that is source, content or neither as a whole. */
export interface Unit extends Span {
  /** The token that governs its words. */
  readonly top: number
  /** First and last token, both inclusive. */
  readonly first: number
  readonly last: number
  /** Steps up from the cue to the word that it hangs on: 0 for the cue's own dependents. */
  readonly level: number
  /** The cue itself, its ancestors, a dependent of one of these, or a quotation that is a sentence of its own. */
  readonly kind: 'cue' | 'ancestor' | 'dependent' | 'quotation'
}
