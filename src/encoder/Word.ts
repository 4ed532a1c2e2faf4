import type { layouts } from './layouts.ts'

/** A word as the encoder reads it. */
export interface Word {
  readonly text: string
  readonly layout: (typeof layouts)[keyof typeof layouts]
}
