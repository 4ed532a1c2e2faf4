import type { Span } from './Span.ts'

/** A run of lines that belong together, by what it is for on the page. */
export interface Block extends Span {
  /** `turn`: one speaker's part of a transcript, "NAME: …"; `boilerplate`: share buttons, agency tails and the like. */
  readonly kind: 'headline' | 'byline' | 'dateline' | 'paragraph' | 'item' | 'turn' | 'boilerplate'
}
