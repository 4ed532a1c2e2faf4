import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'

/** The parse of a sentence around an act. */
export interface Tree {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Index of the sentence's first token, and after its last. */
  readonly first: number
  readonly after: number
  /** The word that names the act: what is named by words around it takes no part in it ("a party meeting"). */
  readonly act?: Span
}
