import type { Span } from '../../src/model/Span.ts'
import type { Token } from '../../src/model/Token.ts'

/** A document of a treebank put together again as running text, with its sentences and tokens in UTF-16 code units. */
export interface GoldDocument {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly tokens: readonly Token[]
}
