import type { Statement } from './Statement.ts'

/** A statement as found in the words, before anything in it is resolved. */
export type Attribution = Pick<
  Statement,
  'id' | 'kind' | 'source' | 'cue' | 'content' | 'within' | 'factuality' | 'confidence'
>
