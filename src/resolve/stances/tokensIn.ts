import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import { firstFrom } from '../firstFrom.ts'

/** The tokens that begin inside spans, in their order. */
export const tokensIn = (tokens: readonly Token[], spans: readonly Span[]): Token[] =>
  spans.flatMap(({ start, end }) => tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end)))
