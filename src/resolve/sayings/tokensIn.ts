import { overlaps } from '../../model/overlaps.ts'
import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import { firstFrom } from '../firstFrom.ts'

/** The tokens that a span holds or cuts. */
export function tokensIn(tokens: readonly Token[], span: Span): Token[] {
  const found: Token[] = []
  for (let at = firstFrom(tokens, span.start); tokens[at] && overlaps(tokens[at] as Token, span); at++)
    found.push(tokens[at] as Token)
  return found
}
