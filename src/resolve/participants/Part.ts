import type { Span } from '../../model/Span.ts'

/** A part of the sentence in which a participant is named. */
export interface Part extends Span {
  readonly role: 'actors' | 'recipients'
  readonly rule: 'subject' | 'agent' | 'possessor' | 'governor' | 'object' | 'oblique' | 'before'
}
