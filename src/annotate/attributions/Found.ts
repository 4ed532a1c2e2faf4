import type { Attribution } from '../../model/Attribution.ts'

/** A statement's spans and the token that its cue hangs on. */
export interface Found extends Pick<Attribution, 'source' | 'cue' | 'content' | 'confidence'> {
  readonly head: number
}
