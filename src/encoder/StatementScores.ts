import type { Rows } from '../model/Rows.ts'

/** How one encoder, or several together, score the words of a text as parts of statements. */
export interface StatementScores {
  /** The roles that a row scores, in its order: BIO of source, cue and content. */
  readonly labels: readonly string[]
  /** Part in any statement; logits, a row a word. */
  readonly roles: Rows
  /**
   * What each word from `first` to `after` is to one cue; logits.
   *
   * @param cue first and last word of the cue's first fragment, both inclusive
   */
  links(cue: readonly [number, number], first: number, after: number): Rows
}
