import type { Rows } from '../../model/Rows.ts'

/** What the words from `first` to `after` are to one cue, a row a word, in the order of the roles. */
export interface Links {
  readonly first: number
  readonly after: number
  readonly logits: Rows
  readonly probabilities: Rows
}
