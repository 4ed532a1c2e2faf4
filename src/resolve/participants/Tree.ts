import type { Token } from '../../model/Token.ts'

/** The parse of a sentence around an act. */
export interface Tree {
  readonly tokens: readonly Token[]
  /** Index of the sentence's first token, and after its last. */
  readonly first: number
  readonly after: number
}
