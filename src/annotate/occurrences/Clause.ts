import type { Token } from '../../model/Token.ts'

/** A sentence as triggers are looked for in it. */
export interface Clause {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Index of its first token. */
  readonly first: number
  /** Index after its last token. */
  readonly after: number
  /** Set in Title Case or in capitals, where tags of verbs are often wrong. */
  readonly isHeadline: boolean
  /** The indices of the tokens that a token heads. */
  childrenOf(index: number): readonly number[]
}
