import type { Decision } from '../../model/Decision.ts'

/** Words that a decision holds on to: spans of a text, and the words themselves with a little around them to find them in another. */
export type Anchor = Pick<Decision, 'textId' | 'quote' | 'prefix' | 'suffix' | 'spans'>
