import type { Span } from '../../model/Span.ts'

/** Words that are taken together as one: `first` is the index of the first, `after` the one after the last. */
export interface Unit extends Span {
  readonly first: number
  readonly after: number
}
