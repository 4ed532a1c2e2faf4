/** A word of the sentence that names a participant: the head of a noun phrase. */
export interface Part {
  readonly role: 'actors' | 'recipients'
  readonly rule:
    | 'subject'
    | 'agent'
    | 'possessor'
    | 'controller'
    | 'governor'
    | 'object'
    | 'partner'
    | 'oblique'
    | 'place'
    | 'before'
  /** Index of its token. */
  readonly head: number
}
